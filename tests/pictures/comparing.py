"""Two pictures in; the tiles where they differ, and a picture that shows it, out.

A pixel is compared with its neighbours mixed in, so that the edges of letters, which browsers draw in their own ways,
say nothing, and what is moved, missing or of another colour does.
"""
from collections.abc import Iterator
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter

TILE: Final = 8  # pixels of a reduced picture
TOLERANCE: Final = 20  # of 255, in red, green or blue
COLOURS: Final = 128  # of a picture as it is kept

Tile = tuple[int, int]


def reduced(picture: Image.Image, times: int) -> Image.Image:
    """Each side divided by `times`."""
    return picture.convert("RGB").reduce(times)


def for_keeping(picture: Image.Image) -> Image.Image:
    """With few colours, chosen so that none is far from what it stands for: a file of some kilobytes."""
    return picture.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)


def differing(found: Image.Image, kept: Image.Image) -> list[Tile]:
    """Column and row of each tile that differs; every tile when the pictures are not of one size."""
    width, height = (max(sides) for sides in zip(found.size, kept.size, strict=True))
    tiles = [(x, y) for y in range(-(-height // TILE)) for x in range(-(-width // TILE))]
    if found.size != kept.size:
        return tiles
    difference = ImageChops.difference(_mixed(found), _mixed(kept))
    return [(x, y) for x, y in tiles if _most(difference.crop((x * TILE, y * TILE, (x + 1) * TILE, (y + 1) * TILE)))
            > TOLERANCE]


def _mixed(picture: Image.Image) -> Image.Image:
    return picture.convert("RGB").filter(ImageFilter.BoxBlur(1))


def _most(difference: Image.Image) -> int:
    return max(high for _, high in difference.getextrema())


def shown(found: Image.Image, kept: Image.Image, tiles: list[Tile]) -> Image.Image:
    """The kept picture, the found one, and the found one with a frame around each tile that differs, side by side."""
    framed = found.convert("RGB")
    draw = ImageDraw.Draw(framed)
    for x, y in tiles:
        draw.rectangle((x * TILE, y * TILE, (x + 1) * TILE - 1, (y + 1) * TILE - 1), outline=(255, 0, 128))
    return _side_by_side([kept, found, framed])


def _side_by_side(pictures: list[Image.Image]) -> Image.Image:
    height = max(picture.height for picture in pictures)
    sheet = Image.new("RGB", (sum(picture.width + TILE for picture in pictures), height), (128, 128, 128))
    for left, picture in zip(_lefts(pictures), pictures, strict=True):
        sheet.paste(picture.convert("RGB"), (left, 0))
    return sheet


def _lefts(pictures: list[Image.Image]) -> Iterator[int]:
    left = 0
    for picture in pictures:
        yield left
        left += picture.width + TILE
