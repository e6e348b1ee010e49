"""What is put into datasets.yaml and mkdocs.yml stands in its place, and all else as it was."""
from datetime import date

import pytest

from macros.editing.insertions import dataset_entry, months_later, with_dataset, with_page
from tests.registry.checking import GOOD, TODAY

ENTRY = dataset_entry("paron", "Päron: de gula", TODAY)
MENU = """\
nav:
  - Start: index.md
  - Vägledningar:
      - Alla: vagledningar.md
      - Badplatser: guider/badplatser.md
      - "Träd: alla": guider/trad.md
      - Åkrar: guider/akrar.md
  - Om: om.md
"""


def test_an_entry_says_what_is_left_to_fill_in() -> None:
    assert ENTRY == """\
  - id: paron
    title: {sv: "Päron: de gula", en: "SKRIV HÄR: the name in English"}
    summary: {sv: "SKRIV HÄR: en mening om vad den beskriver.", en: "SKRIV HÄR: the same in English."}
    stages: []
    keywords: ["SKRIV HÄR: ett ord som folk söker på"]
    reviewed: "2026-11-23"
    review_by: "2027-05-23"
    sources: [skriv-har-kallans-id]
"""


@pytest.mark.parametrize("before", ["webinars:\n", "\nwebinars:\n", "\n# Webbinarier\nwebinars:\n", "\n\nwebinars:\n"])
def test_an_entry_stands_last_among_the_datasets_with_everything_else_as_it_was(before: str) -> None:
    text = GOOD.replace("webinars:\n", before)
    head, tail = text.split(before)
    assert with_dataset(text, ENTRY) == f"{head}\n{ENTRY}{before}{tail}"


def test_an_entry_can_stand_last_in_the_file() -> None:
    text = "sources: []\ndatasets:\n  - id: a\n"
    assert with_dataset(text, ENTRY) == f"{text}\n{ENTRY}"
    assert with_dataset(text.rstrip("\n"), ENTRY) == f"{text}\n{ENTRY}"


@pytest.mark.parametrize("text", ["", "a: 1\n", "datasets: [{id: a}]\n", "datasets:\n  a: 1\n",
                                  "datasets:\nwebinars: []\n", "datasets:\n- id: a\n", "datasets: [\n"])
def test_a_file_without_such_a_list_is_left_alone(text: str) -> None:
    assert with_dataset(text, ENTRY) is None


@pytest.mark.parametrize(("title", "line", "after"), [
    ("Apor", "      - Apor: guider/x.md\n", "      - Alla: vagledningar.md\n"),
    ("Cykelställ", "      - Cykelställ: guider/x.md\n", "guider/badplatser.md\n"),
    ("Ängar", "      - Ängar: guider/x.md\n", "guider/akrar.md\n"),
    ("Vägar: alla", '      - "Vägar: alla": guider/x.md\n', "guider/trad.md\n")])
def test_a_guide_stands_among_the_others_in_swedish_alphabetical_order(title: str, line: str, after: str) -> None:
    assert with_page(MENU, title, "x") == MENU.replace(after, after + line)


def test_a_menu_without_guides_is_left_alone() -> None:
    assert with_page("nav:\n  - Start: index.md\n", "x", "x") is None


def test_half_a_year_later_is_a_day_that_exists() -> None:
    assert [months_later(day, 6) for day in (date(2026, 11, 23), date(2026, 8, 31), date(2027, 1, 1))] == [
        date(2027, 5, 23), date(2027, 2, 28), date(2027, 7, 1)]
