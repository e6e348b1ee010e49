"""Read a coded text back, as the browser does."""
from collections.abc import Sequence

from macros.publish.search_coding import DIGITS, alphabet, is_word


def decoded(letters: str, words: Sequence[str]) -> str:
    """The text: a space between two words that stand side by side."""
    place = {letter: number for number, letter in enumerate(alphabet(len(words)))}
    found = [words[place[letter]] for letter in letters]
    return "".join((" " if at and is_word(token) and is_word(found[at - 1]) else "") + token
                   for at, token in enumerate(found))


def words_of(ends: str) -> list[str]:
    """The words of an index, each of which is written backwards from where it differs from the one before."""
    words = [""]
    for line in ends.split("\n"):
        words.append(line[:0:-1] + words[-1][len(words[-1]) - DIGITS.index(line[0]):])
    return words[1:]
