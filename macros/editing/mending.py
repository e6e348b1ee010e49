"""The text of datasets.yaml in; the same with its mechanical mistakes mended, and what was changed, out.

Every step is checked: what is read of the new text may differ from what was read of the old only where the step says.
Comments, quotes and layout stay; a text that can not be read as YAML gets no more than right line ends.
"""
import re
from dataclasses import dataclass
from typing import Final

from macros.editing.stage_order import in_order
from macros.registry.quotes import unquoted
from macros.registry.reader import read_yaml

_TRAILING: Final = re.compile(r"[ \t]+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Change:
    """A line (from 1, in the mended text) and what it held before and holds now."""

    line: int
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.line}: {self.before} → {self.after}"


Step = tuple[str, list[Change]]


def mended(text: str) -> Step:
    """The mended text and the changes, by line; the same text where there is nothing to mend."""
    changes: list[Change] = []
    for step in (_line_ends, _final_newline, _trailing_blanks, _stages, _quotes):
        text, made = step(text)
        changes += made
    return text, sorted(changes, key=lambda change: change.line)


def _data(text: str) -> object:
    """What the text holds, None where it can not be read as YAML."""
    return read_yaml(text, "")[0].data


def _if_same(text: str, new: str, changes: list[Change]) -> Step:
    """The step, unless it would change what is read: a block of text keeps its blanks and line ends."""
    return (new, changes) if _data(new) == _data(text) else (text, [])


def _line_ends(text: str) -> Step:
    if not (count := text.count("\r\n")):
        return text, []
    return _if_same(text, text.replace("\r\n", "\n"),
                    [Change(1, f"radslut från Windows (CRLF) på {count} rader", "radslut LF")])


def _final_newline(text: str) -> Step:
    if not text or text.endswith("\n"):
        return text, []
    return _if_same(text, f"{text}\n", [Change(text.count("\n") + 1, "filen slutar utan radbrytning",
                                               "filen slutar med radbrytning")])


def _trailing_blanks(text: str) -> Step:
    lines = text.split("\n")
    at = [number for number, line in enumerate(lines, start=1) if _TRAILING.search(line)]
    if not at or _data(text) is None:
        return text, []
    return _if_same(text, _TRAILING.sub("", text), [
        Change(number, "blanksteg sist på raden", "inga blanksteg sist på raden") for number in at])


def _quotes(text: str) -> Step:
    document, _ = read_yaml(text, "")
    lines = text.split("\n")
    changes = []
    # The last on a line first, so that the columns of those before it hold.
    for (line, column), (at, swap) in sorted(unquoted(text, document).items(), reverse=True):
        new = swap.line(lines[line - 1], column)
        if new is not None:
            lines[line - 1] = new
            key = next((str(step) for step in reversed(at) if isinstance(step, str)), "")
            changes.append(Change(line, f"{key}: {swap.old}", f"{key}: {swap.new}"))
    return "\n".join(lines), changes


def _stages(text: str) -> Step:
    """The lists `stages` of which every item stands on lines of its own, with their items in the programme's order."""
    changes = []
    for line, before, after, new in in_order(text, read_yaml(text, "")[0]):
        text = new
        changes.append(Change(line, f"stages: {', '.join(before)}", f"stages: {', '.join(after)}"))
    return text, changes
