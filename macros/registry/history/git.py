"""A folder in a git repository in; the history of its datasets.yaml out."""
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from macros.registry.history.compare import Entries, compare, entries
from macros.registry.history.model import History, Revision


@cache
def read_history(root: Path, name: str) -> History | None:
    """The commits of the checked-out branch that changed the file `name` in `root`, and what they changed.

    A merge counts as one change, on the day it was merged. None where there is no git, no repository or no commit.
    """
    try:
        log = _git(root, "log", "--first-parent", "-m", "--raw", "--no-abbrev", "--no-renames",
                   "--format=commit %H %ct", "--", name)
        shallow = _git(root, "rev-parse", "--is-shallow-repository").strip() == b"true"
        commits = list(_commits(log.decode("utf-8")))
        texts = _blobs(root, [blob for _, _, blob in commits])
    except (OSError, subprocess.CalledProcessError):
        return None
    return History(revisions=revisions(
        [(commit, time, text) for (commit, time, _), text in zip(commits, texts, strict=True)]),
        complete=not shallow) if commits else None


def revisions(texts: list[tuple[str, datetime, bytes]]) -> tuple[Revision, ...]:
    """What each changed against the one before it, newest first; `texts` are (commit, time, file), newest first."""
    known = [(commit, time, _entries(text)) for commit, time, text in texts]
    before = [found for _, _, found in known[1:]] + [None]
    return tuple(Revision(commit=commit, time=time, changes=None if new is None or old is None else compare(old, new))
                 for (commit, time, new), old in zip(known, before, strict=True))


def _entries(text: bytes) -> Entries | None:
    try:
        return entries(text.decode("utf-8"))
    except ValueError:
        return None


def _git(root: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    return subprocess.run(["git", "-C", str(root), *arguments], input=stdin, capture_output=True, check=True).stdout


def _commits(log: str) -> Iterator[tuple[str, datetime, str]]:
    """Commit, time and the file's blob, from `git log --raw`: a deleted file has the blob 000…"""
    commit, time = "", datetime.fromtimestamp(0, UTC)
    for line in log.splitlines():
        if line.startswith("commit "):
            _, commit, seconds = line.split()
            time = datetime.fromtimestamp(int(seconds), UTC)
        elif line.startswith(":"):
            yield commit, time, line.split()[3]


def _blobs(root: Path, ids: list[str]) -> list[bytes]:
    """The content of each blob, by one process; empty for one that is missing."""
    answer = _git(root, "cat-file", "--batch", stdin="".join(f"{id}\n" for id in ids).encode())
    found, start = [], 0
    for _ in ids:
        head, start = answer[start:answer.index(b"\n", start)].split(), answer.index(b"\n", start) + 1
        size = int(head[2]) if len(head) == 3 else 0
        found.append(answer[start:start + size])
        start += size + (1 if len(head) == 3 else 0)
    return found
