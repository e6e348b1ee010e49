"""Dates as sources give them."""
from datetime import UTC, date, datetime, time

import pytest

from macros.registry.dates import Moment, PartialDate, Season, Start, WrongClock, months_between, today_from


@pytest.mark.parametrize(("text", "first", "last"), [
    ("2023", date(2023, 1, 1), date(2023, 12, 31)), ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ("2023-09-14", date(2023, 9, 14), date(2023, 9, 14))])
def test_a_date_spans_the_days_that_it_can_be(text: str, first: date, last: date) -> None:
    when = PartialDate.parse(text)
    assert (when.first, when.last, str(when)) == (first, last, text)


@pytest.mark.parametrize("text", ["2023-13", "2023-02-29", "2023-9", "23", "2023-09-14T10:00", "", "0000", " 2023"])
def test_a_date_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        PartialDate.parse(text)


def test_a_season_is_half_a_year() -> None:
    spring, autumn = Season("spring", 2023), Season("autumn", 2022)
    assert (spring.first, spring.last) == (date(2023, 1, 1), date(2023, 6, 30))
    assert (autumn.first, autumn.last) == (date(2022, 7, 1), date(2022, 12, 31))


def test_a_start_has_a_time_or_none() -> None:
    assert Start.parse("2023-03-07T13:00") == Start(date(2023, 3, 7), time(13))
    assert Start.parse("2023-03-07") == Start(date(2023, 3, 7))
    assert [str(Start.parse(text)) for text in ("2023-03-07T13:00", "2023-03-07")] == ["2023-03-07T13:00", "2023-03-07"]
    for text in ("2023-03-07T25:00", "2023-03-07 13:00", "2023-03"):
        with pytest.raises(ValueError, match=r".*"):
            Start.parse(text)


@pytest.mark.parametrize(("earlier", "later", "months"), [
    (date(2022, 12, 31), date(2026, 11, 23), 46), (date(2026, 1, 31), date(2026, 2, 28), 0),
    (date(2026, 1, 15), date(2026, 2, 15), 1), (date(2027, 1, 1), date(2026, 1, 1), 0)])
def test_whole_months_are_counted(earlier: date, later: date, months: int) -> None:
    assert months_between(earlier, later) == months


def test_today_is_the_day_in_stockholm() -> None:
    assert today_from({}, datetime(2026, 11, 23, 22, 59, tzinfo=UTC)) == date(2026, 11, 23)
    assert today_from({}, datetime(2026, 11, 23, 23, 0, tzinfo=UTC)) == date(2026, 11, 24)


def test_the_epoch_of_the_build_comes_before_the_clock() -> None:
    now = datetime(2030, 1, 1, tzinfo=UTC)
    assert today_from({"SOURCE_DATE_EPOCH": "1795431600"}, now) == date(2026, 11, 23)
    assert today_from({"SOURCE_DATE_EPOCH": ""}, now) == date(2030, 1, 1)


@pytest.mark.parametrize(("epoch", "told"), [
    ("abc", "SOURCE_DATE_EPOCH=abc är inget antal sekunder sedan 1970"),
    ("9" * 30, f"SOURCE_DATE_EPOCH={'9' * 30} är inget antal sekunder sedan 1970"),
    ("0", "datorn säger att det är 1970-01-01, men då fanns inte registret; ställ klockan")])
def test_a_clock_that_cannot_be_right_is_told(epoch: str, told: str) -> None:
    with pytest.raises(WrongClock) as wrong:
        today_from({"SOURCE_DATE_EPOCH": epoch}, datetime(2030, 1, 1, tzinfo=UTC))
    assert str(wrong.value) == told


def test_a_moment_is_exact_unless_said_otherwise() -> None:
    assert Moment(PartialDate(2022)) == Moment(PartialDate(2022), at_latest=False)
