"""The published stylesheet against all that it was made from: nothing on any page, in any state, looks different."""
from pathlib import Path

import material
import pytest
from playwright.sync_api import Browser, Page

from macros.generator.sheet import OWN_SHEETS, REPLACED, THEME_SHEETS
from macros.publish.page_names import EVERY_NAME
from macros.publish.stylesheet import stylesheet
from tests.conftest import ROOT

SOURCES = {Path(material.__file__).parent / "templates/assets": THEME_SHEETS, ROOT / "theme/assets": OWN_SHEETS}
THEME, OWN = ([file.read_text("utf-8") for name in names for file in sorted(folder.glob(name))]
              for folder, names in SOURCES.items())


WHOLE = stylesheet(THEME, OWN, EVERY_NAME, REPLACED).decode()  # as the preview shows it

# Selectors of `whole` that are not in `published` and, their pseudo-classes of state and pseudo-elements aside, match.
MISSED = r"""async ([whole, published]) => {
  const selectors = async (text) => {
    const found = new Set(), sheet = await new CSSStyleSheet().replace(text);
    const walk = (rules) => { for (const rule of rules) {
      const seen = rule.selectorText && [...rule.style].some((name) => !name.startsWith("--"));
      if (seen) found.add(rule.selectorText); else if (rule.cssRules) walk(rule.cssRules);
    } };
    walk(sheet.cssRules);
    return new Set([...found].flatMap((list) => list.split(/,(?![^(]*\))/)).map((one) => one.trim()));
  };
  const kept = await selectors(published);
  const state = /::[\w-]+(\([^)]*\))?|:(?!not|is|where|has|root|nth|first|last|only|empty)[\w-]+(\([^)]*\))?/g;
  const gone = [...await selectors(whole)].filter((selector) => !kept.has(selector));
  if (gone.length < 800) throw new Error(`only ${gone.length} selectors to look for`);
  return gone.filter((selector) => document.querySelector(selector.replace(state, ":is(*)")));
}"""

# A line for every element and pseudo-element: what it is and a sum of all its computed values.
STYLES = r"""() => {
  const lines = [];
  for (const element of document.querySelectorAll("body, body *")) for (const part of [null, "::before", "::after"]) {
    const style = getComputedStyle(element, part);
    if (part && style.content === "none") continue;
    let sum = 0;
    for (const name of style) {
      if (name.startsWith("--")) continue;  // only what reads one is seen
      for (const sign of name + style.getPropertyValue(name)) sum = (sum * 31 + sign.codePointAt(0)) | 0;
    }
    lines.push(`${element.tagName}.${element.className}${part ?? ""} ${sum}`);
  }
  return lines;
}"""
KINDS = ("", "datamangder/", "guider/laddpunkter/", "bidra/", "upphandling/")
LOOKS = [(path, width, scheme, "screen") for path in KINDS for width, scheme in ((320, "dark"), (1280, "light"))]
LOOKS.append(("guider/laddpunkter/", 1280, "dark", "print"))


def settled(page: Page) -> None:
    """All that opens is open: menu, contents, folds; and what scripts add is there."""
    if (code := page.locator("pre > code").first).count():
        code.evaluate("code => code.scrollIntoView()")
        page.locator(".nd-copy").first.wait_for(state="attached")
        page.evaluate("scrollTo(0, 0)")
        page.wait_for_function("!document.querySelector('.nd-toc [aria-current]')")
    page.evaluate("""() => {
      document.querySelectorAll("details").forEach((details) => { details.open = true; });
      document.getElementById("meny").showPopover();
    }""")


def test_no_rule_is_gone_that_fits_an_element_of_any_page_in_any_state(browser: Browser, address: str, built: Path,
                                                                      ) -> None:
    published = (built / "assets/site.css").read_text("utf-8")
    page = browser.new_page(viewport={"width": 320, "height": 640})
    missed = {}
    for file in sorted(built.rglob("index.html")):
        path = file.relative_to(built).as_posix().removesuffix("index.html")
        page.goto(address + path)
        settled(page)
        if found := page.evaluate(MISSED, [WHOLE, published]):
            missed[path] = found
    page.close()
    assert missed == {}


@pytest.mark.parametrize(("path", "width", "scheme", "media"), LOOKS)
def test_a_page_looks_as_with_every_rule(browser: Browser, address: str, path: str, width: int, scheme: str,
                                         media: str) -> None:
    found = []
    for whole in (False, True):
        page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
        if whole:
            page.route("**/assets/site.css", lambda route: route.fulfill(content_type="text/css", body=WHOLE))
        page.emulate_media(media=media, reduced_motion="reduce")
        page.goto(address + path, wait_until="networkidle")
        settled(page)
        found.append(page.evaluate(STYLES))
        page.close()
    assert len(found[0]) > 100
    assert [pair for pair in zip(*found, strict=True) if pair[0] != pair[1]] == []
