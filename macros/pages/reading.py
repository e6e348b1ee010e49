"""The bytes of a page in; all that can be said of it alone, and what is wrong with it, out.

Everything here is remembered by the path and the bytes, so that a change of one page costs one page.
"""
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from macros.pages.calls import Call, read_calls
from macros.pages.front_matter import check_front_matter
from macros.pages.markdown import MarkdownPage, parse_page
from macros.pages.prose.blocks import Prose, read_prose
from macros.pages.prose.check import check_prose
from macros.pages.prose.effort import read_effort
from macros.pages.prose.glossary import read_glossary
from macros.pages.prose.sections import read_sections
from macros.pages.prose.steps import steps
from macros.pages.prose.template import is_start_page
from macros.pages.view import PageFacts
from macros.registry.dates import PartialDate
from macros.registry.problem import Problem
from macros.registry.remembering import Kept, lasting, remembered, traced

_OUTLINES: Final[Kept[PageFacts]] = Kept()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage:
    """A page with its macro calls and its text (None where the file could not be read), and its problems."""

    page: MarkdownPage
    calls: tuple[Call, ...]
    prose: Prose | None
    problems: tuple[Problem, ...]

    @property
    def cites(self) -> frozenset[str]:
        """The sources that the page names."""
        return frozenset(str(call.args[0]) for call in self.calls if call.name == "source" and call.args)


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """What each term means, and what is wrong with the page that says so."""

    terms: dict[str, str]
    problems: tuple[Problem, ...]


@lasting
def read_page(path: str, raw: bytes) -> ReadPage:
    """The page; what its text may hold is checked apart, since it hangs on the glossary too."""
    page, problems = parse_page(path, raw)
    calls, wrong = read_calls(page)
    if problems:
        return ReadPage(page=page, calls=tuple(calls), prose=None, problems=(*problems, *wrong))
    return ReadPage(page=page, calls=tuple(calls), prose=read_prose(page), problems=(*wrong, *check_front_matter(page)))


@remembered
def glossary_of(path: str, read: ReadPage | None) -> Glossary:
    """The glossary from its page; empty where there is none or it can not be read."""
    terms, problems = read_glossary([read.page] if read and read.prose else [])
    return Glossary(terms=terms, problems=tuple(problems))


@lasting
def text_problems(path: str, read: ReadPage, glossary: Glossary) -> tuple[Problem, ...]:
    """What is wrong with the text of a page that could be read."""
    return tuple(check_prose(read.page, read.prose, glossary.terms)) if read.prose else ()


@traced
def facts_of(path: str, read: ReadPage) -> PageFacts:
    """What other pages may say of the page; what its front matter lacks has been told already."""
    page, prose = read.page, read.prose
    facts = PageFacts(
        title=str(page.meta.get("title", path)), reviewed=day_of(page.meta.get("reviewed")), cites=read.cites,
        effort=read_effort(page.meta) if page.guide_id else None,
        description=str(page.meta.get("description", "")), lang=str(page.meta.get("lang", "sv")),
        search_words=page.search_words, comes_last=page.meta.get("search_last") is True)
    return facts if prose is None else replace(
        facts, is_start=is_start_page(prose), steps=steps(prose, page.meta.get("steps")),
        sections=read_sections(prose, read.calls))


@remembered
def outline_of(path: str, facts: PageFacts) -> PageFacts:
    """The facts without the text of the page, which only the search reads; the same object while they are equal."""
    return _OUTLINES(path, replace(facts, sections=()))


def day_of(text: object) -> date | None:
    """The first day that a date may be, None where there is none or it can not be read."""
    try:
        return PartialDate.parse(text).first if isinstance(text, str) else None
    except ValueError:
        return None
