"""By keyboard alone: whatever takes focus is seen, in order, and no action loses it."""
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.accessibility.kinds import KINDS, opened

FOCUS = (Path(__file__).parent / "focus.js").read_text("utf-8")
MOST = 400  # more stops than any of them has
WALKED = {kind: path for kind, path in KINDS.items() if kind != "register"}  # a thousand links in one table


def walked(page: Page) -> list[str]:
    """What is wrong on the way through the whole page with the Tab key."""
    page.evaluate(FOCUS)
    faults: list[str] = []
    for _ in range(MOST):
        page.keyboard.press("Tab")
        found = page.evaluate("focusFaults()")
        if found is None:
            return faults
        faults += found
    raise AssertionError("the Tab key never leaves the page")


def focused(page: Page) -> str:
    """The words of what has focus; "body" is what a reader without a mouse must never be left on."""
    return page.evaluate("""() => {
      const element = document.activeElement;
      return element === document.body ? "body" : element.id || element.ariaLabel || element.textContent.trim();
    }""")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", WALKED.values(), ids=list(WALKED))
def test_whatever_takes_focus_is_seen_and_in_order(browser: Browser, address: str, path: str, width: int) -> None:
    with opened(browser, address, width, reduced_motion="reduce") as page:
        page.goto(path, wait_until="networkidle")
        assert walked(page) == []


def test_the_walk_would_notice_what_is_hidden_or_without_a_ring(browser: Browser, address: str) -> None:
    with opened(browser, address, reduced_motion="reduce") as page:
        page.goto("404.html", wait_until="networkidle")
        page.add_style_tag(content="article li:nth-child(1) a { opacity: 0 } "
                                   "article li:nth-child(2) a { outline: none !important }")
        assert [fault.split(":")[0] for fault in walked(page)] == ["not visible", "no ring"]


def test_the_menu_gives_the_focus_back(browser: Browser, address: str) -> None:
    with opened(browser, address, 320) as page:
        page.goto(KINDS["guide"], wait_until="networkidle")
        page.get_by_role("button", name="Meny", exact=True).press("Enter")
        expect(page.locator(".nd-menu a:focus")).to_have_count(1)
        page.keyboard.press("Escape")
        assert focused(page) == "Meny"


def test_the_search_keeps_the_focus_inside_and_gives_it_back(browser: Browser, address: str) -> None:
    with opened(browser, address, 320) as page:
        page.goto(KINDS["guide"], wait_until="networkidle")
        button = page.locator("[data-nd-search]")
        button.press("Enter")
        field = page.locator(".nd-search [type=search]")
        expect(field).to_be_focused()
        field.press_sequentially("laddstolpa")
        expect(page.locator(".nd-search-ways")).to_be_visible()
        stops = []
        for _ in range(40):
            page.keyboard.press("Tab")
            stops.append(page.evaluate("""() => document.activeElement === document.body ? null
              : Boolean(document.activeElement.closest(".nd-search"))"""))
        assert False not in stops  # None: the window of the browser itself
        page.keyboard.press("Escape")
        expect(button).to_be_focused()


def test_a_suggested_word_is_searched_without_losing_the_focus(browser: Browser, address: str) -> None:
    with opened(browser, address) as page:
        page.goto(KINDS["guide"], wait_until="networkidle")
        page.keyboard.press("Control+k")
        page.locator(".nd-search [type=search]").fill("webxnxrium")
        suggestion = page.locator(".nd-search-meant button").first
        suggestion.press("Enter")
        expect(page.locator(".nd-search-hits a").first).to_be_visible()
        assert page.evaluate("Boolean(document.activeElement.closest('.nd-search'))")


def test_no_button_of_a_table_or_of_code_loses_the_focus(browser: Browser, address: str) -> None:
    with opened(browser, address) as page:
        page.goto(KINDS["table"], wait_until="networkidle")
        page.locator(".nd-sort").first.press("Enter")
        assert page.evaluate("document.activeElement.className") == "nd-sort"
        page.get_by_label("Sök i tabellen").press_sequentially("finnsinte")
        assert page.evaluate("document.activeElement.type") == "search"
        page.get_by_label("Område").press("ArrowDown")
        assert page.evaluate("document.activeElement.tagName") == "SELECT"
        page.goto(KINDS["code"], wait_until="networkidle")
        page.locator("pre").first.scroll_into_view_if_needed()
        page.locator(".nd-copy").first.press("Enter")
        expect(page.locator(".nd-copy").first).not_to_have_text("Kopiera")
        assert page.evaluate("document.activeElement.className") == "nd-copy"
        page.get_by_role("button", name="Mörkt läge").press("Enter")
        assert focused(page) == "Mörkt läge"


def test_a_heading_chosen_in_the_folded_contents_takes_the_focus(browser: Browser, address: str) -> None:
    with opened(browser, address, 320) as page:
        page.goto(KINDS["guide"], wait_until="networkidle")
        contents = page.get_by_role("navigation", name="På sidan")
        contents.locator("summary").press("Enter")
        contents.get_by_role("link", name="Nyttan").press("Enter")
        assert focused(page) == "nyttan"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('article') !== null")


def test_a_form_with_faults_moves_the_focus_to_the_first(browser: Browser, address: str) -> None:
    with opened(browser, address) as page:
        page.goto(KINDS["form"], wait_until="networkidle")
        form = page.locator("form[data-nd-add]").first
        form.locator("button[type=submit]").press("Enter")
        expect(form.locator("[aria-invalid=true]").first).to_be_focused()


def test_the_builder_of_embeds_keeps_the_focus_in_every_choice(browser: Browser, address: str) -> None:
    with opened(browser, address) as page:
        page.goto(KINDS["embeds"], wait_until="networkidle")
        form = page.locator("[data-nd-embed-builder]")
        for choice in form.locator("select").all():
            if choice.is_visible():
                choice.press("ArrowDown")
                assert choice.evaluate("element => element === document.activeElement")
        button = form.get_by_role("button").last
        button.press("Enter")
        assert page.evaluate("document.activeElement !== document.body")
