"""The pages as the search reads them in; for each guide the words that lead to it and to nothing else out.

They show an editor what the running text alone leads to: a word that people would type belongs among the keywords in
datasets.yaml or the search words of the page; the rest can be left as they are.
"""
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Final

from macros.publish.search_coding import is_word, tokens
from macros.publish.search_text import SearchPage
from macros.publish.search_words import stem
from macros.registry.remembering import lasting

SHOWN: Final = 8
OFTEN: Final = 2  # a word that is said once is seldom what a guide is about
LONG: Final = 4


def lonely_words(pages: Iterable[SearchPage]) -> dict[str, tuple[str, ...]]:
    """By the path of each guide, its words that no other page has and that are neither in its title nor its names.

    At most eight of each, the most said first; a word in several forms is shown in the commonest.
    """
    said = {page.path: _said(page.path, page) for page in pages}
    where = Counter(root for words in said.values() for root in words)
    return {page.path: tuple(_alone(page, said[page.path], where)) for page in pages if page.path.startswith("guider/")}


@lasting
def _said(path: str, page: SearchPage) -> Mapping[str, Mapping[str, int]]:
    """How often each form of each stem stands on the page, the names of columns aside."""
    words: dict[str, dict[str, int]] = {}
    parts = (text for part in page.sections if part.text for text in (part.heading, part.text))
    for word, count in _words(page.title, page.names, page.about, *parts).items():
        words.setdefault(stem(word), {})[word] = count
    return words


def _alone(page: SearchPage, said: Mapping[str, Mapping[str, int]], where: Mapping[str, int]) -> list[str]:
    named = {stem(word) for word in _words(page.title, page.names)}
    found = [(count, max(forms, key=forms.get)) for root, forms in said.items()
             if where[root] == 1 and root not in named and len(root) >= LONG
             and (count := sum(forms.values())) >= OFTEN]
    return [word for _, word in sorted(found, key=lambda pair: (-pair[0], pair[1]))][:SHOWN]


def _words(*texts: str) -> Counter[str]:
    """How often each word stands there, in lower case; what has a digit in it is no word that people type."""
    found: Counter[str] = Counter()
    for token, count in Counter(chain.from_iterable(map(tokens, texts))).items():
        if token.isalpha() and is_word(token):
            found[token.lower()] += count
    return found
