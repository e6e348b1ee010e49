"""Every word that views print: in both languages, with the same places to fill in, and none that nobody uses."""
import re
from datetime import date, time
from pathlib import Path
from string import Formatter

import pytest

from macros.pages import texts
from macros.pages.texts import LANGUAGES, TEXTS
from macros.pages.views.history import NAMED, OTHER
from macros.pages.views.webinars import GROUPS
from macros.registry.dates import Moment, PartialDate, Season, Start

CODE = Path(texts.__file__).parents[1]
MADE = {f"no_{group}" for group in GROUPS} | {f"embed_{group}" for group in GROUPS[:3]} | {
    "year", "years", "month", "months", "planned_webinar", "cancelled_webinar"} | {
    f"feed_{kind}" for kind in ("stage", "guide", "milestone", "report", "webinar")} | {
    f"history_{section}" for section in (*NAMED, *OTHER)} | {
    f"keys_{type}" for type in ("array", "boolean", "object", "string")} | {
    f"add_{part}" for part in ("title", "summary", "title_datasets", "title_webinars")}


@pytest.mark.parametrize("key", TEXTS)
def test_a_text_has_both_languages_with_the_same_places(key: str) -> None:
    assert tuple(TEXTS[key]) == LANGUAGES
    places = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in TEXTS[key].values()]
    assert places[0] == places[1]
    assert all(text == text.strip() or key.startswith("suggest_") for text in TEXTS[key].values())


def test_every_text_is_used() -> None:
    code = "".join(file.read_text("utf-8") for file in (*CODE.rglob("*.py"), *CODE.rglob("*.j2")))
    code = re.sub(r'^    "\w+": \{"?.*$', "", code, flags=re.MULTILINE)
    assert {key for key in TEXTS if f'"{key}"' not in code} - MADE == set()


@pytest.mark.parametrize(("since", "sv", "en"), [
    (date(2026, 11, 1), "mindre än en månad", "less than a month"), (date(2026, 10, 23), "1 månad", "1 month"),
    (date(2026, 9, 1), "2 månader", "2 months"), (date(2025, 11, 23), "1 år", "1 year"),
    (date(2022, 12, 31), "3 år och 10 månader", "3 years and 10 months")])
def test_a_duration_is_written_in_years_and_months(since: date, sv: str, en: str) -> None:
    assert [texts.duration(since, date(2026, 11, 23), lang) for lang in LANGUAGES] == [sv, en]


@pytest.mark.parametrize(("value", "sv", "en"), [
    (None, "datum inte känt", "date not known"), (Moment(PartialDate(2022)), "2022", "2022"),
    (Moment(PartialDate(2023, 9)), "september 2023", "September 2023"),
    (Moment(PartialDate(2023, 9, 4)), "4 september 2023", "4 September 2023"),
    (Moment(PartialDate(2022, 12), at_latest=True), "senast december 2022", "by December 2022")])
def test_a_moment_says_no_more_than_is_known(value: Moment | None, sv: str, en: str) -> None:
    assert [texts.moment(value, lang) for lang in LANGUAGES] == [sv, en]


def test_seasons_and_starts_are_written_out() -> None:
    assert [texts.season(Season("autumn", 2022), lang) for lang in LANGUAGES] == ["hösten 2022", "autumn 2022"]
    start = Start(date(2027, 3, 2), time(13, 5))
    assert [texts.start(start, lang) for lang in LANGUAGES] == [
        "2 mars 2027 kl. 13.05", "2 March 2027, 13:05 (Stockholm)"]


def test_an_end_is_told_where_it_is_known() -> None:
    start, end = Start(date(2027, 3, 2), time(13)), Start(date(2027, 3, 2), time(14, 30))
    assert [texts.start(start, lang, end) for lang in LANGUAGES] == [
        "2 mars 2027 kl. 13.00–14.30", "2 March 2027, 13:00–14:30 (Stockholm)"]
    assert texts.start(Start(end.day), "sv", Start(end.day)) == "2 mars 2027"
    assert texts.start(Start(end.day), "sv", Start(date(2027, 3, 4))) == "2 mars 2027 – 4 mars 2027"
    assert texts.start(start, "sv", Start(date(2027, 3, 3), time(12))) == (
        "2 mars 2027 kl. 13.00 – 3 mars 2027 kl. 12.00")


def test_swedish_letters_sort_last() -> None:
    assert sorted(["Öl", "Ål", "Zebra", "Äpple", "idé", "ideell"], key=texts.swedish_order) == [
        "idé", "ideell", "Zebra", "Ål", "Äpple", "Öl"]
