"""The files that we publish in, an OpenAPI 3.1 document out (https://spec.openapis.org/oas/v3.1.0)."""
import re

from macros.pages.views.open_data import file_ids
from macros.publish.api.parts import LICENSE, PAGE, Json
from macros.publish.api.schemas import ENGLISH, object_schema
from macros.publish.publication import Publication
from macros.specs.open_data.files import DATA_FILES, VERSION, DataFile
from macros.specs.open_data.shape import Shape

_SCHEMAS = "#/components/schemas/"


def openapi(publication: Publication) -> Json:
    """Every address with what it answers; the shapes stand in the document itself, so that it can be used alone."""
    programme = publication.view.registry.programme
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"Öppna data från {programme.name.sv}",
            "summary": "Särskilt viktiga datamängder: hur långt arbetet har kommit.",
            "description": "Alla adresser svarar på GET utan nyckel. Nya nycklar och nya värden kan komma.",
            "version": VERSION,
            "contact": {"name": programme.name.sv, "url": publication.url("om.md")},
            "license": {"name": "CC0 1.0", "url": LICENSE},
        },
        "servers": [{"url": publication.base_url.rstrip("/")}],
        "externalDocs": {"description": "Öppna data", "url": publication.url(PAGE)},
        "paths": {f"/{file.path}": {"get": operation(publication, file)} for file in DATA_FILES},
        "components": {"schemas": {shape.id: object_schema(shape, _SCHEMAS) for shape in shapes()}},
    }


def shapes() -> list[Shape]:
    """Every shape of every file, each once, by id."""
    found = {shape.id: shape for file in DATA_FILES if file.shape for shape in (file.shape, *file.shape.inner())}
    return [found[id] for id in sorted(found)]


def operation(publication: Publication, file: DataFile) -> Json:
    content: Json = {"schema": {"$ref": _SCHEMAS + file.shape.id}} if file.shape else {}
    answers: Json = {"200": {"description": file.title.sv, "content": {file.media_type: content}}}
    if file.ids:
        answers |= {"404": {"description": "Det finns ingen fil för detta id."}}
    parameters = [id_parameter(file_ids(publication.view, file))] if file.ids else []
    return {"operationId": operation_id(file.path), "summary": file.title.sv, "description": file.description.sv,
            ENGLISH: {"summary": file.title.en, "description": file.description.en},
            "parameters": parameters, "responses": answers}


def operation_id(path: str) -> str:
    """A name for generated code: api/v1/datasets/{id}.json becomes datasets_id_json."""
    return "_".join(re.findall(r"[a-z0-9]+", path.removeprefix("api/v1/"))).replace("-", "_")


def id_parameter(ids: tuple[str, ...]) -> Json:
    return {"name": "id", "in": "path", "required": True, "description": "Ett av de id som index.json räknar upp.",
            "schema": {"type": "string", "examples": list(ids)}}
