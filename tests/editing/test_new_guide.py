"""A new guide: every section of the template, an entry, a line in the menu, and only what is missing."""
import json
import subprocess
import sys
from pathlib import Path

import pytest

from macros.editing.guide_template import guide_markdown
from macros.editing.new_guide import Wanted, dataset_titles, new_guide
from macros.editing.specification_skeleton import specification_files
from macros.pages.markdown import parse_page
from macros.pages.prose.blocks import read_prose
from macros.pages.prose.check import check_prose
from macros.pages.prose.template import GUIDE, START
from tests.registry.checking import GOOD, TODAY

MENU = "nav:\n  - Bänkar: guider/bankar.md\n"


def wanted(id: str, **changes: object) -> Wanted:
    return Wanted(**({"id": id, "title": None, "start": False, "specification": False, "today": TODAY} | changes))


@pytest.mark.parametrize(("start", "template"), [(False, GUIDE), (True, START)])
def test_a_new_guide_has_the_sections_of_the_template_and_is_told_nothing_but_what_to_fill_in(
        start: bool, template: tuple[str, ...]) -> None:
    text = guide_markdown("paron", "Päron: gula", start=start, specification=True)
    page, wrong = parse_page("guider/paron.md", text.encode())
    assert (wrong, page.meta["title"]) == ([], "Päron: gula")
    prose = read_prose(page)
    assert tuple(heading.text for heading in prose.headings if heading.level == 2) == template
    found = list(check_prose(page, prose, {}))
    assert len(found) >= len(template) - 1
    assert [problem.message for problem in found if not problem.message.removeprefix("'people': ").removeprefix(
        "'result': ").removeprefix("'time': ").removeprefix("'difficulty': ").startswith(
        "'SKRIV HÄR' står kvar; här ska stå: ")] == []


def test_a_guide_with_a_specification_shows_its_columns_and_files() -> None:
    text = guide_markdown("paron", "Päron", start=False, specification=True)
    calls = ("field_table", "file_rules", "example_file", "common_mistakes", "downloads", "metadata_record")
    assert [line for line in text.splitlines() if line.startswith("{{")] == [
        '{{ dataset_header("paron") }}', *(f'{{{{ {name}("paron") }}}}' for name in calls),
        '{{ source_list("paron") }}']


def test_a_new_dataset_gets_guide_entry_and_menu() -> None:
    made = new_guide(wanted("paron", title="Päron"), GOOD, MENU, frozenset(), frozenset())
    assert list(made.files) == ["docs/guider/paron.md", "datasets.yaml", "mkdocs.yml"]
    assert made.files["mkdocs.yml"].decode() == f"{MENU}  - Päron: guider/paron.md\n"
    assert made.notes == ()


def test_line_ends_of_the_registry_stay_as_they_are() -> None:
    windows, other = (new_guide(wanted("paron"), text, MENU, frozenset(), frozenset()).files["datasets.yaml"]
                      for text in (GOOD.replace("\n", "\r\n"), GOOD))
    assert windows == other.replace(b"\n", b"\r\n")


def test_a_known_dataset_gets_its_guide_under_its_own_name() -> None:
    made = new_guide(wanted("appeltrad", title="Något annat"), GOOD, MENU, frozenset(), frozenset())
    assert list(made.files) == ["docs/guider/appeltrad.md", "mkdocs.yml"]
    assert made.files["docs/guider/appeltrad.md"].decode().startswith("---\ntitle: Äppelträd\n")


def test_a_dataset_without_a_name_or_with_one_like_another_is_noted() -> None:
    made = new_guide(wanted("appeltrads"), GOOD, MENU, frozenset(), frozenset())
    assert made.notes == (
        "datamängden 'appeltrad' finns redan; är det den du menar, ta bort det nya och kör: new-guide appeltrad",
        "mkdocs.yml:2: skriv namnet som det ska stå i menyn; nu står 'Appeltrads'")


def test_a_menu_that_has_no_guides_is_told_by_hand() -> None:
    made = new_guide(wanted("paron", title="Päron"), GOOD, "nav: []\n", frozenset(), frozenset())
    assert made.notes == ("mkdocs.yml: lägg till raden '- Päron: guider/paron.md' under 'nav'",)
    assert list(made.files) == ["docs/guider/paron.md", "datasets.yaml"]


def test_files_of_a_specification_are_made_where_they_are_missing() -> None:
    made = new_guide(wanted("appeltrad", specification=True), GOOD, MENU, frozenset(),
                     frozenset({"appeltrad.schema.json"}))
    assert [path for path in made.files if "specs" in path] == [
        "docs/specs/appeltrad.exempel.csv", "docs/specs/appeltrad.fel.csv"]


@pytest.mark.parametrize("registry", ["", "a: [", "datasets: 7\n"])
def test_a_registry_that_can_not_be_read_stops_it(registry: str) -> None:
    assert dataset_titles(registry) is None
    made = new_guide(wanted("paron"), registry, MENU, frozenset(), frozenset())
    assert (made.files, made.notes) == (
        {}, ("datasets.yaml går inte att läsa; rätta felen först: python3 dev.py check",))


def test_titles_are_read_also_of_entries_with_mistakes() -> None:
    assert dataset_titles("datasets:\n  - {id: a}\n  - {id: b, title: {sv: B}}\n  - 7\n") == {"a": "a", "b": "B"}


def test_the_judge_accepts_the_files_of_a_new_specification(tmp_path: Path) -> None:
    for ending, content in specification_files("paron", "Päron", TODAY).items():
        (tmp_path / f"paron.{ending}").write_bytes(content)
    (tmp_path / "komma.json").write_bytes((Path(__file__).parents[2] / "docs/specs/komma.json").read_bytes())
    answers = {}
    for ending in ("exempel.csv", "fel.csv"):
        run = subprocess.run(
            [Path(sys.executable).parent / "frictionless", "validate", f"paron.{ending}", "--schema",
             "paron.schema.json", "--encoding", "utf-8", "--dialect", "komma.json", "--json"],
            cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False)
        answers[ending] = [error["type"] for task in json.loads(run.stdout)["tasks"] for error in task["errors"]]
    assert answers == {"exempel.csv": [], "fel.csv": ["constraint-error"]}


def test_a_guide_without_a_specification_gets_its_files_and_is_left_as_it_is() -> None:
    made = new_guide(wanted("appeltrad", specification=True), GOOD, MENU, frozenset({"appeltrad"}), frozenset())
    assert sorted(made.files) == [f"docs/specs/appeltrad.{ending}" for ending in ("exempel.csv", "fel.csv",
                                                                                  "schema.json")]
    assert made.notes == ("docs/guider/appeltrad.md: visa specifikationen med field_table, downloads och de andra "
                          "makrona på sidan Makron",)


def test_a_line_of_the_menu_that_is_there_is_not_made_again() -> None:
    menu = MENU + "  - Äpplen: guider/appeltrad.md\n"
    assert "mkdocs.yml" not in new_guide(wanted("appeltrad"), GOOD, menu, frozenset(), frozenset()).files


def test_a_dataset_that_has_its_guide_is_not_offered_again() -> None:
    made = new_guide(wanted("appeltrads"), GOOD, MENU, frozenset({"appeltrad"}), frozenset())
    assert made.notes[0] == ("datamängden 'appeltrad' finns redan och har en vägledning; är det den du menar, ta bort "
                             "det nya")
