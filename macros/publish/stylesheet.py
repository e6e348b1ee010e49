"""Stylesheets, and the names on the pages and scripts that they are for, in; one small stylesheet out.

A rule goes when a name in its selector (tag, class, id, attribute) stands on no page and in no script. A script has to
name what it sets, so its states (open, hidden, another scheme) are kept without a list to look after.
"""
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

import tinycss2
from tinycss2.ast import Node

from macros.publish.css_rules import Group, Rule, in_force
from macros.publish.page_names import PageNames

_GROUPS: Final = frozenset({"media", "supports"})
_LISTS: Final = frozenset({"is", "where", "has"})  # pseudo-classes with a list of selectors, of which one must match
_USE: Final = re.compile(r"var\(\s*(--[\w-]+)")
_ANIMATION: Final = re.compile(r"animation(?:-name)?:([^;}]*)")
_COMMA: Final = re.compile(r"""("[^"]*"|'[^']*')|, +""")  # a comma that is part of no text
_DARK: Final = re.compile(r'\[data-md-color-scheme="?slate"?\]')


def stylesheet(theme: Iterable[str], own: Iterable[str], names: PageNames, replaced: frozenset[str]) -> bytes:
    """The theme's sheets and then our own, in one, without comments, unused rules, unused custom properties and
    declarations that a later one for the same selector takes the place of.

    `replaced` are tags, classes, attributes and pseudo-elements that our own sheets draw from the ground: the theme's
    rules for them go too. The rules of the dark scheme come once more at the end, for a reader without scripts whose
    system is dark.

    Raises ValueError for a sheet that is not CSS.
    """
    rules = tuple(rule for sheet in theme for rule in _rules(_parse(sheet), names, replaced))
    rules += tuple(rule for sheet in own for rule in _rules(_parse(sheet), names, frozenset()))
    rules += (Group("@media screen and (prefers-color-scheme:dark)", tuple(_dark(rules))),)
    rules = tuple(in_force(rules))
    return f"{''.join(map(_text, _used(rules, names)))}\n".encode()


def _parse(sheet: str) -> list[Node]:
    return tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)


def _rules(nodes: Iterable[Node], names: PageNames, replaced: frozenset[str]) -> Iterator[Rule | Group]:
    for node in nodes:
        if node.type == "qualified-rule":
            heads = [_tight(part) for part in _split(node.prelude) if _can_match(part, names, replaced)]
            if heads:
                yield Rule(tuple(heads), tuple(_declarations(node.content)))
        elif node.type == "at-rule" and node.lower_at_keyword in _GROUPS:
            inner = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            yield Group(f"@{node.lower_at_keyword} {_tight(node.prelude)}", tuple(_rules(inner, names, replaced)))
        elif node.type == "at-rule" and node.lower_at_keyword != "charset":
            yield Rule((_tight(node.prelude),), (), _tight([node]))
        elif node.type == "error":
            raise ValueError(f"{node.source_line}: {node.message}")


def _declarations(content: Iterable[Node]) -> Iterator[tuple[str, str]]:
    for node in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        if node.type != "declaration":
            raise ValueError(f"{node.source_line}: not a declaration")
        yield node.name, _tight(node.value) + ("!important" if node.important else "")


def _split(nodes: Iterable[Node]) -> Iterator[list[Node]]:
    """The selectors between the commas."""
    part: list[Node] = []
    for node in nodes:
        if node == ",":
            yield part
            part = []
        else:
            part.append(node)
    yield part


def _can_match(selector: Sequence[Node], names: PageNames, replaced: frozenset[str]) -> bool:
    """Whether every name that the selector asks for is there; what stands in :not() is not asked for."""
    before: Node | None = None
    for node in selector:
        if not _is_there(node, before, names, replaced):
            return False
        before = node
    return True


def _is_there(node: Node, before: Node | None, names: PageNames, replaced: frozenset[str]) -> bool:
    if node.type == "ident":
        if node.value in replaced or before == ":":
            return node.value not in replaced
        return names.has_value("class", node.value) if before == "." else names.has_tag(node.value)
    if node.type == "hash":
        return names.has_value("id", node.value)
    if node.type == "[] block":
        name, *rest = [part for part in node.content if part.type != "whitespace"]
        exact = len(rest) == 2 and rest[0] == "="
        return name.value not in replaced and names.has_attribute(name.value) and (
            not exact or names.has_value(name.value, rest[1].value))
    if node.type == "function" and node.lower_name in _LISTS:
        return any(_can_match(part, names, replaced) for part in _split(node.arguments))
    return True


def _dark(rules: Iterable[Rule | Group]) -> Iterator[Rule]:
    """The rules of the dark scheme, for a page where no script has run."""
    for rule in rules:
        if isinstance(rule, Group):
            yield from _dark(rule.rules)
        elif heads := tuple(_DARK.sub(".no-js", head) for head in rule.heads if _DARK.search(head)):
            yield replace(rule, heads=heads)


def _used(rules: tuple[Rule | Group, ...], names: PageNames) -> tuple[Rule | Group, ...]:
    """Without custom properties and keyframes that nothing uses, again and again until nothing more goes."""
    while True:
        text = "".join(map(_text, rules))
        words = frozenset(re.findall(r"[\w-]+", " ".join(_ANIMATION.findall(text))))
        kept = tuple(_keep(rules, frozenset(_USE.findall(text)) | names.properties, words))
        if kept == rules:
            return kept
        rules = kept


def _keep(rules: Iterable[Rule | Group], properties: frozenset[str], words: frozenset[str]) -> Iterator[Rule | Group]:
    for rule in rules:
        if isinstance(rule, Group):
            if inner := tuple(_keep(rule.rules, properties, words)):
                yield replace(rule, rules=inner)
        elif rule.whole:
            if not rule.whole.startswith("@keyframes") or rule.heads[0] in words:
                yield rule
        elif declarations := tuple((name, value) for name, value in rule.declarations
                                   if not name.startswith("--") or name in properties):
            yield replace(rule, declarations=declarations)


def _tight(nodes: Iterable[Node]) -> str:
    """The source of the nodes on one line, without spaces after commas; a string can not hold a line break."""
    line = re.sub(r"\s*\n\s*", " ", tinycss2.serialize(nodes)).strip()
    return _COMMA.sub(lambda found: found[1] or ",", line)


def _text(rule: Rule | Group) -> str:
    if isinstance(rule, Group):
        return f"{rule.head}{{{''.join(map(_text, rule.rules))}}}"
    return rule.whole or f"{','.join(rule.heads)}{{{';'.join(f'{name}:{value}' for name, value in rule.declarations)}}}"
