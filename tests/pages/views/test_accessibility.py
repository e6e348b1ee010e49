"""The report of the last full run: what it covered, what has come since, what it found."""
from dataclasses import replace
from datetime import date

from bs4 import BeautifulSoup

from macros.pages.views.accessibility import accessibility_report
from macros.registry.accessibility import AccessibilityRun, Finding
from tests.html import words
from tests.pages.viewing import PAGES, view

RUN = AccessibilityRun(day=date(2026, 11, 23), axe="4.12.1", browser="140.0", pages=frozenset(PAGES),
                       others=frozenset({"404.html"}), states=("menu open", "code copied"), judgements=24, findings=())


def facts(run: AccessibilityRun | None, lang: str = "sv") -> dict[str, str]:
    page = BeautifulSoup(accessibility_report(view(accessibility=run).in_language(lang)), "html.parser")
    return {words(term): words(term.find_next("dd")) for term in page.find_all("dt")}


def test_a_run_without_findings_says_what_it_covered() -> None:
    assert facts(RUN) == {
        "Senaste hela genomgången": "23 november 2026",
        "Prövat": "5 sidor och 1 andra vyer, som inbäddade tabeller, på två bredder, i ljust och mörkt läge. "
                  "Sammanlagt 24 prov.",
        "Också prövat": "menyn öppen, kopierad kod", "Verktyg": "axe-core 4.12.1, Chromium 140.0",
        "Brister som verktyget fann": "Inga"}


def test_what_was_found_and_what_has_come_since_is_told() -> None:
    run = replace(RUN, pages=RUN.pages - {"webbinarier.md"},
                  findings=(Finding(rule="color-contrast", page="om/", state="320 dark"),))
    told = facts(run, "en")
    assert (told["Faults that the tool found"], told["Pages that have come since"]) == (
        "color-contrast : om/ (320 dark)", "Webbinarier")


def test_without_a_run_nothing_is_said_to_be_covered() -> None:
    assert words(BeautifulSoup(accessibility_report(view()), "html.parser")) == "Ingen hel genomgång är gjord än."
