"""All files of our open data: each fits its own schema exactly, the index lists them all, hostile text sleeps."""
import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from macros.pages.site import load_site
from macros.pages.views.open_data import data_paths
from macros.publish.api.files import api_files
from macros.publish.exports import exports
from macros.publish.publication import Publication
from macros.registry.basics import Text
from tests.conftest import ROOT
from tests.pages.viewing import view
from tests.publish.publishing import publication
from tests.registry.checking import TODAY

REAL = publication(view=load_site(ROOT, TODAY).view)
MADE = {"example": api_files(publication()), "real": api_files(REAL),
        "no-commit": api_files(publication(stamp=None))}
DOCUMENTS = [(name, path) for name, files in MADE.items() for path, content in files.items()
             if path.endswith(".json") and not path.endswith(("schema.json", "openapi.json"))]


def strict(schema: object) -> object:
    """The same schema, refusing every key that it does not name: what we write is what we describe."""
    if isinstance(schema, list):
        return [strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {"additionalProperties": False} if "properties" in schema and "type" in schema else {}
    return {key: strict(value) for key, value in schema.items()} | closed


def errors(files: dict[str, bytes], document: dict) -> list[str]:
    path = document["$schema"].removeprefix("https://example.org/guider/")
    validator = Draft202012Validator(strict(json.loads(files[path])), format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]


@pytest.mark.parametrize(("name", "path"), DOCUMENTS)
def test_a_file_fits_its_own_schema_and_holds_nothing_more(name: str, path: str) -> None:
    document = json.loads(MADE[name][path])
    assert errors(MADE[name], document) == []
    assert document["url"] == f"https://example.org/guider/{path}"


def test_a_file_that_does_not_fit_is_found() -> None:
    files = MADE["example"]
    document = json.loads(files["api/v1/datasets.json"])
    document["datasets"][0] |= {"reviewed": "2026-13-01", "rank": "3", "new": 1}
    document["datasets"][1]["stages"] = None
    del document["count"]
    assert sorted(errors(files, document)) == [
        "$.datasets[0].rank: '3' is not of type 'integer', 'null'",
        "$.datasets[0].reviewed: '2026-13-01' is not a 'date'",
        "$.datasets[0]: Additional properties are not allowed ('new' was unexpected)",
        "$.datasets[1].stages: None is not of type 'array'",
        "$: 'count' is a required property"]


def test_every_json_file_of_ours_is_validated() -> None:
    documents = {path for name, path in DOCUMENTS if name == "example"}
    assert documents == {f"api/v1/{name}.json" for name in (
        "index", "datasets", "datasets/appeltrad", "datasets/bankar", "summary", "webinars", "programme", "sources",
        "vocabulary", "history", "all")}


@pytest.mark.parametrize("made", [publication(), REAL], ids=["example", "real"])
def test_the_index_lists_every_file_and_no_file_that_is_not_there(made: Publication) -> None:
    index = json.loads(api_files(made)["api/v1/index.json"])
    assert index["count"] == len(index["files"])
    listed = [address.removeprefix(made.base_url) for file in index["files"]
              for address in ([file["url"]] if file["url"] else [
                  file["url_template"].replace("{id}", id) for id in file["ids"]])]
    assert listed == list(data_paths(made.view))
    assert len(set(listed)) == len(listed)
    files = exports(made)
    assert {path for path in files if path.startswith("api/")} <= set(listed)
    # Specifications and their examples are written by hand and stand in docs/.
    written = {f"specs/{id}.{ending}" for id in made.view.specs for ending in ("schema.json", "exempel.csv")}
    assert set(listed) - set(files) == written
    assert {file["schema"].removeprefix(made.base_url) for file in index["files"] if file["schema"]} <= set(listed)


def test_every_source_that_a_fact_names_is_in_the_file_of_sources() -> None:
    def named(value: object) -> set[str]:
        if isinstance(value, list):
            return set().union(*(named(item) for item in value))
        if not isinstance(value, dict):
            return set()
        here = {item for key, item in value.items()
                if key in {"source", "rank_source", "outcome_source"} and isinstance(item, str)}
        return here.union(*(named(item) for item in value.values()))

    everything = json.loads(MADE["real"]["api/v1/all.json"])
    known = {source["id"] for source in everything["sources"]}
    assert len(known) > 100
    assert named(everything) - known == set()
    assert {id for dataset in everything["datasets"] for id in dataset["sources"]} - known == set()


def test_the_parts_are_the_same_in_every_file() -> None:
    files = {path: json.loads(content) for path, content in MADE["real"].items()
             if path.endswith(".json") and "schema" not in path}
    everything = files["api/v1/all.json"]
    assert everything["datasets"] == files["api/v1/datasets.json"]["datasets"]
    assert everything["webinars"] == files["api/v1/webinars.json"]["webinars"]
    assert everything["sources"] == files["api/v1/sources.json"]["sources"]
    assert everything["goals"] == files["api/v1/summary.json"]["goals"] == files["api/v1/programme.json"]["goals"]
    for dataset in everything["datasets"]:
        alone = files[f"api/v1/datasets/{dataset['id']}.json"]
        assert alone["dataset"] == dataset
        assert [source["id"] for source in alone["sources"]] == dataset["sources"]


def test_the_same_content_gives_the_same_bytes() -> None:
    assert api_files(publication()) == MADE["example"]
    assert api_files(publication(base_url="https://example.org/annan/")) != MADE["example"]


def test_a_hostile_text_stays_a_text() -> None:
    hostile = Text('</script><b onload="x">{{ 7*7 }}{% raw %}\x00\x1b\u202e\u2028', "]]>\r\n&amp;")
    registry = view().registry
    dataset = replace(registry.datasets[0], title=hostile, summary=hostile)
    made = publication(view=view(registry=replace(registry, datasets=(dataset, *registry.datasets[1:]))))
    document = json.loads(api_files(made)["api/v1/datasets.json"])
    assert document["datasets"][0]["title"] == {"sv": hostile.sv, "en": hostile.en}
    assert errors(api_files(made), document) == []
