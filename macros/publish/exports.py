"""Every generated file of the site, by its path from the site's root."""
from collections.abc import Callable, Mapping
from typing import Final

from macros.pages.site import Site
from macros.registry.dataset import Dataset
from macros.specs.metadata import metadata_turtle
from macros.specs.table_schema import TableSchema
from macros.specs.templates import template_csv, template_xlsx

SPECIFICATION_FILES: Final[Mapping[str, Callable[[Dataset, TableSchema], bytes]]] = {
    "mall.csv": lambda dataset, schema: template_csv(schema),
    "mall.xlsx": lambda dataset, schema: template_xlsx(schema),
    "metadata.ttl": lambda dataset, schema: metadata_turtle(dataset, schema).encode("utf-8"),
}


def exports(site: Site) -> dict[str, bytes]:
    """The files by path, in order; the same bytes for the same content and day."""
    return {f"specs/{id}.{ending}": make(site.view.registry.dataset(id), schema)
            for id, schema in sorted(site.view.specs.items()) for ending, make in SPECIFICATION_FILES.items()}
