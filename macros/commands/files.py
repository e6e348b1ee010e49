"""Files by path in; all of them on disk out, or none and the reason."""
import os
import sys
from collections.abc import Mapping
from pathlib import Path


def write_all(files: Mapping[str, bytes], folder: Path) -> bool:
    """Write the files, new and changed, under the folder; where one can not be written everything is as it was.

    All are written aside before the first is moved into place, so that a full disk changes nothing and nobody reads
    half a file. False, with the reason printed, when they could not be written.
    """
    before = {path: (folder / path).read_bytes() if (folder / path).is_file() else None for path in files}
    asides: dict[Path, Path] = {}
    moved: list[str] = []
    path = ""
    try:
        for path, content in files.items():
            asides[folder / path] = _write_aside(folder / path, content)
        for path in files:
            os.replace(asides[folder / path], folder / path)
            moved.append(path)
    except OSError as error:
        for done in moved:
            _put_back(folder / done, before[done])
        print(f"{folder / path}: kunde inte skrivas ({error.strerror}); inget är ändrat", file=sys.stderr)
        return False
    finally:
        for aside in asides.values():
            aside.unlink(missing_ok=True)
    return True


def _write_aside(file: Path, content: bytes) -> Path:
    """The new content in a file beside its place, with the rights of the one that it will replace."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(f".{file.name}.ny")
    try:
        aside.write_bytes(content)
    except OSError:
        if aside.is_file():
            aside.unlink()
        raise
    if file.exists():
        aside.chmod(file.stat().st_mode)
    return aside


def _put_back(file: Path, content: bytes | None) -> None:
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)
