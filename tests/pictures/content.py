"""The pages and the registry as they were when the pictures were taken; python -m tests.pictures.content keeps today's.

The pictures are of these, so that whoever edits a page or the registry changes no picture: only looks do.
"""
import shutil
import tarfile
from io import BytesIO
from pathlib import Path
from typing import Final

from tests.copying import FILES, ROOT

KEPT: Final = Path(__file__).parent / "content.tar.xz"
NAVIGATION: Final = "\nnav:"


def keep() -> None:
    """Written the same, byte for byte, from the same files."""
    files = [*sorted(file for file in (ROOT / "docs").rglob("*") if file.is_file()), *(ROOT / name for name in FILES)]
    with tarfile.open(KEPT, "w:xz") as archive:
        for file in files:
            told = tarfile.TarInfo(file.relative_to(ROOT).as_posix())
            content = file.read_bytes()
            told.size = len(content)
            archive.addfile(told, BytesIO(content))


def restore(folder: Path) -> Path:
    """The kept pages and registry in a folder, with the theme, the macros and the settings of today; its settings."""
    with tarfile.open(KEPT) as archive:
        archive.extractall(folder, filter="data")
    for name in ("macros", "theme"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    settings = folder / "mkdocs.yml"
    today, kept = ((place / "mkdocs.yml").read_text("utf-8").partition(NAVIGATION) for place in (ROOT, folder))
    settings.write_text(today[0] + NAVIGATION + kept[2], "utf-8", newline="\n")
    return settings


if __name__ == "__main__":
    keep()
    print(f"{KEPT.name}: {KEPT.stat().st_size} bytes; now take the pictures anew with UPDATE_GOLDEN=1; look at them")
