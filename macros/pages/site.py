"""The whole content in one: the files of the repository in; a view for every page out, or every problem.

What is asked of each file is remembered by its bytes, so that reading the site again after a change is quick.
"""
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from markupsafe import Markup

from macros.pages.check import check_calls
from macros.pages.files import check_files
from macros.pages.markdown import MarkdownPage, page_files
from macros.pages.moved import read_moved
from macros.pages.prose.blocks import Prose
from macros.pages.prose.glossary import PATH as GLOSSARY
from macros.pages.reading import ReadPage, facts_of, glossary_of, outline_of, read_page, text_problems
from macros.pages.view import PageFacts, View
from macros.pages.views import SPECIFICATION_MACROS
from macros.registry.accessibility import ACCESSIBILITY, AccessibilityRun, load_accessibility
from macros.registry.basics import Source
from macros.registry.checks.context import Context
from macros.registry.checks.references import check_pages
from macros.registry.dataset import Dataset
from macros.registry.history.git import read_history
from macros.registry.history.model import History
from macros.registry.load import load_registry
from macros.registry.model import Registry
from macros.registry.problem import Problem, Refused
from macros.registry.remembering import Kept, remembered
from macros.specs.load import load_table_schema
from macros.specs.table_schema import TableSchema

REGISTRY = "datasets.yaml"
MOVED = "redirects.yaml"
# An entry that stands as it did when another changed.
_DATASETS: Final[Kept[Dataset]] = Kept()
_SOURCES: Final[Kept[Mapping[str, Source]]] = Kept()


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The registry and the pages, checked; `view` stands on the start page until it is moved.

    `prose` is the text of every page by its path, `results` what each macro call on it gives, by the key of the call.
    """

    view: View
    pages: tuple[MarkdownPage, ...]
    prose: Mapping[str, Prose]
    results: Mapping[str, Mapping[str, Markup]]


@cache
def load_site(root: Path, today: date, repository: str = "", directory_urls: bool = True, base_url: str = "",
              history: History | None = None) -> Site:
    """Read and check datasets.yaml and docs/ under `root`; a check can do without the history of the registry.

    Raises Refused with every problem of all files, sorted; nothing is half-loaded.
    """
    reads = [read_page(path, file.read_bytes()) for path, file in page_files(root / "docs")]
    moved, problems = _moved(MOVED, _read(root / MOVED), tuple(read.page.path for read in reads))
    accessibility, wrong = _accessibility(ACCESSIBILITY, _read(root / ACCESSIBILITY))
    problems = [*problems, *wrong, *check_files(root / "docs"), *_page_problems(reads)]
    contents = _specification_files(root / "docs" / "specs")
    context = _context(today, reads, contents)
    file = root / REGISTRY
    if not file.is_file():
        raise Refused([*problems, Problem(REGISTRY, 1, 1, "filen saknas")])
    registry, wrong, ids = load_registry(file.read_bytes(), REGISTRY, context)
    problems += wrong
    specs, wrong = load_specs(contents, registry)
    problems += wrong
    if ids is not None:
        problems += [Problem(f"docs/{path}", 1, 1, message) for path, message in check_pages(ids, context)]
    if registry is None:
        raise Refused(problems)
    facts = {read.page.path: facts_of(read.page.path, read) for read in reads}
    view = _view(root, registry, today, tuple((path, outline_of(path, said)) for path, said in facts.items()),
                 tuple(specs.items()), repository, directory_urls, base_url, moved, history, accessibility)
    broken = tuple(sorted(contents.keys() - specs.keys()))
    called = {read.page.path: _called(read.page.path, read, view, broken) for read in reads}
    problems += [problem for _, wrong in called.values() for problem in wrong]
    if problems:
        raise Refused(problems)
    return Site(view=replace(view, pages=facts), pages=tuple(read.page for read in reads),
                prose={read.page.path: read.prose for read in reads if read.prose},
                results={path: results for path, (results, _) in called.items()})


@cache
def load_site_with_history(root: Path, today: date, repository: str = "", directory_urls: bool = True,
                           base_url: str = "") -> Site:
    """The same as `load_site`, with the history of the registry."""
    return load_site(root, today, repository, directory_urls, base_url, read_history(root, REGISTRY))


def forget(*, history: bool) -> None:
    """Let the next call read the files again, and git too where the history may have changed."""
    load_site.cache_clear()
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


@remembered
def _called(path: str, read: ReadPage, view: View, broken: tuple[str, ...],
            ) -> tuple[Mapping[str, Markup], tuple[Problem, ...]]:
    """What each call of a page gives, and what is wrong with them."""
    results: dict[str, Markup] = {}
    if read.page.guide_id is not None and not view.registry.dataset(read.page.guide_id):
        return results, ()
    # A call of a specification that did not pass would only say so once more.
    calls = [call for call in read.calls if not (
        call.name in SPECIFICATION_MACROS and set(broken).intersection(call.args))]
    problems = tuple(check_calls(read.page, calls, view, results))
    return MappingProxyType(results), problems


def load_specs(contents: Mapping[str, Mapping[str, bytes]], registry: Registry | None,
               ) -> tuple[dict[str, TableSchema], list[Problem]]:
    """The data specifications by id. Without a registry there is nothing to hold their sources against."""
    if registry is None:
        return {}, []
    sources = _SOURCES(REGISTRY, {source.id: source for source in registry.sources})
    specs: dict[str, TableSchema] = {}
    problems: list[Problem] = []
    for id, parts in contents.items():
        if (dataset := registry.dataset(id)) is None:  # said by check_pages
            continue
        schema, wrong = _specification(id, tuple(parts.items()), _DATASETS(id, dataset), sources)
        problems += wrong
        if schema:
            specs[id] = schema
    return specs, problems


def _specification_files(folder: Path) -> dict[str, dict[str, bytes]]:
    """The files of every specification by what stands after its id in their names; both in order."""
    files = sorted(file for file in folder.glob("*") if file.is_file())
    ids = [file.name.removesuffix(".schema.json") for file in files if file.name.endswith(".schema.json")]
    contents: dict[str, dict[str, bytes]] = defaultdict(dict)
    for file in files:
        id, _, part = file.name.partition(".")
        contents[id][part] = file.read_bytes()
    return {id: contents[id] for id in ids}


@remembered
def _specification(id: str, contents: tuple[tuple[str, bytes], ...], dataset: Dataset, sources: Mapping[str, Source],
                   ) -> tuple[TableSchema | None, list[Problem]]:
    return load_table_schema(dataset, dict(contents), sources)


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
