"""The JSON part of a specification: a JSON Schema and its example in; frozen objects to show, or problems, out."""
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

from macros.registry.problem import Problem
from macros.registry.reader import Document, decode, read_yaml
from macros.registry.structure import check_structure
from macros.specs.profile import profile

SCHEMA, EXAMPLE = "jsonschema.json", "exempel.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonProperty:
    """A key of an object; `type` is a type of JSON Schema or, where `many` or nested, the id of another object."""

    name: str
    title: str
    description: str
    type: str
    many: bool
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonObject:
    id: str
    title: str
    description: str
    properties: tuple[JsonProperty, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonPart:
    """What lies within each other and is no table: objects in the order of the schema's $defs."""

    title: str
    description: str
    objects: tuple[JsonObject, ...]


def load_json_part(id: str, contents: Mapping[str, bytes]) -> tuple[JsonPart | None, list[Problem]]:
    """The JSON part from the files of a specification, None where it has none."""
    if SCHEMA not in contents:
        return None, []
    schema, problems = _read(id, SCHEMA, contents[SCHEMA])
    if problems:
        return None, problems
    try:
        Draft202012Validator.check_schema(schema.data)
    except SchemaError as error:
        place = schema.mark(tuple(error.absolute_path))
        return None, [Problem(_file(id, SCHEMA), *place, f"är inget giltigt JSON Schema: {error.message}")]
    problems = [Problem(_file(id, SCHEMA), *schema.mark(finding.at, key=key), finding.message)
                for finding, key in check_structure(schema.data, profile("json-schema"))]
    if problems:
        return None, problems
    if EXAMPLE not in contents:
        return None, [Problem(_file(id, SCHEMA), 1, 1, f"exempelfilen saknas: skriv {_file(id, EXAMPLE)}")]
    example, problems = _read(id, EXAMPLE, contents[EXAMPLE])
    problems = problems or [Problem(_file(id, EXAMPLE), *example.mark(at), message)
                 for at, message in _misfits(schema.data, example.data)]
    return (None if problems else _part(schema.data)), problems


def _read(id: str, ending: str, raw: bytes) -> tuple[Document, list[Problem]]:
    """JSON is read as YAML, which it is a part of, so that every value has its line."""
    text, problems = decode(raw, _file(id, ending))
    document, wrong = read_yaml("" if problems else text, _file(id, ending))
    return document, problems or wrong


def _file(id: str, ending: str) -> str:
    return f"docs/specs/{id}.{ending}"


def _misfits(schema: dict, data: object) -> Iterator[tuple[tuple, str]]:
    for error in Draft202012Validator(schema).iter_errors(data):
        yield tuple(error.absolute_path), f"bryter mot villkoret '{error.validator}' i {SCHEMA}"


def _part(schema: dict) -> JsonPart:
    return JsonPart(title=schema["title"], description=schema["description"], objects=tuple(
        JsonObject(id=id, title=data["title"], description=data["description"], properties=tuple(
            _property(name, value, name in data.get("required", ())) for name, value in data["properties"].items()))
        for id, data in schema["$defs"].items()))


def _property(name: str, data: dict, required: bool) -> JsonProperty:
    many = data.get("type") == "array"
    inner = data.get("items", {}) if many else data
    return JsonProperty(name=name, title=data["title"], description=data["description"], many=many, required=required,
                        type=inner["$ref"].rpartition("/")[2] if "$ref" in inner else inner["type"])
