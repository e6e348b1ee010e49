"""What keeps the site true: every source with where it is used, and what is due to be looked at again."""
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render, spoken
from macros.pages.view import View
from macros.registry.basics import Source
from macros.registry.checks.references import named_sources
from macros.registry.problem import Path

YEAR: Final = timedelta(days=365)  # how long a page or a source may go unread
NEXT: Final = 10  # how many of the coming ones are shown
MOST_PAGES: Final = 6  # that rest on a source and are shown at once: more would make a row as high as a screen
# Where a reader meets a part of the registry; a dataset is met in its guide.
SECTIONS: Final = {"webinars": "webbinarier.md", "regions": "samverkan.md", "partners": "samverkan.md",
                   "projects": "samverkan.md", "reports": "lagesrapporter.md", "procurement": "upphandling.md",
                   "programme": "om.md", "datasets": "datamangder.md"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    source: Source
    pages: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """Something to look at again by a day: what it is and where."""

    by: date
    kind: str
    title: str
    href: str | None
    lang: str = "sv"


def source_register(view: View) -> Markup:
    """Every source with its publisher, when it was last read, what was read of it, and the pages that rest on it."""
    used = {source.id: {path for path, facts in view.pages.items() if source.id in facts.cites}
            for source in view.registry.sources}
    for id, at in named_sources(view.registry):
        used[id].add(_page(view, at))
    uses = [Use(source=source, pages=tuple(
        (spoken(view.pages[path].title, view.pages[path].lang, view.lang), view.url(path)) for path in sorted(
            used[source.id] & view.pages.keys(), key=lambda path: texts.swedish_order(view.pages[path].title))))
        for source in view.registry.sources]
    return render(view, "source_register", most=MOST_PAGES,
                  uses=sorted(uses, key=lambda use: texts.swedish_order(use.source.title)))


def _page(view: View, at: Path) -> str:
    """The page where a reader meets the entry at a path of the registry."""
    section, *rest = at
    if section == "datasets":
        guide = f"guider/{view.registry.datasets[rest[0]].id}.md"
        return guide if guide in view.pages else SECTIONS[section]
    return SECTIONS[str(section)]


def review_list(view: View) -> Markup:
    """What is overdue, the oldest first, and what comes next."""
    dues = all_due(view)
    return render(view, "review_list", overdue=[due for due in dues if due.by < view.today],
                  coming=[due for due in dues if due.by >= view.today][:NEXT])


def all_due(view: View) -> list[Due]:
    """Everything that is ever to be looked at again, the oldest day first."""
    return sorted(_dues(view))


def _dues(view: View) -> Iterator[Due]:
    """Datasets and their guides by review_by, other pages and sources a year after they were last read."""
    for dataset in view.registry.datasets:
        yield Due(dataset.review_by, "due_dataset", dataset.title.sv, view.guide(dataset))
    for path, facts in view.pages.items():
        if facts.reviewed:
            yield Due(facts.reviewed + YEAR, "due_page", facts.title, view.url(path), facts.lang)
    for source in view.registry.sources:
        yield Due(source.checked + YEAR, "due_source", source.title, source.url, source.title_language)
