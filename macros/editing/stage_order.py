"""The text of datasets.yaml and what was read of it in; the text with lists of stages in order, one by one, out."""
from collections.abc import Iterator
from itertools import pairwise

from macros.registry.dates import PartialDate
from macros.registry.reader import Document
from macros.registry.vocabulary import STAGE_IDS

Reordered = tuple[int, list[str], list[str], str]


def in_order(text: str, document: Document) -> Iterator[Reordered]:
    """For each list of stages that is out of order: its first line, the stages before and after, and the new text.

    A list is left alone where a stage is unknown or stands twice, where the dates say that the order in the file is
    the right one, or where an item does not begin on a line of its own. Comments above an item move with it.
    """
    lines = text.split("\n")
    datasets = document.data.get("datasets") if isinstance(document.data, dict) else None
    for index, dataset in enumerate(datasets if isinstance(datasets, list) else []):
        stages = dataset.get("stages") if isinstance(dataset, dict) else None
        order = _order(stages)
        starts = _starts(lines, document, index, stages) if order else None
        if order and starts:
            blocks = [lines[start:end] for start, end in pairwise(starts)]
            lines[starts[0]:starts[-1]] = [line for number in order for line in blocks[number]]
            names = [stage["stage"] for stage in stages]
            yield starts[0] + 1, names, [names[number] for number in order], "\n".join(lines)


def _order(stages: object) -> list[int] | None:
    """The indexes of the items in the programme's order; None where there is nothing to do or no telling."""
    if not isinstance(stages, list) or not all(isinstance(stage, dict) for stage in stages):
        return None
    names = [stage.get("stage") for stage in stages]
    if len(set(map(str, names))) < len(names) or any(name not in STAGE_IDS for name in names):
        return None
    order = sorted(range(len(names)), key=lambda number: STAGE_IDS.index(names[number]))
    return order if order != sorted(order) and _runs_forwards([stages[number] for number in order]) else None


def _runs_forwards(stages: list[dict]) -> bool:
    """Whether no stage has a date before the one that comes first; as macros.registry.checks.stages asks."""
    reached: PartialDate | None = None
    for stage in stages:
        exact, latest = _date(stage.get("date")), _date(stage.get("by"))
        when = exact or latest
        if when and reached and when.last < reached.first:
            return False
        reached = exact or reached
    return True


def _date(value: object) -> PartialDate | None:
    """The date, with or without quotes in the file."""
    try:
        return PartialDate.parse(str(value)) if isinstance(value, str | int) else None
    except ValueError:
        return None


def _starts(lines: list[str], document: Document, index: int, stages: list) -> list[int] | None:
    """Where the lines of each item begin, from 0, and where the last one ends; None where items share a line."""
    marks = [document.mark(("datasets", index, "stages", number)) for number in range(len(stages))]
    indent = marks[0][1] - 3
    dash = f"{' ' * indent}- "
    if indent < 0 or not all(column == marks[0][1] and lines[line - 1].startswith(dash) for line, column in marks):
        return None
    if len({line for line, _ in marks}) < len(marks):
        return None
    starts = []
    for line, _ in marks:
        start = line - 1
        while lines[start - 1].startswith(f"{' ' * indent}#"):
            start -= 1
        starts.append(start)
    end = marks[-1][0]
    while end < len(lines) and lines[end].startswith(f"{dash[:-2]}  "):
        end += 1
    return [*starts, end]
