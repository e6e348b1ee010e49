"""Tables and code written in Markdown in; the same, made to scroll by keyboard as our own do, out."""
from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class ScrollingBlocks(Extension):
    """An extension for Python-Markdown, whose `tables` makes the tables and pymdownx.highlight the code."""

    def extendMarkdown(self, md: Markdown) -> None:
        # After attr_list (8) and toc (5), which give headings their words; before escapes are undone (0).
        md.treeprocessors.register(Regions(md), "scrolling-tables", 4)
        md.postprocessors.register(Code(md), "scrolling-code", 5)  # after the HTML is put back (30)


class Regions(Treeprocessor):
    """Puts every table of a page in a region that is named after the heading before it; its headers head columns."""

    def run(self, root: Element) -> None:
        heading, seen = "", Counter[str]()
        for parent, place, element in list(_elements(root)):
            if element.tag in _HEADINGS:
                heading = _words(element)
            elif element.tag == "table" and "class" not in element.attrib:
                seen[heading] += 1
                name = f"Tabell {seen[heading]}" if seen[heading] > 1 else "Tabell"
                parent[place] = _region(element, f"{name}: {heading}" if heading else name)


class Code(Postprocessor):
    """Lets a block of code take focus; in text the same signs are escaped."""

    def run(self, text: str) -> str:
        return text.replace('<div class="highlight"><pre>', '<div class="highlight"><pre tabindex="0">')


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
    for header in table.iter("th"):
        header.set("scope", "col")
    region.append(table)
    return region
