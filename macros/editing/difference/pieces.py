"""Two lists of texts in; those that were put in the place of others, the first few, out."""
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Final

from macros.editing.difference.model import Was

SHOWN: Final = 3  # the others are counted
LARGEST: Final = 4_000_000  # pairs of texts that are compared; more take seconds, and nobody reads them


def pieces(what: str, old: Sequence[str], new: Sequence[str]) -> Iterator[Was]:
    """The texts that differ, and how many more there are; nothing where there are too many to compare."""
    start = _same(old, new)
    end = _same(old[start:][::-1], new[start:][::-1])
    old, new = old[start:len(old) - end], new[start:len(new) - end]
    if len(old) * len(new) > LARGEST:
        return
    found: list[Was] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            for number in range(max(b - a, d - c)):
                before = old[a + number] if a + number < b else None
                after = new[c + number] if c + number < d else None
                found.append(Was(what=what, before=before, after=after))
    yield from found[:SHOWN]
    if len(found) > SHOWN:
        yield Was(what=what, more=len(found) - SHOWN)


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many texts at the beginning are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
