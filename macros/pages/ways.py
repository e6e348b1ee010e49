"""The pages with what their calls give in; links that lead nowhere, and pages that the menu lacks, out.

Both hang on every page at once; what is asked of one page is remembered while the others keep their ids.
"""
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from macros.pages.calling import Called
from macros.pages.navigation import check_navigation
from macros.pages.reading import ReadPage
from macros.pages.targets import Targets, check_targets, page_ids
from macros.registry.problem import Problem
from macros.registry.reader import decode
from macros.registry.remembering import Kept, remembered

_TARGETS: Final[Kept[Targets]] = Kept()


def check_ways(docs: Path, reads: Sequence[ReadPage], called: Mapping[str, Called], moved: Mapping[str, str],
               ) -> Iterator[Problem]:
    """Every link within the site leads to a page, an anchor or a file that there is."""
    files = frozenset(file.relative_to(docs).as_posix() for file in docs.rglob("*") if file.is_file())
    ids = {read.page.path: _ids(read.page.path, read, called[read.page.path]) for read in reads}
    targets = _TARGETS("", Targets(pages=ids, files=files, moved=moved))
    for read in reads:
        yield from _lost(read.page.path, read, targets)


@remembered
def check_menu(name: str, raw: bytes, pages: tuple[tuple[str, str], ...]) -> tuple[Problem, ...]:
    """The menu in the file of that name against the pages by path and title."""
    text, wrong = decode(raw, name)
    return tuple(wrong or check_navigation(text, dict(pages)))


@remembered
def _ids(path: str, read: ReadPage, called: Called) -> frozenset[str] | None:
    """None where not all ids can be known, since the page or a call is wrong."""
    if read.prose is None or not called.whole:
        return None
    return page_ids(read.page, read.prose, called.results.values())


@remembered
def _lost(path: str, read: ReadPage, targets: Targets) -> tuple[Problem, ...]:
    return tuple(check_targets(read.page, read.prose, targets)) if read.prose else ()
