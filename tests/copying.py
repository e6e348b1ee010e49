"""A folder in; a copy of all that the site is built from, free to be changed or broken, in it."""
import shutil
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
FOLDERS: Final = ("docs", "macros", "theme")
FILES: Final = ("mkdocs.yml", "datasets.yaml", "redirects.yaml", "dead-links.yaml",
                "accessibility.yaml")


def copy_site(folder: Path) -> Path:
    """The folder itself, which may be there already."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(ROOT / name, folder / name)
    return folder
