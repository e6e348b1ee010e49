"""Tables written in Markdown in; the same tables in named regions that scroll by keyboard out, as our own have."""
from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class ScrollingTables(Extension):
    """An extension for Python-Markdown; its `tables` makes the tables."""

    def extendMarkdown(self, md: Markdown) -> None:
        # After attr_list (8) and toc (5), which give headings their words; before escapes are undone (0).
        md.treeprocessors.register(Regions(md), "scrolling-tables", 4)


class Regions(Treeprocessor):
    """Puts every table of a page in a region that is named after the heading before it."""

    def run(self, root: Element) -> None:
        heading, seen = "", Counter[str]()
        for parent, place, element in list(_elements(root)):
            if element.tag in _HEADINGS:
                heading = _words(element)
            elif element.tag == "table" and "class" not in element.attrib:
                seen[heading] += 1
                name = f"Tabell {seen[heading]}" if seen[heading] > 1 else "Tabell"
                parent[place] = _region(element, f"{name}: {heading}" if heading else name)


def _elements(parent: Element) -> Iterator[tuple[Element, int, Element]]:
    """Every element below, in the order of the page, with its parent and its place there."""
    for place, element in enumerate(parent):
        yield parent, place, element
        yield from _elements(element)


def _words(heading: Element) -> str:
    """The text of a heading without the sign of its link."""
    parts = [heading.text or ""]
    for child in heading:
        parts += ["" if child.get("class") == "headerlink" else _words(child), child.tail or ""]
    return "".join(parts).strip()


def _region(table: Element, name: str) -> Element:
    region = Element("div", {"class": "nd-scroll", "role": "region", "tabindex": "0", "aria-label": name})
    region.tail, table.tail = table.tail, None
    table.set("class", "nd-grid")
    region.append(table)
    return region
