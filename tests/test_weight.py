"""What a visit costs the reader: bytes compressed by gzip, and requests, as a browser asks for them."""
import gzip
from pathlib import Path
from types import MappingProxyType

import pytest
from playwright.sync_api import Browser

from tests.html import soup, words
from tests.weighing import compressed, first_and_next

FIRST, NEXT, REQUESTS = 25_000, 12_000, 6
FRAME = 3_200  # a page without its article: head, menu, contents, foot
MARKUP = 0.2  # of a long guide, what is neither frame, words nor addresses
# Guides that weigh more than NEXT when they come next, and what they may weigh: the next hundred, for a word more. What
# is too much is what they say: words and addresses of sources are eight to eleven thousand bytes, the frame is three.
LONGER = MappingProxyType({
    "badplatser": 16_500,  # 4,200 words, 42 columns, 21 sources
    "laddpunkter": 16_500,  # 3,900 words, 23 columns, 18 sources
    "livsmedelskontroller": 16_400,  # 4,200 words, 35 columns, 17 sources
    "resvanor": 15_100,  # 3,700 words, 11 columns, 24 sources
    "energiforbrukning": 14_900,  # 3,500 words, 12 columns, 24 sources
    "leverantorsreskontra": 14_300,  # 3,500 words, 18 columns, 12 sources
    "offentliga-toaletter": 14_000,  # 3,300 words, 10 columns, 19 sources
    "maltidsinformation": 13_900,  # 3,400 words, 14 columns, 15 sources
    "matsvinn": 13_600,  # 3,400 words, 10 columns, 22 sources
})


@pytest.fixture(scope="module")
def guides(built: Path) -> dict[str, int]:
    """What each guide weighs, the heaviest first."""
    pages = {file.parent.name: compressed(file) for file in sorted(built.glob("guider/*/index.html"))}
    return dict(sorted(pages.items(), key=lambda page: -page[1]))


@pytest.mark.parametrize("place", [0, 1, 10, -1], ids=["heaviest", "second", "eleventh", "lightest"])
def test_a_guide_is_light_on_the_first_visit_and_one_file_on_the_next(
        browser: Browser, address: str, built: Path, guides: dict[str, int], place: int) -> None:
    one, other = list(guides)[place], list(guides)[place - 1]
    first, after = first_and_next(browser, address, built, f"guider/{one}/", f"guider/{other}/")
    assert (first.weight <= FIRST, len(first.files) <= REQUESTS) == (True, True), first
    assert (after.weight, len(after.files)) == (guides[other], 1), after


def test_a_guide_that_comes_next_is_within_the_goal_or_named_with_its_weight(guides: dict[str, int]) -> None:
    assert {guide: weight for guide, weight in guides.items() if weight > LONGER.get(guide, NEXT)} == {}


def test_a_guide_is_named_no_longer_than_it_has_to_be(guides: dict[str, int]) -> None:
    assert [guide for guide in LONGER if guides.get(guide, 0) <= NEXT] == []
    assert [guide for guide, weight in LONGER.items() if weight - guides[guide] > 200] == [], "lower these"


def test_what_is_too_much_in_a_long_guide_is_what_it_says(built: Path, guides: dict[str, int]) -> None:
    for guide in guides:
        page, frame, said = _parts(built / "guider" / guide / "index.html")
        assert frame <= FRAME, guide
        assert guide not in LONGER or (page - frame - said) / page <= MARKUP, guide


def _parts(file: Path) -> tuple[int, int, int]:
    """A page, the same without its article, and the article's words and addresses alone, each compressed."""
    html, article = file.read_text("utf-8"), soup(file).article
    before, after = html.index("<article"), html.index('<nav class="nd-between"')
    addresses = dict.fromkeys(link["href"] for link in article.select("a[href]") if not link["href"].startswith("#"))
    texts = html, html[:before] + html[after:], "\n".join([words(article), *addresses])
    page, frame, said = (len(gzip.compress(text.encode(), 9, mtime=0)) for text in texts)
    return page, frame, said


def test_search_is_not_fetched_before_it_is_asked_for(browser: Browser, address: str, built: Path) -> None:
    first, _ = first_and_next(browser, address, built, "", "datamangder/")
    assert first.files == ("", "assets/site.css", "assets/page.mjs", "assets/favicon.svg")
