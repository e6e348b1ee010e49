"""Words that somebody wants for an id in; the same in the form of an id out."""
import re
import unicodedata
from typing import Final

_FIRST: Final = re.compile(r"^[-0-9]+")


def plain_id(text: str) -> str:
    """å and ä become a, ö becomes o, all but letters and digits a hyphen; empty where nothing is left."""
    letters = unicodedata.normalize("NFKD", text.casefold())  # å is a and a ring, which is left out
    words = re.sub(r"[^a-z0-9]+", "-", "".join(letter for letter in letters if not unicodedata.combining(letter)))
    return _FIRST.sub("", words).strip("-")
