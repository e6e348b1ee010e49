"""A page's facts and the registry in; what the search reads of the page out: its title, other names, sections."""
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final

from macros.pages.links import page_url
from macros.pages.prose.sections import Section
from macros.pages.view import PageFacts, View
from macros.pages.views import MACROS
from macros.registry.remembering import traced

# Macros whose words stand nowhere else. Others repeat what the pages of the datasets say.
LISTS: Final = frozenset({"webinar_list", "region_list", "project_list", "report_list", "milestone_list",
                          "procurement_steps", "contact"})


BLOCKS: Final = frozenset({"caption", "dd", "dt", "h2", "h3", "h4", "li", "p", "td", "th"})
BETWEEN: Final = "·"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchSection:
    """A part of a page; without heading and id it is the beginning of the page."""

    heading: str
    anchor: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """A page as the search reads it; `names` are matched and never shown."""

    path: str
    url: str
    title: str
    lang: str
    comes_last: bool
    names: str
    about: str
    sections: tuple[SearchSection, ...]


def search_pages(view: View) -> tuple[SearchPage, ...]:
    """Every page, in the order of their paths. One that comes last is found by its title, names and headings alone."""
    outline = view.without_text()
    return tuple(_page(path, outline, facts) for path, facts in sorted(view.pages.items()))


@traced
def _page(path: str, outline: View, facts: PageFacts) -> SearchPage:
    """Of other pages than its own it may know all but the text."""
    view = outline.at(path)
    return SearchPage(
        path=path, url=page_url(path, directory_urls=view.directory_urls), title=facts.title, lang=facts.lang,
        comes_last=facts.comes_last, names=". ".join(_names(view, path, facts)), about=facts.description,
        sections=tuple(found for section in facts.sections for found in _sections(view, section, facts.comes_last)))


def _names(view: View, path: str, facts: PageFacts) -> Iterator[str]:
    """What people type who want a page: for a guide also the names and keywords of its dataset."""
    yield from facts.search_words
    if path.startswith("guider/") and (dataset := view.registry.dataset(path[len("guider/"):].removesuffix(".md"))):
        yield dataset.title.sv
        yield dataset.title.en or ""
        yield from dataset.keywords


def _sections(view: View, section: Section, comes_last: bool) -> Iterator[SearchSection]:
    """The section with the words of its lists, and every column of a specification that it shows."""
    texts = [section.text, *(text_of(MACROS[call.name](view, *call.args, **dict(call.kwargs)))
                             for call in section.calls if call.name in LISTS)]
    is_page = section.level < 2
    yield SearchSection(heading="" if is_page else section.heading, anchor="" if is_page else section.anchor,
                        text="" if comes_last else " ".join(text for text in texts if text))
    for call in section.calls:
        if call.name == "field_table" and not comes_last:
            for field in view.specification(call.args[0]).fields:
                yield SearchSection(heading=f"{field.name}: {field.title}", anchor=f"falt-{field.name}", text="")


class _Text(HTMLParser):
    """Collects the text between tags."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.parts.append(BETWEEN)


def text_of(html: str) -> str:
    """The text of HTML with white space folded and a dot between blocks and cells."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    texts = "".join(parser.parts).replace("\xad", "").split(BETWEEN)
    return f" {BETWEEN} ".join(" ".join(text.split()) for text in texts if text.strip())
