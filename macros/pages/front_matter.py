"""A page in; what is wrong with the front matter that every page has, with its line, out."""
import re
from collections.abc import Iterator
from typing import Final

from macros.pages.markdown import MarkdownPage
from macros.pages.prose.effort import WHOLE
from macros.pages.texts import LANGUAGES
from macros.registry.dates import PartialDate
from macros.registry.placeholders import PLACEHOLDER, left
from macros.registry.problem import Problem, nearest, suggestion, swap_to_nearest

# What we, the theme and the search read. The generator and its plugins would act on others: `template` chooses
# another frame, `render_macros: false` shows the calls instead of making them.
KEYS: Final = ("title", "description", "reviewed", "reviewed_by", "lang", "search_words", "search_last", "steps",
               "hide", *WHOLE)
_HTML: Final = re.compile(r"<[A-Za-z/!?]")  # as the registry's schema has it
PARTS: Final = ("navigation", "toc")  # of the frame, that a page may do without


def check_front_matter(page: MarkdownPage) -> Iterator[Problem]:
    """A page has a title and a description; one that is no guide also says when it was reviewed."""
    if not page.head:
        yield Problem(page.file, 1, 1, "sidhuvudet saknas; skriv det överst, mellan två rader med '---': "
                                       f"{', '.join(_required(page))}")
        return
    misspelt = {nearest(key, KEYS) for key in page.meta if key not in KEYS}
    for key in _required(page):
        value = page.meta.get(key)
        if key in misspelt and value is None:  # said of the key that is there
            continue
        if not isinstance(value, str) or not value.strip():
            yield page.wrong(key, f"'{key}' saknas i sidhuvudet mellan raderna '---'")
        elif PLACEHOLDER in value:
            yield page.wrong(key, f"'{key}': {left(value)}")
    yield from _check_keys(page)
    yield from _check_reviewed(page)
    yield from _check_search(page)
    yield from _check_frame(page)


def _required(page: MarkdownPage) -> tuple[str, ...]:
    return "title", "description", *(() if page.guide_id else ("reviewed",))


def _check_keys(page: MarkdownPage) -> Iterator[Problem]:
    """Only keys that somebody reads, and no text that the generator's plugins would take for a call."""
    for key, value in page.meta.items():
        if key not in KEYS:
            line, column = page.front.mark((key,), key=True)
            swap = swap_to_nearest(key, KEYS)
            yield Problem(page.file, line, column,
                          f"okänd nyckel '{key}' i sidhuvudet{suggestion(key, KEYS)}; välj bland {', '.join(KEYS)}",
                          swap.line(page.head.split("\n")[line - 1], column) if swap else None)
        elif isinstance(value, str) and any(sign in value for sign in ("{{", "{%", "{#")):
            yield page.wrong(key, f"'{key}' i sidhuvudet får inte innehålla makron")
        elif any(_HTML.search(str(part)) for part in (value if isinstance(value, list) else [value])):
            yield page.wrong(key, f"'{key}' i sidhuvudet är ren text; ta bort HTML")


def _check_reviewed(page: MarkdownPage) -> Iterator[Problem]:
    text = page.meta.get("reviewed")
    if page.guide_id and text is not None:
        yield page.wrong("reviewed", "'reviewed' för en vägledning står i datasets.yaml; ta bort den här")
    elif isinstance(text, str):
        try:
            PartialDate.parse(text)
        except ValueError:
            yield page.wrong("reviewed", f"'reviewed: {text}' är inget datum; skriv \"2026-11-23\"")
    by = page.meta.get("reviewed_by", "en förvaltning")
    if page.guide_id and "reviewed_by" in page.meta:
        yield page.wrong("reviewed_by", "'reviewed_by' för en vägledning står i datasets.yaml; ta bort den här")
    elif not isinstance(by, str) or not by.strip():
        yield page.wrong("reviewed_by", f"'reviewed_by: {by}' är ingen text; skriv en organisation eller roll")


def _check_search(page: MarkdownPage) -> Iterator[Problem]:
    """What helps the search: a list of words that people type, and whether the page comes last."""
    words = page.meta.get("search_words", ["ord"])
    if not (isinstance(words, list) and words and all(isinstance(word, str) and word.strip() for word in words)):
        yield page.wrong("search_words", "'search_words' är ingen lista med ord; skriv [ett ord, ett annat]")
    if page.meta.get("search_last", True) is not True:
        yield page.wrong("search_last", "'search_last' kan bara vara true; ta annars bort raden")


def _check_frame(page: MarkdownPage) -> Iterator[Problem]:
    """The language is one of ours, and the parts that are left out are parts of the frame."""
    language = page.meta.get("lang", "sv")
    if language not in LANGUAGES:
        yield page.wrong("lang", f"'lang: {language}' finns inte att välja; välj bland {', '.join(LANGUAGES)}")
    hidden = page.meta.get("hide", list(PARTS))
    if not isinstance(hidden, list) or any(part not in PARTS for part in hidden):
        yield page.wrong("hide", f"'hide' är en lista med {' eller '.join(PARTS)}")
