"""Swedish words in; how many letters each loses to become a stem, and the endings that Swedish words take, out.

The stems are those of Snowball's Swedish algorithm (https://snowballstem.org/algorithms/swedish/stemmer.html). It only
takes letters from the end, so a number for each word is all that the browser needs.
"""
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Final

from snowballstemmer import stemmer

from macros.publish.search_coding import DIGITS

OFTEN: Final = 2  # an ending is one that at least so many words of the site have


def fold(text: str) -> str:
    """Lower case without diacritics, as people type on phones and foreign keyboards: å and ä are a, ö is o, é is e."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(sign))


@cache
def stem(word: str) -> str:
    """What is left of a word without its ending, in lower case; all of it where Snowball would change a letter."""
    word = word.lower()
    short = _snowball().stemWord(word)
    return short if word.startswith(short) else word


@cache
def _snowball() -> object:
    return stemmer("swedish")


def cuts(words: Iterable[str]) -> str:
    """How many letters each word loses, a digit in base 36 for each."""
    return "".join(DIGITS[min(len(word) - len(stem(word)), len(DIGITS) - 1)] for word in words)


def endings(words: Iterable[str]) -> list[str]:
    """The endings that words lose, without diacritics, the longest first."""
    lost = {word.lower(): word.lower().removeprefix(stem(word)) for word in words}
    counted = Counter(fold(ending) for ending in lost.values())
    return sorted((end for end, count in counted.items() if end and count >= OFTEN), key=lambda end: (-len(end), end))
