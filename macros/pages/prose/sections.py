"""A page's text and macro calls in; its sections, each a heading with what stands under it, out."""
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from macros.pages.calls import Call
from macros.pages.prose.blocks import Block, Heading, Prose

# The space that a macro call leaves before a sign.
_LOOSE: Final = re.compile(r" ([.,;:!?)])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading of any level with its id, and the text and calls from there to the next heading.

    What stands before the first heading has neither heading nor id, and level 0.
    """

    level: int
    heading: str
    anchor: str
    text: str
    calls: tuple[Call, ...] = ()


def read_sections(prose: Prose, calls: Iterable[Call]) -> tuple[Section, ...]:
    """The sections of a page in order."""
    calls = list(calls)
    start = Heading(level=0, text="", line=0)
    ends = [*(heading.line for heading in prose.headings), None]
    sections = []
    for heading, end in zip((start, *prose.headings), ends, strict=True):
        def within(line: int, begin: int = heading.line, end: int | None = end) -> bool:
            return begin <= line and (end is None or line < end)
        sections.append(Section(
            level=heading.level, heading=heading.text, anchor=heading.anchor,
            text=_LOOSE.sub(r"\1", " ".join(_sentences(block for block in prose.blocks if within(block.line)))),
            calls=tuple(call for call in calls if within(call.line))))
    return tuple(section for section in sections if section.heading or section.text or section.calls)


def _sentences(blocks: Iterable[Block]) -> Iterator[str]:
    """The blocks as one text: the cells of a row stand together, with a dot between."""
    row, line = [], None
    for block in blocks:
        if row and not (block.kind == "cell" and block.line == line):
            yield " · ".join(row)
            row = []
        if not block.whole:
            continue
        if block.kind == "cell":
            row.append(block.whole)
            line = block.line
        else:
            yield block.whole
    if row:
        yield " · ".join(row)
