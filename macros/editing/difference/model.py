"""What a revision holds, and what differs between two of them."""
from collections.abc import Mapping
from dataclasses import dataclass, field

from macros.pages.markdown import MarkdownPage
from macros.pages.site import Site
from macros.registry.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of two revisions: its pages and the text of its registry, and, where that is right, all that is made.

    `site` is None where the registry is wrong; `files` are then empty. `problems` are those of the whole revision.
    """

    registry: str
    pages: Mapping[str, MarkdownPage]
    site: Site | None = None
    problems: tuple[Problem, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Was:
    """A value before and after, in words; None where there is none. `more` counts those that are not shown."""

    what: str
    before: str | None = None
    after: str | None = None
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something that came, went or changed: its name, and what differs in it."""

    name: str
    kind: str
    values: tuple[Was, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A group of items under a heading."""

    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What to tell: remarks on what could not be compared, and the parts that hold something."""

    remarks: tuple[str, ...]
    parts: tuple[Part, ...]
