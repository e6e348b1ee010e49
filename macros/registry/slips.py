"""The lines of a YAML file and the line where the parser gave up in; the slip of the hand that is behind it out.

The parser says what it could not go on with. A person needs to hear what was written wrong, often some lines before.
"""
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_KEY: Final = re.compile(r"( *)((?:- +)*)([\w-]+):(?: +(.*))?$")
_UNSPACED_DASH: Final = re.compile(r"( *)-([\w-]+: .*)")
_UNSPACED_COLON: Final = re.compile(r"( *(?:- +)?[\w-]+):([^\s:/].*)")
_FAR: Final = 40  # lines; a slip is nearer to where it is noticed


@dataclass(frozen=True, slots=True)
class Slip:
    """What was written wrong, where (from 1), and the line as it should be where that is certain."""

    line: int
    column: int
    message: str
    mend: str | None = None


def slip(lines: Sequence[str], stopped: int) -> Slip | None:
    """The slip that stopped the parser at line `stopped` (from 1); None where it is not one of the common ones."""
    before = [line.removesuffix("\r") for line in lines[:stopped]]
    return next((found for look in _LOOKS for found in look(before)), None)


def _dash(lines: list[str]) -> Iterator[Slip]:
    """A dash without the blank after it, on the last line or the one before."""
    for number in range(len(lines), max(len(lines) - 2, 0), -1):
        if match := _UNSPACED_DASH.fullmatch(lines[number - 1]):
            mend = f"{match[1]}- {match[2]}"
            yield Slip(number, len(match[1]) + 1, "blanksteg saknas efter strecket", mend)


def _colon(lines: list[str]) -> Iterator[Slip]:
    """A key and its value without a blank between them, on the last line or the one before."""
    for number in range(len(lines), max(len(lines) - 2, 0), -1):
        if match := _UNSPACED_COLON.fullmatch(lines[number - 1]):
            yield Slip(number, len(match[1]) + 1, "blanksteg saknas efter kolonet", f"{match[1]}: {match[2]}")


def _quote(lines: list[str]) -> Iterator[Slip]:
    """A quote that ends on no line of its own: the next one in the file was taken for its end."""
    odd = [number for number, line in enumerate(lines[:-1], start=1) if _quotes(line) % 2]
    if len(odd) % 2 and odd[-1] > len(lines) - _FAR:
        text = lines[odd[-1] - 1]
        alone = re.fullmatch(r'.*: "[^"{}\[\]]*', text)
        yield Slip(odd[-1], text.rindex('"') + 1, "ett citattecken öppnas men stängs inte på raden",
                   f'{text.rstrip()}"' if alone else None)


def _quotes(line: str) -> int:
    return line.count('"') - line.count('\\"') if not line.lstrip().startswith("#") else 0


def _indent(lines: list[str]) -> Iterator[Slip]:
    """A key that begins in another column than the key of the line before, of which it is no part."""
    number, line = len(lines), _KEY.fullmatch(lines[-1])
    before = next((match for text in reversed(lines[:-1]) if text.strip() and not text.lstrip().startswith("#")
                   for match in [_KEY.fullmatch(text)]), None)
    if not line or not before or line[2] or before[4] is None:  # a key without a value may have keys below it
        return
    right, at = len(before[1] + before[2]), len(line[1])
    if right != at:
        yield Slip(number, at + 1, f"indraget är {at} blanksteg, men raden före har {right} före sin nyckel; "
                                   "nycklar i samma post börjar i samma kolumn", " " * right + lines[-1].strip())


def _item(lines: list[str]) -> Iterator[Slip]:
    """A dash that does not stand under the one before it, or an item before it that has none."""
    line = _KEY.fullmatch(lines[-1])
    if not line or not line[2]:
        return
    above = [number for number in range(len(lines) - 1, max(len(lines) - _FAR, 0), -1) if lines[number - 1].strip()]
    parent = next((number for number in above if _depth(lines[number - 1]) < len(line[1])), None)
    first = next((number for number in reversed(above) if parent and number > parent), None)
    if parent and lines[parent - 1].lstrip().startswith("- "):
        at = _depth(lines[parent - 1])
        yield Slip(len(lines), len(line[1]) + 1, f"strecket har {len(line[1])} blanksteg framför sig, men det på rad "
                                                 f"{parent} har {at}; streck i samma lista står under varandra")
    elif first and not lines[first - 1].lstrip().startswith("- "):
        yield Slip(first, _depth(lines[first - 1]) + 1, "strecket saknas: varje post i listan börjar med '- '",
                   f"{line[1]}- {lines[first - 1].strip()}")


def _text(lines: list[str]) -> Iterator[Slip]:
    """A colon in a text that has no quotes."""
    line = _KEY.fullmatch(lines[-1])
    if line and line[4] and ": " in line[4] and not set(line[4]) & set("\"'\\[]{}#"):
        column = lines[-1].index(line[4]) + 1
        yield Slip(len(lines), column + line[4].index(": "), "kolon mitt i värdet; sätt värdet inom citattecken",
                   f'{lines[-1][:column - 1]}"{line[4].rstrip()}"')


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


_LOOKS: Final[tuple[Callable[[list[str]], Iterator[Slip]], ...]] = (_dash, _colon, _quote, _indent, _item, _text)
