"""What is due becomes the text of an issue, with whole addresses."""
from dataclasses import replace
from datetime import date

from macros.publish.review_issue import review_issue
from tests.pages.viewing import view

SITE = "https://example.org/guider/"
FOOT = ["## Så gör du", "",
        "Läs om sidan, datamängden eller källan. Stämmer allt, ändra bara datumet. Stämmer något inte, rätta det.",
        "Steg för steg: https://example.org/guider/bidra/"]


def test_what_is_overdue_and_what_comes_within_a_month_are_listed_apart_the_oldest_first() -> None:
    assert review_issue(replace(view(), today=date(2026, 12, 10)), SITE).splitlines() == [
        "# Att se över den 10 december 2026", "", "## Försenat (2)", "",
        "- [ ] 1 juli 2026: datamängden [Äppelträd](https://example.org/guider/guider/appeltrad/)",
        "- [ ] 1 november 2026: sidan [Start](https://example.org/guider/)", "",
        "## Den närmaste månaden (2)", "", "- [ ] 1 januari 2027: datamängden Bänkar",
        "- [ ] 1 januari 2027: källan [Rapport 1](https://example.org/rapport)", "", *FOOT]


def test_a_month_without_anything_due_says_so() -> None:
    assert review_issue(replace(view(), today=date(2020, 1, 1), pages={}), SITE).splitlines() == [
        "# Att se över den 1 januari 2020", "", "## Försenat (0)", "", "Inget är försenat.", "",
        "## Den närmaste månaden (0)", "", "Inget.", "", *FOOT]


def test_a_title_cannot_become_markup() -> None:
    dataset = view().registry.datasets[0]
    named = replace(dataset, title=replace(dataset.title, sv="[a](b) <c> @d"))
    given = view(registry=replace(view().registry, datasets=(named,), sources=()), pages={})
    lines = review_issue(replace(given, today=date(2030, 1, 1)), SITE).splitlines()
    assert lines[4].split(": ", 1)[1] == r"datamängden \[a\](b) \<c\> \@d"
