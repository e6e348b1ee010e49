"""The shapes of our open data in, JSON Schemas (Draft 2020-12) and a Table Schema out."""
from typing import Final

from macros.publish.api.parts import LICENSE, PAGE, Json
from macros.publish.publication import Publication
from macros.registry.structure import registry_schema
from macros.specs.open_data.shape import CODE, DAY, INTEGER, URL, Key, Kind, Shape
from macros.specs.open_data.table import ROW

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
# English stands beside Swedish; a validator passes over keywords that begin with x- (section 6.5 of the core).
ENGLISH: Final = "x-en"
_TABLE_TYPES: Final = {INTEGER: "integer", DAY: "date"}


def json_schema(shape: Shape, url: str) -> Json:
    """A schema that stands alone, with every shape inside it under $defs. Keys that it does not name are allowed:
    we add keys, and a program that reads us shall not break by it.
    """
    return {"$schema": DIALECT, "$id": url, **object_schema(shape, "#/$defs/"),
            "$defs": {inner.id: object_schema(inner, "#/$defs/") for inner in shape.inner()}}


def object_schema(shape: Shape, prefix: str) -> Json:
    """The schema of one object; `prefix` is where the shapes inside it are found."""
    return {"title": shape.sv, ENGLISH: {"title": shape.en}, "type": "object",
            "required": [key.name for key in shape.keys],
            "properties": {key.name: key_schema(key, prefix) for key in shape.keys}}


def key_schema(key: Key, prefix: str) -> Json:
    """What a key may hold; `examples` are the values we know of, since a list may grow."""
    words: Json = {"description": key.sv, ENGLISH: {"description": key.en}}
    value = {"$ref": prefix + key.of.id} if isinstance(key.of, Shape) else kind_schema(key.of, nullable=key.nullable)
    if key.values:
        value |= {"examples": list(key.values)}
    if key.many:
        return words | {"type": "array", "items": value}
    if key.nullable and isinstance(key.of, Shape):
        return words | {"anyOf": [value, {"type": "null"}]}
    return words | value


def kind_schema(kind: Kind, *, nullable: bool) -> Json:
    return {"type": [kind.type, "null"] if nullable else kind.type,
            **({"format": kind.format} if kind.format else {}), **({"pattern": kind.pattern} if kind.pattern else {})}


def registry_schema_json(url: str) -> Json:
    """The registry's own schema, with its address."""
    schema = registry_schema()
    return {"$schema": schema["$schema"], "$id": url} | schema


def table_schema(publication: Publication) -> Json:
    """The columns of the CSV files (https://specs.frictionlessdata.io/table-schema/). An empty cell is a null."""
    return {"$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json", "title": ROW.sv,
            "licenses": [{"name": "CC0-1.0", "path": LICENSE}],
            "fields": [field_json(key) for key in ROW.keys],
            "primaryKey": ["id"], "missingValues": [""], "homepage": publication.url(PAGE)}


def field_json(key: Key) -> Json:
    """A column: its type, whether it must be filled in, and how it is written."""
    kind = key.of
    constraints: Json = {} if key.nullable else {"required": True}
    if isinstance(kind, Kind) and kind.pattern and kind not in _TABLE_TYPES:
        constraints |= {"pattern": kind.pattern.removeprefix("^").removesuffix("$") if kind is not URL else "https?://.+"}
    return {"name": key.name, "description": key.sv, ENGLISH: {"description": key.en},
            "type": _TABLE_TYPES.get(kind, "string"), **({"format": "uri"} if kind is URL else {}),
            **({"constraints": constraints} if constraints else {}),
            **({"examples": list(key.values)} if key.values and kind is CODE else {})}
