"""The text of datasets.yaml and what was read of it in; the scalars that want quotes, and what to write, out."""
import re
from collections.abc import Iterator, Mapping
from typing import Final

from macros.registry.problem import Path, Swap
from macros.registry.reader import Document, Mark
from macros.registry.scalars import Ambiguous, plain
from macros.registry.structure import part_of_schema

_NUMBER: Final = re.compile(r"-?[0-9][0-9.]*")
# The words that YAML 1.1 reads as true or false, beside the two that YAML 1.2 knows.
_BOOLEANS: Final = {"yes": "true", "on": "true", "true": "true", "no": "false", "off": "false", "false": "false"}


def unquoted(text: str, document: Document) -> Mapping[Mark, tuple[Path, Swap]]:
    """By line and column: each scalar that wants quotes, since the schema asks for text, or another word.

    0180 becomes "0180", 1.0 becomes "1.0", and yes becomes true where the schema asks for true or false. What the
    schema says nothing of is left alone, and so is a number that is written in an uncommon way.
    """
    lines = text.split("\n")
    found: dict[Mark, tuple[Path, Swap]] = {}
    for at, value in _scalars(document.data):
        line, column = document.mark(at)
        written = lines[line - 1][column - 1:]
        if (swap := _swap(value, written, at)) is not None:
            found[line, column] = (at, swap)
    return found


def _scalars(data: object, at: Path = ()) -> Iterator[tuple[Path, object]]:
    if isinstance(data, dict | list):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _scalars(value, (*at, key))
    else:
        yield at, data


def _swap(value: object, written: str, at: Path) -> Swap | None:
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        number = _NUMBER.match(written)
        return Swap(number[0], f'"{number[0]}"') if number and _type(at) == "string" else None
    if not written.startswith(value) or not _is_ambiguous(value):
        return None
    if _type(at) == "boolean" and value.lower() in _BOOLEANS:
        return Swap(value, _BOOLEANS[value.lower()])
    return Swap(value, f'"{value}"') if _type(at) == "string" else None


def _is_ambiguous(value: str) -> bool:
    try:
        plain(value)
    except Ambiguous:
        return True
    return False


def _type(at: Path) -> str | None:
    part = part_of_schema(at)
    return part and part.get("type")
