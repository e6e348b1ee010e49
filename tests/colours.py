"""The published stylesheet in; what each colour role is in each scheme, and the contrast of two colours, out."""
import re
from collections.abc import Iterable, Mapping

import tinycss2
from tinycss2.ast import Node
from tinycss2.color4 import Color, parse_color

SCHEMES = {"light": "default", "dark": "slate"}
_SELECTOR = re.compile(r':root|\[data-md-color-scheme="?(\w+)"?\]')
_USE = re.compile(r"var\((--[\w-]+)\)")


def roles(sheet: str, scheme: str) -> Mapping[str, Color]:
    """The custom properties that are colours, as the scheme sets them; what comes last counts."""
    found: dict[str, str] = {}
    _collect(tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True), SCHEMES[scheme], found)
    return {name: colour for name in found if (colour := parse_color(_resolved(found[name], found)))}


def _collect(nodes: Iterable[Node], scheme: str, found: dict[str, str]) -> None:
    for node in nodes:
        if node.type == "at-rule" and node.content and tinycss2.serialize(node.prelude).strip() == "screen":
            _collect(tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True), scheme, found)
        elif node.type == "qualified-rule":
            heads = tinycss2.serialize(node.prelude).split(",")
            matches = [match for head in heads if (match := _SELECTOR.fullmatch(head.strip()))]
            if any(match[1] in (None, scheme) for match in matches):
                found.update((part.name, tinycss2.serialize(part.value).strip())
                             for part in tinycss2.parse_blocks_contents(node.content)
                             if part.type == "declaration" and part.name.startswith("--"))


def _resolved(value: str, found: Mapping[str, str]) -> str:
    while match := _USE.search(value):
        value = value.replace(match[0], found.get(match[1], "none"))
    return value


def contrast(text: Color, ground: Color) -> float:
    """The contrast of two colours, the first perhaps transparent (WCAG 2.2, relative luminance and contrast ratio)."""
    below = ground.to("srgb").coordinates
    seen = [text.alpha * one + (1 - text.alpha) * other
            for one, other in zip(text.to("srgb").coordinates, below, strict=True)]
    high, low = sorted((_luminance(seen), _luminance(below)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(parts: Iterable[float]) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
