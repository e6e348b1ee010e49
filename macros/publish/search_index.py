"""The pages in; the file that the search reads in the browser out.

It holds the texts and lets the browser make its own index from them: a ready-made one would be larger.
"""
import gzip
import json
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from macros.pages.links import page_url
from macros.pages.prose.anchors import slug
from macros.pages.view import View
from macros.publish.inert import legal
from macros.publish.publication import Publication
from macros.publish.search_coding import TooManyWords, coding, ends, is_word
from macros.publish.search_text import SearchPage, search_pages
from macros.publish.search_words import cuts, endings

PATH: Final = "search/index.json"
# The two ways on when a search does not help; that to all datasets in the reader's language.
ALL: Final = MappingProxyType({"sv": "datamangder.md", "en": "in-english.md#the-table"})
SUGGEST: Final = "foresla.md"
LIMIT: Final = 120_000  # bytes when compressed by gzip
LENGTHS: Final = (None, 1200, 800, 500, 300, 200, 150, 120, 100, 80, 60, 40, 0)  # letters of a section's text, to try


def search_files(publication: Publication) -> dict[str, bytes]:
    return {PATH: index_json(publication)}


def index_json(publication: Publication, limit: int = LIMIT) -> bytes:
    """The index, with as much of the text of each section as there is room for when it is compressed.

    The beginning of a section is kept, so that pages may be added without end: headings and names are always whole.
    """
    pages = search_pages(publication.view)
    made: dict[int, bytes] = {}

    def fits(at: int) -> bool:
        try:
            made[at] = _index(publication.view, shortened(pages, LENGTHS[at]))
        except TooManyWords:
            return False
        return len(gzip.compress(made[at], mtime=0)) <= limit

    # The longest first, since it most often fits; then half of the others at a time. The last is taken as it is.
    at = 0 if fits(0) else bisect_left(range(len(LENGTHS) - 1), True, lo=1, key=fits)
    return made[at] if at in made else _index(publication.view, shortened(pages, LENGTHS[at]))


def _index(view: View, pages: tuple[SearchPage, ...]) -> bytes:
    """Words with how many letters each loses to be a stem, endings of words, and the pages in letters.

    `words` are written by their ends and stand in the order of the alphabet in search_coding. Title, names, about,
    heading and text are coded; addresses and ids are not. A section whose id is that of its heading leaves it out.
    The file is no interface for others: it changes with the search.
    """
    coded = coding(texts(pages))
    code = coded.code
    data = {
        "all": {lang: page_url(path, directory_urls=view.directory_urls) for lang, path in ALL.items()},
        "suggest": page_url(SUGGEST, directory_urls=view.directory_urls),
        "words": ends(coded.words),
        "cuts": cuts(coded.words),
        "endings": endings(word for word in coded.words if is_word(word)),
        "pages": [{
            "url": page.url, "lang": page.lang, "last": page.comes_last,
            "title": code(page.title), "names": code(page.names), "about": code(page.about),
            "sections": [["" if section.anchor == slug(section.heading) else section.anchor,
                          code(section.heading), code(section.text)] for section in page.sections],
        } for page in pages],
    }
    return (legal(json.dumps(data, ensure_ascii=False, separators=(",", ":"))) + "\n").encode()


def shortened(pages: tuple[SearchPage, ...], length: int | None) -> tuple[SearchPage, ...]:
    """The pages with at most so many letters of each section's text, cut between words; None for all."""
    if length is None:
        return pages
    return tuple(replace(page, sections=tuple(replace(section, text=_beginning(section.text, length))
                                              for section in page.sections)) for page in pages)


def _beginning(text: str, length: int) -> str:
    return text if len(text) <= length else text[:length + 1].rpartition(" ")[0]


def texts(pages: tuple[SearchPage, ...]) -> Iterator[str]:
    """Every text that is coded."""
    for page in pages:
        yield from (page.title, page.names, page.about)
        for section in page.sections:
            yield from (section.heading, section.text)
