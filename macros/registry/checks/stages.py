"""Stages come in order, once each, and their dates do not run backwards."""
from collections.abc import Iterator
from itertools import pairwise

from macros.registry.dataset import Dataset
from macros.registry.dates import PartialDate
from macros.registry.model import Registry
from macros.registry.problem import Finding
from macros.registry.vocabulary import STAGE_IDS


def check_stages(registry: Registry) -> Iterator[Finding]:
    for dataset in registry.datasets:
        yield from _check_order(dataset)
        yield from _check_dates(dataset)


def _check_order(dataset: Dataset) -> Iterator[Finding]:
    for before, after in pairwise(dataset.stages):
        if after.stage == before.stage:
            yield Finding((*after.at, "stage"), f"steget '{after.stage}' står två gånger")
        elif after.number < before.number:
            yield Finding((*after.at, "stage"), f"steget '{after.stage}' kommer före '{before.stage}'; ordningen är "
                                                f"{', '.join(STAGE_IDS)}")


def _check_dates(dataset: Dataset) -> Iterator[Finding]:
    """A stage is not reached before the one that comes first; a latest date says nothing about the earliest."""
    reached: PartialDate | None = None
    for stage in dataset.stages:
        if stage.moment is None:
            continue
        if reached and stage.moment.when.last < reached.first:
            key = "by" if stage.moment.at_latest else "date"
            yield Finding((*stage.at, key), f"datumet {stage.moment.when} ligger före steget innan ({reached})")
        if not stage.moment.at_latest:
            reached = stage.moment.when
