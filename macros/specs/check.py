"""Plain data that fits the profile in; what is wrong with it beyond its shape out."""
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Final

from macros.registry.basics import Source
from macros.registry.dataset import Dataset
from macros.registry.problem import Finding, suggestion

# How an example is read; the types that are left out are text to us.
_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "integer": int, "number": float, "date": date.fromisoformat, "year": int,
    "boolean": {"true": True, "false": False}.__getitem__,
    "datetime": lambda text: datetime.fromisoformat(text.replace("Z", "+00:00"))}
_SHAPES: Final = {"integer": "ett heltal", "number": "ett tal med decimalpunkt", "date": "ett datum som 2026-01-31",
                  "year": "ett år", "boolean": "true eller false", "datetime": "datum och tid som 2026-01-31T12:00:00Z"}


def check_descriptor(data: dict, dataset: Dataset, contents: Mapping[str, bytes], sources: Mapping[str, Source],
                     ) -> Iterator[Finding]:
    """Names agree, columns are unique, sources are the registry's, examples fit, every faulty file is described."""
    id = dataset.id
    yield from _check_head(data, dataset)
    names = [field["name"] for field in data["fields"]]
    listed = [source["name"] for source in data["sources"]]
    for index, source in enumerate(data["sources"]):
        yield from _check_source(source, sources, ("sources", index))
    for index, field in enumerate(data["fields"]):
        if field["name"] in names[:index]:
            yield Finding(("fields", index, "name"), f"kolumnen '{field['name']}' står två gånger")
        yield from _check_field(field, ("fields", index))
    for index, name in enumerate(data.get("primaryKey", ())):
        yield from _unknown(name, names, ("primaryKey", index), "kolumnen")
    for part in ("fields", "commonMistakes"):
        for index, item in enumerate(data.get(part, ())):
            if "source" in item:
                yield from _unknown(item["source"], listed, (part, index, "source"), "källan")
    yield from _check_mistakes(data.get("commonMistakes", []), id, names, contents)


def _check_head(data: dict, dataset: Dataset) -> Iterator[Finding]:
    """The name, the way to the guide, and for a national specification the version are those of the registry."""
    known = dataset.specification
    rights = [("name", dataset.id, "som i filnamnet"), ("guide", f"../guider/{dataset.id}/", "vägen till vägledningen")]
    if data["status"] == "national" and known and known.version:
        rights.append(("version", known.version, "som i datasets.yaml"))
    for key, right, why in rights:
        if data[key] != right:
            yield Finding((key,), f"'{data[key]}' ska vara '{right}', {why}")
    if data["status"] == "national" and (known is None or known.status != "national"):
        yield Finding(("status",), "datasets.yaml känner ingen nationell specifikation för datamängden; skriv proposal "
                                   "här, eller 'specification' där")


def _check_source(source: Mapping[str, str], sources: Mapping[str, Source], at: tuple) -> Iterator[Finding]:
    """A source has the title and address that the registry gives it."""
    if (known := sources.get(source["name"])) is None:
        yield Finding((*at, "name"), f"källan '{source['name']}' finns inte i datasets.yaml"
                                     f"{suggestion(source['name'], sources)}")
        return
    for key, right in (("title", known.title), ("path", known.url)):
        if source.get(key) != right:
            yield Finding((*at, key), f"'{source.get(key)}' ska vara '{right}', som i datasets.yaml")


def _check_field(field: dict, at: tuple) -> Iterator[Finding]:
    """The pattern can be read, and the example is of the field's type and within its constraints."""
    constraints = field.get("constraints", {})
    pattern = _pattern(constraints.get("pattern", ""))
    if pattern is None:
        yield Finding((*at, "constraints", "pattern"), f"'{constraints['pattern']}' är inget reguljärt uttryck")
    if (example := field.get("example")) is None:
        return
    if not _is_read(field["type"], example):
        yield Finding((*at, "example"), f"'{example}' ska vara {_SHAPES[field['type']]}")
    elif constraints.get("pattern") and pattern and not pattern.fullmatch(example):
        yield Finding((*at, "example"), f"'{example}' passar inte mönstret {constraints['pattern']}")
    elif (allowed := [str(value) for value in constraints.get("enum", ())]) and example not in allowed:
        yield Finding((*at, "example"), f"'{example}' finns inte bland {', '.join(allowed)}")


def _pattern(text: str) -> re.Pattern[str] | None:
    try:
        return re.compile(text)
    except re.error:
        return None


def _is_read(type: str, text: str) -> bool:
    try:
        _READERS.get(type, str)(text)
    except (KeyError, ValueError):
        return False
    return True


def _check_mistakes(mistakes: list[dict], id: str, names: list[str], contents: Mapping[str, bytes],
                    ) -> Iterator[Finding]:
    """A mistake names a file that is there and a column that is known, and no faulty file goes undescribed."""
    for index, mistake in enumerate(mistakes):
        if "field" in mistake and mistake["file"].endswith(".csv"):
            yield from _unknown(mistake["field"], names, ("commonMistakes", index, "field"), "kolumnen")
        if mistake["file"] not in contents:
            yield Finding(("commonMistakes", index, "file"), f"docs/specs/{id}.{mistake['file']} saknas")
    for ending in sorted(contents):
        if ending.startswith("fel") and all(mistake["file"] != ending for mistake in mistakes):
            yield Finding(("commonMistakes",), f"docs/specs/{id}.{ending} finns, men inget av dess fel är beskrivet")


def _unknown(name: str, known: list[str], at: tuple, noun: str) -> Iterator[Finding]:
    if name not in known:
        yield Finding(at, f"{noun} '{name}' finns inte{suggestion(name, known)}")
