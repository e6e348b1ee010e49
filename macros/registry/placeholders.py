"""Data or a line of text in; what was left to fill in and still is, out."""
from collections.abc import Iterator
from typing import Final

from macros.registry.problem import Finding, Path

# What a new entry, guide or specification holds until somebody has written the real thing.
PLACEHOLDER: Final = "SKRIV HÄR"
LEFT: Final = f"'{PLACEHOLDER}' står kvar; skriv uppgiften, eller ta bort det som inte är känt"


def check_placeholders(data: object, at: Path = ()) -> Iterator[Finding]:
    """No text of the registry or of a specification holds what a new entry was made with."""
    if isinstance(data, str):
        if PLACEHOLDER in data:
            yield Finding(at, LEFT)
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from check_placeholders(value, (*at, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from check_placeholders(value, (*at, index))
