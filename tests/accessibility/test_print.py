"""A page on paper: all of its text, where its links lead, when it was reviewed, and none of the frame."""
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.accessibility.kinds import KINDS, opened

PAPER = 680  # CSS pixels between the margins of an A4
FRAME = ".nd-top, .nd-tabs, .nd-menu, .nd-toc, .nd-bottom, .nd-tools, .nd-copy, .nd-foot ul, .nd-add, .nd-builder"
CUT = """() => [...document.querySelectorAll("main *")].filter((element) => {
  const style = getComputedStyle(element);
  if (!element.checkVisibility() || style.display === "inline") return false;
  if (element.closest("svg, .nd-hidden, .nd-stage, progress")) return false;
  const hides = style.overflowX !== "visible" || style.overflowY !== "visible";
  return element.getBoundingClientRect().right > innerWidth + 1
    || (hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1));
}).map((element) => element.outerHTML.slice(0, 90))"""
FOLDED = """() => [...document.querySelectorAll("main details > :not(summary)")]
  .filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }) || !element.offsetHeight)
  .map((element) => element.outerHTML.slice(0, 90))"""
PRINTED = ["start", "table", "guide", "short guide", "steps", "text", "code", "webinars", "open data", "register"]


def on_paper(page: Page, kind: str) -> Page:
    page.goto(KINDS[kind], wait_until="networkidle")
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("kind", PRINTED)
def test_nothing_is_cut_and_nothing_folded_on_paper(browser: Browser, address: str, kind: str) -> None:
    with opened(browser, address, PAPER, color_scheme="dark") as page:
        on_paper(page, kind)
        assert page.evaluate(CUT) == []
        assert page.evaluate(FOLDED) == []
        assert page.locator(FRAME).locator("visible=true").count() == 0


def test_a_guide_says_on_paper_when_it_was_reviewed_and_where_it_is(browser: Browser, address: str) -> None:
    with opened(browser, address, PAPER) as page:
        on_paper(page, "guide")
        expect(page.locator(".nd-header").get_by_text("Senast genomgången")).to_be_visible()
        expect(page.locator(".nd-print")).to_contain_text("guider/badplatser/")


def test_every_link_to_another_site_is_followed_by_its_address_on_paper(browser: Browser, address: str) -> None:
    with opened(browser, address, PAPER) as page:
        on_paper(page, "guide")
        without = page.evaluate("""() => [...document.querySelectorAll("article a[href^=http]")]
          .filter((link) => link.checkVisibility())
          .filter((link) => getComputedStyle(link, "::after").content !== `" (${link.getAttribute("href")})"`)
          .map((link) => link.href)""")
        assert without == []


def test_a_printed_guide_is_a_document_of_a_few_sheets(browser: Browser, address: str) -> None:
    with opened(browser, address) as page:
        page.goto(KINDS["short guide"], wait_until="networkidle")
        assert 1 <= page.pdf(format="A4").count(b"/Type /Page\n") <= 12
