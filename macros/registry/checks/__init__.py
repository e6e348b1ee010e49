"""Rules that no JSON Schema can say: a registry and what stands around it in, findings out."""
from collections.abc import Iterator

from macros.registry.checks.context import Context
from macros.registry.checks.dates import check_dates
from macros.registry.checks.ranks import check_ranks
from macros.registry.checks.references import check_references
from macros.registry.checks.stages import check_stages
from macros.registry.model import Registry
from macros.registry.problem import Finding


def check_registry(registry: Registry, context: Context) -> Iterator[Finding]:
    """Every finding of every rule."""
    yield from check_references(registry, context)
    yield from check_ranks(registry)
    yield from check_stages(registry)
    yield from check_dates(registry, context)
