"""A page's Markdown in; its headings, blocks of text, links and pictures, each with its line, out."""
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.deflist import deflist_plugin

from macros.pages.markdown import MarkdownPage
from macros.pages.prose.anchors import anchors

# The dialect of our pages, near enough for words: CommonMark with tables, boxes (!!! note) and definition lists.
_READER = MarkdownIt("commonmark", {"html": True}).enable("table").use(admon_plugin).use(deflist_plugin)
_CALL = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_ATTRIBUTES = re.compile(r"\s*\{:?\s*[#.][^}]*\}\s*$")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its id on the built page."""

    level: int
    text: str
    line: int
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, table cell or term: its words without code and calls, its source, its line and section.

    `section` is the nearest heading of level 2 above it, "" before the first. `whole` is the words with code.
    """

    kind: str
    text: str
    source: str
    line: int
    section: str
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    text: str
    href: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Image:
    alt: str
    line: int
    source: str


@dataclass(frozen=True, slots=True)
class Prose:
    headings: tuple[Heading, ...]
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    images: tuple[Image, ...]


def read_prose(page: MarkdownPage) -> Prose:
    """The text of a page; lines are those of the file."""
    headings: list[Heading] = []
    written: list[tuple[str, str]] = []
    blocks: list[Block] = []
    links: list[Link] = []
    images: list[Image] = []
    lines = page.body.split("\n")
    around: list[str] = []
    for token in _READER.parse(page.body):
        if token.nesting == 1:
            around.append(token.type.removesuffix("_open"))
        elif token.nesting == -1:
            around.pop()
        if token.type != "inline":
            continue
        start, end = token.map
        line = page.first_line + start
        if around[-1] == "heading":
            headings.append(Heading(int(_level(lines[start])), _ATTRIBUTES.sub("", _words(token)), line))
            written.append((_ATTRIBUTES.sub("", _words(token, code=True)), token.content))
        else:
            section = next((heading.text for heading in reversed(headings) if heading.level == 2), "")
            blocks.append(Block(_kind(around), _words(token), token.content, line, section, _words(token, code=True)))
        links += _links(token, lines[start:max(end, start + 1)], line)
        images += [Image(child.content, line, str(child.attrs["src"])) for child in token.children
                   if child.type == "image"]
    headings = [replace(heading, anchor=id) for heading, id in zip(headings, anchors(written), strict=True)]
    return Prose(tuple(headings), tuple(blocks), tuple(links), tuple(images))


def _level(line: str) -> int:
    """The level of a heading written with #; other ways of writing one are not used on our pages."""
    return len(line) - len(line.lstrip("#"))


def _kind(around: list[str]) -> str:
    for token, kind in (("td", "cell"), ("th", "cell"), ("dt", "term"), ("list_item", "item")):
        if token in around:
            return kind
    return "title" if around[-1] == "admonition_title" else "paragraph"


def _words(token: Token, *, code: bool = False) -> str:
    """What a reader reads, without calls and pictures, and without code unless it is asked for."""
    parts = {"text": lambda child: child.content, "softbreak": lambda _: " ", "hardbreak": lambda _: " ",
             "code_inline": lambda child: child.content if code else " "}
    text = "".join(parts[child.type](child) for child in token.children if child.type in parts)
    return " ".join(_CALL.sub(" ", text.replace("\xa0", " ")).split())


def _links(token: Token, lines: list[str], first: int) -> Iterator[Link]:
    inside: tuple[str, list[str]] | None = None
    for child in token.children:
        if child.type == "link_open":
            inside = (str(child.attrs["href"]), [])
        elif child.type == "link_close" and inside:
            href, words = inside
            yield Link("".join(words), href, *_place(href, lines, first))
            inside = None
        elif inside:
            inside[1].append(child.content)


def _place(href: str, lines: list[str], first: int) -> tuple[int, int]:
    """Line and column where the link's text begins; the block's own where its address is written in another way."""
    for number, line in enumerate(lines):
        if (end := line.find(f"]({href}")) >= 0:
            return first + number, line.rfind("[", 0, end) + 1
    return first, 1
