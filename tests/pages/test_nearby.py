"""What the menu shows of an area."""
import pytest

from macros.pages.nearby import AROUND, MOST, Nearby, nearby


def test_a_small_area_is_shown_whole() -> None:
    area = tuple(range(MOST))
    assert nearby(area, 0) == Nearby(area, 0, None, 1)
    assert nearby(area, MOST - 1) == Nearby(area, 0, MOST - 2, None)


@pytest.mark.parametrize(("at", "shown"), [
    (0, [0, *range(1, AROUND + 1)]),
    (1, [0, *range(1, AROUND + 2)]),
    (50, [0, *range(50 - AROUND, 51 + AROUND)]),
    (99, [0, *range(99 - AROUND, 100)])])
def test_a_large_area_is_shown_as_its_first_page_and_those_around(at: int, shown: list[int]) -> None:
    found = nearby(range(100), at)
    assert list(found.shown) == shown
    assert found.left_out == 100 - len(shown)


def test_the_menu_of_a_large_area_is_no_longer_for_a_larger_one() -> None:
    assert len(nearby(range(100), 50).shown) == len(nearby(range(3000), 1500).shown) == 2 + 2 * AROUND


def test_an_area_of_one_page_has_none_before_and_after() -> None:
    assert nearby(["a"], 0) == Nearby(("a",), 0, None, None)
