"""The generated files of two revisions in; those that came, went or changed, and what reads differently, out."""
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Final

from macros.editing.difference.model import Item, Part, Was
from macros.editing.difference.pieces import pieces
from macros.registry.history.model import ADDED, CHANGED, REMOVED

# Generated files by the folder they stand in, in the order of the report.
_GROUPS: Final = {"embed": "Inbäddningar", "api": "API", "calendar": "Kalender", "feed": "Flöden",
                  "dcat": "Metadata (DCAT)", "specs": "Specifikationernas filer", "search": "Sökning",
                  "badge": "Märken"}
_OTHER: Final = "Andra filer"
_MARKUP: Final = frozenset({"html", "svg", "xml"})
_LINES: Final = frozenset({"json", "csv", "ics", "ttl", "rdf", "txt"})
_UNREAD: Final = "search"  # its index is coded; what it holds is told of the pages
_TAG: Final = re.compile(r"<(style|script)\b.*?</\1>|<[^>]*>", re.DOTALL)

Files = Mapping[str, bytes]


def file_parts(old: Files, new: Files) -> Iterator[Part]:
    """The files that came, went or changed, in groups."""
    names = [name for name in sorted(old.keys() | new.keys()) if old.get(name) != new.get(name)]
    for folder, heading in (*_GROUPS.items(), ("", _OTHER)):
        group = [name for name in names if (name.split("/")[0] if name.split("/")[0] in _GROUPS else "") == folder]
        yield Part(heading=heading, items=tuple(_item(name, old.get(name), new.get(name)) for name in group))


def _item(name: str, before: bytes | None, after: bytes | None) -> Item:
    if before is None or after is None:
        return Item(name=name, kind=ADDED if before is None else REMOVED)
    what, *texts = _texts(name, before, after)
    values = tuple(pieces(what, *texts))
    if not values and len(before) != len(after):
        values = (Was(what="storlek", before=f"{len(before)} byte", after=f"{len(after)} byte"),)
    return Item(name=name, kind=CHANGED, values=values)


def _texts(name: str, *contents: bytes) -> tuple[str, *tuple[list[str], ...]]:
    """What the parts of a file are called, and the parts of each of its versions; none where nobody reads them."""
    ending = name.rpartition(".")[2]
    if ending in _MARKUP:
        return "text", *(_shown(content.decode("utf-8")) for content in contents)
    if ending in _LINES and not name.startswith(_UNREAD):
        return "rad", *([line.strip() for line in content.decode("utf-8").splitlines()] for content in contents)
    return "", *([] for _ in contents)


def _shown(markup: str) -> list[str]:
    """The texts between the tags, without those that only hold signs."""
    texts = (" ".join(unescape(text).split()) for text in _TAG.sub("\0", markup).split("\0"))
    return [text for text in texts if any(map(str.isalnum, text))]
