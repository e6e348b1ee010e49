"""A publication in, every file under api/v1/ out."""
from macros.publish.api.documents import DOCUMENTS, one_dataset
from macros.publish.api.openapi import openapi
from macros.publish.api.parts import Json, envelope, json_bytes
from macros.publish.api.schemas import json_schema, registry_schema_json, table_schema
from macros.publish.api.table import datasets_csv, datasets_excel_csv
from macros.publish.publication import Publication
from macros.specs.open_data.files import API_FILES, ROOT, DataFile


def api_files(publication: Publication) -> dict[str, bytes]:
    """JSON, CSV, schemas and the OpenAPI document, by path."""
    files: dict[str, Json] = {}
    for file in API_FILES:
        if file.shape:
            files |= documents(publication, file)
            files[file.schema] = json_schema(file.shape, publication.url(file.schema))
    registry = f"{ROOT}registry.schema.json"
    files[registry] = registry_schema_json(publication.url(registry))
    files[f"{ROOT}datasets.table-schema.json"] = table_schema(publication)
    files[f"{ROOT}openapi.json"] = openapi(publication)
    return {path: json_bytes(content) for path, content in files.items()} | {
        f"{ROOT}datasets.csv": datasets_csv(publication),
        f"{ROOT}datasets-excel.csv": datasets_excel_csv(publication)}


def documents(publication: Publication, file: DataFile) -> dict[str, Json]:
    """The JSON file with its head; where its path holds {id}, one for each dataset."""
    if file.ids:
        return {(path := file.path.format(id=dataset.id)):
                envelope(publication, path, file.schema) | one_dataset(publication, dataset)
                for dataset in publication.view.registry.datasets}
    name = file.schema.removeprefix(ROOT).removesuffix(".schema.json")
    return {file.path: envelope(publication, file.path, file.schema) | DOCUMENTS[name](publication)}
