"""The pages of an area of the menu and one of them in; those that its menu shows out.

A menu with every page of a large area would make the site grow with the square of its pages.
"""
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

Page = TypeVar("Page")
MOST: Final = 40  # pages of an area that the menu shows all of; a reader still takes in so long a list
AROUND: Final = 10  # pages shown before and after, where there are more


@dataclass(frozen=True, slots=True)
class Nearby(Generic[Page]):
    """What the menu shows of an area, how many pages it leaves out, and the pages before and after."""

    shown: tuple[Page, ...]
    left_out: int
    before: Page | None
    after: Page | None


def nearby(area: Sequence[Page], at: int) -> Nearby[Page]:
    """The area as seen from its page number `at`: all of it, or its first page and those around."""
    shown = tuple(area)
    if len(area) > MOST:
        begin = max(1, at - AROUND)
        shown = (area[0], *area[begin:at + AROUND + 1])
    return Nearby(shown, len(area) - len(shown), area[at - 1] if at else None,
                  area[at + 1] if at + 1 < len(area) else None)
