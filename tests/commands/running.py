"""Run a command of the project on a folder, and read what it says."""
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import EPOCH, ROOT


def macros(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """`python -m macros …` as on 23 November 2026, outside a pipeline."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("CI_")}
    return subprocess.run([sys.executable, "-m", "macros", *arguments], cwd=ROOT, capture_output=True, text=True,
                          encoding="utf-8", check=False,
                          env=clean | {"SOURCE_DATE_EPOCH": EPOCH, "PYTHONUTF8": "1"} | environment)


def copy_content(folder: Path) -> Path:
    """A copy of the content of the real site, free to be changed."""
    shutil.copytree(ROOT / "docs", folder / "docs")
    for name in ("datasets.yaml", "mkdocs.yml", "redirects.yaml"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Every file by its path, but for what is kept to be quick the next time."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*"))
            if file.is_file() and ".cache" not in file.parts}
