"""axe finds nothing on any kind of page, in any state; each page in two ways of four is in test_browser.py."""
import pytest
from playwright.sync_api import Browser

from tests.accessibility.axe import judged
from tests.accessibility.kinds import KINDS, STATES, State, opened

# The ways that test_browser.py leaves out for most pages.
KIND_WAYS = [(320, "light"), (1280, "dark")]
STATE_WAYS = [(state, width, scheme) for state in STATES for width, scheme in ((320, "dark"), (1280, "light"))
              if width in state.widths]


@pytest.mark.parametrize(("width", "scheme"), KIND_WAYS, ids=["320-light", "1280-dark"])
@pytest.mark.parametrize("path", KINDS.values(), ids=list(KINDS))
def test_axe_finds_nothing_on_a_kind_of_page(
        browser: Browser, address: str, path: str, width: int, scheme: str) -> None:
    with opened(browser, address, width, color_scheme=scheme) as page:
        page.goto(path, wait_until="load")
        assert judged(page) == []


@pytest.mark.parametrize(("state", "width", "scheme"), STATE_WAYS,
                         ids=[f"{state.name}-{width}-{scheme}" for state, width, scheme in STATE_WAYS])
def test_axe_finds_nothing_in_a_state(browser: Browser, address: str, state: State, width: int, scheme: str) -> None:
    with opened(browser, address, width, color_scheme=scheme) as page:
        page.goto(KINDS[state.kind], wait_until="networkidle")
        state.act(page)
        assert judged(page) == []


def test_axe_would_notice(browser: Browser, address: str) -> None:
    with opened(browser, address) as page:
        page.goto("om/", wait_until="load")
        page.evaluate("document.querySelector('h1').style.color = '#eee'")
        assert judged(page) == [("color-contrast", ["#om-och-kontakt"])]
