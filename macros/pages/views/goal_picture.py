"""How far a goal has been reached in; a picture with a square for each dataset that the goal counts out."""
from typing import Final
from xml.etree import ElementTree

from markupsafe import Markup

COLUMNS: Final = 15
_STEP: Final = 16
_SIDE: Final = {"nd-reached": 12, "nd-known": 10, "nd-unknown": 4}  # sizes, so that the look is more than a colour


def goal_picture(reached: int, known: int, count: int) -> Markup:
    """First the datasets that have reached the goal, then those whose rank is known, then the ones that are not known.

    The table beside it says the same, so a screen reader passes the picture by (SVG 2, 5.10).
    """
    looks = ["nd-reached"] * reached + ["nd-known"] * (known - reached) + ["nd-unknown"] * (count - known)
    rows = -(-count // COLUMNS)
    root = ElementTree.Element("svg", {
        "class": "nd-goal", "viewBox": f"0 0 {COLUMNS * _STEP} {rows * _STEP}", "aria-hidden": "true"})
    for look, side in _SIDE.items():
        squares = [_square(place, side) for place, name in enumerate(looks[:count]) if name == look]
        if squares:
            ElementTree.SubElement(root, "path", {"class": look, "d": "".join(squares)})
    return Markup(ElementTree.tostring(root, encoding="unicode"))


def _square(place: int, side: int) -> str:
    """A square in the middle of its place, as a path (SVG 2, 9.3)."""
    row, column = divmod(place, COLUMNS)
    edge = (_STEP - side) // 2
    return f"M{column * _STEP + edge} {row * _STEP + edge}h{side}v{side}h-{side}z"
