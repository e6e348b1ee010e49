"""The file of the last full accessibility run, as the command writes it and as nobody should."""
from datetime import date

from macros.registry.accessibility import AccessibilityRun, Finding, load_accessibility
from macros.registry.problem import Problem

TEXT = """\
day: '2026-11-23'
axe: 4.12.1
browser: 140.0.1.2
judgements: 8
findings:
- {rule: color-contrast, page: om/, state: 320 dark}
states: [menu open]
others: [404.html]
pages: [om.md, index.md]
"""


def test_the_file_becomes_a_run() -> None:
    assert load_accessibility(TEXT.encode()) == (AccessibilityRun(
        day=date(2026, 11, 23), axe="4.12.1", browser="140.0.1.2", pages=frozenset({"om.md", "index.md"}),
        others=frozenset({"404.html"}), states=("menu open",), judgements=8,
        findings=(Finding(rule="color-contrast", page="om/", state="320 dark"),)), [])


def test_an_empty_file_is_no_run() -> None:
    assert load_accessibility(b"") == (None, [])


def test_a_file_that_somebody_has_broken_says_how_to_write_it_anew() -> None:
    message = "filen går inte att läsa; skriv filen på nytt med python3 dev.py accessibility"
    for broken in (TEXT.replace("axe: 4.12.1\n", ""), TEXT.replace("2026-11-23", "i går"), "- 1\n"):
        assert load_accessibility(broken.encode()) == (None, [Problem("accessibility.yaml", 1, 1, message)])
