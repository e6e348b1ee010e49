"""The files of a data specification in; the frozen table schema out, or every problem with its line."""
import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files

from jsonschema import Draft202012Validator

from macros.registry.basics import Source
from macros.registry.problem import Finding, Problem, suggestion
from macros.registry.reader import decode, read_yaml
from macros.registry.structure import check_structure, validator_of
from macros.specs.build import table_schema
from macros.specs.table_schema import TableSchema


@cache
def _profile() -> Draft202012Validator:
    return validator_of(json.loads(files("macros.specs").joinpath("table-schema.profile.json").read_text("utf-8")))


def load_table_schema(id: str, contents: Mapping[str, bytes], sources: Mapping[str, Source],
                      ) -> tuple[TableSchema | None, list[Problem]]:
    """The specification of a dataset from the files in docs/specs/ that carry its id.

    `contents` are the files by what stands after the id in their names ("schema.json", "exempel.csv", "fel.csv"),
    `sources` the registry's. JSON is read as YAML, which it is a part of, so that every value has its line.
    """
    name = f"docs/specs/{id}.schema.json"
    text, problems = decode(contents["schema.json"], name)
    if problems:
        return None, problems
    document, problems = read_yaml(text, name)
    if problems:
        return None, problems

    def place(finding: Finding, key: bool = False) -> Problem:
        return Problem(name, *document.mark(finding.at, key=key), finding.message)

    problems = [place(finding, key) for finding, key in check_structure(document.data, _profile())]
    if problems:
        return None, problems
    problems = [place(finding) for finding in _check(document.data, id, contents, sources)]
    schema = table_schema(document.data)
    if "exempel.csv" in contents:
        rows, wrong = _read_example(id, contents["exempel.csv"], schema)
        schema, problems = replace(schema, example=rows), problems + wrong
    else:
        problems.append(Problem(name, 1, 1, f"exempelfilen saknas: skriv docs/specs/{id}.exempel.csv"))
    return (None if problems else schema), problems


def _check(data: dict, id: str, contents: Mapping[str, bytes], sources: Mapping[str, Source]) -> Iterator[Finding]:
    if data["name"] != id:
        yield Finding(("name",), f"'{data['name']}' ska vara '{id}', som i filnamnet")
    names = [field["name"] for field in data["fields"]]
    for index, name in enumerate(names):
        if name in names[:index]:
            yield Finding(("fields", index, "name"), f"kolumnen '{name}' står två gånger")
    for index, name in enumerate(data.get("primaryKey", ())):
        yield from _unknown(name, names, ("primaryKey", index), "kolumnen")
    listed = [source["name"] for source in data["sources"]]
    for index, source in enumerate(data["sources"]):
        yield from _check_source(source, sources, ("sources", index))
    for part in ("fields", "commonMistakes"):
        for index, item in enumerate(data.get(part, ())):
            if "source" in item:
                yield from _unknown(item["source"], listed, (part, index, "source"), "källan")
    for index, mistake in enumerate(data.get("commonMistakes", ())):
        if "field" in mistake:
            yield from _unknown(mistake["field"], names, ("commonMistakes", index, "field"), "kolumnen")
        if f"{mistake['file']}.csv" not in contents:
            yield Finding(("commonMistakes", index, "file"), f"docs/specs/{id}.{mistake['file']}.csv saknas")


def _unknown(name: str, known: list[str], at: tuple, noun: str) -> Iterator[Finding]:
    if name not in known:
        yield Finding(at, f"{noun} '{name}' finns inte{suggestion(name, known)}")


def _check_source(source: Mapping[str, str], sources: Mapping[str, Source], at: tuple) -> Iterator[Finding]:
    """A source has the title and address that the registry gives it."""
    if (known := sources.get(source["name"])) is None:
        yield Finding((*at, "name"), f"källan '{source['name']}' finns inte i datasets.yaml"
                                     f"{suggestion(source['name'], sources)}")
        return
    for key, right in (("title", known.title), ("path", known.url)):
        if source.get(key) != right:
            yield Finding((*at, key), f"'{source.get(key)}' ska vara '{right}', som i datasets.yaml")


def _read_example(id: str, raw: bytes, schema: TableSchema) -> tuple[tuple[tuple[str, ...], ...], list[Problem]]:
    name = f"docs/specs/{id}.exempel.csv"
    text, problems = decode(raw, name)
    if problems:
        return (), problems
    header, *rows = [tuple(row) for row in csv.reader(io.StringIO(text, newline=""))] or [()]
    if header != schema.names:
        problems.append(Problem(name, 1, 1, f"rubrikraden ska vara {','.join(schema.names)}"))
    for number, row in enumerate(rows, start=2):
        if len(row) != len(schema.fields):
            problems.append(Problem(name, number, 1, f"raden har {len(row)} värden; den ska ha {len(schema.fields)}"))
    return tuple(rows), problems
