"""The bytes of datasets.yaml in; the frozen registry out, or every problem with its line."""
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from macros.registry.build import registry as build_registry
from macros.registry.checks import check_registry
from macros.registry.checks.context import Context
from macros.registry.checks.references import SECTIONS, check_ids
from macros.registry.model import Registry
from macros.registry.placeholders import check_placeholders
from macros.registry.problem import Finding, Path, Problem
from macros.registry.quotes import unquoted
from macros.registry.reader import TWICE, Document, decode, read_yaml
from macros.registry.remembering import remembered
from macros.registry.structure import check_structure

Loaded = tuple[Registry | None, list[Problem], frozenset[str] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Contents:
    """What the bytes alone say: the problems, the ids by section, the registry where it is whole enough for rules.

    `ids` is None where the file could not be read far enough to know them.
    """

    problems: tuple[Problem, ...]
    ids: Mapping[str, frozenset[str]] | None = None
    registry: Registry | None = None
    place: Callable[..., Problem] | None = None


def load_registry(raw: bytes, name: str, context: Context) -> Loaded:
    """The registry (None when anything is wrong), the problems, and the ids of all datasets in the file.

    The ids are None where the file could not be read far enough to know them. `context.ids` is filled in here. The
    same bytes give the same registry object.
    """
    contents = _read(name, raw)
    problems = list(contents.problems)
    if contents.ids is None:
        return None, problems, None
    if contents.registry:
        problems += map(contents.place, check_registry(contents.registry, replace(context, ids=contents.ids)))
    return (None if problems else contents.registry), problems, contents.ids["datasets"]


@remembered
def _read(name: str, raw: bytes) -> _Contents:
    text, problems = decode(raw, name)
    if problems:
        return _Contents(problems=tuple(problems))
    document, problems = read_yaml(text, name)
    if document.data is None:
        return _Contents(problems=tuple(problems or [Problem(name, 1, 1, "filen är tom")]))
    place = _placer(document, name, text.split("\n"))
    told = {(problem.line, problem.column) for problem in problems}
    broken: set[Path] = set()
    for finding, key in check_structure(document.data):
        problem = place(finding, key=key)
        if (problem.line, problem.column) not in told:  # what the reader refused has no right shape either
            problems.append(problem)
        broken.add(finding.at[:2])
    if not isinstance(document.data, dict):
        return _Contents(problems=tuple(problems))
    if any(at[0].endswith(TWICE) for at in document.values if len(at) == 1):
        return _Contents(problems=tuple(problems))  # half of a section; what points at the other half is not wrong
    problems += map(place, check_ids(document.data))
    problems += map(place, check_placeholders(document.data))
    return _Contents(
        problems=tuple(_with_quotes(problems, text, document)), place=place,
        ids=MappingProxyType({section: frozenset(_ids(document.data.get(section))) for section in SECTIONS}),
        registry=build_registry(document.data, frozenset(broken)) if _is_whole(broken) else None)


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
