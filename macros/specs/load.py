"""The files of a data specification in; the frozen table schema out, or every problem with its line."""
import csv
import io
from collections.abc import Mapping
from dataclasses import replace

from macros.registry.basics import Source
from macros.registry.dataset import Dataset
from macros.registry.placeholders import check_placeholders
from macros.registry.problem import Finding, Problem
from macros.registry.reader import Document, decode, read_yaml
from macros.registry.structure import check_structure
from macros.specs.build import table_schema
from macros.specs.check import check_descriptor
from macros.specs.json_part import load_json_part
from macros.specs.profile import profile
from macros.specs.table_schema import TableSchema


def load_table_schema(dataset: Dataset, contents: Mapping[str, bytes], sources: Mapping[str, Source],
                      ) -> tuple[TableSchema | None, list[Problem]]:
    """The specification of a dataset from the files in docs/specs/ that carry its id.

    `contents` are the files by what stands after the id in their names ("schema.json", "exempel.csv", "fel.csv"),
    `sources` the registry's. JSON is read as YAML, which it is a part of, so that every value has its line.
    """
    id = dataset.id
    name = _name(id)
    document, problems = _read(id, contents)
    if problems:
        return None, problems

    def place(finding: Finding) -> Problem:
        return Problem(name, *document.mark(finding.at), finding.message)

    problems = [place(finding) for finding in (*check_placeholders(document.data),
                                               *check_descriptor(document.data, dataset, contents, sources))]
    json_part, wrong = load_json_part(id, contents)
    problems += wrong
    schema = replace(table_schema(document.data), json_part=json_part, files=tuple(
        (ending, len(content)) for ending, content in sorted(contents.items())))
    if "exempel.csv" in contents:
        rows, wrong = _read_example(id, contents["exempel.csv"], schema)
        schema, problems = replace(schema, example=rows), problems + wrong
    else:
        problems.append(Problem(name, 1, 1, f"exempelfilen saknas: skriv docs/specs/{id}.exempel.csv"))
    return (None if problems else schema), problems


def check_form(id: str, contents: Mapping[str, bytes]) -> list[Problem]:
    """Every place where the table schema does not fit the profile; what can be told without the registry."""
    return _read(id, contents)[1]


def _name(id: str) -> str:
    return f"docs/specs/{id}.schema.json"


def _read(id: str, contents: Mapping[str, bytes]) -> tuple[Document | None, list[Problem]]:
    """The table schema as it was read, or every place where it does not fit the profile."""
    name = _name(id)
    text, problems = decode(contents["schema.json"], name)
    if problems:
        return None, problems
    document, problems = read_yaml(text, name)
    if problems:
        return None, problems
    return document, [Problem(name, *document.mark(finding.at, key=key), finding.message)
                      for finding, key in check_structure(document.data, profile("table-schema"))]


def _read_example(id: str, raw: bytes, schema: TableSchema) -> tuple[tuple[tuple[str, ...], ...], list[Problem]]:
    """The rows below the header line, or what is wrong with the form of the file; its values are not looked at."""
    name = f"docs/specs/{id}.exempel.csv"
    text, problems = decode(raw, name)
    if problems:
        return (), problems
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        header, *rows = [(reader.line_num, tuple(row)) for row in reader] or [(1, ())]
    except csv.Error as error:
        return (), [Problem(name, reader.line_num, 1, f"raden går inte att läsa som CSV: {error}")]
    if header[1] != schema.names:
        problems.append(Problem(name, 1, 1, f"rubrikraden ska vara {','.join(schema.names)}"))
    problems += [Problem(name, line, 1, f"raden har {len(row)} värden; den ska ha {len(schema.fields)}")
                 for line, row in rows if len(row) != len(schema.fields)]
    return tuple(row for _, row in rows), problems
