"""The glossary page in; its terms and what they mean out."""
import re
from collections.abc import Iterable
from typing import Final

from macros.pages.markdown import MarkdownPage
from macros.registry.problem import Problem

PATH: Final = "kom-igang/ordlista.md"
_ENTRY: Final = re.compile(r"^(\S[^\n]*)\n: {3}(\S[^\n]*)$", re.MULTILINE)


def read_glossary(pages: Iterable[MarkdownPage]) -> tuple[dict[str, str], list[Problem]]:
    """Each term and its meaning from the glossary among the pages; a problem for a term that stands twice."""
    terms: dict[str, str] = {}
    problems = []
    page = next((page for page in pages if page.path == PATH), None)
    if page is None:
        return {}, []
    for match in _ENTRY.finditer(page.body):
        line = page.first_line + page.body[:match.start()].count("\n")
        if match[1] in terms:
            problems.append(Problem(page.file, line, 1, f"'{match[1]}' är förklarad två gånger"))
        terms[match[1]] = match[2]
    return terms, problems
