"""What the models compute: stages reached, places within a range, where a webinar stands in time, texts."""
from dataclasses import replace
from datetime import date

import pytest

from macros.registry.basics import Text
from macros.registry.dates import Season, Start
from tests.registry.checking import good_registry

TREES, BENCHES = good_registry().datasets
WEBINAR = good_registry().webinars[0]


def test_a_dataset_has_reached_its_stage_and_those_before() -> None:
    at_specification = replace(TREES, stages=(replace(TREES.stages[0], stage="specification"),))
    assert [at_specification.reached(stage) for stage in ("pre-study", "specification", "guide")] == [True, True, False]
    assert not BENCHES.reached("not-started")


@pytest.mark.parametrize(("rank", "at_most", "within"), [
    (1, None, True), (30, None, True), (31, None, False), (None, 12, True), (None, 31, False), (None, None, False)])
def test_a_place_lies_within_a_range_only_when_that_is_known(rank: int, at_most: int, within: bool) -> None:
    assert replace(TREES, rank=rank, rank_at_most=at_most).within(1, 30) is within


def test_among_the_first_says_nothing_of_a_range_that_begins_later() -> None:
    assert not replace(TREES, rank=None, rank_at_most=12).within(2, 30)


@pytest.mark.parametrize(("status", "day", "group"), [
    ("planned", date(2027, 3, 1), "upcoming"), ("planned", date(2027, 3, 2), "upcoming"),
    ("planned", date(2027, 3, 3), "held"), ("held", date(2027, 3, 3), "held"),
    ("cancelled", date(2027, 3, 2), "upcoming"), ("cancelled", date(2027, 3, 3), "cancelled")])
def test_a_webinar_passes_from_upcoming_to_held_when_its_day_is_over(status: str, day: date, group: str) -> None:
    assert replace(WEBINAR, status=status, start=Start(date(2027, 3, 2))).time_group(day) == group


def test_a_planned_webinar_of_a_past_season_is_not_called_held() -> None:
    planned = replace(WEBINAR, status="planned", start=None, period=Season("spring", 2023))
    assert planned.time_group(date(2023, 6, 30)) == "upcoming"
    assert planned.time_group(date(2023, 7, 1)) == "unconfirmed"


def test_a_webinar_of_several_days_is_over_after_the_last() -> None:
    fair = replace(WEBINAR, start=Start(date(2027, 3, 2)), end=Start(date(2027, 3, 4)))
    assert [fair.time_group(date(2027, 3, day)) for day in (4, 5)] == ["upcoming", "held"]


def test_a_webinar_was_revised_when_it_was_changed_else_when_its_source_was_read() -> None:
    registry = good_registry()
    assert registry.revised(registry.webinars[0]) == date(2026, 1, 1)
    assert registry.revised(replace(registry.webinars[0], updated=date(2026, 11, 20))) == date(2026, 11, 20)


def test_a_text_that_is_not_translated_is_read_in_swedish() -> None:
    assert (Text("ja", "yes").read("en"), Text("ja").read("en"), Text("ja", "yes").read("sv")) == ("yes", "ja", "ja")
