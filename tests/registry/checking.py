"""The registry of the tests and what the checker says of a file."""
from datetime import date
from pathlib import Path
from typing import Final

from macros.registry.checks.context import Context
from macros.registry.load import load_registry
from macros.registry.model import Registry

TODAY: Final = date(2026, 11, 23)
GOOD: Final = (Path(__file__).parent / "good.yaml").read_text("utf-8")


def problems(text: str | bytes, **context: object) -> list[tuple[int, int, str]]:
    """Line, column and message of everything wrong with a file, in the order it is shown."""
    raw = text if isinstance(text, bytes) else text.encode("utf-8")
    registry, found, _ = load_registry(raw, "datasets.yaml", Context(today=TODAY, **context))
    assert (registry is None) == bool(found)
    return [(problem.line, problem.column, problem.message) for problem in sorted(set(found))]


def good_registry(text: str = GOOD) -> Registry:
    registry, found, _ = load_registry(text.encode("utf-8"), "datasets.yaml", Context(today=TODAY))
    assert found == []
    return registry
