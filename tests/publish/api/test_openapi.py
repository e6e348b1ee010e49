"""The OpenAPI document: valid, and every address of the index in it."""
import json

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator, validate

from macros.publish.api.documents import index
from macros.publish.api.openapi import openapi, operation_id, shapes
from tests.publish.publishing import publication

DOCUMENT = openapi(publication())


def test_the_document_is_valid() -> None:
    validate(DOCUMENT, cls=OpenAPIV31SpecValidator)


def test_the_judge_finds_faults() -> None:
    broken = DOCUMENT | {"paths": {"/x": {"get": {"responses": {"200": {}}}}}}
    assert [error.message for error in OpenAPIV31SpecValidator(broken).iter_errors()] != []


def test_every_address_of_the_index_is_described_and_no_other() -> None:
    listed = [(file["url"] or file["url_template"]).removeprefix("https://example.org/guider")
              for file in index(publication())["files"]]
    assert list(DOCUMENT["paths"]) == listed
    assert DOCUMENT["servers"] == [{"url": "https://example.org/guider"}]


def test_a_file_for_each_dataset_takes_the_id_as_parameter() -> None:
    assert DOCUMENT["paths"]["/api/v1/datasets/{id}.json"]["get"] == {
        "operationId": "datasets_id_json", "summary": "En datamängd",
        "description": "En datamängd i samma form, och källorna utskrivna.",
        "x-en": {"summary": "One dataset", "description": "One dataset in the same shape, with its sources."},
        "parameters": [{"name": "id", "in": "path", "required": True,
                        "description": "Ett av de id som index.json räknar upp.",
                        "schema": {"type": "string", "examples": ["appeltrad", "bankar"]}}],
        "responses": {
            "200": {"description": "En datamängd",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/dataset_file"}}}},
            "404": {"description": "Det finns ingen fil för detta id."}}}


def test_names_for_generated_code_are_unique() -> None:
    names = [path["get"]["operationId"] for path in DOCUMENT["paths"].values()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("path", "name"), [
    ("api/v1/datasets.table-schema.json", "datasets_table_schema_json"), ("specs/{id}.mall.csv", "specs_id_mall_csv")])
def test_a_name_is_made_from_the_path(path: str, name: str) -> None:
    assert operation_id(path) == name


def test_every_reference_leads_to_a_shape() -> None:
    text = json.dumps(DOCUMENT)
    assert text.count("#/components/schemas/") > 50
    assert {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]} <= {shape.id for shape in shapes()}
    assert "$defs" not in text
