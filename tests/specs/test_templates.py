"""The templates: the same bytes each time, and a workbook that keeps codes, offers choices and explains itself."""
import csv
import io
import time
from datetime import datetime
from functools import cache

import pytest
from openpyxl import Workbook, load_workbook

from macros.pages.site import load_site
from macros.specs.files import made
from macros.specs.templates import template_csv, template_xlsx
from tests.conftest import ROOT
from tests.registry.checking import TODAY
from tests.specs.checking import good_specification

SPECS = load_site(ROOT, TODAY).view.specs


@cache
def book() -> Workbook:
    return load_workbook(io.BytesIO(template_xlsx(good_specification())))


def test_the_csv_template_is_the_header_line() -> None:
    assert template_csv(good_specification()) == b"source,id,sort,height,count,planted,latitude,url\r\n"


def test_the_workbook_holds_the_header_and_one_example_row_typed_as_the_columns_are() -> None:
    rows = list(book()["Data"].iter_rows(values_only=True))
    assert rows == [
        ("source", "id", "sort", "height", "count", "planted", "latitude", "url"),
        ("0180", "exempel-1", "röd", 2.5, 7, datetime(2025, 1, 31), 62, None)]
    assert book()["Data"].freeze_panes == "A2"


def test_whole_columns_are_text_numbers_or_dates_so_that_a_code_keeps_its_zeros() -> None:
    columns = book()["Data"].column_dimensions
    assert [columns[letter].number_format for letter in "ABCDEFGH"] == [
        "@", "@", "@", "[$-409]0.######", "0", "yyyy-mm-dd", "[$-409]0.######", "@"]
    assert [book()["Data"][f"{letter}2"].number_format for letter in "ABCDEFG"] == [
        "@", "@", "@", "[$-409]0.######", "0", "yyyy-mm-dd", "[$-409]0.######"]


def test_enumerated_values_are_a_list_to_choose_from_down_the_whole_column() -> None:
    choice, = book()["Data"].data_validations.dataValidation
    assert (choice.type, choice.formula1, str(choice.sqref)) == ("list", '"röd,grön"', "C2:C1048576")
    assert (choice.showErrorMessage, choice.error) == (True, "Välj ett av värdena i listan.")


def test_a_sheet_explains_every_column() -> None:
    rows = list(book()["Kolumner"].iter_rows(values_only=True))
    assert rows[0][0] == "Rad 2 i bladet Data är ett exempel. Skriv över den. Ta aldrig bort rad 1."
    rows = rows[1:]
    assert rows[0] == ("Kolumn", "Namn", "Betyder", "Typ", "Krav", "Tillåtna värden", "Exempel")
    assert rows[1] == ("source", "Utgivare", "Kommunkod.", "text", "Obligatorisk (vår slutsats)", None, "0180")
    assert rows[3][3:] == ("text", "Rekommenderad", "röd, grön", "röd")
    assert rows[4][4] == "Villkorad: när trädet är mätt"
    assert [row[0] for row in rows[1:]] == list(good_specification().names)


def test_the_workbook_is_the_same_byte_for_byte_whenever_it_is_made() -> None:
    first = template_xlsx(good_specification())
    time.sleep(1.1)  # the clock of docProps/core.xml counts seconds
    assert template_xlsx(good_specification()) == first


@pytest.mark.parametrize("id", SPECS)
def test_every_template_opens_with_the_columns_of_its_specification(id: str) -> None:
    files = made(load_site(ROOT, TODAY).view.dataset(id), SPECS[id])
    header, = csv.reader(io.StringIO(files["mall.csv"].decode("utf-8"), newline=""))
    sheet = load_workbook(io.BytesIO(files["mall.xlsx"]))["Data"]
    assert tuple(header) == tuple(cell.value for cell in sheet[1]) == SPECS[id].names
    assert sheet.max_row == 2
    assert len(files["mall.xlsx"]) < 20_000
    for field, cell in zip(SPECS[id].fields, sheet[2], strict=True):
        if field.type == "string" and field.example:
            assert (cell.value, cell.number_format) == (field.example, "@")
