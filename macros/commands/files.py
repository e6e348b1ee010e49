"""Files by path in; all of them on disk out, or none and the reason."""
import os
import sys
from collections.abc import Mapping
from pathlib import Path


def write_all(files: Mapping[str, bytes], folder: Path) -> bool:
    """Write the files, new and changed, under the folder; where one can not be written put everything back as it was.

    Each is written aside and then moved into place, so that nobody reads half a file. False, with the reason printed,
    when they could not be written.
    """
    before = {path: (folder / path).read_bytes() if (folder / path).is_file() else None for path in files}
    written: list[str] = []
    try:
        for path, content in files.items():
            written.append(path)
            replace_file(folder / path, content)
    except OSError as error:
        for path in written:
            if before[path] is None:
                (folder / path).unlink(missing_ok=True)
            elif (folder / path).read_bytes() != before[path]:
                (folder / path).write_bytes(before[path])
        print(f"{error.filename}: kunde inte skrivas ({error.strerror}); inget är ändrat", file=sys.stderr)
        return False
    return True


def replace_file(file: Path, content: bytes) -> None:
    """Write a file beside its place and move it there. Raises OSError when that can not be done."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(f".{file.name}.ny")
    try:
        aside.write_bytes(content)
        if file.exists():
            aside.chmod(file.stat().st_mode)
        os.replace(aside, file)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(file)) from error
