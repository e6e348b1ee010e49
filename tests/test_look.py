"""The parts on the style guide look as they were reviewed; UPDATE_GOLDEN=1 writes their looks anew.

Fonts differ between machines and with them every height, so no pictures are compared but what makes the look: colours,
lines, spaces and sizes of text as the browser computes them, and where a part begins and how wide it is.
"""
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser

GOLDEN: Final = Path(__file__).parent / "golden" / "look"
PARTS: Final = {
    "page": ("body", "h1", "h2", "h3", ".md-content__inner > p", ".md-content__inner > p a", ".md-typeset p > code"),
    "frame": (".nd-top", ".nd-top__name", ".nd-top__search", ".nd-foot", ".nd-between a", ".nd-between span"),
    "header of a dataset": (".nd-header", ".nd-header__lead", ".nd-effort", ".nd-effort dt", ".nd-effort dd",
                            ".nd-facts > div", ".nd-facts dt", ".nd-facts dd", ".nd-when"),
    "stage": (".nd-stage", ".nd-stage::before"),
    "goal": (".nd-card", ".nd-card__title", ".nd-goal", ".nd-reached", ".nd-known", ".nd-unknown", ".nd-tally th"),
    "table of fields": (".nd-scroll", ".nd-fields", ".nd-fields th", ".nd-fields td"),
    "downloads": (".nd-downloads", ".nd-downloads a"),
    "notices": tuple(f".admonition.{kind}{part}" for kind in ("do", "dont", "note", "warning", "danger", "fact")
                     for part in ("", " > .admonition-title")),
    "signs of notices": (".do > .admonition-title::before", ".dont > .admonition-title::before"),
    "code": ("pre > code", ".nd-copy"),
    "steps": (".nd-step", ".nd-step > input", ".nd-ticks"),
    "finder": (".nd-finder > button", ".nd-columns"),
}
# Of what a part looks like: that which does not come from the height of its text.
PROPERTIES: Final = (
    "display", "position", "color", "background-color", "fill", "font-size", "font-weight", "text-decoration-line",
    "margin-top", "margin-bottom", "padding-top", "padding-left", "border-top-width", "border-top-color",
    "border-left-width", "border-left-color", "border-top-left-radius", "content")
LOOK: Final = """([selectors, properties]) => Object.fromEntries(selectors.map((selector) => {
  const [own, part] = selector.split("::");
  const element = document.querySelector(`article ${own}`) ?? document.querySelector(own);
  const style = getComputedStyle(element, part && `::${part}`);
  const isBlock = (one) => getComputedStyle(one).display === "block";
  const box = element.getBoundingClientRect();
  const place = isBlock(element) && isBlock(element.parentElement) && !part
    ? [["left", Math.round(box.left)], ["width", Math.round(box.width)]] : [];
  const seen = (name) => !/^border-.*-color$/.test(name)
    || style.getPropertyValue(name.replace("color", "width")) !== "0px";
  return [selector, Object.fromEntries(
    [...properties.filter(seen).map((name) => [name, style.getPropertyValue(name)]), ...place].map(([name, value]) =>
      [name, String(value).replace(/\\d+\\.\\d+/g, (number) => String(Math.round(number * 10) / 10))]))];
}))"""
TOLERANCE: Final = 1.0  # pixels; browsers round in their own ways


def looks(browser: Browser, address: str, width: int, scheme: str) -> Mapping[str, Mapping[str, str]]:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, locale="sv-SE",
                                  reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{address}stilguide/", wait_until="networkidle")
    for selector in ("pre > code", "#minimum-pa-en-dag"):
        page.locator(selector).first.scroll_into_view_if_needed()
    page.locator(".nd-copy").first.wait_for()
    page.locator(".nd-ticks").wait_for()
    found = page.evaluate(LOOK, [[selector for part in PARTS.values() for selector in part], PROPERTIES])
    context.close()
    return found


def lines(found: Mapping[str, Mapping[str, str]]) -> list[str]:
    """A line for each part of a component, for a reviewer to read; what says nothing is left out."""
    quiet = {"0px", "none", "normal", "static", "rgba(0, 0, 0, 0)", "rgb(0, 0, 0)"}
    return [f"{selector} {{ " + "; ".join(f"{name}: {value}" for name, value in style.items()
                                          if value not in quiet) + " }" for selector, style in found.items()]


def near(one: str, other: str) -> bool:
    """Whether two lines say the same, numbers within the tolerance."""
    ones, others = one.split(), other.split()
    return len(ones) == len(others) and all(map(_near, ones, others))


def _near(one: str, other: str) -> bool:
    try:
        return abs(float(one.strip(";px")) - float(other.strip(";px"))) <= TOLERANCE
    except ValueError:
        return one == other


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (320, "light"), (1280, "dark"), (1280, "light")])
def test_every_part_looks_as_it_was_reviewed(browser: Browser, address: str, width: int, scheme: str) -> None:
    found = lines(looks(browser, address, width, scheme))
    file = GOLDEN / f"{width}-{scheme}.css"
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        file.write_text("\n".join(found) + "\n", "utf-8", newline="\n")
    expected = file.read_text("utf-8").splitlines()
    assert [pair for pair in zip(found, expected, strict=True) if not near(*pair)] == []
