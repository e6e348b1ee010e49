"""The root of the project in; what all that is kept between builds depends on beside the content, as lines, out."""
import hashlib
import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import distributions
from pathlib import Path


def programs(root: Path, pattern: str) -> Iterator[str]:
    """Python, every program that is installed, and the files of ours that fit the pattern, by their content."""
    yield sys.version
    yield from _installed()
    for file in sorted((root / "macros").rglob(pattern)):
        if file.is_file() and file.suffix != ".pyc":
            yield f"{file.relative_to(root).as_posix()} {hashlib.sha256(file.read_bytes()).hexdigest()}"


@cache
def _installed() -> tuple[str, ...]:
    return tuple(sorted(f"{found.name} {found.version}" for found in distributions()))
