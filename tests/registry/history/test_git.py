"""The history of a real repository, made for the test."""
from datetime import UTC, datetime
from pathlib import Path

import pytest

from macros.registry.history.git import read_history
from macros.registry.history.model import History
from tests.registry.history.repository import FIRST, NAME, Repository


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "repo")


def entry(*ids: str) -> bytes:
    return b"datasets:\n" + b"".join(f"  - id: {id}\n    title: {{sv: Å {id}}}\n".encode() for id in ids)


def told(history: History) -> list[tuple[str, datetime, list[str] | None]]:
    return [(revision.commit, revision.time, None if revision.changes is None else [
        f"{change.kind} {change.id}" for change in revision.changes]) for revision in history.revisions]


def hour(count: int) -> datetime:
    return datetime.fromtimestamp(FIRST + 3600 * count, UTC)


def test_the_newest_revision_comes_first_and_the_first_has_nothing_before_it(repository: Repository) -> None:
    first, second = repository.commit(entry("a")), repository.commit(entry("a", "b"))
    assert told(read_history(repository.folder, NAME)) == [(second, hour(1), ["added b"]), (first, hour(0), None)]


def test_a_revision_that_is_not_yaml_is_stepped_over(repository: Repository) -> None:
    commits = [repository.commit(content) for content in (entry("a"), b"\xff[", entry("b"))]
    assert told(read_history(repository.folder, NAME)) == [
        (commit, hour(number), None) for number, commit in reversed(list(enumerate(commits)))]


def test_a_merge_is_one_change_on_the_day_it_was_merged(repository: Repository) -> None:
    repository.commit(entry("a"))
    repository.git("checkout", "--quiet", "-b", "gren")
    repository.commit(entry("a", "b"))
    repository.commit(entry("a", "b", "c"))
    repository.git("checkout", "--quiet", "main")
    repository.git("merge", "--quiet", "--no-ff", "--message", "merge", "gren")
    assert [(time, changes) for _, time, changes in told(read_history(repository.folder, NAME))] == [
        (hour(3), ["added b", "added c"]), (hour(0), None)]


def test_a_copy_with_only_the_newest_commits_says_so(repository: Repository, tmp_path: Path) -> None:
    repository.commit(entry("a"))
    repository.commit(entry("a", "b"))
    repository.git("clone", "--quiet", "--depth", "1", f"file://{repository.folder}", str(tmp_path / "shallow"))
    history = read_history(tmp_path / "shallow", NAME)
    assert (history.complete, [revision.changes for revision in history.revisions]) == (False, [None])
    assert read_history(repository.folder, NAME).complete


def test_outside_git_there_is_no_history(repository: Repository, tmp_path: Path,
                                         monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_history(tmp_path, NAME) is None
    assert read_history(repository.folder, NAME) is None  # no commit yet
    repository.commit(entry("a"))
    monkeypatch.setenv("PATH", str(tmp_path))
    read_history.cache_clear()
    assert read_history(repository.folder, NAME) is None
