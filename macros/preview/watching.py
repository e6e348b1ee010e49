"""The folder of the project in; which of the files that the site is made from have changed out."""
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

WATCHED: Final = ("docs", "theme", "macros", "mkdocs.yml", "datasets.yaml", "redirects.yaml", "accessibility.yaml")
CODE: Final = "macros/"
GIT: Final = (".git/HEAD", ".git/logs/HEAD")  # a commit changes the history that pages tell of
PAUSE, SETTLED, LONGEST = 0.12, 0.03, 2.0  # seconds between two looks; between two that agree; until it is enough

State = dict[str, tuple[int, int]]


def look(root: Path) -> State:
    """Time and size of every file by its path from the root. What editors write aside is passed over."""
    return dict(_files(root))


def _files(root: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    folders = []
    for name in (*WATCHED, *GIT):
        try:
            found = os.stat(root / name)
        except OSError:
            continue
        if os.path.isdir(root / name):
            folders.append(f"{name}/")
        else:
            yield name, (found.st_mtime_ns, found.st_size)
    for folder in folders:
        yield from _within(root, folder)


def _within(root: Path, folder: str) -> Iterator[tuple[str, tuple[int, int]]]:
    try:
        entries = list(os.scandir(root / folder))
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith((".", "__pycache__")) or entry.name.endswith(("~", ".pyc", ".tmp")):
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _within(root, f"{folder}{entry.name}/")
            else:
                found = entry.stat()
                yield folder + entry.name, (found.st_mtime_ns, found.st_size)
        except OSError:  # gone since the folder was read, or a link to nothing
            yield folder + entry.name, (0, 0)


def changes(root: Path, before: State) -> Iterator[tuple[frozenset[str], State]]:
    """The changed paths and the new state, each time that something has changed and stands still again."""
    while True:
        time.sleep(PAUSE)
        now = look(root)
        if now == before:
            continue
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            time.sleep(SETTLED)
            now, last = look(root), now
            if now == last:
                break
        yield frozenset(path for path, _ in before.items() ^ now.items()), now
        before = now
