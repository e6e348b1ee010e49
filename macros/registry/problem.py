"""What is wrong and where: one line for the person who edits the file."""
import difflib
from collections.abc import Iterable
from dataclasses import dataclass

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A mistake in a file; line and column count from 1, the message is Swedish without a full stop."""

    path: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake before its place in the file is looked up; `at` is the path of keys and indexes to the value."""

    at: Path
    message: str


class Refused(Exception):
    """The files hold mistakes; `problems` lists all of them, sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` resembles, whatever the case of its letters; None when there is none."""
    folded = {other.casefold(): other for other in known}
    return next((folded[near] for near in difflib.get_close_matches(word.casefold(), list(folded), n=1)), None)


def suggestion(word: str, known: Iterable[str]) -> str:
    """The words to append when `word` resembles a known one, otherwise the empty string."""
    near = nearest(word, known)
    return f" (menade du '{near}'?)" if near else ""
