"""What differs between two revisions of the registry."""
from pathlib import Path

import pytest
import yaml

from macros.registry.basics import Text
from macros.registry.history.compare import compare, entries
from macros.registry.history.model import ADDED, CHANGED, REMOVED, EntryChange, KeyChange
from tests.registry.checking import GOOD

REGISTRY = (Path(__file__).parents[3] / "datasets.yaml").read_text("utf-8")
OLD = """\
# A comment
programme:
  name: {sv: Exempel, en: Example}
  goals:
    - id: forsta
datasets:
  - id: appeltrad
    title: {sv: Äppelträd, en: Apple trees}
    stages:
      - {stage: pre-study, date: "2022"}
  # about benches
  - id: bankar
    title: {sv: Bänkar}
regions: []
"""


def changes(new: str) -> tuple[EntryChange, ...]:
    assert new != OLD
    return compare(entries(OLD), entries(new))


def test_entries_are_known_by_section_and_id() -> None:
    assert list(entries(OLD)) == [("programme", "programme"), ("datasets", "appeltrad"), ("datasets", "bankar")]


@pytest.mark.parametrize("text", [OLD, GOOD, REGISTRY], ids=["small", "good", "real"])
def test_cutting_by_line_reads_the_same_as_reading_the_whole(text: str) -> None:
    whole = yaml.safe_load(text)
    expected = {(section, item["id"]) if isinstance(content, list) else (section, section): item
                for section, content in whole.items()
                for item in (content if isinstance(content, list) else [content])}
    assert entries(text) == expected


def test_the_same_content_in_other_words_is_no_change() -> None:
    assert changes(OLD.replace("# about benches", "# om bänkar")) == ()
    assert changes(OLD.replace("{sv: Bänkar}", '{ sv: "Bänkar" }')) == ()
    block, flow = "  - id: bankar\n    title: {sv: Bänkar}", "  - {id: bankar, title: {sv: Bänkar}}"
    assert changes(OLD.replace(block, flow)) == ()
    head, tail = OLD.split("datasets:\n")
    assert changes(f"{head}datasets:\n" + tail.replace("\n  ", "\n").removeprefix("  ")) == ()


def test_a_key_that_changed_is_told_with_both_values() -> None:
    assert changes(OLD.replace("{sv: Bänkar}", "{sv: Bänk}\n    rank: 7")) == (
        EntryChange(section="datasets", id="bankar", kind=CHANGED, title=Text("Bänk"), keys=(
            KeyChange(key="rank", after="7"),
            KeyChange(key="title", before='{"sv": "Bänkar"}', after='{"sv": "Bänk"}'))),)


def test_an_entry_that_came_or_went_is_told_with_its_title() -> None:
    assert changes(OLD.replace("id: bankar", "id: sittplatser")) == (
        EntryChange(section="datasets", id="bankar", kind=REMOVED, title=Text("Bänkar")),
        EntryChange(section="datasets", id="sittplatser", kind=ADDED, title=Text("Bänkar")))


def test_a_dataset_that_moved_says_from_where_to_where() -> None:
    moved, = changes(OLD.replace('date: "2022"}', 'date: "2022"}\n      - {stage: guide}'))
    assert moved.stages == ("pre-study", "guide")
    dated, = changes(OLD.replace('date: "2022"}', 'date: "2023"}'))
    assert (dated.kind, dated.stages) == (CHANGED, None)
    gone, = changes(OLD.replace('    stages:\n      - {stage: pre-study, date: "2022"}\n', ""))
    assert gone.stages == ("pre-study", None)


def test_a_section_that_is_no_list_is_one_entry() -> None:
    assert changes(OLD.replace("id: forsta", "id: andra")) == (
        EntryChange(section="programme", id="programme", kind=CHANGED, title=Text("Exempel", "Example"), keys=(
            KeyChange(key="goals", before='[{"id": "forsta"}]', after='[{"id": "andra"}]'),)),)


def test_a_list_on_one_line_is_read_too() -> None:
    assert changes(OLD.replace("regions: []", "regions: [{id: norr, name: Norr}]")) == (
        EntryChange(section="regions", id="norr", kind=ADDED, title=Text("Norr")),)


@pytest.mark.parametrize("text", ["", "\x00", "[", "datasets:\n  - id: [\n", "datasets:\n  - id: a\n  - id: a\n",
                                  "datasets: [a]", "datasets:\n  - !!python/object:os.system a\n", "a: 2022-99-99\n"])
def test_what_is_no_registry_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        entries(text)
