"""Data or a text in; what was left to fill in and still is, out."""
import re
from collections.abc import Iterator
from typing import Final

from macros.registry.problem import Finding, Path

# What a new entry, guide or specification holds until somebody has written the real thing.
PLACEHOLDER: Final = "SKRIV HÄR"
_PROMPT: Final = re.compile(rf"{PLACEHOLDER}:? *([^\n|]*)")


def left(text: str) -> str:
    """The message for a text that holds the mark, with what should stand there as the mark itself tells."""
    prompt = _PROMPT.search(text)[1].strip().rstrip(".")
    asked = f"här ska stå: {prompt}" if prompt else "skriv uppgiften, eller ta bort det som inte är känt"
    return f"'{PLACEHOLDER}' står kvar; {asked}"


def check_placeholders(data: object, at: Path = ()) -> Iterator[Finding]:
    """No text of the registry or of a specification holds what a new entry was made with."""
    if isinstance(data, str):
        if PLACEHOLDER in data:
            yield Finding(at, left(data))
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from check_placeholders(value, (*at, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from check_placeholders(value, (*at, index))
