"""HTML pages and scripts in; the names on them that a stylesheet can ask for out."""
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

# Expressions and not a parser of HTML: ten times as fast, and a name too many only keeps a rule that nothing uses.
# An element, or a script in the page with all that it says.
_ELEMENT: Final = re.compile(r"""<script\b.*?</script>|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>?""", re.DOTALL)
_TAG: Final = re.compile(r"<([a-z][a-z0-9-]*)")
_VALUE: Final = re.compile(r"""[\s"']([a-z][a-z0-9-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_BARE: Final = re.compile(r"[\s\"']([a-z][a-z-]*)(?=[\s>/])")
_WORD: Final = re.compile(r"[A-Za-z_][\w-]*")
_PROPERTY: Final = re.compile(r"--[\w-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNames:
    """Tags and attributes of the pages, each attribute with its value and with every word of it; words of scripts.

    `properties` are the custom properties that pages and scripts read or set themselves.
    """

    tags: frozenset[str]
    attributes: frozenset[str]
    values: frozenset[tuple[str, str]]
    words: frozenset[str]
    properties: frozenset[str]

    def has_tag(self, name: str) -> bool:
        return name in self.tags or name in self.words

    def has_attribute(self, name: str) -> bool:
        return name in self.attributes or name in self.words or _camel(name) in self.words

    def has_value(self, attribute: str, value: str) -> bool:
        """Whether a page has the value, as a whole or as a word of it; a script may set any value that it names."""
        return (attribute, value) in self.values or value in self.words


class _Everything(frozenset):
    """A set that holds whatever is looked for."""

    def __contains__(self, item: object) -> bool:
        return True

    def __ror__(self, other: frozenset) -> "_Everything":
        return self


# As if every name stood on some page: no rule and no custom property is left out.
EVERY_NAME: Final = PageNames(tags=_Everything(), attributes=_Everything(), values=_Everything(), words=_Everything(),
                              properties=_Everything())


def page_names(pages: Iterable[str], scripts: Iterable[str]) -> PageNames:
    """The names on all pages and in all scripts; scripts in the pages count as pages."""
    tags: set[str] = set()
    bare: set[str] = set()
    values: set[tuple[str, str]] = set()
    properties: set[str] = set()
    words: set[str] = set()
    elements: set[str] = set()
    for page in pages:
        elements.update(_ELEMENT.findall(page))  # most elements stand on every page: each is read once
        properties.update(_PROPERTY.findall(page))
    for element in elements:
        tags.update(_TAG.findall(element))
        bare.update(_BARE.findall(element))
        values.update((name, "".join(value)) for name, *value in _VALUE.findall(element))
    for script in scripts:
        words.update(_WORD.findall(script))
        properties.update(_PROPERTY.findall(script))
    values |= {(name, word) for name, value in values for word in value.split()}
    return PageNames(tags=frozenset(tags), attributes=frozenset(bare | {name for name, _ in values}),
                     values=frozenset(values), words=frozenset(words), properties=frozenset(properties))


def _camel(attribute: str) -> str:
    """data-nd-open as a script writes it after `dataset.`: ndOpen."""
    first, *rest = attribute.removeprefix("data-").split("-")
    return first + "".join(part.capitalize() for part in rest)
