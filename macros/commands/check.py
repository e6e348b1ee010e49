"""python -m macros check: every problem of the files in; words for a person or a report for the pipeline out."""
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

from macros.commands.files import write_all
from macros.editing.mending import mended
from macros.editing.reports import codequality_json, junit_xml, readability_lines, text_lines
from macros.generator.answers import answers_of_builds
from macros.pages.site import REGISTRY, Site, load_site
from macros.registry.problem import Problem, Refused
from macros.registry.reader import decode

FORMATS: Final = ("text", "codequality", "junit")
CHECKED: Final = ("docs/**/*.md", "docs/specs/*.schema.json")


def check(root: Path, today: date, *, report: str = "text", fix: bool = False) -> int:
    """Check the files under `root` and print what is found, in one of FORMATS; 1 when something is wrong.

    With `fix` the mechanical mistakes of datasets.yaml are mended first, and told.
    """
    if fix and not write_mends(root):
        return 1
    site, problems = load(root, today)
    if report == "codequality":
        sys.stdout.buffer.write(codequality_json(problems, site))
    elif report == "junit":
        sys.stdout.buffer.write(junit_xml(problems, checked_files(root)))
    elif site:
        print(*readability_lines(site), sep="\n")
        print(f"Inga fel: {len(site.view.registry.datasets)} datamängder, {len(site.pages)} sidor och "
              f"{len(site.view.specs)} specifikationer är kontrollerade")
    else:
        print_problems(root, problems)
    return 1 if problems else 0


def load(root: Path, today: date) -> tuple[Site | None, tuple[Problem, ...]]:
    """The site, or every problem that stops it from being loaded."""
    with answers_of_builds(root):
        try:
            return load_site(root, today), ()
        except Refused as refused:
            return None, refused.problems


def checked_files(root: Path) -> list[str]:
    """The registry, the pages and the specifications, by their path from the root."""
    found = {file.relative_to(root).as_posix() for pattern in CHECKED for file in root.glob(pattern)}
    return sorted({REGISTRY, *found})


def print_problems(root: Path, problems: Iterable[Problem]) -> None:
    """The problems on standard output; how many there are, and what --fix can do, on standard error."""
    problems = list(problems)
    text = registry_text(root)
    print(*text_lines(problems, text), sep="\n")
    print(f"{len(problems)} fel hittades", file=sys.stderr)
    if count := len(mended(text)[1]):
        print(f"{count} {'sak' if count == 1 else 'saker'} i {REGISTRY} går att rätta av sig "
              f"{'själv' if count == 1 else 'själva'}: python3 dev.py check --fix", file=sys.stderr)


def registry_text(root: Path) -> str:
    """datasets.yaml as text; empty where there is no such file or it can not be read."""
    file = root / REGISTRY
    return decode(file.read_bytes(), REGISTRY)[0] if file.is_file() else ""


def write_mends(root: Path) -> bool:
    """Mend datasets.yaml and tell each change; False when the file could not be written."""
    text = registry_text(root)
    new, changes = mended(text)
    if changes and not write_all({REGISTRY: new.encode("utf-8")}, root):
        return False
    for change in changes:
        print(f"{REGISTRY}:{change}", file=sys.stderr)
    count = f"{len(changes)} {'rättelse' if len(changes) == 1 else 'rättelser'}"
    print(f"{count if changes else 'Inget att rätta av sig självt'} i {REGISTRY}", file=sys.stderr)
    return True
