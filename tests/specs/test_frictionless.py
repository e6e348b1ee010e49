"""The judges: Frictionless agrees with every schema and file, check-jsonschema with the JSON parts."""
import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from jsonschema import Draft202012Validator

SPECS: Final = Path(__file__).parent.parent.parent / "docs" / "specs"
SCHEMAS: Final = sorted(SPECS.glob("*.schema.json"))
DOCUMENTED: Final = sorted({
    (schema.name.removesuffix(".schema.json"), mistake["file"])
    for schema in SCHEMAS for mistake in json.loads(schema.read_text("utf-8"))["commonMistakes"]})
TABLES: Final = [(id, file) for id, file in DOCUMENTED if file.endswith(".csv")]
JSONS: Final = [(id, file) for id, file in DOCUMENTED if file.endswith(".json")]
BIN: Final = Path(sys.executable).parent


def descriptor(id: str) -> dict:
    return json.loads((SPECS / f"{id}.schema.json").read_text("utf-8"))


@cache
def frictionless(id: str, ending: str) -> tuple[int, list[dict]]:
    """What the command line that the pages recommend answers: exit status and errors."""
    run = subprocess.run(
        [BIN / "frictionless", "validate", f"{id}.{ending}", "--schema", f"{id}.schema.json", "--encoding", "utf-8",
         "--dialect", "komma.json", "--json"],
        cwd=SPECS, capture_output=True, text=True, encoding="utf-8", check=False)
    report = json.loads(run.stdout)
    assert report["valid"] == (run.returncode == 0)
    return run.returncode, [error for task in report["tasks"] for error in task["errors"]] + report["errors"]


def test_there_are_specifications() -> None:
    assert {schema.name.removesuffix(".schema.json") for schema in SCHEMAS} >= {
        "leverantorsreskontra", "livsmedelskontroller", "matsvinn", "badplatser", "offentliga-toaletter", "laddpunkter",
        "maltidsinformation", "energiforbrukning", "resvanor"}


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.name)
def test_the_example_passes_and_has_enough_rows(schema: Path) -> None:
    id = schema.name.removesuffix(".schema.json")
    assert frictionless(id, "exempel.csv") == (0, [])
    assert 10 <= (SPECS / f"{id}.exempel.csv").read_text("utf-8").count("\n") - 1 <= 30


@pytest.mark.parametrize(("id", "file"), TABLES, ids=lambda part: part)
def test_a_faulty_file_fails_with_exactly_the_errors_that_the_guide_documents(id: str, file: str) -> None:
    documented = [mistake for mistake in descriptor(id)["commonMistakes"] if mistake["file"] == file]
    status, errors = frictionless(id, file)
    if file == "fel.csv":
        # An error of the primary key is one of the row and names no column.
        assert sorted((error["type"], error["rowNumber"], error.get("fieldName", "")) for error in errors) == sorted(
            (type, mistake["row"], "" if type == "primary-key" else mistake["field"])
            for mistake in documented for type in mistake["errors"])
        lines = (SPECS / f"{id}.fel.csv").read_text("utf-8").count("\n")
        assert sorted(mistake["row"] for mistake in documented) == list(range(2, lines + 1))
    else:
        mistake, = documented
        assert {error["type"] for error in errors} == set(mistake["errors"])
    assert status == int(any(mistake["errors"] for mistake in documented))


def test_a_file_that_the_tool_passes_is_still_faulty() -> None:
    passed = [(id, file) for id, file in TABLES if frictionless(id, file) == (0, [])]
    assert passed == [("leverantorsreskontra", "fel-radslut.csv")]
    raw = (SPECS / "leverantorsreskontra.fel-radslut.csv").read_bytes()
    assert raw.count(b"\r") > 3
    assert raw.count(b"\n") == 0


@pytest.mark.parametrize(("id", "file"), JSONS, ids=lambda part: part)
def test_a_faulty_json_file_fails_with_exactly_the_errors_that_the_guide_documents(id: str, file: str) -> None:
    schema = json.loads((SPECS / f"{id}.jsonschema.json").read_text("utf-8"))
    data = json.loads((SPECS / f"{id}.{file}").read_text("utf-8"))
    found = [("/" + "/".join(map(str, error.absolute_path)), error.validator)
             for error in Draft202012Validator(schema).iter_errors(data)]
    assert found == [(mistake["field"], type) for mistake in descriptor(id)["commonMistakes"]
                     if mistake["file"] == file for type in mistake["errors"]]


@pytest.mark.parametrize("schema", sorted(SPECS.glob("*.jsonschema.json")), ids=lambda schema: schema.name)
def test_the_json_example_passes_and_the_faulty_file_does_not(schema: Path) -> None:
    id = schema.name.removesuffix(".jsonschema.json")
    status = [subprocess.run([BIN / "check-jsonschema", "--schemafile", schema, SPECS / f"{id}.{name}.json"],
                             capture_output=True, check=False).returncode for name in ("exempel", "fel")]
    assert status == [0, 1]
