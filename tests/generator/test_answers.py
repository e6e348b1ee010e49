"""Answers of an earlier build: found where the same is asked, and done without where the file is no use."""
import hashlib
import os
import pickle
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from types import MappingProxyType

import pytest
from markupsafe import Markup

from macros.generator.answers import BUILDS, KeptAnswers
from macros.pages.site import load_site
from macros.registry.basics import Text
from macros.registry.digests import Digests
from macros.registry.problem import Problem
from macros.registry.remembering import keep_answers, lasting
from tests.copying import copy_site
from tests.registry.checking import GOOD, good_registry

ROOT = Path(__file__).parents[2]
ANSWER = (Text(sv="a", en=None), [Problem("a.md", 1, 2, "Å\x00")], {"b": b"\xff"},
          MappingProxyType({"c": Markup("<b>")}), frozenset("d"), date(2026, 11, 23),
          datetime(2026, 11, 23, tzinfo=UTC), time(13, 30), None, True, 1.5)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a" / "answers.sqlite"


def kept(file: Path, key: bytes = b"key", programs: bytes = b"programs") -> object:
    answers = KeptAnswers(file, programs)
    found = answers.find(key)
    answers.close()
    return found


def keep(file: Path, key: bytes = b"key", answer: object = ANSWER) -> None:
    answers = KeptAnswers(file, b"programs")
    answers.keep(key, answer)
    answers.close()


def test_an_answer_is_the_same_with_its_types(file: Path) -> None:
    keep(file)
    (found,) = kept(file)
    assert found == ANSWER
    assert [type(part) for part in found] == [type(part) for part in ANSWER]


def test_another_question_and_other_programs_have_no_answer(file: Path) -> None:
    keep(file)
    assert kept(file, b"another") is None
    assert kept(file, programs=b"newer") is None


def test_what_was_not_closed_is_not_there(file: Path) -> None:
    KeptAnswers(file, b"programs").keep(b"key", ANSWER)
    assert kept(file) is None


def test_an_answer_that_no_build_asks_for_is_forgotten(file: Path) -> None:
    keep(file, b"old")
    for _ in range(BUILDS - 1):
        keep(file, b"new")
    assert kept(file, b"old") == (ANSWER,)
    for _ in range(BUILDS):
        keep(file, b"new")
    assert kept(file, b"old") is None
    assert kept(file, b"new") == (ANSWER,)


def test_who_asks_for_a_part_keeps_what_it_asks_for_and_forgets_nothing(file: Path) -> None:
    keep(file, b"old")
    for _ in range(2 * BUILDS):
        answers = KeptAnswers(file, b"programs")
        answers.keep(b"part", ANSWER)
        answers.close(forget=False)
    assert kept(file, b"old") == kept(file, b"part") == (ANSWER,)


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_put_away(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    keep(file)
    keep(file)
    assert kept(file) == (ANSWER,)


def test_half_a_row_is_no_answer(file: Path) -> None:
    keep(file)
    with closing(sqlite3.connect(file)) as base, base:
        base.execute("UPDATE answer SET value = substr(value, 1, length(value) - 1)")
    assert kept(file) is None


def test_a_row_under_another_key_is_no_answer(file: Path) -> None:
    keep(file, b"one")
    keep(file, b"two", "another")
    with closing(sqlite3.connect(file)) as base, base:
        rows = base.execute("SELECT key, digest, value FROM answer").fetchall()
        for (key, *_), (_, digest, value) in zip(rows, reversed(rows), strict=True):
            base.execute("UPDATE answer SET digest = ?, value = ? WHERE key = ?", (digest, value, key))
    assert kept(file, b"one") is kept(file, b"two") is None


def test_a_folder_that_can_not_be_made_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    keep(tmp_path / "a" / "answers.sqlite")
    assert kept(tmp_path / "a" / "answers.sqlite") is None


def test_a_database_that_another_build_holds_is_left_to_it(file: Path) -> None:
    keep(file)
    with closing(sqlite3.connect(file)) as base:
        base.execute("BEGIN EXCLUSIVE")
        assert kept(file) is None
        keep(file, b"another")
        base.rollback()
    assert kept(file) == (ANSWER,)
    assert kept(file, b"another") is None


def test_the_whole_registry_can_be_kept_and_asked_of(file: Path) -> None:
    """Every kind of value that a contributor may write: good.yaml has every key."""
    registry = good_registry()
    keep(file, answer=registry)
    assert kept(file) == (registry,)
    assert Digests().of(registry) == Digests().of(good_registry()) != Digests().of(good_registry(
        GOOD.replace("T13:00", "T13:01")))


class Runs:
    """Unpickled by one who trusts it, it makes the file."""

    def __init__(self, made: Path) -> None:
        self._made = made

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self._made),)


@pytest.mark.parametrize("value", ["runs", Path, load_site])
def test_a_row_that_somebody_wrote_runs_nothing_and_is_no_answer(file: Path, tmp_path: Path, value: object) -> None:
    value = Runs(tmp_path / "made") if value == "runs" else value
    keep(file)
    with closing(sqlite3.connect(file)) as base, base:
        ((key,),) = base.execute("SELECT key FROM answer").fetchall()
        raw = pickle.dumps(value)
        base.execute("UPDATE answer SET value = ?, digest = ?", (raw, hashlib.sha256(key + raw).digest()))
    assert kept(file) is None
    assert not (tmp_path / "made").exists()


@dataclass(frozen=True, slots=True)
class Counted:
    """A question that counts how often it was answered."""

    name: str


asked: list[str] = []


@lasting
def answer(name: str, about: Counted) -> tuple[Text, str]:
    asked.append(name)
    return Text(sv=about.name, en=None), name


@lasting
def answer_of_answer(name: str, text: Text) -> str:
    asked.append(name)
    return text.sv


@pytest.fixture
def process(file: Path) -> Iterator[Callable[[], None]]:
    """Begin what a new process would: nothing in memory, the same file."""
    answers: list[KeptAnswers] = []

    def begin() -> None:
        for old in answers:
            old.close()
        answers[:] = [KeptAnswers(file, b"programs")]
        keep_answers(answers[0])
        asked.clear()

    yield begin
    keep_answers(None)


def test_a_function_is_asked_once_in_all_processes_until_the_question_is_another(process: Callable[[], None]) -> None:
    for name, expected in (("a", ["one", "two"]), ("a", []), ("b", ["one", "two"]), ("a", [])):
        process()
        text, _ = answer("one", Counted(name))
        assert answer_of_answer("two", text) == name
        assert asked == expected


READS = """
import sys
from datetime import date
from importlib import import_module
from pathlib import Path
from macros.generator.answers import kept_answers
from macros.pages.site import load_site
for name in sys.argv[2:]:
    module, _, function = name.rpartition(".")
    delattr(import_module(module), function)
answers = kept_answers(Path(sys.argv[1]))
site = load_site(Path(sys.argv[1]), date(2026, 11, 23))
answers.close()
print(len(site.pages), len(site.prose), sum(map(len, site.results.values())), len(site.view.specs))
"""


def test_a_site_that_is_read_again_reads_no_page(tmp_path: Path) -> None:
    root = copy_site(tmp_path / "project")
    told = [subprocess.run([sys.executable, "-c", READS, root, *without], cwd=ROOT, capture_output=True, text=True,
                           check=True).stdout for without in ((), (
        "macros.pages.reading.parse_page", "macros.pages.reading.check_prose", "macros.pages.calling.check_calls",
        "macros.specs.folder.load_table_schema", "macros.pages.site.load_registry"))]
    assert told[0] == told[1]
    assert told[0].startswith("60 60 ")
