"""Places on the list: each is taken once, and goals speak of places that exist."""
from collections.abc import Iterator

from macros.registry.model import Registry
from macros.registry.problem import Finding


def check_ranks(registry: Registry) -> Iterator[Finding]:
    taken: dict[int, str] = {}
    for dataset in registry.datasets:
        if dataset.rank is None:
            continue
        if dataset.rank in taken:
            yield Finding((*dataset.at, "rank"), f"plats {dataset.rank} har redan '{taken[dataset.rank]}'")
        taken.setdefault(dataset.rank, dataset.id)
    for goal in registry.programme.goals:
        if goal.first_rank > goal.last_rank:
            yield Finding((*goal.at, "ranks"), f"platserna går baklänges: {goal.first_rank} till {goal.last_rank}")
        elif goal.count > (places := goal.last_rank - goal.first_rank + 1):
            yield Finding((*goal.at, "count"), f"målet är {goal.count} datamängder men bara {places} platser")
