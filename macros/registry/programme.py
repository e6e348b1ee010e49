"""The work around the datasets: the programme and its goals, webinars, members, projects, reports."""
from dataclasses import dataclass
from datetime import date

from macros.registry.basics import Contact, Entry, Event, Link, Text
from macros.registry.dates import Moment, PartialDate, Season, Start


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Entry):
    """So many of the datasets with these ranks shall have reached a stage by a date."""

    id: str
    title: Text
    first_rank: int
    last_rank: int
    count: int
    by: PartialDate
    counted_stage: str
    source: str
    outcome: Text | None = None
    outcome_source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher(Entry):
    """What metadata must say of the programme as a publisher besides its name."""

    type: str
    source: str
    organisation_number: str | None = None
    certainty: str = "confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Entry):
    name: Text
    summary: Text
    contact: Contact
    publisher: Publisher | None = None
    links: tuple[Link, ...] = ()
    goals: tuple[Goal, ...] = ()
    milestones: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Entry):
    """A step of the work on procurement terms, as it was planned or done."""

    id: str
    title: Text
    status: str
    source: str
    text: Text | None = None
    begins: PartialDate | None = None
    ends: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Procurement(Entry):
    title: Text
    summary: Text
    source: str
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Webinar(Entry):
    """A webinar; `sequence` counts how often it was moved or cancelled, `updated` is when its entry last changed."""

    id: str
    title: Text
    organiser: str
    status: str
    source: str
    start: Start | None = None
    end: Start | None = None
    period: Season | None = None
    datasets: tuple[str, ...] = ()
    theme: Text | None = None
    attendance: tuple[int, int] | None = None
    recorded: bool = False
    recording: str | None = None
    slides: str | None = None
    registration: str | None = None
    summary: Text | None = None
    updated: date | None = None
    sequence: int = 0

    @property
    def last_day(self) -> date:
        """The day it ends, or starts where no end is known, or the last day of the period that is known."""
        return (self.end or self.start).day if self.start else self.period.last

    def time_group(self, today: date) -> str:
        """`upcoming`, `held`, `cancelled` or `unconfirmed`, seen from a day.

        A cancelled one stays among the upcoming until its day has passed. One that was planned for a period that has
        passed is unconfirmed: no source says that it was held.
        """
        if self.status == "held":
            return "held"
        if self.last_day >= today:
            return "upcoming"
        if self.status == "cancelled":
            return "cancelled"
        return "held" if self.start else "unconfirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member(Entry):
    """A region or an organisation that takes part in the programme."""

    id: str
    name: str
    joined: Moment | None
    source: str
    role: Text | None = None
    notes: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Entry):
    text: Text
    source: str
    certainty: str = "confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(Entry):
    id: str
    title: Text
    summary: Text
    source: str
    participants: tuple[str, ...]
    datasets: tuple[str, ...] = ()
    due: PartialDate | None = None
    events: tuple[Event, ...] = ()
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(Entry):
    id: str
    title: Text
    published: PartialDate
    source: str
    summary: Text
