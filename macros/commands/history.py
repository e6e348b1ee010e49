"""python -m macros history: what changed in the registry and when, read from git."""
import sys
from pathlib import Path

from macros.pages.site import REGISTRY
from macros.pages.views.history import history_lines
from macros.registry.history.git import read_history


def history(root: Path, limit: int | None) -> int:
    """Print the newest `limit` commits of the registry; 1 where there is no history to read."""
    found = read_history(root, REGISTRY)
    if found is None:
        print(f"{REGISTRY}: historiken finns inte; mappen {root} ligger inte i ett git-förråd, eller git saknas",
              file=sys.stderr)
        return 1
    print(*history_lines(found, limit), sep="\n")
    if not found.complete:
        print("Äldre ändringar finns inte i den här kopian; hämta dem med: git fetch --unshallow", file=sys.stderr)
    return 0
