"""The whole content in one: the files of the repository in; a view for every page out, or every problem."""
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from markupsafe import Markup

from macros.pages.calls import Call, read_calls
from macros.pages.check import check_calls, check_front_matter
from macros.pages.files import check_files
from macros.pages.markdown import MarkdownPage, read_pages
from macros.pages.moved import read_moved
from macros.pages.prose.blocks import Prose, read_prose
from macros.pages.prose.check import check_prose
from macros.pages.prose.effort import read_effort
from macros.pages.prose.glossary import read_glossary
from macros.pages.prose.sections import read_sections
from macros.pages.prose.steps import steps
from macros.pages.prose.template import is_start_page
from macros.pages.view import PageFacts, View
from macros.pages.views import SPECIFICATION_MACROS
from macros.registry.accessibility import ACCESSIBILITY, load_accessibility
from macros.registry.checks.context import Context
from macros.registry.checks.references import check_pages
from macros.registry.dates import PartialDate
from macros.registry.history.git import read_history
from macros.registry.history.model import History
from macros.registry.load import load_registry
from macros.registry.model import Registry
from macros.registry.problem import Problem, Refused
from macros.specs.load import load_table_schema
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


@cache
def load_site(root: Path, today: date, repository: str = "", directory_urls: bool = True, base_url: str = "",
              history: History | None = None) -> Site:
    """Read and check datasets.yaml and docs/ under `root`; a check can do without the history of the registry.

    Raises Refused with every problem of all files, sorted; nothing is half-loaded.
    """
    pages, problems = read_pages(root / "docs")
    unread = {problem.path for problem in problems}
    problems += check_files(root / "docs")
    calls: dict[str, list[Call]] = {}
    for page in pages:
        calls[page.path], wrong = read_calls(page)
        problems += wrong
        if page.file not in unread:
            problems += check_front_matter(page)
    prose, wrong = read_texts([page for page in pages if page.file not in unread])
    problems += wrong
    moved, wrong = _moved(root, pages)
    problems += wrong
    accessibility, wrong = load_accessibility(_read(root / ACCESSIBILITY))
    problems += wrong
    context = _context(root, today, pages, calls)
    file = root / REGISTRY
    if not file.is_file():
        raise Refused([*problems, Problem(REGISTRY, 1, 1, "filen saknas")])
    registry, wrong, ids = load_registry(file.read_bytes(), REGISTRY, context)
    problems += wrong
    specs, wrong = load_specs(root / "docs" / "specs", registry)
    problems += wrong
    broken = context.specifications - specs.keys()
    if ids is not None:
        problems += [Problem(f"docs/{path}", 1, 1, message) for path, message in check_pages(ids, context)]
    if registry is None:
        raise Refused(problems)
    view = View(registry=registry, today=today, pages=page_facts(pages, calls, prose),
                specs=specs, repository=repository, directory_urls=directory_urls, base_url=base_url, moved=moved,
                history=history, accessibility=accessibility)
    results: dict[str, dict[str, Markup]] = {page.path: {} for page in pages}
    for page in pages:
        if page.guide_id is None or registry.dataset(page.guide_id):
            # A call of a specification that did not pass would only say so once more.
            problems += check_calls(page, [call for call in calls[page.path] if not (
                call.name in SPECIFICATION_MACROS and broken.intersection(call.args))], view, results[page.path])
    if problems:
        raise Refused(problems)
    return Site(view=view, pages=tuple(pages), prose=prose, results=results)


@cache
def load_site_with_history(root: Path, today: date, repository: str = "", directory_urls: bool = True,
                           base_url: str = "") -> Site:
    """The same as `load_site`, with the history of the registry."""
    return load_site(root, today, repository, directory_urls, base_url, read_history(root, REGISTRY))


def read_texts(pages: Iterable[MarkdownPage]) -> tuple[dict[str, Prose], list[Problem]]:
    """The text of every page by its path, and what is wrong with it."""
    pages = list(pages)
    glossary, problems = read_glossary(pages)
    prose = {page.path: read_prose(page) for page in pages}
    for page in pages:
        problems += check_prose(page, prose[page.path], glossary)
    return prose, problems


def page_facts(pages: Iterable[MarkdownPage], calls: Mapping[str, list[Call]], prose: Mapping[str, Prose],
               ) -> dict[str, PageFacts]:
    """What other pages may say of each page, by its path; what its front matter lacks has been told already."""
    return {page.path: PageFacts(
        title=str(page.meta.get("title", page.path)), reviewed=day_of(page.meta.get("reviewed")),
        cites=_cites(calls[page.path]), is_start=page.path in prose and is_start_page(prose[page.path]),
        steps=steps(prose[page.path], page.meta.get("steps")) if page.path in prose else (),
        effort=read_effort(page.meta) if page.guide_id else None,
        description=str(page.meta.get("description", "")), lang=str(page.meta.get("lang", "sv")),
        search_words=page.search_words, comes_last=page.meta.get("search_last") is True,
        sections=read_sections(prose[page.path], calls[page.path]) if page.path in prose else ())
        for page in pages}


def _cites(calls: Iterable[Call]) -> frozenset[str]:
    return frozenset(str(call.args[0]) for call in calls if call.name == "source" and call.args)


def day_of(text: object) -> date | None:
    """The first day that a date may be, None where there is none or it can not be read."""
    try:
        return PartialDate.parse(text).first if isinstance(text, str) else None
    except ValueError:
        return None


def load_specs(folder: Path, registry: Registry | None) -> tuple[dict[str, TableSchema], list[Problem]]:
    """The data specifications by id. Without a registry there is nothing to hold their sources against."""
    if registry is None:
        return {}, []
    sources = {source.id: source for source in registry.sources}
    specs: dict[str, TableSchema] = {}
    problems: list[Problem] = []
    for file in sorted(folder.glob("*.schema.json")):
        id = file.name.removesuffix(".schema.json")
        if (dataset := registry.dataset(id)) is None:  # said by check_pages
            continue
        contents = {part.name.removeprefix(f"{id}."): part.read_bytes() for part in sorted(folder.glob(f"{id}.*"))
                    if part.is_file()}
        schema, wrong = load_table_schema(dataset, contents, sources)
        problems += wrong
        if schema:
            specs[id] = schema
    return specs, problems


def _moved(root: Path, pages: Iterable[MarkdownPage]) -> tuple[Mapping[str, str], list[Problem]]:
    return read_moved(_read(root / MOVED), MOVED, [page.path for page in pages])


def _read(file: Path) -> bytes:
    """What the file holds; nothing where there is none."""
    return file.read_bytes() if file.is_file() else b""


def _context(root: Path, today: date, pages: list[MarkdownPage], calls: Mapping[str, list[Call]]) -> Context:
    return Context(
        today=today,
        guides=frozenset(page.guide_id for page in pages if page.guide_id),
        specifications=frozenset(file.name.removesuffix(".schema.json")
                                 for file in (root / "docs" / "specs").glob("*.schema.json")),
        cited=frozenset().union(*(_cites(calls[page.path]) for page in pages)))
