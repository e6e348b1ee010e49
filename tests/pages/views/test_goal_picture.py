"""The picture of a goal: as many squares of each kind as the table beside it says."""
from xml.etree import ElementTree

import pytest

from macros.pages.views.goal_picture import goal_picture


@pytest.mark.parametrize(("reached", "known", "count", "squares", "height"), [
    (10, 12, 30, {"nd-reached": 10, "nd-known": 2, "nd-unknown": 18}, 32),
    (2, 2, 15, {"nd-reached": 2, "nd-unknown": 13}, 16),
    (0, 0, 1, {"nd-unknown": 1}, 16), (16, 16, 16, {"nd-reached": 16}, 32)])
def test_a_picture_has_a_square_for_each_dataset(reached: int, known: int, count: int, squares: dict[str, int],
                                                 height: int) -> None:
    root = ElementTree.fromstring(goal_picture(reached, known, count))
    assert {path.get("class"): path.get("d").count("M") for path in root} == squares
    assert root.get("viewBox") == f"0 0 240 {height}"


def test_the_squares_stand_in_their_places() -> None:
    assert goal_picture(1, 1, 2) == (
        '<svg class="nd-goal" viewBox="0 0 240 16" aria-hidden="true"><path class="nd-reached" d="M2 2h12v12h-12z" />'
        '<path class="nd-unknown" d="M22 6h4v4h-4z" /></svg>')
