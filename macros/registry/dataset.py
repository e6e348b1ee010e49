"""A dataset of the list: what it is, where the work stands, which specification it follows."""
from dataclasses import dataclass
from datetime import date

from macros.registry.basics import Contact, Entry, Link, Text
from macros.registry.dates import Moment
from macros.registry.vocabulary import STAGE_IDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Entry):
    stage: str
    source: str
    moment: Moment | None = None
    certainty: str = "confirmed"

    @property
    def number(self) -> int:
        """Its place among the stages, 0 for not-started."""
        return STAGE_IDS.index(self.stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Specification(Entry):
    title: str
    status: str
    source: str
    url: str | None = None
    version: str | None = None
    maintainer: str | None = None
    certainty: str = "confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedOwner(Entry):
    name: Text
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset(Entry):
    id: str
    title: Text
    summary: Text
    keywords: tuple[str, ...]
    reviewed: date
    review_by: date
    sources: tuple[str, ...]
    stages: tuple[Stage, ...]
    rank: int | None = None
    rank_at_most: int | None = None
    rank_source: str | None = None
    rank_certainty: str = "confirmed"
    listed: str = "confirmed"
    area: str | None = None
    themes: tuple[str, ...] = ()
    hvd_category: str | None = None
    frequency: str | None = None
    need_owners: tuple[NeedOwner, ...] = ()
    specification: Specification | None = None
    note: Text | None = None
    published_guide: str | None = None
    links: tuple[Link, ...] = ()
    contact: Contact | None = None
    reviewed_by: str | None = None

    @property
    def stage(self) -> Stage | None:
        """Where it stands; None when no source says."""
        return self.stages[-1] if self.stages else None

    @property
    def stage_id(self) -> str | None:
        return self.stage.stage if self.stage else None

    def reached(self, stage: str) -> bool:
        """Whether the work has come to this stage or past it."""
        return self.stage is not None and self.stage.number >= STAGE_IDS.index(stage)

    def within(self, first: int, last: int) -> bool:
        """Whether its rank is known to lie in the range, both ends included."""
        if self.rank is not None:
            return first <= self.rank <= last
        return self.rank_at_most is not None and first == 1 and self.rank_at_most <= last
