"""A scalar of YAML in, a Python value or the reason why it is refused out."""
import re
import unicodedata

from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,11})")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,11})\.[0-9]{1,12}")
# YAML 1.2.2 section 10.3.2, the core schema that editors use.
_CORE = re.compile(
    r"null|Null|NULL|~|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)
_RESOLVER = Resolver()
_TAG = "tag:yaml.org,2002:"
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_ALLOWED = {"\n", "\u00ad"}  # line breaks of block scalars; the soft hyphen in long Swedish words


class Ambiguous(ValueError):
    """The scalar means one thing in YAML 1.1 and another in YAML 1.2; the second argument is what else it may mean."""


def plain(text: str) -> str | int | float | bool | None:
    """The value of a plain (unquoted) scalar, where YAML 1.1 and 1.2 agree.

    Raises Ambiguous where they do not: 0180, 10:30, no, 1_000, 2023-09-01.
    """
    if text in {"", "null", "~"}:
        return None
    if text in {"true", "false"}:
        return text == "true"
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    older = _RESOLVER.resolve(ScalarNode, text, (True, False)).removeprefix(_TAG)
    if older == "bool":
        raise Ambiguous(text, "true eller false")
    if older in {"int", "float"} or (_CORE.fullmatch(text) and older == "str"):
        raise Ambiguous(text, "talet med bara siffror, utan nolla först")
    if older != "str":
        raise Ambiguous(text, None)
    return text


def hidden(text: str) -> tuple[int, str] | None:
    """The first character that a reader cannot see: its index and its name, or None.

    Control characters, marks that turn the direction of text, unassigned and private ones.
    """
    if text.isprintable():  # most texts are; the others are looked at sign by sign
        return None
    for index, character in enumerate(text):
        if _is_hidden(character):
            return index, f"U+{ord(character):04X}"
    return None


def visible(text: str) -> str:
    """The text without the characters that a reader cannot see."""
    return "".join(character for character in text if not _is_hidden(character))


def _is_hidden(character: str) -> bool:
    return character not in _ALLOWED and unicodedata.category(character) in _INVISIBLE
