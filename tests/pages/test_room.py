"""The room that is kept free: what a width needs, as lengths that CSS reads."""
import pytest

from macros.pages.room import Room


def test_what_is_as_high_everywhere_is_one_length() -> None:
    assert Room(height=700).css == "700px"


def test_what_is_higher_where_it_is_narrow_is_the_greatest_of_three() -> None:
    assert Room(height=460, narrow=170).css == "max(763px - 39%, 616px - 8%, 503px)"


@pytest.mark.parametrize("room", [Room(height=460, narrow=170), Room(height=525, narrow=1314), Room(height=1584)])
def test_no_width_from_a_phone_to_a_desk_gets_less_than_it_needs_nor_much_more(room: Room) -> None:
    more = [room.at(width) - (room.height + room.narrow * 320 / width) for width in range(288, 1281)]
    assert min(more) >= 0
    assert max(more) <= 0.13 * room.narrow + 5
