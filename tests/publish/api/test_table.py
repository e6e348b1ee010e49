"""The tables: the same rows for programs and for Excel, inert whatever a text holds, judged by Frictionless."""
import csv
import io
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from macros.publish.api.files import api_files
from macros.publish.api.table import datasets_csv, datasets_excel_csv, inert, row
from macros.registry.basics import Text
from macros.specs.open_data.table import ROW
from tests.pages.viewing import view
from tests.publish.publishing import publication
from tests.registry.checking import GOOD

BIN = Path(sys.executable).parent
ROWS = [
    {"id": "appeltrad", "title_sv": "Äppelträd", "title_en": "Apple trees", "rank": "3", "rank_source": "rapport-1",
     "rank_certainty": "confirmed", "listed": "confirmed", "stage": "guide", "stage_number": "5",
     "stage_sv": "Vägledning publicerad", "stage_en": "Guide published", "stage_by": "2022-12",
     "stage_source": "rapport-1", "stage_certainty": "confirmed", "area": "livsmedel", "area_sv": "Livsmedel",
     "area_en": "Food", "themes": "AGRI", "specification_title": "Äppelspecen", "specification_status": "national",
     "specification_version": "1.0", "specification_url": "https://example.org/spec",
     "specification_source": "rapport-1", "specification_certainty": "confirmed",
     "guide_url": "https://example.org/guider/guider/appeltrad/", "guide_kind": "guide",
     "published_guide": "https://www.example.org/guide", "summary_sv": "Var det står äppelträd.",
     "summary_en": "Where apple trees stand.", "need_owners_sv": "Mosterier", "need_owners_en": "Cider makers",
     "keywords": "äpple", "reviewed": "2026-01-01", "review_by": "2026-07-01", "sources": "rapport-1"},
    {"id": "bankar", "title_sv": "Bänkar", "title_en": "Benches", "rank_certainty": "confirmed", "listed": "confirmed",
     "summary_sv": "Var det går att sitta.", "summary_en": "Where one can sit.", "note_sv": "Mycket är okänt.",
     "note_en": "Much is unknown.", "keywords": "bänk", "reviewed": "2026-01-01", "review_by": "2027-01-01",
     "sources": "rapport-1"}]
EMPTY = {key.name: "" for key in ROW.keys}


def read(content: bytes, delimiter: str, encoding: str = "utf-8") -> list[dict]:
    return list(csv.DictReader(io.StringIO(content.decode(encoding), newline=""), delimiter=delimiter, strict=True))


def test_a_row_holds_what_is_known_and_nothing_else() -> None:
    assert read(datasets_csv(publication()), ",") == [EMPTY | known for known in ROWS]


def test_the_file_for_programs_is_as_rfc_4180_says() -> None:
    content = datasets_csv(publication())
    assert content.startswith(b"id,title_sv,title_en,rank,")
    assert content.endswith(b"\r\n")
    assert content.count(b"\n") == content.count(b"\r\n") == 3


def test_the_file_for_excel_holds_the_same_with_semicolons_and_a_mark() -> None:
    content = datasets_excel_csv(publication())
    assert content.startswith(b"\xef\xbb\xbfid;title_sv;")
    assert read(content, ";", "utf-8-sig") == read(datasets_csv(publication()), ",")


def test_numbers_are_numbers_and_what_is_not_known_is_an_empty_cell() -> None:
    made = publication()
    cells = dict(zip((key.name for key in ROW.keys), row(made, made.view.registry.datasets[0]), strict=True))
    assert (cells["rank"], cells["stage_number"], cells["rank_at_most"], cells["note_sv"]) == (3, 5, None, None)


@pytest.mark.parametrize(("cell", "shown"), [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"), ("\r=1", "'\r=1"),
    ("\n=1", "'\n=1"), (" =1", "' =1"), ("＝1", "'＝1"), ("a=1", "a=1"), ("", ""), ("\x00=1", "\ufffd=1"), (3, 3),
    (-3, -3), (None, None)])
def test_what_a_spreadsheet_would_calculate_stays_text(cell: object, shown: object) -> None:
    assert inert(cell) == shown


def test_no_cell_of_a_hostile_registry_is_a_formula() -> None:
    registry = view().registry
    hostile = Text('=HYPERLINK("https://example.org/";"x")', "+cmd|' /C calc'!A0\r\n@x,y;z\"")
    datasets = tuple(replace(dataset, title=hostile, summary=hostile, note=hostile, keywords=("-1", "=2"))
                     for dataset in registry.datasets)
    made = publication(view=view(registry=replace(registry, datasets=datasets)))
    for content, delimiter, encoding in ((datasets_csv(made), ",", "utf-8"),
                                         (datasets_excel_csv(made), ";", "utf-8-sig")):
        rows = read(content, delimiter, encoding)
        assert [(found["title_sv"], found["title_en"], found["keywords"]) for found in rows] == [
            (f"'{hostile.sv}", f"'{hostile.en}", "'-1 | =2")] * 2
        assert [cell for found in rows for cell in found.values() if cell and cell[0] in "=+-@\t\r\n"] == []


def test_frictionless_finds_no_fault_and_finds_one_where_there_is_one(tmp_path: Path) -> None:
    files = api_files(publication())
    schema = tmp_path / "datasets.table-schema.json"
    schema.write_bytes(files["api/v1/datasets.table-schema.json"])
    good, wrong = tmp_path / "datasets.csv", tmp_path / "wrong.csv"
    good.write_bytes(files["api/v1/datasets.csv"])
    wrong.write_bytes(good.read_bytes().replace(b",3,", b",tre,").replace(b"2022-12", b"dec 2022"))
    answers = {}
    for file in (good, wrong):
        run = subprocess.run([BIN / "frictionless", "validate", file.name, "--schema", schema.name, "--json"],
                             cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False)
        answers[file.stem] = [(error["type"], error["fieldName"])
                              for task in json.loads(run.stdout)["tasks"] for error in task["errors"]]
    assert answers == {"datasets": [], "wrong": [("type-error", "rank"), ("constraint-error", "stage_by")]}


def test_who_reviewed_stands_last_where_it_is_said() -> None:
    said = GOOD.replace("    review_by:", "    reviewed_by: Exempelnämnden\n    review_by:", 1)
    rows = read(datasets_csv(publication(view=view(text=said))), ",")
    assert ([row["reviewed_by"] for row in rows], list(rows[0])[-1]) == (["Exempelnämnden", ""], "reviewed_by")
