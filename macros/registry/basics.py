"""What every part of the registry is made of: a place in the file, texts, sources, links, events."""
from dataclasses import dataclass, field
from datetime import date

from macros.registry.dates import Moment, PartialDate
from macros.registry.problem import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something that stands in the registry; `at` is the path of keys and indexes to it."""

    at: Path = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Text:
    """A text for readers in Swedish and, where it is shown in English, in English."""

    sv: str
    en: str | None = None

    def read(self, lang: str) -> str:
        """The text in the language, or in Swedish where it has not been translated."""
        return (self.en if lang == "en" else None) or self.sv


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Entry):
    """A public page or document that a fact comes from; `checked` is when we last read it, `short` its name in text.

    Its title is in its own language, or in Swedish where we have written it; `short` is always ours.
    """

    id: str
    title: str
    publisher: str
    checked: date
    short: str | None = None
    url: str | None = None
    published: PartialDate | None = None
    language: str = "sv"
    title_language: str = "sv"
    certainty: str = "confirmed"
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Entry):
    title: Text
    url: str
    source: str | None = None
    id: str | None = None
    certainty: str = "confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Entry):
    name: str
    role: Text
    source: str
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Entry):
    """Something that happened in the programme, a region or a project."""

    text: Text
    source: str
    moment: Moment | None = None
    certainty: str = "confirmed"
