"""The reader: data, and the place of every value and key."""
import pytest

from macros.registry.reader import LARGEST, decode, read_yaml

TEXT = """# först en kommentar
programme:
  name: {sv: "Verkstaden", en: Workshop}
  goals:
    - 1
    - id: två
"""


def test_every_value_and_key_has_its_place() -> None:
    document, problems = read_yaml(TEXT, "x.yaml")
    assert problems == []
    assert document.data == {"programme": {"name": {"sv": "Verkstaden", "en": "Workshop"}, "goals": [1, {"id": "två"}]}}
    assert document.mark(("programme", "name", "sv")) == (3, 14)
    assert document.mark(("programme", "name", "en"), key=True) == (3, 28)
    assert document.mark(("programme", "goals", 1, "id")) == (6, 11)


def test_what_is_missing_has_the_place_of_what_is_around_it() -> None:
    document, _ = read_yaml(TEXT, "x.yaml")
    assert document.mark(("programme", "goals", 1, "title", "sv")) == (6, 7)
    assert document.mark(("inget",)) == (2, 1)


def test_lines_are_counted_from_where_the_text_begins_in_its_file() -> None:
    _, problems = read_yaml("title: x\ntitle: y\n", "docs/x.md", first_line=2)
    assert [str(problem) for problem in problems] == [
        "docs/x.md:3:1: nyckeln 'title' står två gånger; första gången på rad 2"]


def test_a_repeated_key_keeps_its_first_value_and_what_is_under_the_second_is_still_read() -> None:
    document, problems = read_yaml("a: 1\na: {b: no}\n", "x.yaml")
    assert document.data == {"a": 1}
    assert [(problem.line, problem.column) for problem in problems] == [(2, 1), (2, 8)]


@pytest.mark.parametrize("text", ["a: |\n  två\n  rader\n", "a: >\n  två\n  rader\n", "a: två\n  rader\n"])
def test_texts_over_several_lines_are_read(text: str) -> None:
    document, problems = read_yaml(text, "x.yaml")
    assert problems == []
    assert document.data["a"].split() == ["två", "rader"]


def test_a_byte_order_mark_is_passed_over() -> None:
    assert decode(b"\xef\xbb\xbfa: 1", "x.yaml") == ("a: 1", [])


def test_a_file_that_is_too_large_is_not_read() -> None:
    text, problems = decode(b" " * (LARGEST + 1), "x.yaml")
    assert (text, [str(problem) for problem in problems]) == (
        "", ["x.yaml:1:1: filen är 8,0 MB; den får vara högst 8 MB"])
