"""The heights that the codes to paste give: enough for what they show, so that nothing on a host's page moves."""
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from macros.pages.embeds import Embed, code, embeds
from macros.pages.site import load_site
from macros.pages.views.embed_room import room
from macros.pages.views.embedding import ROWS
from macros.publish.publication import LOCAL
from macros.registry.vocabulary import AREAS
from tests.conftest import ROOT
from tests.foreign import Foreign, foreign_site
from tests.registry.checking import TODAY
from tests.test_embeds import SHIFT, host

VIEW = load_site(ROOT, TODAY, base_url=LOCAL).view
WIDTHS = (288, 304, 320, 480, 700, 1280)  # 288: what is left of a phone's 320 with a margin of 16 on each side
SHOWS = ("progress", "summary", "webinars", "dataset/laddpunkter", "dataset/parkering")
NEEDED = "Math.ceil(document.body.getBoundingClientRect().height)"
GIVEN = "frames => frames.map(frame => [frame.clientHeight, Math.ceil(Number(frame.height)), frame.style.minHeight])"


@pytest.fixture(scope="module")
def foreign() -> Iterator[Foreign]:
    with foreign_site() as site:
        yield site


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context()
    yield made
    made.close()


def choices(embed: Embed) -> Iterator[Embed]:
    """An embed with every choice of rows and area that the form offers."""
    yield embed
    if embed.show == "progress":
        yield from (replace(embed, rows=rows, area=area) for rows in (0, *ROWS)
                    for area in ("", *(area.id for area in AREAS)) if rows or area)


def short(page: Page, embed: Embed) -> list[tuple[str, int, int, float]]:
    """Where what it shows is higher than its room: the width, the height that it needs and the one it gets."""
    given, found = room(VIEW, embed), []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 500})
        needed, gets = page.evaluate(NEEDED), given.height + given.narrow * 320 / width
        if needed > gets:
            found.append((embed.name + embed.query, width, needed, gets))
    return found


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_room_of_every_embed_is_enough_at_every_width(context: BrowserContext, address: str, lang: str) -> None:
    page, found = context.new_page(), []
    for embed in (chosen for plain in embeds(VIEW) if plain.lang == lang for chosen in choices(plain)):
        page.goto(f"{address}{embed.file('html')}{embed.query}")
        found += short(page, embed)
    assert found == []


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("name", SHOWS)
def test_the_room_is_not_much_more_than_what_is_needed(context: BrowserContext, address: str, name: str,
                                                       lang: str) -> None:
    embed = next(embed for embed in embeds(VIEW) if embed.lang == lang and embed.name.removesuffix("-en") == name)
    page, given = context.new_page(), room(VIEW, embed)
    page.goto(address + embed.file("html"))
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 500})
        assert given.height + given.narrow * 320 / width <= 1.35 * page.evaluate(NEEDED)


@pytest.mark.parametrize("kind", ["iframe", "element"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_codes_as_they_are_given_move_nothing_on_a_hosts_page(
        browser: Browser, address: str, foreign: Foreign, lang: str, width: int, kind: str) -> None:
    """The script of an element stands in the head: where it comes later the element has no place to keep until then."""
    for name in SHOWS:
        [embed] = [embed for embed in embeds(VIEW) if embed.lang == lang and embed.name.removesuffix("-en") == name]
        pasted = code(VIEW, embed, kind, room(VIEW, embed)).replace(LOCAL, address)
        context = browser.new_context(viewport={"width": width, "height": 6000})
        page = context.new_page()
        head = f'<script src="{address}embed/v1/embed.js"></script>' if kind == "element" else ""
        page.goto(foreign.show("given.html", host(pasted, head=head)), wait_until="networkidle")
        page.locator("iframe").content_frame.locator("footer p").last.wait_for()
        assert page.evaluate(SHIFT) == 0, name
        assert_it_has_not_grown(page, name, kind)
        context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_an_element_whose_script_comes_late_gets_all_its_room_at_once(
        browser: Browser, address: str, foreign: Foreign, width: int) -> None:
    for name in SHOWS:
        embed = next(embed for embed in embeds(VIEW) if embed.name == name)
        context = browser.new_context(viewport={"width": width, "height": 6000})
        page = context.new_page()
        pasted = code(VIEW, embed, "element", room(VIEW, embed)).replace(LOCAL, address)
        page.goto(foreign.show("late.html", host(pasted)), wait_until="networkidle")
        page.locator("iframe").content_frame.locator("footer p").last.wait_for()
        page.evaluate(SHIFT)
        assert_it_has_not_grown(page, name, "element")
        context.close()


def assert_it_has_not_grown(page: Page, name: str, kind: str) -> None:
    [(now, given, least)] = page.locator("iframe").evaluate_all(GIVEN)
    assert abs(now - given) <= 1, name  # a part of a pixel
    if kind == "element":
        assert 0 < int(least.removesuffix("px")) <= given, name
