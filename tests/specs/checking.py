"""The specification of the tests, and what the checker says of its files."""
from pathlib import Path
from typing import Final

from macros.registry.basics import Source
from macros.specs.load import load_table_schema
from macros.specs.table_schema import TableSchema
from tests.registry.checking import good_registry

ID: Final = "appeltrad"
GOOD: Final = {file.name.removeprefix(f"{ID}."): file.read_bytes()
               for file in sorted((Path(__file__).parent / "good").iterdir())}


def sources() -> dict[str, Source]:
    return {source.id: source for source in good_registry().sources}


def good_specification() -> TableSchema:
    schema, problems = load_table_schema(good_registry().dataset(ID), GOOD, sources())
    assert problems == []
    return schema


def problems(**changed: bytes | None) -> list[str]:
    """What is said when some files (by ending, with _ for . and -) are other bytes, or None where one is missing."""
    endings = {ending.replace(".", "_").replace("-", "_"): ending for ending in GOOD}
    contents = GOOD | {endings.get(name, name): raw for name, raw in changed.items()}
    given = {name: raw for name, raw in contents.items() if raw is not None}
    schema, found = load_table_schema(good_registry().dataset(ID), given, sources())
    assert (schema is None) == bool(found)
    return [str(problem).removeprefix("docs/specs/appeltrad.") for problem in found]


def edited(old: str, new: str, ending: str = "schema.json") -> bytes:
    """A good file with one text exchanged."""
    text = GOOD[ending].decode("utf-8")
    assert text.count(old) == 1, (old, text.count(old))
    return text.replace(old, new).encode("utf-8")
