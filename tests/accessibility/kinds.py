"""Each kind of page by its name, and the ways and states that a reader may meet it in."""
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, expect

KINDS: Mapping[str, str] = {
    "start": "", "table": "datamangder/", "guide": "guider/badplatser/", "short guide": "guider/lekplatser/",
    "steps": "kom-igang/forsta-datamangden/", "text": "tillganglighet/", "code": "bidra/", "webinars": "webbinarier/",
    "open data": "oppna-data/", "embeds": "badda-in/", "form": "lagg-till/", "register": "kallor/",
    "suggestion": "foresla/", "english": "in-english/", "missing": "404.html",
    "embedded table": "embed/v1/progress.html",
    "embedded dataset": "embed/v1/dataset/badplatser.html", "embedded webinars": "embed/v1/webinars-en.html",
}
WAYS = [(width, scheme) for width in (320, 1280) for scheme in ("light", "dark")]


@contextmanager
def opened(browser: Browser, address: str, width: int = 1280, height: int = 800, **settings: object) -> Iterator[Page]:
    """A page in a browser of its own; it is opened with `page.goto(address + path)`."""
    context = browser.new_context(viewport={"width": width, "height": height}, locale="sv-SE", base_url=address,
                                  **settings)
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def _menu(page: Page) -> None:
    page.get_by_role("button", name="Meny", exact=True).click()
    expect(page.locator("#meny")).to_be_visible()


def _search(page: Page, typed: str) -> None:
    page.locator("[data-nd-search]").click()
    page.locator(".nd-search [type=search]").fill(typed)
    expect(page.locator(".nd-search-ways")).to_be_visible()
    expect(page.locator(".nd-search-status")).not_to_have_text("")


def _folds(page: Page) -> None:
    for summary in page.locator("main summary").all():
        summary.click()
    page.evaluate("scrollTo(0, 0)")  # else the header lies over whatever was clicked last
    if page.viewport_size["width"] < 960:
        page.locator(".nd-toc summary").click()


def _table(page: Page) -> None:
    page.locator("[data-nd-progress]").scroll_into_view_if_needed()  # its tools come when it is near
    page.get_by_label("Sök i tabellen").fill("ladd")
    page.get_by_role("button", name="Datamängd", exact=True).click()


def _copied(page: Page) -> None:
    page.locator("pre").first.scroll_into_view_if_needed()
    page.locator(".nd-copy").first.click()
    expect(page.locator(".nd-copy").first).not_to_have_text("Kopiera")


def _faults(page: Page) -> None:
    """Each form is sent as it is, empty."""
    for form in page.locator("form[data-nd-add]").all():
        form.locator("button[type=submit]").click()
    expect(page.locator("[aria-invalid=true]").first).to_be_visible()
    page.evaluate("scrollTo(0, 0)")  # the header would cover half a button


@dataclass(frozen=True, slots=True)
class State:
    """What a reader has done on a kind of page, and on which widths that can be done."""

    name: str
    kind: str
    act: Callable[[Page], None]
    widths: tuple[int, ...] = (320, 1280)


STATES = (
    State("menu open", "guide", _menu, (320,)),
    State("search with hits", "guide", lambda page: _search(page, "laddstolpe")),
    State("search without hits", "english", lambda page: _search(page, "qqqxyz")),
    State("folds open", "guide", _folds),
    State("table filtered and sorted", "table", _table),
    State("code copied", "code", _copied),
    State("form with faults", "form", _faults),
)
