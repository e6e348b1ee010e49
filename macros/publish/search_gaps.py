"""The pages as the search reads them in; for each guide the words that lead to it and to nothing else out.

They show an editor what the running text alone leads to: a word that people would type belongs among the keywords in
datasets.yaml or the search words of the page; the rest can be left as they are.
"""
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from macros.publish.search_coding import is_word, tokens
from macros.publish.search_text import SearchPage
from macros.publish.search_words import stem

SHOWN: Final = 8
OFTEN: Final = 2  # a word that is said once is seldom what a guide is about
LONG: Final = 4


def lonely_words(pages: Iterable[SearchPage]) -> dict[str, tuple[str, ...]]:
    """By the path of each guide, its words that no other page has and that are neither in its title nor its names.

    At most eight of each, the most said first; a word in several forms is shown in the commonest.
    """
    said = {page.path: _said(page) for page in pages}
    where = Counter(root for words in said.values() for root in words)
    return {page.path: tuple(_alone(page, said[page.path], where)) for page in pages if page.path.startswith("guider/")}


def _said(page: SearchPage) -> Mapping[str, Counter[str]]:
    """How often each form of each stem stands on the page, the names of columns aside."""
    words: dict[str, Counter[str]] = defaultdict(Counter)
    parts = (f"{part.heading} {part.text}" for part in page.sections if part.text)
    for word in _words(page.title, page.names, page.about, *parts):
        words[stem(word)][word] += 1
    return words


def _alone(page: SearchPage, said: Mapping[str, Counter[str]], where: Mapping[str, int]) -> list[str]:
    named = {stem(word) for word in _words(page.title, page.names)}
    found = [(count, forms.most_common(1)[0][0]) for root, forms in said.items()
             if where[root] == 1 and root not in named and len(root) >= LONG and (count := forms.total()) >= OFTEN]
    return [word for _, word in sorted(found, key=lambda pair: (-pair[0], pair[1]))][:SHOWN]


def _words(*texts: str) -> Iterator[str]:
    """Words in lower case; what has a digit in it is no word that people type."""
    for text in texts:
        yield from (token.lower() for token in tokens(text) if token.isalpha() and is_word(token))
