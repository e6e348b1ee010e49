"""The headings of a page in; the id that each gets when the page is built out.

The site generator makes them from the heading's text (Python-Markdown, extension toc) unless one is written out,
`## Heading { #id }`. A test compares with what it makes.
"""
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

_WRITTEN: Final = re.compile(r"\{:?[^}]*#([\w-]+)[^}]*\}\s*$")
_NUMBERED: Final = re.compile(r"(.+)_(\d+)$")


def slug(text: str) -> str:
    """Lower case, without diacritics and signs, with hyphens for spaces: Så gör du? becomes sa-gor-du."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def anchors(headings: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The ids of the headings in order, from their text and their source; one that is taken gets a number."""
    headings = list(headings)
    written = [match[1] if (match := _WRITTEN.search(source)) else None for _, source in headings]
    taken = {id for id in written if id}
    for (text, _), id in zip(headings, written, strict=True):
        if id is None:
            id = _free(slug(text), taken)
            taken.add(id)
        yield id


def _free(id: str, taken: set[str]) -> str:
    while id in taken or not id:
        match = _NUMBERED.match(id)
        id = f"{match[1]}_{int(match[2]) + 1}" if match else f"{id}_1"
    return id
