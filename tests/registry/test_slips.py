"""A slip of the hand is told where it was made, with the line as it should be, wherever the parser gave up."""
import pytest

from macros.registry.reader import read_yaml

KEYS = "nycklar i samma post börjar i samma kolumn"
CASES = {
    "a key to the left": (
        "a:\n  - id: b\n    title: c\n   rank: 1\n", "4:4", f"indraget är 3 blanksteg, men raden före har 4 före sin "
        f"nyckel; {KEYS}", "    rank: 1"),
    "a key to the right": (
        "a:\n  - id: b\n    # ord\n\n      title: c\n", "5:7", f"indraget är 6 blanksteg, men raden före har 4 före "
        f"sin nyckel; {KEYS}", "    title: c"),
    "a dash to the right": (
        "a:\n - id: b\n   title: c\n  - id: d\n", "4:3", "strecket har 2 blanksteg framför sig, men det på rad 2 har "
        "1; streck i samma lista står under varandra", None),
    "an item without a dash": (
        "x: 1\na:\n    id: b\n    title: c\n  - id: d\n", "3:5", "strecket saknas: varje post i listan börjar med '- '",
        "  - id: b"),
    "no blank after the dash": (
        "a:\n  -id: b\n    title: c\n", "2:3", "blanksteg saknas efter strecket", "  - id: b"),
    "no blank after the colon": (
        "a:\n  - id: b\n    status:held\n    c: d\n", "3:11", "blanksteg saknas efter kolonet", "    status: held"),
    "a quote that is not ended": (
        'a:\n  - id: "b\n    c: d\n    e: "f"\n', "2:9", "ett citattecken öppnas men stängs inte på raden",
        '  - id: "b"'),
    "a quote that is not ended in a map": (
        'a:\n  - {b: "c}\n    d: "e f"\n', "2:9", "ett citattecken öppnas men stängs inte på raden", None),
    "a colon in a text": (
        "a:\n  title: Rapport: maj\n", "2:17", "kolon mitt i värdet; sätt värdet inom citattecken",
        '  title: "Rapport: maj"'),
}


@pytest.mark.parametrize(("text", "place", "message", "mend"), CASES.values(), ids=CASES)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_slip_is_told_where_it_was_made_and_its_mend_is_read(
        text: str, place: str, message: str, mend: str | None, ending: str) -> None:
    _, problems = read_yaml(text.replace("\n", ending), "x.yaml")
    assert [(str(problem), problem.mend) for problem in problems] == [(f"x.yaml:{place}: {message}", mend)]
    if mend:
        lines = text.split("\n")
        lines[problems[0].line - 1] = mend
        assert read_yaml("\n".join(lines), "x.yaml")[1] == []


@pytest.mark.parametrize("text", [
    'a: "b\n  c"\nd: "e" f\n', 'a: "b: c": d\n', "a:\n  - b\n  c: 1\n", "a: [\n", "{"])
def test_what_is_no_slip_is_told_as_the_parser_has_it(text: str) -> None:
    _, problems = read_yaml(text, "x.yaml")
    assert [problem.mend for problem in problems] == [None]
