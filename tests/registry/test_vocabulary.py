"""The closed lists stand in vocabulary.py and again, for the editor, in the JSON Schema: these hold them together."""
from collections.abc import Iterator

import pytest
from jsonschema import Draft202012Validator

from macros.registry import vocabulary
from macros.registry.structure import registry_schema
from macros.registry.vocabulary import Term

SCHEMA = registry_schema()
DEFINITIONS = SCHEMA["$defs"]
DATASET, WEBINAR = DEFINITIONS["dataset"]["properties"], DEFINITIONS["webinar"]["properties"]
LISTS = [
    (vocabulary.STAGES, DEFINITIONS["stage"]), (vocabulary.AREAS, DATASET["area"]),
    (vocabulary.THEMES, DATASET["themes"]["items"]), (vocabulary.FREQUENCIES, DATASET["frequency"]),
    (vocabulary.CERTAINTIES, DEFINITIONS["certainty"]),
    (vocabulary.SPECIFICATION_STATUSES, DEFINITIONS["specification"]["properties"]["status"]),
    (vocabulary.SEASONS, WEBINAR["period"]["properties"]["season"]), (vocabulary.WEBINAR_STATUSES, WEBINAR["status"]),
    (vocabulary.PUBLISHER_TYPES, DEFINITIONS["publisher"]["properties"]["type"]),
    (vocabulary.STEP_STATUSES, DEFINITIONS["step"]["properties"]["status"])]
# What structure.py has words for; errorMessage words `not` and `oneOf` where they stand.
WORDED = {"additionalProperties", "required", "dependentRequired", "type", "enum", "pattern", "format", "minLength",
          "maxLength", "minItems", "uniqueItems", "minimum", "maximum"}
ORGANISING = {"$ref", "properties", "items", "allOf", "$defs", "title", "description", "enumDescriptions",
              "patternErrorMessage", "errorMessage", "$schema", "$id", "examples", "default"}


def subschemas(node: object) -> Iterator[dict]:
    """Every schema in the schema; what lies under `properties` and `$defs` are names, not keywords."""
    if isinstance(node, list):
        for item in node:
            yield from subschemas(item)
    elif isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key in {"properties", "$defs"}:
                yield from subschemas(list(value.values()))
            elif key in {"items", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"}:
                yield from subschemas(value)


@pytest.mark.parametrize(("terms", "schema"), LISTS, ids=lambda value: value[0].id if isinstance(value, tuple) else "")
def test_a_list_is_the_same_in_code_and_schema(terms: tuple[Term, ...], schema: dict) -> None:
    assert schema["enum"] == [term.id for term in terms]
    assert schema["enumDescriptions"] == [term.sv for term in terms] or all(
        description.startswith(term.sv) for description, term in zip(schema["enumDescriptions"], terms, strict=True))


def test_no_list_stands_in_the_schema_alone() -> None:
    known = [schema["enum"] for _, schema in LISTS]
    alone = [schema["enum"] for schema in subschemas(SCHEMA) if "enum" in schema and schema["enum"] not in known]
    # whether a dataset is known to be on the list, and the languages of sources: not shown to readers
    assert alone == [["confirmed", "unconfirmed"], ["sv", "en", "da", "no", "fi", "fr", "de"]]


def test_ids_are_unique_and_terms_have_both_languages() -> None:
    for terms, _ in LISTS:
        assert len({term.id for term in terms}) == len(terms)
        assert all(term.sv and term.en for term in terms)


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_every_keyword_of_the_schema_has_swedish_words() -> None:
    for schema in subschemas(SCHEMA):
        if "errorMessage" in schema:
            continue
        unknown = set(schema) - WORDED - ORGANISING
        assert not unknown, schema
        assert "pattern" not in schema or "patternErrorMessage" in schema


def test_every_key_is_explained_in_swedish() -> None:
    def explained(schema: dict) -> bool:
        return "description" in schema or "description" in DEFINITIONS[schema["$ref"].removeprefix("#/$defs/")]

    for schema in subschemas(SCHEMA):
        for name, property in schema.get("properties", {}).items():
            assert explained(property), name
