"""What the files are made from: the address and the commit."""
from datetime import UTC, datetime
from pathlib import Path

import pytest

from macros.publish.publication import LOCAL, Stamp, base_url_from, read_stamp
from tests.registry.history.repository import FIRST, Repository

GITLAB = {"CI_COMMIT_SHA": "f" * 40, "CI_COMMIT_TIMESTAMP": "2026-11-23T12:00:00+01:00"}


def test_the_address_is_gitlabs_or_that_of_ones_own_machine() -> None:
    assert base_url_from({"CI_PAGES_URL": "https://pages.example/guider"}) == "https://pages.example/guider/"
    assert base_url_from({}) == LOCAL


def test_the_stamp_is_the_newest_commit_with_its_time(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "repo")
    commit = repository.commit(b"datasets: [{id: a}]")
    assert read_stamp(repository.folder, GITLAB) == Stamp(commit=commit, time=datetime.fromtimestamp(FIRST, UTC))
    assert read_stamp(repository.folder, {"SOURCE_DATE_EPOCH": "1795431600"}) == Stamp(
        commit=commit, time=datetime(2026, 11, 23, 11, tzinfo=UTC))


def test_without_git_gitlab_says_which_commit_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert read_stamp(tmp_path, GITLAB) == Stamp(commit="f" * 40, time=datetime(2026, 11, 23, 11, tzinfo=UTC))
    assert read_stamp(tmp_path, {}) is None
    assert read_stamp(tmp_path, {"CI_COMMIT_SHA": "f" * 40}) is None


def test_a_repository_without_a_commit_has_no_stamp(tmp_path: Path) -> None:
    assert read_stamp(Repository(tmp_path / "repo").folder, {}) is None
