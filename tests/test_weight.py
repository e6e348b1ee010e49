"""What a visit costs the reader: bytes compressed by gzip, and requests, as a browser asks for them."""
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.html import soup
from tests.weighing import compressed, first_and_next

FIRST, NEXT, REQUESTS = 25_000, 12_000, 6
FRAME = 2_700  # what a page weighs but for its own text


@pytest.fixture(scope="module")
def guides(built: Path) -> list[str]:
    """The addresses of the guides, the heaviest first."""
    pages = sorted(built.glob("guider/*/index.html"), key=lambda file: (-compressed(file), file))
    return [f"guider/{file.parent.name}/" for file in pages]


@pytest.mark.parametrize("place", [0, 1, 10, -1], ids=["heaviest", "second", "eleventh", "lightest"])
def test_a_guide_is_light_on_the_first_visit_and_the_frame_on_the_next(
        browser: Browser, address: str, built: Path, tmp_path: Path, guides: list[str], place: int) -> None:
    first, after = first_and_next(browser, address, built, guides[place], guides[place - 1])
    assert (first.weight <= FIRST, len(first.files) <= REQUESTS) == (True, True), first
    # Some guides are longer than the goal by their own text: of these the frame is held.
    text = tmp_path / "text.html"
    text.write_text(str(soup(built / guides[place - 1] / "index.html").article), "utf-8")
    assert after.weight <= max(NEXT, compressed(text) + FRAME), after
    assert len(after.files) == 1


def test_most_guides_are_within_the_goal_when_they_come_next(built: Path, guides: list[str]) -> None:
    light = [guide for guide in guides if compressed(built / guide / "index.html") <= NEXT]
    assert len(light) / len(guides) > 0.65


def test_search_is_not_fetched_before_it_is_asked_for(browser: Browser, address: str, built: Path) -> None:
    first, _ = first_and_next(browser, address, built, "", "datamangder/")
    assert first.files == ("", "assets/site.css", "assets/page.mjs", "assets/favicon.svg")
