"""The line as it should be: given where it is certain, and right when it is pasted."""
import pytest

from macros.registry.checks.context import Context
from macros.registry.load import load_registry
from macros.registry.placeholders import left
from macros.registry.problem import Swap
from tests.registry.checking import GOOD, TODAY, problems

WITH_MEND = [
    ("    area: livsmedel", "    aera: livsmedel"), ("status: held", "status: hold"), ('"1.0"', "1.0"),
    ('date: "2022-03-01"', "date: 2022-03-01"), ("recorded: true", "recorded: yes"), ("count: 30", "count: 30"),
    ("organiser: Exempelverkstaden\n    start", "organizer: Exempelverkstaden\n    start"),
    ("    datasets: [appeltrad]\n    participants", "    datasets: [appeltrat]\n    participants"),
    ("    source: rapport-1\nregions", "    source: rapport-11\nregions"), ("stage: guide", "stage: giude"),
    ("stage: guide", "stage: vägledning publicerad"), ("  - id: bankar", "  - id: Bänkar!")]
WITHOUT = [
    ("    area: livsmedel", "    area: mat"), ("rank: 3\n", "rank: tre\n"), ("rank: 3\n", "rank: 03\n"),
    ("title: {sv: Bänkar, en: Benches}", "title: {sv: Bänkar}"), ("https://example.org/rapport", "http://example.org/")]


def mends(text: str) -> list[tuple[int, str | None]]:
    _, found, _ = load_registry(text.encode("utf-8"), "datasets.yaml", Context(today=TODAY))
    return [(problem.line, problem.mend) for problem in sorted(found)]


@pytest.mark.parametrize(("right", "wrong"), WITH_MEND)
def test_the_mend_is_the_line_of_the_right_file(right: str, wrong: str) -> None:
    text = GOOD.replace(right, wrong, 1)
    for ending in ("\n", "\r\n"):
        found = mends(text.replace("\n", ending))
        assert bool(found) == (right != wrong)
        lines = text.split("\n")
        for line, mend in found:
            lines[line - 1] = mend or lines[line - 1]
        assert "\n".join(lines) == GOOD


@pytest.mark.parametrize(("right", "wrong"), WITHOUT)
def test_there_is_no_mend_where_only_a_person_knows_what_is_right(right: str, wrong: str) -> None:
    found = mends(GOOD.replace(right, wrong, 1))
    assert found
    assert [mend for _, mend in found if mend is not None] == []


@pytest.mark.parametrize(("swap", "text", "column", "line"), [
    (Swap("a", "b"), "x: a", 4, "x: b"), (Swap("a", "b"), 'x: "a"', 4, 'x: "b"'),
    (Swap("a", "b"), "x: 'a'", 4, "x: 'b'"),
    (Swap("a", "b"), "x: c", 4, None), (Swap("a", "b"), "x", 4, None), (Swap("'a", "b"), "x: 'a", 4, "x: b")])
def test_a_swap_is_made_where_the_text_stands_or_not_at_all(swap: Swap, text: str, column: int, line: str) -> None:
    assert swap.line(text, column) == line


def test_what_a_new_entry_was_made_with_is_told_until_it_is_filled_in() -> None:
    assert problems(GOOD.replace("sv: Bänkar", 'sv: "SKRIV HÄR: namnet"')) == [
        (46, 17, "'SKRIV HÄR' står kvar; här ska stå: namnet")]
    assert left("SKRIV HÄR") == "'SKRIV HÄR' står kvar; skriv uppgiften, eller ta bort det som inte är känt"
