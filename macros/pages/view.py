"""What a view is made from: the registry, the day, the language, and the page it stands on."""
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self

from macros.pages.links import page_url, relative_url
from macros.pages.prose.effort import Effort
from macros.pages.prose.sections import Section
from macros.pages.texts import LANGUAGES
from macros.registry.accessibility import AccessibilityRun
from macros.registry.dataset import Dataset
from macros.registry.history.model import History
from macros.registry.model import Registry
from macros.registry.problem import suggestion
from macros.specs.table_schema import TableSchema


class MacroError(ValueError):
    """A page calls a macro with something that it can not use; the message is Swedish, for the page's author."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What other pages may say of a page: its title, when it was reviewed (None for a guide), whom it cites, whether
    it is the start page of a dataset, for want of a whole guide, the steps of a how-to, what a guide takes and gives.

    For the search: its description, language, sections, what people type who want it, and whether it comes last.
    """

    title: str
    reviewed: date | None = None
    cites: frozenset[str] = frozenset()
    is_start: bool = False
    steps: tuple[str, ...] = ()
    effort: Effort | None = None
    description: str = ""
    lang: str = "sv"
    search_words: tuple[str, ...] = ()
    comes_last: bool = False
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Everything that a view may know; no view reads a file, the clock or the environment.

    `pages` are the Markdown pages by their path under docs/, `page` is the one that the view stands on, None for what
    will stand on somebody else's site. `specs` are the data specifications by the id of their dataset, `moved` the new
    path of a page by its old one. `history` is None where the files do not lie in a git repository. `base_url` is the
    site's address with a slash at its end.
    """

    registry: Registry
    today: date
    pages: Mapping[str, PageFacts]
    page: str | None = "index.md"
    specs: Mapping[str, TableSchema] = field(default_factory=dict)
    history: History | None = None
    lang: str = "sv"
    repository: str = ""
    directory_urls: bool = True
    base_url: str = ""
    moved: Mapping[str, str] = field(default_factory=dict)
    accessibility: AccessibilityRun | None = None
    from_source: bool = False  # links as seen from the Markdown file, from where Zensical moves those of all HTML

    def at(self, page: str) -> Self:
        return replace(self, page=page)

    def without_text(self) -> Self:
        """The same view, of pages whose text is not known."""
        return replace(self, pages={path: replace(facts, sections=()) for path, facts in self.pages.items()})

    def outside(self) -> Self:
        """The same view for somebody else's site: every address is absolute."""
        return replace(self, page=None)

    def in_language(self, lang: str) -> Self:
        """The same view in another language; MacroError when there is no such language."""
        return replace(self, lang=choose("språket", lang, LANGUAGES))

    def url(self, path: str) -> str:
        """The address of a page or file under docs/, relative to the page that the view stands on."""
        target = page_url(path, directory_urls=self.directory_urls)
        if self.page is None:
            return self.base_url + target
        start = self.page if self.from_source else page_url(self.page, directory_urls=self.directory_urls)
        return relative_url(target, start)

    def guide(self, dataset: Dataset) -> str | None:
        """The address of the dataset's guide on this site, None when it has not been written."""
        path = f"guider/{dataset.id}.md"
        return self.url(path) if path in self.pages else None

    def is_start(self, dataset: Dataset) -> bool:
        """Whether the dataset's guide on this site is a start page."""
        facts = self.pages.get(f"guider/{dataset.id}.md")
        return facts is not None and facts.is_start

    def dataset(self, id: object) -> Dataset:
        """The dataset; MacroError when there is none with the id."""
        if found := isinstance(id, str) and self.registry.dataset(id):
            return found
        return self.registry.dataset(choose("datamängden", id, [dataset.id for dataset in self.registry.datasets]))

    def specification(self, id: object) -> TableSchema:
        """The data specification of a dataset; MacroError when there is none."""
        return self.specs[choose("specifikationen", id, list(self.specs))]


def choose(noun: str, value: object, known: Sequence[str]) -> str:
    """The value, when it is one of the known ones; MacroError with the nearest one otherwise."""
    if value not in known:
        raise MacroError(f"{noun} '{value}' finns inte{suggestion(str(value), known)}")
    return str(value)
