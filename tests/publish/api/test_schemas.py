"""The schemas: correct by the metaschema, open for keys to come, in both languages, and the registry's own."""
import json
import subprocess
import sys
from pathlib import Path

import pytest

from macros.publish.api.files import api_files
from macros.publish.api.schemas import json_schema, key_schema, table_schema
from macros.registry.structure import registry_schema
from macros.specs.open_data.common import TEXT
from macros.specs.open_data.shape import CODE, INTEGER, LINE, Shape, maybe, one, some
from macros.specs.open_data.table import ROW
from tests.publish.publishing import publication

BIN = Path(sys.executable).parent
FILES = api_files(publication())
SCHEMAS = {path: json.loads(content) for path, content in FILES.items() if path.endswith(".schema.json")}


def test_a_schema_is_written_whole() -> None:
    shape = Shape("thing", "Sak", "Thing", (one("name", TEXT, "Namn.", "Name."),
                                            maybe("size", INTEGER, "Storlek.", "Size.")))
    assert json_schema(shape, "https://example.org/thing.schema.json") == {
        "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.org/thing.schema.json",
        "title": "Sak", "x-en": {"title": "Thing"}, "type": "object", "required": ["name", "size"],
        "properties": {
            "name": {"description": "Namn.", "x-en": {"description": "Name."}, "$ref": "#/$defs/text"},
            "size": {"description": "Storlek.", "x-en": {"description": "Size."}, "type": ["integer", "null"]}},
        "$defs": {"text": {
            "title": "Text på svenska och engelska", "x-en": {"title": "A text in Swedish and English"},
            "type": "object", "required": ["sv", "en"],
            "properties": {
                "sv": {"description": "På svenska.", "x-en": {"description": "In Swedish."}, "type": "string"},
                "en": {"description": "På engelska, null där vi inte har översatt.",
                       "x-en": {"description": "In English, null where we have not translated."},
                       "type": ["string", "null"]}}}}}


def test_lists_nulls_and_known_values_are_told() -> None:
    words = {"description": "S.", "x-en": {"description": "E."}}
    assert key_schema(some("a", TEXT, "S.", "E."), "#/") == words | {"type": "array", "items": {"$ref": "#/text"}}
    assert key_schema(some("a", LINE, "S.", "E."), "#/") == words | {"type": "array", "items": {"type": "string"}}
    assert key_schema(maybe("a", TEXT, "S.", "E."), "#/") == words | {"anyOf": [{"$ref": "#/text"}, {"type": "null"}]}
    assert key_schema(one("a", CODE, "S.", "E.", ("x", "y")), "#/") == words | {
        "type": "string", "examples": ["x", "y"]}


@pytest.mark.parametrize("path", SCHEMAS)
def test_a_schema_knows_its_own_address(path: str) -> None:
    assert SCHEMAS[path]["$id"] == f"https://example.org/guider/{path}"


def test_the_metaschema_accepts_every_schema(tmp_path: Path) -> None:
    for path, content in FILES.items():
        if path in SCHEMAS:
            (tmp_path / Path(path).name).write_bytes(content)
    run = subprocess.run([BIN / "check-jsonschema", "--check-metaschema", *sorted(tmp_path.iterdir())],
                         capture_output=True, text=True, encoding="utf-8", check=False)
    assert (run.returncode, run.stdout) == (0, "ok -- validation done\n"), run.stdout + run.stderr


def test_no_schema_of_ours_forbids_a_key_to_come_or_a_new_value() -> None:
    ours = [content for path, content in FILES.items() if path in SCHEMAS and path != "api/v1/registry.schema.json"]
    assert len(ours) == 10
    assert [content for content in ours if b"additionalProperties" in content or b'"enum"' in content] == []


def test_the_registrys_own_schema_is_the_one_that_the_checker_uses() -> None:
    published = SCHEMAS["api/v1/registry.schema.json"]
    assert {key: value for key, value in published.items() if key != "$id"} == registry_schema()


def test_the_columns_are_those_of_the_table_in_order() -> None:
    schema = table_schema(publication())
    assert [field["name"] for field in schema["fields"]] == [key.name for key in ROW.keys]
    assert schema["fields"][3] == {
        "name": "rank", "description": "Plats på listan. Tom när ingen källa anger den.",
        "x-en": {"description": "Rank on the list. Empty where no source gives it."}, "type": "integer"}
    assert schema["primaryKey"] == ["id"]
