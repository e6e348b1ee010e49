"""Blocks of words and boxes in, from the top down; one SVG file that asks no other host for anything out."""
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final
from xml.etree import ElementTree

from macros.pages.embeds import PICTURE_WIDTH
from macros.publish.inert import legal
from macros.publish.pictures.typesetting import FONTS, lines

MARGIN: Final = 20
ROOM: Final = PICTURE_WIDTH - 2 * MARGIN
SVG: Final = "http://www.w3.org/2000/svg"
# What a part looks like, in light and in dark: the site's own colours.
LOOKS: Final = {"ground": ("#ffffff", "#1e242a"), "text": ("#161e26", "#e6ebf0"), "quiet": ("#4a5a68", "#b3c0cb"),
                "step": ("#0a6172", "#6fd0e0"), "off": ("#c9d3dc", "#46535f")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A line of text; `x` and `y` are where its baseline begins, or ends for one that is set from the right."""

    x: float
    y: float
    text: str
    size: float
    look: str = "text"
    bold: bool = False
    from_right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    x: float
    y: float
    width: float
    height: float
    look: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Shapes with `y` counted from the block's top, how high it is, and the same in words for those who do not see."""

    height: float
    shapes: tuple[Words | Box, ...]
    says: str = ""


def paragraph(text: str, size: float, *, look: str = "text", bold: bool = False, x: float = MARGIN,
              room: float = ROOM, after: float = 6) -> Block:
    """The text in as many lines as it needs."""
    text, step = legal(text), round(size * 1.35)
    rows = lines(text, size, room, bold=bold)
    shapes = tuple(Words(x=x, y=step * number + size, text=row, size=size, look=look, bold=bold)
                   for number, row in enumerate(rows))
    return Block(height=step * len(rows) + after, shapes=shapes, says=text)


def rule(after: float = 8) -> Block:
    """A thin line across."""
    return Block(height=1 + after, shapes=(Box(x=MARGIN, y=0, width=ROOM, height=1, look="off"),))


def sheet(title: str, lang: str, blocks: Iterable[Block]) -> bytes:
    """The SVG file: named by its title and described by all that it says (SVG Accessibility API Mappings 1.0)."""
    blocks = list(blocks)
    height = MARGIN * 2 + sum(block.height for block in blocks)
    root = new_picture(title, " ".join(block.says for block in blocks if block.says), lang, PICTURE_WIDTH, height)
    ElementTree.SubElement(root, "style").text = _style()
    shapes = [Box(x=0, y=0, width=PICTURE_WIDTH, height=height, look="ground")]
    top = MARGIN
    for block in blocks:
        shapes += [replace(shape, y=shape.y + top) for shape in block.shapes]
        top += block.height
    for shape in shapes:
        _draw(root, shape)
    return written(root)


def new_picture(title: str, description: str, lang: str, width: float, height: float) -> ElementTree.Element:
    """An empty picture of a size with its name and description."""
    root = ElementTree.Element("svg", {
        "xmlns": SVG, "xml:lang": lang, "role": "img", "aria-label": legal(title), "width": f"{width:g}",
        "height": f"{height:g}", "viewBox": f"0 0 {width:g} {height:g}", "font-family": FONTS})
    ElementTree.SubElement(root, "title").text = legal(title)
    ElementTree.SubElement(root, "desc").text = legal(description)
    return root


def _style() -> str:
    """Every colour twice: a picture in <img> follows the reader's choice of light or dark."""
    light, dark = ("".join(f".dv-{look}{{fill:{colours[number]}}}" for look, colours in LOOKS.items())
                   for number in (0, 1))
    return f"{light}@media (prefers-color-scheme:dark){{{dark}}}"


def _draw(root: ElementTree.Element, shape: Words | Box) -> None:
    if isinstance(shape, Box):
        ElementTree.SubElement(root, "rect", {
            "class": f"dv-{shape.look}", "x": f"{shape.x:g}", "y": f"{shape.y:g}", "width": f"{shape.width:g}",
            "height": f"{shape.height:g}"})
        return
    element = ElementTree.SubElement(root, "text", {
        "class": f"dv-{shape.look}", "x": f"{shape.x:g}", "y": f"{shape.y:g}", "font-size": f"{shape.size:g}",
        **({"font-weight": "700"} if shape.bold else {}), **({"text-anchor": "end"} if shape.from_right else {})})
    element.text = legal(shape.text)


def written(root: ElementTree.Element) -> bytes:
    return ElementTree.tostring(root, encoding="unicode").encode() + b"\n"
