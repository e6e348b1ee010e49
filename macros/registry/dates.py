"""Dates as sources give them: a day, a month or a year, known exactly or only as a latest date."""
import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")
FIRST_DAY = date(2026, 1, 1)  # no commit of the registry is older
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_START = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year of the Gregorian calendar."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read 2023, 2023-09 or 2023-09-01; ValueError when the calendar has no such date."""
        if not (match := _PARTIAL.fullmatch(text)):
            raise ValueError(text)
        parts = [int(part) if part else None for part in match.groups()]
        date(parts[0], parts[1] or 1, parts[2] or 1)
        return cls(*parts)

    @property
    def first(self) -> date:
        """The first day that it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day that it can be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        return "-".join(f"{part:02d}" for part in (self.year, self.month, self.day) if part is not None)


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happened; `at_latest` where a source only shows that it had happened by then."""

    when: PartialDate
    at_latest: bool = False


@dataclass(frozen=True, slots=True)
class Season:
    """Half a year that a source names instead of a day: spring is January to June, autumn July to December."""

    season: str
    year: int

    @property
    def first(self) -> date:
        return date(self.year, 1 if self.season == "spring" else 7, 1)

    @property
    def last(self) -> date:
        return date(self.year, 6, 30) if self.season == "spring" else date(self.year, 12, 31)


@dataclass(frozen=True, slots=True)
class Start:
    """When a webinar starts: a day, with its time in Stockholm where it is known."""

    day: date
    clock: time | None = None

    @classmethod
    def parse(cls, text: str) -> "Start":
        """Read 2023-03-07 or 2023-03-07T13:00; ValueError when the calendar has no such date or hour."""
        if not (match := _START.fullmatch(text)):
            raise ValueError(text)
        return cls(date.fromisoformat(match[1]), time.fromisoformat(match[2]) if match[2] else None)

    def __str__(self) -> str:
        return f"{self.day}T{self.clock:%H:%M}" if self.clock else str(self.day)


def months_between(earlier: date, later: date) -> int:
    """Whole months from one day to another; 0 when `later` comes first."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return max(0, months - (later.day < earlier.day))


class WrongClock(ValueError):
    """The day can not be right; the message is Swedish, for whoever started the build."""


def today_from(environment: Mapping[str, str], now: datetime) -> date:
    """The day of the build in Stockholm: SOURCE_DATE_EPOCH (seconds since 1970, UTC) where it is set, else `now`.

    Raises WrongClock when SOURCE_DATE_EPOCH is not a number of seconds, and for a day before there was a site: every
    date of the registry would be told to lie in the future.
    Source: https://reproducible-builds.org/specs/source-date-epoch/
    """
    if epoch := environment.get("SOURCE_DATE_EPOCH"):
        try:
            now = datetime.fromtimestamp(int(epoch), UTC)
        except (ValueError, OverflowError, OSError):
            raise WrongClock(f"SOURCE_DATE_EPOCH={epoch} är inget antal sekunder sedan 1970") from None
    if (day := now.astimezone(STOCKHOLM).date()) < FIRST_DAY:
        raise WrongClock(f"datorn säger att det är {day}, men då fanns inte registret; ställ klockan")
    return day
