"""The whole content in one: the files of the repository in; a view for every page out, or every problem.

What is asked of each file is remembered by its bytes, so that reading the site again after a change is quick.
"""
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from markupsafe import Markup

from macros.pages.calling import call_all
from macros.pages.files import check_files
from macros.pages.markdown import MarkdownPage, page_files
from macros.pages.moved import read_moved
from macros.pages.navigation import NAVIGATION
from macros.pages.prose.blocks import Prose
from macros.pages.prose.glossary import PATH as GLOSSARY
from macros.pages.reading import ReadPage, facts_of, glossary_of, outline_of, read_page, text_problems
from macros.pages.view import PageFacts, View
from macros.pages.ways import check_menu, check_ways
from macros.registry.accessibility import ACCESSIBILITY, AccessibilityRun, load_accessibility
from macros.registry.checks.context import Context
from macros.registry.checks.references import check_pages
from macros.registry.history.git import read_history
from macros.registry.history.model import History
from macros.registry.load import Loaded, load_registry
from macros.registry.model import Registry
from macros.registry.problem import Problem, Refused
from macros.registry.remembering import lasting, remembered
from macros.specs.folder import load_specs, specification_files
from macros.specs.table_schema import TableSchema

REGISTRY = "datasets.yaml"
MOVED = "redirects.yaml"

@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The registry and the pages, checked; `view` stands on the start page until it is moved.

    `prose` is the text of every page by its path, `results` what each macro call on it gives, by the key of the call.
    """

    view: View
    pages: tuple[MarkdownPage, ...]
    prose: Mapping[str, Prose]
    results: Mapping[str, Mapping[str, Markup]]


def load_site(root: Path, today: date, repository: str = "", directory_urls: bool = True, base_url: str = "",
              history: History | None = None) -> Site:
    """Read and check datasets.yaml and docs/ under `root`; a check can do without the history of the registry.

    Raises Refused with every problem of all files, sorted; nothing is half-loaded.
    """
    site, problems = read_site(root, today, repository, directory_urls, base_url, history)
    if site is None or problems:
        raise Refused(problems)
    return site


@cache
def read_site(root: Path, today: date, repository: str = "", directory_urls: bool = True, base_url: str = "",
              history: History | None = None) -> tuple[Site | None, tuple[Problem, ...]]:
    """The site as far as it can be made, and every problem of all files, sorted; None where the registry is wrong.

    Only for looking at what changes: what has problems is not published.
    """
    docs = root / "docs"
    reads = [read_page(path, file.read_bytes()) for path, file in page_files(docs)]
    moved, problems = _moved(MOVED, _read(root / MOVED), tuple(read.page.path for read in reads))
    accessibility, wrong = _accessibility(ACCESSIBILITY, _read(root / ACCESSIBILITY))
    misnamed = list(check_files(docs))
    problems = [*problems, *wrong, *misnamed, *_page_problems(reads)]
    contents = specification_files(docs / "specs")
    context = _context(today, reads, contents)
    registry, wrong, ids = _registry(root / REGISTRY, context)
    specs, more = load_specs(contents, registry)
    problems += [*wrong, *more, *(Problem(f"docs/{path}", 1, 1, message)
                                  for path, message in (check_pages(ids, context) if ids is not None else ()))]
    facts = {read.page.path: facts_of(read.page.path, read) for read in reads}
    view = registry and _view(
        root, registry, today, tuple((path, outline_of(path, said)) for path, said in facts.items()),
        tuple(specs.items()), repository, directory_urls, base_url, moved, history, accessibility)
    broken = tuple(sorted(contents.keys() - specs.keys()))
    called = {read.page.path: call_all(read.page.path, read, view, broken) for read in reads}
    problems += [problem for one in called.values() for problem in one.problems]
    problems += check_ways(docs, reads, called, moved)
    unread = {f"docs/{read.page.path}" for read in reads if read.prose is None}.union(
        problem.path for problem in misnamed)
    problems += [problem for problem in check_menu(NAVIGATION, _read(root / NAVIGATION), tuple(
        (read.page.path, str(read.page.meta.get("title"))) for read in reads)) if problem.path not in unread]
    site = view and Site(view=replace(view, pages=facts), pages=tuple(read.page for read in reads),
                         prose={read.page.path: read.prose for read in reads if read.prose},
                         results={path: one.results for path, one in called.items()})
    return site, Refused(problems).problems


@cache
def load_site_with_history(root: Path, today: date, repository: str = "", directory_urls: bool = True,
                           base_url: str = "") -> Site:
    """The same as `load_site`, with the history of the registry."""
    return load_site(root, today, repository, directory_urls, base_url, read_history(root, REGISTRY))


def forget(*, history: bool) -> None:
    """Let the next call read the files again, and git too where the history may have changed."""
    read_site.cache_clear()
    load_site_with_history.cache_clear()
    if history:
        read_history.cache_clear()


def _page_problems(reads: list[ReadPage]) -> list[Problem]:
    glossary = glossary_of(GLOSSARY, next((read for read in reads if read.page.path == GLOSSARY), None))
    return [*glossary.problems, *(problem for read in reads for problem in (
        *read.problems, *text_problems(read.page.path, read, glossary)))]


@remembered
def _view(root: Path, registry: Registry, today: date, pages: tuple[tuple[str, PageFacts], ...],
          specs: tuple[tuple[str, TableSchema], ...], repository: str, directory_urls: bool, base_url: str,
          moved: Mapping[str, str], history: History | None, accessibility: AccessibilityRun | None) -> View:
    """What macros see. The text of other pages is not in it, so a change of a text leaves it the same object."""
    return View(registry=registry, today=today, pages=dict(pages), specs=dict(specs), repository=repository,
                directory_urls=directory_urls, base_url=base_url, moved=moved, history=history,
                accessibility=accessibility)


def _registry(file: Path, context: Context) -> Loaded:
    if not file.is_file():
        return None, [Problem(REGISTRY, 1, 1, "filen saknas")], None
    return _loaded(REGISTRY, file.read_bytes(), context)


@lasting
def _loaded(name: str, raw: bytes, context: Context) -> Loaded:
    return load_registry(raw, name, context)


@remembered
def _moved(name: str, raw: bytes, pages: tuple[str, ...]) -> tuple[Mapping[str, str], list[Problem]]:
    return read_moved(raw, name, pages)


@remembered
def _accessibility(name: str, raw: bytes) -> tuple[AccessibilityRun | None, list[Problem]]:
    return load_accessibility(raw)


def _read(file: Path) -> bytes:
    """What the file holds; nothing where there is none."""
    return file.read_bytes() if file.is_file() else b""


def _context(today: date, reads: Iterable[ReadPage], specifications: Iterable[str]) -> Context:
    return Context(
        today=today, guides=frozenset(read.page.guide_id for read in reads if read.page.guide_id),
        specifications=frozenset(specifications), cited=frozenset().union(*(read.cites for read in reads)))
