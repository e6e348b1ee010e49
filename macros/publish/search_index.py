"""The pages in; the file that the search reads in the browser out.

It holds the texts and lets the browser make its own index from them: a ready-made one would be larger.
"""
import json
from collections.abc import Iterator
from typing import Final

from macros.pages.links import page_url
from macros.pages.prose.anchors import slug
from macros.publish.publication import Publication
from macros.publish.search_coding import coding, is_word
from macros.publish.search_text import SearchPage, search_pages
from macros.publish.search_words import cuts, endings

PATH: Final = "search/index.json"
# The two ways on when a search does not help.
ALL: Final = "datamangder.md"
SUGGEST: Final = "foresla.md"


def search_files(publication: Publication) -> dict[str, bytes]:
    return {PATH: index_json(publication)}


def index_json(publication: Publication) -> bytes:
    """The index: words with how many letters each loses to be a stem, endings of words, and the pages in letters.

    `words` are divided by line feeds and stand in the order of the alphabet in search_coding. Title, names, about,
    heading and text are coded; addresses and ids are not. A section whose id is that of its heading leaves it out.
    The file is no interface for others: it changes with the search.
    """
    view = publication.view
    pages = search_pages(view)
    coded = coding(texts(pages))
    code = coded.code
    data = {
        "all": page_url(ALL, directory_urls=view.directory_urls),
        "suggest": page_url(SUGGEST, directory_urls=view.directory_urls),
        "words": "\n".join(coded.words),
        "cuts": cuts(coded.words),
        "endings": endings(word for word in coded.words if is_word(word)),
        "pages": [{
            "url": page.url, "lang": page.lang, "last": page.comes_last,
            "title": code(page.title), "names": code(page.names), "about": code(page.about),
            "sections": [["" if section.anchor == slug(section.heading) else section.anchor,
                          code(section.heading), code(section.text)] for section in page.sections],
        } for page in pages],
    }
    return (json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def texts(pages: tuple[SearchPage, ...]) -> Iterator[str]:
    """Every text that is coded."""
    for page in pages:
        yield from (page.title, page.names, page.about)
        for section in page.sections:
            yield from (section.heading, section.text)
