"""The folder docs/specs/ and the registry in; every data specification that passes, by its id, and what is wrong out.

What is asked of a specification is remembered by the bytes of its files.
"""
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from macros.registry.basics import Source
from macros.registry.dataset import Dataset
from macros.registry.model import Registry
from macros.registry.problem import Problem
from macros.registry.remembering import Kept, lasting
from macros.specs.load import check_form, load_table_schema
from macros.specs.table_schema import TableSchema


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources of the registry by id: a model, so that it is read through once for all specifications."""

    by_id: Mapping[str, Source]


# An entry that stands as it did when another changed.
_DATASETS: Final[Kept[Dataset]] = Kept()
_SOURCES: Final[Kept[Sources]] = Kept()


def specification_files(folder: Path) -> dict[str, dict[str, bytes]]:
    """The files of every specification by what stands after its id in their names; both in order."""
    files = sorted(file for file in folder.glob("*") if file.is_file())
    ids = [file.name.removesuffix(".schema.json") for file in files if file.name.endswith(".schema.json")]
    contents: dict[str, dict[str, bytes]] = defaultdict(dict)
    for file in files:
        id, _, part = file.name.partition(".")
        contents[id][part] = file.read_bytes()
    return {id: contents[id] for id in ids}


def load_specs(contents: Mapping[str, Mapping[str, bytes]], registry: Registry | None,
               ) -> tuple[dict[str, TableSchema], list[Problem]]:
    """The data specifications by id. Without a registry, since it is wrong, only their form is looked at."""
    if registry is None:
        return {}, [problem for id, parts in contents.items() for problem in check_form(id, parts)]
    sources = _SOURCES("sources", Sources({source.id: source for source in registry.sources}))
    specs: dict[str, TableSchema] = {}
    problems: list[Problem] = []
    for id, parts in contents.items():
        if (dataset := registry.dataset(id)) is None:  # said by check_pages
            continue
        schema, wrong = _specification(id, tuple(parts.items()), _DATASETS(id, dataset), sources)
        problems += wrong
        if schema:
            specs[id] = schema
    return specs, problems


@lasting
def _specification(id: str, contents: tuple[tuple[str, bytes], ...], dataset: Dataset, sources: Sources,
                   ) -> tuple[TableSchema | None, list[Problem]]:
    return load_table_schema(dataset, dict(contents), sources.by_id)
