"""The table of pages that have moved (redirects.yaml) in; old and new paths under docs/ out, or its mistakes."""
import re
from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from macros.registry.problem import Problem, suggestion
from macros.registry.reader import decode, read_yaml

_PAGE = re.compile(r"(?:[a-z0-9-]+/)*[a-z0-9-]+\.md")


def read_moved(raw: bytes, name: str, pages: Collection[str]) -> tuple[Mapping[str, str], list[Problem]]:
    """The new path by the old one. `pages` are the paths that there are; an old path may not be among them."""
    text, problems = decode(raw, name)
    if problems:
        return MappingProxyType({}), problems
    document, problems = read_yaml(text, name)
    if document.data is None:
        return MappingProxyType({}), problems
    if not isinstance(document.data, dict):
        return MappingProxyType({}), [*problems, Problem(name, 1, 1, "skriv en rad per sida: gammal.md: ny.md")]
    for old, new in document.data.items():
        problems += [Problem(name, *document.mark((old,), key=at_key), message)
                     for at_key, message in _check(old, new, pages)]
    return MappingProxyType({} if problems else document.data), problems


def _check(old: str, new: object, pages: Collection[str]) -> Iterator[tuple[bool, str]]:
    """Whether the mistake is in the old path, and the mistake."""
    if not _PAGE.fullmatch(old):
        yield True, f"'{old}' är inte en sida; skriv sökvägen under docs/, med .md"
    elif old in pages:
        yield True, f"sidan '{old}' finns kvar; ta bort sidan eller raden"
    if new not in pages:
        yield False, f"sidan '{new}' finns inte{suggestion(str(new), pages)}"
