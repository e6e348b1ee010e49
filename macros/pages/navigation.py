"""The text of mkdocs.yml and the pages in; pages that are not in its menu, and lines that lead nowhere, out."""
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from macros.registry.problem import Path, Problem, suggestion
from macros.registry.reader import read_yaml

NAVIGATION: Final = "mkdocs.yml"


def check_navigation(text: str, pages: Mapping[str, str]) -> Iterator[Problem]:
    """Every page (path: title) stands in the menu once, and every line of the menu leads to a page.

    What the file holds beside `nav` is the generator's own, with tags of its own.
    """
    document, wrong = read_yaml(text, NAVIGATION)
    if document.data is None:
        yield from wrong[-1:]  # what stopped the reading
    nav = document.data.get("nav") if isinstance(document.data, dict) else None
    if not isinstance(nav, list):
        return
    found = list(_pages(nav, ("nav",)))
    counts = Counter(path for path, _ in found)
    for path, at in found:
        if path not in pages and not urlsplit(path).scheme:
            yield Problem(NAVIGATION, *document.mark(at), f"sidan 'docs/{path}' finns inte{suggestion(path, pages)}; "
                                                          "ändra eller ta bort raden")
        elif counts[path] > 1:
            counts[path] = 0
            yield Problem(NAVIGATION, *document.mark(at), f"sidan '{path}' står flera gånger i menyn; behåll en rad")
    for path in sorted(pages.keys() - counts.keys()):
        yield Problem(f"docs/{path}", 1, 1, f"sidan står inte i menyn; lägg till raden '- {label(pages[path])}: "
                                            f"{path}' under 'nav' i {NAVIGATION}")


def label(title: str) -> str:
    """The title as a key of YAML, with quotes where they are needed."""
    return title if re.fullmatch(r"[^\W\d_][\w (),-]*", title) else json.dumps(title, ensure_ascii=False)


def _pages(node: object, at: Path) -> Iterator[tuple[str, Path]]:
    """The paths of the menu and where they stand."""
    if isinstance(node, str):
        yield node, at
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from _pages(item, (*at, index))
    elif isinstance(node, dict):
        for key, item in node.items():
            yield from _pages(item, (*at, key))
