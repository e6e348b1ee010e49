"""The bytes of datasets.yaml in; the frozen registry out, or every problem with its line."""
from collections.abc import Callable, Iterator
from dataclasses import replace

from macros.registry.build import registry as build_registry
from macros.registry.checks import check_registry
from macros.registry.checks.context import Context
from macros.registry.checks.references import SECTIONS, check_ids
from macros.registry.model import Registry
from macros.registry.placeholders import check_placeholders
from macros.registry.problem import Finding, Path, Problem
from macros.registry.quotes import unquoted
from macros.registry.reader import Document, decode, read_yaml
from macros.registry.structure import check_structure

Loaded = tuple[Registry | None, list[Problem], frozenset[str] | None]


def load_registry(raw: bytes, name: str, context: Context) -> Loaded:
    """The registry (None when anything is wrong), the problems, and the ids of all datasets in the file.

    The ids are None where the file could not be read far enough to know them. `context.ids` is filled in here.
    """
    text, problems = decode(raw, name)
    if problems:
        return None, problems, None
    document, problems = read_yaml(text, name)
    if problems and document.data is None:
        return None, problems, None
    if document.data is None:
        return None, [Problem(name, 1, 1, "filen är tom")], None
    place = _placer(document, name, text.split("\n"))
    told = {(problem.line, problem.column) for problem in problems}
    broken: set[Path] = set()
    for finding, key in check_structure(document.data):
        problem = place(finding, key=key)
        if (problem.line, problem.column) not in told:  # what the reader refused has no right shape either
            problems.append(problem)
        broken.add(finding.at[:2])
    if not isinstance(document.data, dict):
        return None, problems, None
    ids = {section: frozenset(_ids(document.data.get(section))) for section in SECTIONS}
    problems += map(place, check_ids(document.data))
    problems += map(place, check_placeholders(document.data))
    problems = _with_quotes(problems, text, document)
    registry = None
    if _is_whole(broken):
        registry = build_registry(document.data, frozenset(broken))
        problems += map(place, check_registry(registry, replace(context, ids=ids)))
    return (None if problems else registry), problems, ids["datasets"]


def _placer(document: Document, name: str, lines: list[str]) -> Callable[..., Problem]:
    def place(finding: Finding, key: bool = False) -> Problem:
        line, column = document.mark(finding.at, key=key)
        mend = finding.swap.line(lines[line - 1].removesuffix("\r"), column) if finding.swap else None
        return Problem(name, line, column, finding.message, mend)

    return place


def _with_quotes(problems: list[Problem], text: str, document: Document) -> list[Problem]:
    """The problems, with the mend of those that stand at a scalar which wants quotes."""
    lines = text.split("\n")
    found = {(line, column): swap.line(lines[line - 1].removesuffix("\r"), column)
             for (line, column), (_, swap) in unquoted(text, document).items()} if problems else {}
    return [replace(problem, mend=problem.mend or found.get((problem.line, problem.column))) for problem in problems]


def _is_whole(broken: set[Path]) -> bool:
    """Whether mistakes touch only entries of the lists, which the rules can do without."""
    return all(len(at) == 2 and at[0] in SECTIONS and isinstance(at[1], int) for at in broken)


def _ids(items: object) -> Iterator[str]:
    for item in items if isinstance(items, list) else []:
        if isinstance(item, dict) and isinstance(item.get("id"), str):
            yield item["id"]
