"""The list of addresses that are known to be gone: every entry says why and until when."""
from datetime import date
from pathlib import Path

import pytest

from macros.registry.dead_links import DeadLink, load_dead_links

ENTRY = '  - url: "https://example.org/a"\n    reason: "borttagen"\n    until: "2027-05-31"\n'


def told(text: str) -> list[str]:
    links, problems = load_dead_links(text.encode("utf-8"))
    assert links == []
    return [str(problem) for problem in sorted(problems)]


def test_the_real_list_can_be_read() -> None:
    assert load_dead_links((Path(__file__).parents[2] / "dead-links.yaml").read_bytes())[1] == []


def test_an_entry_is_an_address_a_reason_and_a_day() -> None:
    assert load_dead_links(f"dead:\n{ENTRY}".encode()) == (
        [DeadLink(url="https://example.org/a", reason="borttagen", until=date(2027, 5, 31), line=2)], [])


@pytest.mark.parametrize(("old", "new", "problem"), [
    ('    reason: "borttagen"\n', "", "2:5: 'reason' saknas eller är tom"),
    ('"borttagen"', '" "', "3:13: 'reason' saknas eller är tom"),
    ("    until:", "    untill:", "2:5: 'until' saknas eller är tom"),
    ('"2027-05-31"', '"31 maj"', "4:12: '31 maj' är inget datum; skriv \"2027-05-31\""),
    ("reason", "reasom", "3:5: okänd nyckel 'reasom' (menade du 'reason'?)")])
def test_a_mistake_is_told_with_its_line(old: str, new: str, problem: str) -> None:
    assert f"dead-links.yaml:{problem}" in told("dead:\n" + ENTRY.replace(old, new))


def test_what_is_no_list_and_what_is_no_entry_are_told() -> None:
    assert told("dead: {}\n") == ["dead-links.yaml:1:1: listan 'dead' saknas; skriv 'dead: []' om den är tom"]
    assert told("") == ["dead-links.yaml:1:1: listan 'dead' saknas; skriv 'dead: []' om den är tom"]
    assert told("dead: [a]\n") == [
        "dead-links.yaml:1:8: en post ska ha nycklarna 'url', 'reason' och 'until'"]


def test_an_address_stands_once() -> None:
    links, problems = load_dead_links(f"dead:\n{ENTRY}{ENTRY}".encode())
    assert len(links) == 1
    assert [str(problem) for problem in problems] == [
        "dead-links.yaml:5:10: adressen https://example.org/a står två gånger"]
