"""A page's text in; LIX, the Swedish measure of readability, and the words that raise it out."""
import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from macros.pages.prose.blocks import Prose

LIMIT: Final = 45  # above it a text is hard; 30-40 is that of easy and ordinary prose (Björnsson 1968)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_STOP: Final = re.compile(r"[.!?:](?=\s|$)")


@dataclass(frozen=True, slots=True)
class Readability:
    """Words per sentence plus the share in per cent of words over six letters."""

    lix: int
    words: int
    long_words: tuple[str, ...]

    @property
    def is_hard(self) -> bool:
        return self.lix > LIMIT


def readability(prose: Prose) -> Readability:
    """Of paragraphs and list items; tables, headings, code and calls are not running text. 0 where there is none."""
    texts = [block.text for block in prose.blocks if block.kind in {"paragraph", "item"}]
    words = [word for text in texts for word in _WORD.findall(text)]
    sentences = sum(1 for text in texts for part in _STOP.split(text) if _WORD.search(part))
    long_words = Counter(word.casefold() for word in words if len(word) > 6)
    if not words:
        return Readability(0, 0, ())
    lix = round(len(words) / sentences + 100 * long_words.total() / len(words))
    heaviest = sorted(long_words, key=lambda word: (-long_words[word] * len(word), word))
    return Readability(lix, len(words), tuple(heaviest[:8]))
