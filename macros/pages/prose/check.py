"""A page in; everything wrong with its text out."""
from collections.abc import Iterator, Mapping

from macros.pages.markdown import MarkdownPage
from macros.pages.prose.active import check_active
from macros.pages.prose.blocks import Prose
from macros.pages.prose.effort import check_effort
from macros.pages.prose.steps import check_steps
from macros.pages.prose.template import check_filled_in, check_sections, check_sources, is_start_page
from macros.pages.prose.wording import check_abbreviations, check_headings, check_images, check_links
from macros.registry.problem import Problem


def check_prose(page: MarkdownPage, prose: Prose, glossary: Mapping[str, str]) -> Iterator[Problem]:
    """HTML that does more than show text, headings, links, pictures, steps and, in Swedish, abbreviations of a page;
    template, sources and front matter of a guide.
    """
    for line, column, message in check_active(page):
        yield Problem(page.file, line, column, message)
    for check in (check_headings, check_links, check_images):
        for line, column, message in check(prose):
            yield Problem(page.file, line, column, message)
    yield from check_steps(page, prose)
    if page.guide_id:
        yield from check_effort(page, is_start=is_start_page(prose))
    if page.meta.get("lang", "sv") == "sv":
        for line, column, message in check_abbreviations(prose, glossary):
            yield Problem(page.file, line, column, message)
    for check in (check_filled_in, *((check_sections, check_sources) if page.guide_id else ())):
        for line, message in check(prose):
            yield Problem(page.file, line, 1, message)
