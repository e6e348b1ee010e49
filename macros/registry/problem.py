"""What is wrong and where: one line for the person who edits the file."""
import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

Path = tuple[str | int, ...]
ALIKE: Final = 0.6  # of 1: how alike two words must be for one to be taken for the other
MEND: Final = "  skriv: "  # before the line as it should be
AMBIGUOUS: Final = 0.05  # two known words that differ less than this in likeness are guesses


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A mistake in a file; line and column count from 1, the message is Swedish without a full stop.

    `mend` is the line as it should be, where that is certain enough to paste.
    """

    path: str
    line: int
    column: int
    message: str
    mend: str | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"

    @property
    def lines(self) -> tuple[str, ...]:
        """The problem, and below it the line as it should be where there is a mend."""
        return (str(self),) if self.mend is None else (str(self), MEND + self.mend.strip())


@dataclass(frozen=True, slots=True)
class Swap:
    """A mend: the text that stands where a problem points, and the text that should stand there."""

    old: str
    new: str

    def line(self, text: str, column: int) -> str | None:
        """The line with the swap made at the column (from 1), within quotes too; None where other text stands there."""
        start = column - 1
        if text[start:start + 1] in {'"', "'"} and not self.old.startswith(text[start]):
            start += 1
        if not text.startswith(self.old, start):
            return None
        return text[:start] + self.new + text[start + len(self.old):]


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake before its place in the file is looked up; `at` is the path of keys and indexes to the value."""

    at: Path
    message: str
    swap: Swap | None = field(default=None, compare=False)


class Refused(Exception):
    """The files hold mistakes; `problems` lists all of them, sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(line for problem in self.problems for line in problem.lines))


def nearest(word: str, known: Iterable[str], alike: float = ALIKE) -> str | None:
    """The known word that `word` resembles, whatever the case of its letters; None when there is none."""
    return next(iter(_near(word, known, alike)), None)


def swap_to_nearest(word: str, known: Iterable[str]) -> Swap | None:
    """The mend that writes the known word that `word` resembles; None when there is none, or another one as near."""
    near = _near(word, known)
    return Swap(word, near[0]) if len(near) == 1 else None


def suggestion(word: str, known: Iterable[str]) -> str:
    """The words to append when `word` resembles a known one, otherwise the empty string."""
    near = " eller ".join(f"'{other}'" for other in _near(word, known))
    return f" (menade du {near}?)" if near else ""


def _near(word: str, known: Iterable[str], alike: float = ALIKE) -> list[str]:
    """The known word that `word` resembles, with the next one where it is a guess which of the two was meant."""
    folded = {other.casefold(): other for other in known}
    near = difflib.get_close_matches(word.casefold(), list(folded), n=2, cutoff=alike)
    if len(near) == 2:
        first, second = (difflib.SequenceMatcher(None, other, word.casefold()).ratio() for other in near)
        near = near[:1] if first - second >= AMBIGUOUS else near
    return [folded[other] for other in near]
