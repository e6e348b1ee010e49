"""python -m macros new-guide ID: a new guide in docs/ with its entry in the registry, and what is left to fill in."""
import sys
from collections.abc import Iterable
from pathlib import Path

from macros.commands.check import load, registry_text
from macros.commands.files import write_all
from macros.editing.new_guide import Wanted, new_guide
from macros.editing.new_ids import refusal, title_refusal
from macros.editing.reports import text_lines
from macros.pages.navigation import NAVIGATION
from macros.pages.site import REGISTRY


def make_guide(root: Path, wanted: Wanted) -> int:
    """Write all the files, or none; 1 with the reason where the id can not be had or something stands in the way."""
    docs = root / "docs"
    guides = frozenset(file.stem for file in (docs / "guider").glob("*.md"))
    specifications = frozenset(file.name for file in (docs / "specs").glob("*"))
    lacks = {wanted.id} if wanted.specification and f"{wanted.id}.schema.json" not in specifications else set()
    if message := refusal(wanted.id, guides - lacks) or title_refusal(wanted.title):
        return _refuse([message])
    navigation = root / NAVIGATION
    made = new_guide(wanted, registry_text(root), navigation.read_text("utf-8") if navigation.is_file() else "",
                     guides, specifications)
    if not made.files:
        return _refuse(made.notes)
    existed = {path: (root / path).exists() for path in made.files}
    if not write_all(made.files, root):
        return 1
    for path in made.files:
        print(f"{'ändrad' if existed[path] else 'ny':7} {path}")
    print("\nKvar att göra:")
    for note in made.notes:
        print(note)
    _, problems = load(root, wanted.today)
    print(*text_lines(problems, registry_text(root)), sep="\n")
    print(f"\nFyll i, i {REGISTRY} först, och kontrollera: python3 dev.py check")
    return 0


def _refuse(messages: Iterable[str]) -> int:
    for message in messages:
        print(message, file=sys.stderr)
    return 1
