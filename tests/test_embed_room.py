"""The heights that the codes to paste give: enough for what they show, so that nothing on a host's page moves."""
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

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
# 288: what is left of a phone's 320 with a margin of 16 on each side.
WIDTHS = (288, 304, 320, 400, 480, 700, 1000, 1280)
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
        needed, gets = page.evaluate(NEEDED), given.at(width)
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
        assert given.at(width) <= 1.35 * page.evaluate(NEEDED)


def delay_script(page: Page) -> None:
    """It comes when the page has been seen without it."""
    page.route("**/embed.js", lambda route: (page.wait_for_timeout(400), route.continue_()))


@pytest.mark.parametrize("place", ["frame", "head", "at once", "late"])
@pytest.mark.parametrize(("width", "lang"), [(320, "sv"), (1280, "en")])
def test_the_codes_as_they_are_given_move_nothing_on_a_hosts_page(
        browser: Browser, address: str, foreign: Foreign, width: int, lang: str, place: str) -> None:
    """Whether the script of an element comes before it, with it, or long after the page has been seen."""
    for name in SHOWS:
        [embed] = [embed for embed in embeds(VIEW) if embed.lang == lang and embed.name.removesuffix("-en") == name]
        pasted = code(VIEW, embed, "iframe" if place == "frame" else "element", room(VIEW, embed)).replace(
            LOCAL, address)
        context = browser.new_context(viewport={"width": width, "height": 6000})
        page = context.new_page()
        script = f'<script src="{address}embed/v1/embed.js"></script>' if place == "head" else ""
        if place == "late":
            delay_script(page)
        page.goto(foreign.show("given.html", host(pasted, head=script)), wait_until="networkidle")
        page.locator("iframe").content_frame.locator("footer p").last.wait_for()
        assert page.evaluate(SHIFT) == 0, name
        assert_it_has_not_grown(page, name, place)
        context.close()


@pytest.mark.parametrize("column", ["width:18rem", "width:30rem;margin:auto", "columns:2", "display:grid"])
def test_the_room_follows_the_width_of_its_column(browser: Browser, address: str, foreign: Foreign,
                                                  column: str) -> None:
    for name in SHOWS:
        embed = next(embed for embed in embeds(VIEW) if embed.name == name)
        context = browser.new_context(viewport={"width": 1280, "height": 6000})
        page = context.new_page()
        delay_script(page)
        pasted = code(VIEW, embed, "element", room(VIEW, embed)).replace(LOCAL, address)
        page.goto(foreign.show("spalt.html", host(f'<div style="{column}">{pasted}<p>Under.</p></div>')),
                  wait_until="networkidle")
        page.locator("iframe").content_frame.locator("footer p").last.wait_for()
        assert page.evaluate(SHIFT) == 0, name
        context.close()


def assert_it_has_not_grown(page: Page, name: str, place: str) -> None:
    [(now, given, least)] = page.locator("iframe").evaluate_all(GIVEN)
    assert abs(now - given) <= 1, name  # a part of a pixel
    if place != "frame":
        assert 0 < int(least.removesuffix("px")) <= given, name


def test_a_page_that_has_been_seen_without_room_moves(browser: Browser, address: str, foreign: Foreign) -> None:
    """That the measure sees what the room saves: the same code without its style."""
    embed = next(embed for embed in embeds(VIEW) if embed.name == "summary")
    pasted = code(VIEW, embed, "element", room(VIEW, embed)).replace(LOCAL, address)
    context = browser.new_context(viewport={"width": 320, "height": 6000})
    page = context.new_page()
    delay_script(page)
    page.goto(foreign.show("utan.html", host(pasted.replace("display:block;", "display:block;padding:0!important;"))),
              wait_until="networkidle")
    page.locator("iframe").content_frame.locator("footer p").last.wait_for()
    assert page.evaluate(SHIFT) > 0
    context.close()


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_without_javascript_the_room_is_filled(browser: Browser, address: str, foreign: Foreign, width: int) -> None:
    """By the same frame, below the link; nothing in it has to be scrolled past."""
    for name in SHOWS:
        embed = next(embed for embed in embeds(VIEW) if embed.name == name)
        context = browser.new_context(viewport={"width": width, "height": 6000}, java_script_enabled=False)
        page = context.new_page()
        pasted = code(VIEW, embed, "element", room(VIEW, embed)).replace(LOCAL, address)
        page.goto(foreign.show("ensam.html", host(pasted)), wait_until="networkidle")
        element, frame, link = (page.locator(choice).bounding_box() for choice in (
            "dataverkstad-embed", "iframe", "dataverkstad-embed > a"))
        assert frame["width"] == element["width"]
        assert frame["y"] + frame["height"] == pytest.approx(element["y"] + element["height"], abs=1)
        assert link["y"] + link["height"] <= frame["y"] <= element["y"] + 81, name
        page.locator("iframe").content_frame.locator("footer p").last.wait_for()
        context.close()


def test_the_room_stays_and_leads_on_when_the_script_never_comes(browser: Browser, address: str,
                                                                foreign: Foreign) -> None:
    embed = next(embed for embed in embeds(VIEW) if embed.name == "summary")
    context = browser.new_context(viewport={"width": 320, "height": 6000})
    page = context.new_page()
    page.route("**/embed.js", lambda route: route.abort())
    page.goto(foreign.show("borta.html", host(code(VIEW, embed, "element", room(VIEW, embed)).replace(LOCAL, address))),
              wait_until="networkidle")
    kept = page.locator("dataverkstad-embed").bounding_box()["height"]
    assert kept >= room(VIEW, embed).at(304)
    expect(page.locator("dataverkstad-embed > a")).to_be_visible()
    context.close()
