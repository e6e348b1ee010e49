"""The rules of a stylesheet in; the same without declarations that never take effect out."""
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Rule:
    """A style rule, or a whole at-rule (keyframes, page), whose head is its name and has no selectors."""

    heads: tuple[str, ...]
    declarations: tuple[tuple[str, str], ...]
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Rules under a condition."""

    head: str
    rules: tuple["Rule | Group", ...]


def in_force(rules: Sequence[Rule | Group]) -> Iterator[Rule | Group]:
    """Without what a later rule, under no condition, sets anew for each of the same selectors.

    Two rules with one selector fit the same elements and weigh the same, so the later always wins
    (https://www.w3.org/TR/css-cascade-5/#cascade-sort). A value that only some browsers know stands beside its
    fallback in one rule; a list with a selector that only some browsers know wins over nothing.
    """
    last = {(head, name, important): at for at, rule in enumerate(rules)
            if isinstance(rule, Rule) and not any(":-" in head for head in rule.heads)
            for name, value in rule.declarations for head in rule.heads
            for important in {False, value.endswith("!important")}}
    for at, rule in enumerate(rules):
        if isinstance(rule, Group) or rule.whole:
            yield rule
        elif kept := tuple((name, value) for name, value in rule.declarations if any(
                last.get((head, name, value.endswith("!important")), at) <= at for head in rule.heads)):
            yield replace(rule, declarations=kept)
