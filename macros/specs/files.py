"""A dataset and its specification in; the files that are made from them, by what stands after the id, out."""
from functools import cache

from macros.registry.dataset import Dataset
from macros.registry.remembering import lasting
from macros.specs.metadata import metadata_turtle
from macros.specs.table_schema import TableSchema
from macros.specs.templates import template_csv, template_xlsx


@cache
def made(dataset: Dataset, schema: TableSchema) -> dict[str, bytes]:
    """The templates and the metadata record; always the same bytes for the same models."""
    return _made(dataset.id, dataset, schema)


@lasting
def _made(id: str, dataset: Dataset, schema: TableSchema) -> dict[str, bytes]:
    return {"mall.csv": template_csv(schema), "mall.xlsx": template_xlsx(schema),
            "metadata.ttl": metadata_turtle(dataset, schema).encode("utf-8")}
