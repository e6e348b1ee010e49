"""The page as a reader has set it: magnified, with spacing, in forced colours, without motion, without scripts."""
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.accessibility.kinds import KINDS, STATES, opened

# Twice what WCAG 1.4.12 asks for between letters and words, and what it asks for between lines and paragraphs.
SPACING = ("* { line-height: 1.5 !important; letter-spacing: .24em !important; word-spacing: .32em !important }"
           "p { margin-bottom: 2em !important }")
CUT = """() => [...document.querySelectorAll("body *")].filter((element) => {
  const style = getComputedStyle(element);
  if (!element.checkVisibility() || element.closest("svg, .nd-hidden, .nd-search-keys, option")) return false;
  if (element.matches("input, select, textarea, iframe, progress")) return false;
  const hides = (flow) => flow === "hidden" || flow === "clip";
  return (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
    || (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
}).map((element) => element.outerHTML.slice(0, 90))"""
OVERLAPPING = """() => {
  const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter(
    (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      && !element.closest(".nd-skip, .headerlink"));
  // Of a control in a list that scrolls, the part that the list shows.
  const shown = (element, { left, right, top, bottom }) => {
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (getComputedStyle(around).overflowY === "visible" || around === document.body) continue;
      const frame = around.getBoundingClientRect();
      [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
      [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return [element, { left, right, top, bottom }];
  };
  const boxes = controls.flatMap((element) => [...element.getClientRects()].map((box) => shown(element, box)));
  const faults = [];
  boxes.forEach(([one, a], at) => boxes.slice(at + 1).forEach(([other, b]) => {
    if (one === other || one.contains(other) || other.contains(one)) return;
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    // Lines of text lie closer than the boxes of their letters.
    if (wide > 2 && high > 8) faults.push(`${one.outerHTML.slice(0, 70)} over ${other.outerHTML.slice(0, 70)}`);
  }));
  return faults;
}"""
BORDERLESS = """() => [...document.querySelectorAll("button, input, select, textarea")].filter((element) => {
  const style = getComputedStyle(element);
  if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(".nd-sort")) return false;
  return parseFloat(style.borderTopWidth) < 1 || style.borderTopStyle === "none"
    || style.borderTopColor === style.backgroundColor;
}).map((element) => element.outerHTML.slice(0, 90))"""
MOVING = """() => [...document.querySelectorAll("*")].filter((element) => {
  const style = getComputedStyle(element);
  const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0);
  return (lasts(style.transitionDuration) && style.transitionProperty !== "none")
    || (style.animationName !== "none" && lasts(style.animationDuration)) || style.scrollBehavior === "smooth";
}).map((element) => element.outerHTML.slice(0, 90))"""


def faults(page: Page, width: int) -> list[str]:
    wider = [] if page.evaluate("document.documentElement.scrollWidth") <= width else ["the page scrolls sideways"]
    return wider + page.evaluate(CUT) + page.evaluate(OVERLAPPING)


@pytest.mark.parametrize(("width", "height"), [(320, 256), (1280, 800)], ids=["400 percent", "100 percent"])
@pytest.mark.parametrize("path", KINDS.values(), ids=list(KINDS))
def test_nothing_is_cut_or_covered_when_text_is_given_space(
        browser: Browser, address: str, path: str, width: int, height: int) -> None:
    """A window of 1280 pixels magnified to 400 percent is 320 wide and 256 high."""
    with opened(browser, address, width, height, bypass_csp=True) as page:
        page.goto(path, wait_until="networkidle")
        assert faults(page, width) == []
        page.add_style_tag(content=SPACING)
        assert faults(page, width) == []


@pytest.mark.parametrize("state", [state for state in STATES if 320 in state.widths], ids=lambda state: state.name)
def test_every_state_fits_a_window_at_400_percent(browser: Browser, address: str, state: object) -> None:
    with opened(browser, address, 320, 256) as page:
        page.goto(KINDS[state.kind], wait_until="networkidle")
        state.act(page)
        page.add_style_tag(content=SPACING)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert page.evaluate(CUT) == []


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_control_has_an_edge_in_forced_colours(browser: Browser, address: str, state: object) -> None:
    with opened(browser, address, state.widths[0], forced_colors="active") as page:
        page.goto(KINDS[state.kind], wait_until="networkidle")
        state.act(page)
        assert page.evaluate(BORDERLESS) == []


@pytest.mark.parametrize("kind", ["guide", "table", "embedded table"])
def test_nothing_moves_for_a_reader_who_wants_no_motion(browser: Browser, address: str, kind: str) -> None:
    with opened(browser, address, reduced_motion="reduce") as page:
        page.goto(KINDS[kind], wait_until="networkidle")
        assert page.evaluate(MOVING) == []


def test_without_scripts_a_reader_goes_by_menu_to_a_table_a_download_and_an_embed(
        browser: Browser, address: str) -> None:
    with opened(browser, address, 320, java_script_enabled=False) as page:
        page.goto("")
        page.get_by_role("button", name="Meny").click()
        page.get_by_role("navigation", name="Meny").get_by_role("link", name="Datamängder", exact=True).click()
        page.locator("[data-nd-progress]").get_by_role("link", name="Badplatser", exact=True).click()
        page.locator(".nd-toc summary").click()
        page.locator(".nd-toc").get_by_role("link", name="Datamodellen").click()
        expect(page.get_by_role("heading", name="Datamodellen")).to_be_in_viewport()
        with page.expect_download() as download:
            page.get_by_role("link", name="Mall att fylla i, CSV").click()
        assert download.value.suggested_filename == "badplatser.mall.csv"
        page.goto(KINDS["embeds"])
        expect(page.locator("pre code").filter(has_text="embed/v1/progress.html").first).to_be_visible()
        page.goto(KINDS["embedded table"])
        assert page.locator("tbody tr:visible").count() > 20
