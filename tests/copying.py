"""A folder in; in it a copy of all that the site is built from, or of the whole project, free to be changed."""
import shutil
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
FOLDERS: Final = ("docs", "macros", "theme")
FILES: Final = ("mkdocs.yml", "datasets.yaml", "redirects.yaml", "dead-links.yaml",
                "accessibility.yaml")
CACHES: Final = ("__pycache__", "node_modules", "screenshots")  # in any folder
MADE: Final = (".git", ".venv*", "site", "public", "preview", ".cache")  # at the root; modules bear such names too


def copy_site(folder: Path) -> Path:
    """The folder itself, which may be there already."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(ROOT / name, folder / name)
    return folder


def copy_project(folder: Path) -> Path:
    """The checkout as it stands, without its history and what was made in it."""
    anywhere, made = shutil.ignore_patterns(*CACHES), shutil.ignore_patterns(*MADE)

    def left_out(path: str, names: list[str]) -> set[str]:
        return anywhere(path, names) | (made(path, names) if Path(path) == ROOT else set())

    return shutil.copytree(ROOT, folder, ignore=left_out)
