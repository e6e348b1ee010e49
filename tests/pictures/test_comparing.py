"""The comparison sees what a person would mind, and not what a person can not see."""
import pytest
from PIL import Image, ImageDraw

from tests.pictures.comparing import TILE, differing, for_keeping, reduced

INK, GROUND, ACCENT = (22, 30, 38), (255, 255, 255), (10, 97, 114)
Box = tuple[int, int, int, int]


def page(box: Box = (40, 40, 200, 120), colour: tuple[int, int, int] = ACCENT, *, ink: tuple[int, int, int] = INK,
         ) -> Image.Image:
    """Lines of text, as bars, a box and a button."""
    picture = Image.new("RGB", (400, 400), GROUND)
    draw = ImageDraw.Draw(picture)
    for top in range(160, 400, 26):
        draw.rectangle((40, top, 360, top + 2), fill=ink)
    draw.rectangle(box, outline=colour, width=4)
    draw.rectangle((40, 130, 80, 146), fill=colour)
    return reduced(picture, 4)


def test_a_picture_is_like_itself_as_it_is_kept() -> None:
    assert differing(page(), for_keeping(page())) == []


def test_letters_a_little_heavier_are_not_a_difference() -> None:
    assert differing(page(ink=(46, 54, 62)), for_keeping(page())) == []


def test_a_box_that_has_moved_is_seen_where_it_was_and_where_it_is() -> None:
    tiles = differing(page((48, 40, 208, 120)), for_keeping(page()))
    assert {x for x, _ in tiles} >= {40 // 4 // TILE, 204 // 4 // TILE}


@pytest.mark.parametrize("colour", [(163, 23, 43), (18, 57, 91), (122, 74, 0)], ids=["danger", "primary", "note"])
def test_a_box_of_another_colour_is_seen(colour: tuple[int, int, int]) -> None:
    assert differing(page(colour=colour), for_keeping(page())) != []


def test_a_box_that_is_missing_is_seen() -> None:
    assert len(differing(page(colour=GROUND), for_keeping(page()))) >= 8


def test_pictures_of_two_sizes_differ_everywhere() -> None:
    assert len(differing(Image.new("RGB", (16, 16)), Image.new("RGB", (16, 24)))) == 6
