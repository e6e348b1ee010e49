"""The frame of the pages: colours, contents list, copying, search on demand, paper, and life without scripts."""
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from macros.generator.sheet import OWN_SHEETS
from macros.pages.texts import TEXTS
from tests.conftest import ROOT
from tests.html import soup

GUIDE = "guider/laddpunkter/"
Opened = Callable[..., Page]


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Opened]:
    """Opens a page in a browser of its own, with the settings that are given."""
    contexts: list[BrowserContext] = []

    def open_page(path: str, width: int = 1280, **settings: object) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 800}, locale="sv-SE", **settings)
        contexts.append(context)
        page = context.new_page()
        page.goto(address + path, wait_until="networkidle")
        return page

    yield open_page
    for context in contexts:
        context.close()


def test_a_title_is_never_html_in_the_frame() -> None:
    """Jinja of the generator escapes nothing by itself. The contents list holds headings, which are HTML already."""
    printed = [(file.name, printed) for file in sorted((ROOT / "theme").rglob("*.html")) if file.name != "toc.html"
               for printed in re.findall(r"\{\{(.*?)\}\}", file.read_text("utf-8")) if "title" in printed]
    assert len(printed) >= 8
    assert [one for one in printed if not one[1].rstrip().endswith(("| e", "| urlencode"))] == []


def ground(page: Page) -> str:
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


LIGHT, DARK = "rgb(255, 255, 255)", "rgb(30, 36, 41)"


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_the_colours_follow_the_system(opened: Opened, scripts: bool) -> None:
    assert ground(opened("om/", color_scheme="light", java_script_enabled=scripts)) == LIGHT
    assert ground(opened("om/", color_scheme="dark", java_script_enabled=scripts)) == DARK


def test_a_reader_who_chooses_colours_keeps_them_on_the_next_page(opened: Opened) -> None:
    page = opened("om/", color_scheme="light")
    button = page.get_by_role("button", name="Mörkt läge")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "true")
    assert ground(page) == DARK
    page.get_by_role("link", name="Källor").first.click()
    assert ground(page) == DARK
    expect(page.get_by_role("button", name="Mörkt läge")).to_have_attribute("aria-pressed", "true")


def test_a_dark_page_is_light_on_paper_and_says_its_address_and_when_it_was_reviewed(opened: Opened) -> None:
    page = opened("kom-igang/licens/", color_scheme="dark", reduced_motion="reduce")
    page.emulate_media(media="print")
    assert (ground(page), page.evaluate("getComputedStyle(document.querySelector('article p a[href]')).color")) == (
        LIGHT, "rgb(18, 57, 91)")
    for part in (".nd-top", ".nd-tabs", ".nd-menu", ".nd-toc", ".nd-bottom", ".nd-foot ul"):
        assert not page.locator(part).is_visible()
    expect(page.locator(".nd-foot time")).to_be_visible()
    expect(page.locator(".nd-print")).to_be_visible()
    link = page.locator('article a[href^="https://"]').first
    assert link.evaluate("link => getComputedStyle(link, '::after').content") == (
        f'" ({link.get_attribute("href")})"')


def test_the_contents_list_follows_the_reader(opened: Opened) -> None:
    page = opened(GUIDE)
    here = page.locator(".nd-toc [aria-current=location]")
    page.locator("#kvalitet-och-vanliga-fel").scroll_into_view_if_needed()
    page.evaluate("document.querySelector('#kvalitet-och-vanliga-fel').scrollIntoView()")
    expect(here).to_have_text("Kvalitet och vanliga fel")
    page.evaluate("document.querySelector('#kallor').scrollIntoView()")
    expect(here).to_have_text("Källor")
    page.evaluate("scrollTo(0, 0)")
    expect(here).to_have_count(0)


def test_the_contents_list_folds_on_a_phone_and_closes_when_a_heading_is_chosen(opened: Opened) -> None:
    page = opened(GUIDE, width=320)
    contents = page.get_by_role("navigation", name="På sidan")
    expect(contents.get_by_role("link", name="Nyttan")).not_to_be_visible()
    contents.locator("summary").press("Enter")
    contents.get_by_role("link", name="Nyttan").press("Enter")
    expect(page.get_by_role("heading", name="Nyttan")).to_be_in_viewport()
    expect(contents.get_by_role("link", name="Nyttan")).not_to_be_visible()


def test_code_is_copied_and_it_is_said(opened: Opened) -> None:
    page = opened("bidra/", permissions=["clipboard-read", "clipboard-write"])
    page.locator("pre").first.scroll_into_view_if_needed()
    page.get_by_role("button", name="Kopiera").first.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Texten är kopierad")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("pre > code").first.text_content().rstrip()


def test_code_on_the_english_page_is_copied_in_english(opened: Opened) -> None:
    page = opened("in-english/", permissions=["clipboard-read", "clipboard-write"])
    page.locator("pre").first.scroll_into_view_if_needed()
    page.get_by_role("button", name="Copy", exact=True).first.press("Enter")
    expect(page.get_by_role("status").last).to_have_text("The text has been copied")
    expect(page.get_by_role("button", name="Copied", exact=True)).to_be_visible()


def test_code_that_the_browser_will_not_copy_is_marked(opened: Opened) -> None:
    page = opened("bidra/")
    page.locator("pre").first.scroll_into_view_if_needed()
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.get_by_role("button", name="Kopiera").first.click()
    expect(page.get_by_role("button", name="Markerat")).to_be_visible()
    assert page.evaluate("String(getSelection())").strip() == page.locator("pre > code").first.text_content().strip()


@pytest.mark.parametrize("way", ["click", "keys"])
def test_the_search_is_fetched_when_it_is_first_asked_for(opened: Opened, address: str, way: str) -> None:
    page = opened(GUIDE)
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(content_type="text/javascript", body="""
            export const openSearch = ({ root, trigger }) => { document.title = `${root} ${trigger.textContent}`; };""")

    page.route("**/assets/search/dialog.mjs", answer)
    assert asked == []
    if way == "click":
        page.get_by_role("button", name="Sök", exact=True).click()
    else:
        page.keyboard.press("Control+k")
    expect(page).to_have_title(f"{address} Sök")
    assert asked == [f"{address}assets/search/dialog.mjs"]


def test_a_search_that_can_not_be_fetched_leads_to_all_datasets(opened: Opened, address: str) -> None:
    page = opened(GUIDE)
    page.route("**/assets/search/dialog.mjs", lambda route: route.abort())
    page.get_by_role("button", name="Sök", exact=True).click()
    expect(page).to_have_url(f"{address}datamangder/")


def test_what_a_reader_does_in_the_frame_of_the_english_page_is_in_english(opened: Opened, address: str) -> None:
    page = opened("in-english/", width=320)
    header = page.get_by_role("banner")
    assert [button.get_attribute("title") for button in header.get_by_role("button").all()] == [
        "Menu", "Dark mode", "Search the site (Ctrl+K)"]
    page.route("**/assets/search/dialog.mjs", lambda route: route.abort())
    header.get_by_role("button", name="Search", exact=True).click()
    expect(page).to_have_url(f"{address}in-english/#the-table")
    expect(page).to_have_title(re.compile(re.escape(TEXTS["site_name"]["en"]) + "$"))
    header.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Close the menu").click()
    expect(page.locator("#meny")).not_to_be_visible()


def test_without_a_script_there_are_ways_on_and_no_button_that_does_nothing(opened: Opened) -> None:
    page = opened(GUIDE, width=320, java_script_enabled=False)
    header = page.get_by_role("banner")
    assert header.get_by_role("button").all_inner_texts() == ["Meny"]
    expect(header.get_by_role("link", name="Alla datamängder")).to_be_visible()
    header.get_by_role("button", name="Meny").click()
    page.get_by_role("navigation", name="Meny").get_by_role("link", name="Lekplatser").click()
    expect(page.locator("h1")).to_contain_text("Lekplatser")


@pytest.mark.parametrize("width", [320, 1280])
def test_whatever_takes_focus_shows_it_and_is_not_behind_the_header(opened: Opened, width: int) -> None:
    page = opened(GUIDE, width=width)
    faults = []
    for _ in range(120):
        page.keyboard.press("Tab")
        faults += page.evaluate("""() => {
          const element = document.activeElement, style = getComputedStyle(element);
          const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height, 20) / 2);
          if (element === document.body) return [];
          const clear = top && (element.contains(top) || top.contains(element));
          const ringed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          return clear && ringed ? [] : [`${element.outerHTML.slice(0, 90)} ${clear} ${style.outline}`];
        }""")
    assert faults == []


def test_a_text_of_twice_the_size_in_a_quarter_of_the_width_still_fits(opened: Opened) -> None:
    """400 % zoom of a window of 1280 pixels, with the text spacing of WCAG 1.4.12."""
    page = opened(GUIDE, width=320)
    page.add_style_tag(content="* { line-height: 1.5 !important; letter-spacing: .12em !important; "
                               "word-spacing: .16em !important } p { margin-bottom: 2em !important }")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_page_that_is_missing_leads_on_from_any_depth(built: Path) -> None:
    page = soup(built / "404.html")
    assert page.h1.text == "Sidan finns inte"
    assert [link["href"] for link in page.select("article a")] == [
        "/datamangder/", "/vagledningar/", "/foresla/", "/.", "/om/"]
    relative = [element for name in ("href", "src") for element in page.select(f"[{name}]")
                if not element[name].startswith(("/", "#", "http"))]
    assert relative == []


def test_a_page_tells_others_what_it_is(built: Path) -> None:
    page = soup(built / "guider/laddpunkter/index.html")
    told = {meta["property"]: meta["content"] for meta in page.select("meta[property]")}
    address = page.find("link", rel="canonical")["href"]
    assert address.endswith("/guider/laddpunkter/")
    assert told == {
        "og:url": address, "og:type": "article", "og:title": "Laddpunkter", "og:locale": "sv_SE",
        "og:description": page.find("meta", attrs={"name": "description"})["content"],
        "og:site_name": "Vägledningar för särskilt viktiga datamängder"}


def test_the_site_holds_only_what_it_uses(built: Path) -> None:
    files = {file.relative_to(built).as_posix() for file in built.rglob("*") if file.is_file()}
    sources = {file.relative_to(ROOT / "theme").as_posix() for file in (ROOT / "theme/assets").rglob("*.*")}
    ours = {name for name in sources if name.removeprefix("assets/") not in OWN_SHEETS}
    assert {name for name in files if name.startswith("assets/")} == ours | {"assets/site.css"}
    assert {name for name in files if name.endswith((".map", ".png", ".woff2", ".gz"))} == set()


def test_every_table_has_a_class_of_ours(built: Path) -> None:
    bare = [file.relative_to(built).as_posix() for file in built.rglob("*.html")
            for table in soup(file).select("article table") if not table.get("class")]
    assert bare == []
