"""The folder of what is kept between builds in; answers that an earlier build found to the same questions out.

A database with one row for each answer: the digest of what was asked (with it every program that answers), a digest of
the row, and the answer; beside it, by the same digest, the number of the last build that asked. A row that is not
whole or holds what is no model, a file that is none, a folder that can't be written to and a database that another
build holds cost time and nothing else.
"""
import hashlib
import io
import pickle
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import is_dataclass
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from types import MappingProxyType
from typing import Final

from markupsafe import Markup

from macros.generator.programs import programs
from macros.registry.digests import Digests
from macros.registry.remembering import keep_answers

FOLDER: Final = Path(".cache", "site")  # below the root of the project; may be deleted at any time
NAME: Final = "answers.db"
BUILDS: Final = 5  # An answer that so many builds did not ask for is forgotten.
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS answer (key BLOB PRIMARY KEY, digest BLOB NOT NULL, value BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS asked (key BLOB PRIMARY KEY, build INTEGER NOT NULL) WITHOUT ROWID;
"""


def _read_only(mapping: dict) -> MappingProxyType:
    """The type itself goes by no name that it could be found by."""
    return MappingProxyType(mapping)


# What an answer may be made of beside our own models: nothing of it runs anything, whoever wrote the file.
_TYPES: Final = {(kind.__module__, kind.__qualname__): kind for kind in (
    frozenset, Markup, date, datetime, time, timedelta, timezone, _read_only)}


def kept_answers(root: Path) -> "KeptAnswers":
    """The answers of earlier builds of the project; from now on they are looked for and kept, until they are closed."""
    digest = Digests().of(*programs(root, "*"))
    answers = KeptAnswers(root / FOLDER / NAME, digest)
    keep_answers(answers)
    return answers


@contextmanager
def answers_of_builds(root: Path) -> Iterator[None]:
    """Inside, answers are looked for and kept too, by one who asks for part of what a build asks; all stay."""
    answers = kept_answers(root)
    try:
        yield
    finally:
        keep_answers(None)
        answers.close(forget=False)


class KeptAnswers:
    """Answers in a database; `programs` is a digest of all code and data that makes them."""

    def __init__(self, file: Path, programs: bytes) -> None:
        self._file, self._programs = file, programs
        self._used: set[bytes] = set()
        self._base: sqlite3.Connection | None = None
        with self._or_without(), suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            self._base = sqlite3.connect(file, timeout=0)
            self._base.executescript(_TABLES)

    def find(self, key: bytes) -> tuple[object] | None:
        key, row = self._key(key), None
        with self._or_without():
            row = self._base and self._base.execute("SELECT digest, value FROM answer WHERE key = ?", (key,)).fetchone()
        if not row or hashlib.sha256(key + row[1]).digest() != row[0]:
            return None
        try:
            answer = _Unpickler(io.BytesIO(row[1])).load()
        except pickle.UnpicklingError:  # of a type that is not ours to make
            return None
        self._used.add(key)
        return (answer,)

    def keep(self, key: bytes, answer: object) -> None:
        if not self._base:
            return
        key, raw = self._key(key), io.BytesIO()
        _Pickler(raw, protocol=pickle.HIGHEST_PROTOCOL).dump(answer)
        value = raw.getvalue()
        self._used.add(key)
        with self._or_without():
            self._base.execute("INSERT OR REPLACE INTO answer VALUES (?, ?, ?)", (
                key, hashlib.sha256(key + value).digest(), value))

    def close(self, *, forget: bool = True) -> None:
        """Have everything on disk, or nothing; forget what so many builds have not asked for."""
        if not self._base:
            return
        with self._or_without():
            build = self._base.execute("PRAGMA user_version").fetchone()[0] + forget
            self._base.execute(f"PRAGMA user_version = {build}")
            self._base.executemany("INSERT OR REPLACE INTO asked VALUES (?, ?)", ((key, build) for key in self._used))
            self._base.execute("DELETE FROM asked WHERE build <= ?", (build - BUILDS,))
            self._base.execute("DELETE FROM answer WHERE key NOT IN (SELECT key FROM asked)")
            self._base.commit()
        self._leave()

    def _key(self, key: bytes) -> bytes:
        return hashlib.sha256(self._programs + key).digest()

    @contextmanager
    def _or_without(self) -> Iterator[None]:
        """From a database that can't answer on: do without it; and away with a file that is none."""
        try:
            yield
        except sqlite3.Error as error:
            self._leave()
            if not isinstance(error, sqlite3.OperationalError):  # not only locked, full or read-only
                with suppress(OSError):
                    self._file.unlink()

    def _leave(self) -> None:
        if self._base:
            self._base.close()
        self._base = None


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: object) -> object:
        return (_read_only, (dict(value),)) if isinstance(value, MappingProxyType) else NotImplemented


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        """Our models and the plain types; UnpicklingError for all else."""
        if kind := _TYPES.get((module, name)):
            return kind
        kind = super().find_class(module, name) if module.startswith("macros.") else None
        if isinstance(kind, type) and is_dataclass(kind):
            return kind
        raise pickle.UnpicklingError(f"{module}.{name} is no model")
