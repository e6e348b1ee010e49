"""A document and a JSON Schema in, what does not fit in Swedish out."""
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError

from macros.registry.dates import PartialDate, Start
from macros.registry.ids import plain_id
from macros.registry.problem import Finding, Path, Swap, nearest, suggestion, swap_to_nearest

_TYPES = {"object": "ett uppslag med nycklar", "array": "en lista", "string": "text", "integer": "ett heltal",
          "number": "ett tal", "boolean": "true eller false", "null": "tomt"}
_TEXTS = ("#/$defs/id", "#/$defs/line", "#/$defs/source")  # what a list of words holds
_CURLED = "\u201d\u201d\u201c\u201d\u201e\u201c"  # each pair that word processors write


@cache
def registry_schema() -> dict:
    """The JSON Schema of the registry (Draft 2020-12), as it is published."""
    return json.loads(files("macros.registry").joinpath("datasets.schema.json").read_text("utf-8"))


def part_of_schema(at: Path) -> dict | None:
    """What the registry's schema says of the value at a path of keys and indexes; None where it knows no such place."""
    root = registry_schema()
    node: dict | None = root
    for step in at:
        node = node.get("items") if isinstance(step, int) else node.get("properties", {}).get(step)
        if node is None:
            return None
        node = with_reference(node)
    return node


def with_reference(node: dict) -> dict:
    """A part of the registry's schema with what it refers to.

    Its own words stand in the place of those of the reference; one that only describes itself has no title.
    """
    while "$ref" in node:
        own = {key: value for key, value in node.items() if key != "$ref"}
        known = registry_schema()["$defs"][node["$ref"].rpartition("/")[2]]
        node = {key: value for key, value in known.items() if key != "title" or "description" not in own} | own
    return node


def validator_of(schema: dict) -> Draft202012Validator:
    """A validator that knows our formats of dates: partial-date and webinar-start beside date."""
    formats = FormatChecker(formats=())
    formats.checks("date", ValueError)(_is_read_by(PartialDate.parse))
    formats.checks("partial-date", ValueError)(_is_read_by(PartialDate.parse))
    formats.checks("webinar-start", ValueError)(_is_read_by(Start.parse))
    return Draft202012Validator(schema, format_checker=formats)


@cache
def _registry_validator() -> Draft202012Validator:
    return validator_of(registry_schema())


def _is_read_by(parse: Callable[[str], object]) -> Callable[[object], bool]:
    return lambda text: not isinstance(text, str) or bool(parse(text))


def check_structure(data: object, validator: Draft202012Validator | None = None) -> Iterator[tuple[Finding, bool]]:
    """Every place that breaks a schema, the registry's by default, and whether it is the key rather than the value."""
    errors = list((validator or _registry_validator()).iter_errors(data))
    # A value of the wrong type or shape breaks other rules too; the first says enough.
    mistyped = {tuple(error.absolute_path) for error in errors if error.validator == "type"}
    misshapen = {tuple(error.absolute_path) for error in errors if error.validator == "pattern"}
    for error in errors:
        at = tuple(error.absolute_path)
        if (error.validator == "type" or at not in mistyped) and (error.validator != "format" or at not in misshapen):
            yield from _explain(error)


def _explain(error: ValidationError) -> Iterator[tuple[Finding, bool]]:
    at: Path = tuple(error.absolute_path)
    value, limit = error.instance, error.validator_value
    match error.validator:
        case "additionalProperties":
            known = error.schema["properties"]
            for key in sorted(set(value) - set(known)):
                yield Finding((*at, key), f"okänd nyckel '{key}'{suggestion(key, known)}",
                              swap_to_nearest(key, known)), True
        case "required":
            for key in limit:
                if key not in value and key not in _misspelt(value, error.schema):
                    yield Finding(at, f"nyckeln '{key}' saknas"), False
        case "dependentRequired":
            for key, needed in limit.items():
                for other in needed:
                    if key in value and other not in value:
                        yield Finding((*at, key), f"nyckeln '{other}' saknas; den krävs när '{key}' anges"), True
        case _:
            yield Finding(at, _message(error, value, limit), _swap(error)), False


def _swap(error: ValidationError) -> Swap | None:
    """What to write instead: the choice that was meant, or the words of a new id in its form."""
    if error.validator == "enum":
        meant = _meant(str(error.instance), error.schema)
        return swap_to_nearest(str(error.instance), error.validator_value) or (Swap(error.instance, meant) if meant
                                                                               else None)
    if error.validator == "pattern" and error.absolute_path and error.absolute_path[-1] == "id":
        plain = plain_id(error.instance)
        return Swap(error.instance, plain) if re.fullmatch(error.validator_value, plain) else None
    return None


def _meant(value: str, schema: dict) -> str | None:
    """The choice that somebody has written in Swedish, as the schema describes it before its first colon."""
    words = [words.partition(":")[0] for words in schema.get("enumDescriptions", ())]
    near = nearest(value, words)
    return schema["enum"][words.index(near)] if near else None


def _misspelt(value: dict, schema: dict) -> set[str]:
    """The known keys that the unknown ones of an object are taken to mean; they are not also missing."""
    known = schema.get("properties", {})
    return {near for key in value if key not in known and (near := nearest(key, known))}


def _message(error: ValidationError, value: object, limit: object) -> str:
    if message := error.schema.get("errorMessage"):
        return message
    match error.validator:
        case "type":
            return f"ska vara {_TYPES[limit]}, inte {_kind(value)}{_hint(value, limit, error.schema)}"
        case "enum":
            meant = _meant(str(value), error.schema)
            near = suggestion(str(value), limit) or (f" (menade du '{meant}'?)" if meant else "")
            return f"{_quoted(value)} finns inte att välja{near}; välj bland {', '.join(limit)}"
        case "pattern":
            if value[:1] + value[-1:] in _CURLED:
                return f"citattecknen runt ett värde är raka: \"{value.strip(_CURLED)}\""
            return f"{_quoted(value)}: {error.schema['patternErrorMessage']}"
        case "format":
            return f"{_quoted(value)} finns inte i almanackan"
        case "minLength":
            return "texten är tom"
        case "maxLength":
            return f"texten är {len(value)} tecken; den får vara högst {limit}"
        case "minItems":
            return "listan är tom; minst en post behövs"
        case "uniqueItems":
            return f"{_quoted(_repeated(value))} står två gånger i listan"
        case "minimum":
            return f"{value} är för litet; minst {limit}"
        case "maximum":
            return f"{value} är för stort; högst {limit}"
    raise NotImplementedError(f"no Swedish wording for the keyword {error.validator!r}")


def _hint(value: object, limit: str, schema: dict) -> str:
    """How the value is written where its type alone is wrong."""
    if limit == "string" and isinstance(value, int | float):
        return " (sätt citattecken)"
    if value is None and "enum" in schema:
        return f"; välj bland {', '.join(schema['enum'])}"
    if limit == "array" and isinstance(value, str) and schema["items"].get("$ref") in _TEXTS:
        return f"; skriv [{value}]"
    if limit == "object" and isinstance(value, str) and "sv" in schema.get("properties", {}):
        english = ", en: …" if "en" in schema["required"] else ""
        return f"; skriv {{sv: {json.dumps(value, ensure_ascii=False)}{english}}}"
    return ""


def _kind(value: object) -> str:
    if value is None:
        return "tomt"
    if isinstance(value, bool):
        return "true eller false"
    if isinstance(value, int | float):
        return f"talet {value}"
    if isinstance(value, str):
        return f"texten {_quoted(value)}"
    return {dict: "ett uppslag med nycklar", list: "en lista"}[type(value)]


def _quoted(value: object) -> str:
    text = str(value)
    return f"'{text[:60]}…'" if len(text) > 60 else f"'{text}'"


def _repeated(items: list) -> object:
    return next(item for index, item in enumerate(items) if item in items[:index])
