"""Embeds in a real browser: alone, and on a foreign site with and without a policy, a script, a helper that works."""
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Frame, Page, expect

from macros.pages.embeds import embeds
from macros.publish.embeds.pages import embed_page
from tests.foreign import Foreign, foreign_site
from tests.html import soup
from tests.publish.hostile import hostile_publication
from tests.test_browser import SCREENSHOTS, Visit

SHOWS = ("progress", "summary", "webinars", "dataset/laddpunkter", "progress-en", "dataset/energiforbrukning-en")
LOOKED_AT = ("progress", "summary", "webinars", "dataset/laddpunkter")
ALL_COLUMNS = ["Plats", "Datamängd", "Steg", "Område", "Specifikation", "Vägledning"]
SHIFT = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
    .observe({ type: "layout-shift", buffered: true });
  let frames = 0;
  const next = () => (++frames < 30 ? requestAnimationFrame(next) : done(sum));
  next();
})"""


@pytest.fixture(scope="module")
def foreign() -> Iterator[Foreign]:
    with foreign_site() as site:
        yield site


@dataclass(frozen=True, slots=True)
class Opened:
    """A page in a context of its own, that notes faults and what it asks other servers for."""

    page: Page
    faults: list[str]


Open = Callable[..., Opened]


@pytest.fixture
def opened(browser: Browser, address: str, foreign: Foreign) -> Iterator[Open]:
    contexts = []

    def open_page(url: str, *, width: int = 1280, height: int = 800, wait_until: str = "load",
                  **options: object) -> Opened:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(5000)
        contexts.append(context)
        page = context.new_page()
        visit = Visit(page, address)
        faults = visit.faults
        visit.note = lambda url: None if url.startswith((address, foreign.address, "data:")) else faults.append(url)
        page.goto(url, wait_until=wait_until)
        return Opened(page, faults)

    yield open_page
    for context in contexts:
        context.close()


def iframe(address: str, name: str, title: str, height: int = 300, more: str = "") -> str:
    return (f'<iframe src="{address}embed/v1/{name}" title="{title}" width="100%" height="{height}"'
            f' frameborder="0" {more}></iframe>')


def helper(address: str, more: str = "async") -> str:
    return f'<script {more} src="{address}embed/v1/embed.js"></script>'


def host(*parts: str, head: str = "", style: str = "") -> str:
    return (f'<!DOCTYPE html><html lang="sv"{style}><head><meta charset="utf-8"><title>Exempelstad</title>'
            '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">'
            f'<link rel="icon" href="data:,">{head}</head><body><main><h1>Exempelstad</h1>{"".join(parts)}'
            "<p>Efter.</p></main></body></html>")


def violations(page: Page | Frame) -> list[tuple[str, list]]:
    return [(found["id"], [node["target"] for node in found["nodes"]])
            for found in Axe().run(page, options={"iframes": False}).response["violations"]]


def embedded(page: Page) -> list[Frame]:
    return [frame for frame in page.frames if "/embed/v1/" in frame.url]


def wait_until_fitted(page: Page) -> None:
    """Every frame is as high as what it holds, or as high as it was given where that is more."""
    for frame in embedded(page):
        needed = frame.evaluate("Math.ceil(document.body.getBoundingClientRect().height)")
        element = frame.frame_element()
        given = element.evaluate("(frame) => Number(frame.getAttribute('height'))")
        page.wait_for_function("([frame, height]) => frame.clientHeight === height",
                               arg=[element, max(needed, given)])


def names(page: Page | Frame) -> list[str]:
    return page.locator('[data-nd-progress] tbody tr:visible').evaluate_all("rows => rows.map(row => row.dataset.id)")


def columns(page: Page) -> list[str]:
    return page.locator("[data-nd-progress] thead th:visible").all_inner_texts()


# Alone.

@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("name", SHOWS)
def test_an_embed_opens_without_a_fault(opened: Open, address: str, name: str, width: int, scheme: str) -> None:
    """320 is also what a screen of 1280 shows at 400 %."""
    visit = opened(f"{address}embed/v1/{name}.html", width=width, color_scheme=scheme)
    page = visit.page
    if name in LOOKED_AT:
        SCREENSHOTS.mkdir(exist_ok=True)
        page.screenshot(path=SCREENSHOTS / f"embed-{name.replace('/', '-')}-{width}-{scheme}.png", full_page=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []
    assert visit.faults == []


def test_the_wide_table_scrolls_by_keyboard_in_its_own_region(opened: Open, address: str) -> None:
    page = opened(f"{address}embed/v1/progress.html", width=320).page
    page.keyboard.press("Tab")
    region = page.get_by_role("region", name="Tabell över särskilt viktiga datamängder")
    expect(region).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("element => element.scrollLeft > 0", arg=region.element_handle())


def test_the_address_chooses_rows_and_columns(opened: Open, address: str) -> None:
    base = f"{address}embed/v1/progress.html"
    page = opened(base).page
    everything = names(page)
    food = page.locator('tbody tr[data-area="livsmedel"]').evaluate_all("rows => rows.map(row => row.dataset.id)")
    assert len(everything) > 20
    assert 0 < len(food) < len(everything)
    line = page.locator(".nd-choice")
    expect(line).to_be_hidden()
    for query, rows, heads in [
            ("?antal=10", everything[:10], ALL_COLUMNS), ("?rows=2", everything[:2], ALL_COLUMNS),
            ("?omrade=livsmedel", food, ALL_COLUMNS), ("?area=livsmedel&rows=1", food[:1], ALL_COLUMNS),
            ("?kolumner=plats,steg", everything, ["Plats", "Datamängd", "Steg"]),
            ("?columns=dataset,guide,x", everything, ["Datamängd", "Vägledning"])]:
        page.goto(base + query)
        assert (names(page), columns(page)) == (rows, heads)
        if rows == everything:
            expect(line).to_be_hidden()
        else:
            expect(line).to_have_text(f"{len(rows)} av {len(everything)} datamängder visas. Se hela tabellen")


@pytest.mark.parametrize("query", [
    "?antal=0", "?antal=-1", "?antal=1e3", "?antal=alla", "?antal=99999", "?omrade=finnsinte", "?omrade=",
    "?kolumner=", "?kolumner=finnsinte", "?kolumner=<script>", "?tema=rosa", "?x=1", "?%", "?antal=%3Cimg%3E"])
def test_what_is_not_known_is_ignored(opened: Open, address: str, query: str) -> None:
    visit = opened(f"{address}embed/v1/progress.html{query}", color_scheme="light")
    assert len(names(visit.page)) == visit.page.locator("tbody tr").count() > 20
    assert columns(visit.page) == ALL_COLUMNS
    assert visit.page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light dark"
    assert visit.faults == []


@pytest.mark.parametrize(("query", "ground"), [
    ("", "rgb(255, 255, 255)"), ("?tema=morkt", "rgb(27, 35, 43)"), ("?theme=dark", "rgb(27, 35, 43)"),
    ("?tema=ljust", "rgb(255, 255, 255)"), ("?theme=light", "rgb(255, 255, 255)")])
@pytest.mark.parametrize("name", ["summary", "progress-en"])
def test_the_address_chooses_light_or_dark(opened: Open, address: str, name: str, query: str, ground: str) -> None:
    visit = opened(f"{address}embed/v1/{name}.html{query}", color_scheme="light")
    assert visit.page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == ground
    assert violations(visit.page) == []


@pytest.mark.parametrize(("days", "is_old"), [(0, False), (29.9, False), (30.1, True), (400, True)])
def test_a_copy_says_that_it_is_old_after_30_days(opened: Open, address: str, days: float, is_old: bool) -> None:
    page = opened("about:blank").page
    page.goto(f"{address}embed/v1/summary.html")
    updated = page.evaluate("Date.parse(document.querySelector('footer time').dateTime)")
    page.clock.set_fixed_time((updated + days * 24 * 3600 * 1000) / 1000)
    page.reload()
    assert page.locator(".nd-old").is_visible() == is_old
    expect(page.locator("footer p").last).to_contain_text("Uppdaterad 23 november 2026. Källa:")


def test_an_embed_fits_a_sheet_of_paper_in_black_on_white(opened: Open, address: str) -> None:
    page = opened(f"{address}embed/v1/progress.html?tema=morkt", width=794).page
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= 794
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    region = page.locator(".nd-scroll")
    assert region.evaluate("element => element.scrollWidth <= element.clientWidth")


@pytest.mark.parametrize("name", ["progress", "webinars", "dataset/appeltrad", "dataset/bankar-en"])
def test_hostile_text_does_nothing_in_a_browser(opened: Open, foreign: Foreign, name: str) -> None:
    attacked = hostile_publication()
    embed = next(embed for embed in embeds(attacked.view) if embed.name == name)
    page = opened(foreign.show(f"embed/v1/{name}.html", embed_page(attacked, embed).decode())).page
    page.evaluate("() => { window.alert = () => { window.ran = true; }; }")
    assert page.locator("main").inner_text().count("<script>alert(1)</script><img src=x onerror=alert(1)>") > 0
    assert page.locator("main :is(script, img, b)").count() == 0
    assert page.locator("a:not([href^='http'])[href*=':']").count() == 0
    assert page.evaluate("new Promise(done => setTimeout(() => done(window.ran ?? false)))") is False


# On a foreign site.

def three(address: str) -> str:
    return "".join((
        iframe(address, "progress.html?antal=5", "Tabellen"), iframe(address, "progress.html?antal=5", "Tabellen igen"),
        iframe(address, "summary.html", "Stegen"), helper(address),
        '<dataverkstad-embed view="dataset" dataset="laddpunkter" height="200"><a href="/">Laddpunkter</a>'
        "</dataverkstad-embed>", helper(address)))


@pytest.mark.parametrize("policy", [None, "default-src 'none'; img-src data:; frame-src {0}; script-src {0}embed/v1/"],
                         ids=["open", "csp"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_heights_follow_and_nothing_overflows_on_a_foreign_site(
        opened: Open, address: str, foreign: Foreign, width: int, scheme: str, policy: str | None) -> None:
    headers = {"Content_Security_Policy": policy.format(address)} if policy else {}
    url = foreign.show("tre.html", host(three(address)), **headers)
    visit = opened(url, width=width, height=3000, color_scheme=scheme, wait_until="networkidle")
    page = visit.page
    wait_until_fitted(page)
    assert len(embedded(page)) == 4
    for part in (page, *embedded(page)):
        assert part.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert violations(part) == []
    assert visit.faults == []


@pytest.mark.parametrize("policy", [None, "default-src 'none'; img-src data:; frame-src {0}"], ids=["open", "csp"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_without_javascript_nothing_overflows_and_heights_are_as_given(
        opened: Open, address: str, foreign: Foreign, width: int, scheme: str, policy: str | None) -> None:
    """axe is a script itself: the same markup is judged where scripts run."""
    headers = {"Content_Security_Policy": policy.format(address)} if policy else {}
    url = foreign.show("tre-utan.html", host(three(address)), **headers)
    visit = opened(url, width=width, height=3000, color_scheme=scheme, wait_until="networkidle",
                   java_script_enabled=False)
    page = visit.page
    assert page.locator("iframe").evaluate_all("frames => frames.map(frame => frame.clientHeight)") == [300] * 3
    assert len(embedded(page)) == 3
    ground = "rgb(27, 35, 43)" if scheme == "dark" else "rgb(255, 255, 255)"
    for frame in embedded(page):
        assert frame.evaluate("getComputedStyle(document.documentElement).backgroundColor") == ground
        # The rest is reached by scrolling: the frame is lower than what it holds.
        frame.locator("footer p").last.scroll_into_view_if_needed()
        expect(frame.locator("footer p").last).to_be_in_viewport()
    for part in (page, *embedded(page)):
        assert part.evaluate("document.documentElement.scrollWidth <= innerWidth")
    expect(page.get_by_role("link", name="Laddpunkter", exact=True)).to_be_visible()
    assert visit.faults == []


def test_a_frame_grows_with_what_it_holds_and_never_by_itself(opened: Open, address: str, foreign: Foreign) -> None:
    """More text, as when a reader makes it larger, makes the frame higher; after that no more is told."""
    url = foreign.show("en.html", host(iframe(address, "dataset/energiforbrukning.html", "En datamängd", 100),
                                       helper(address)))
    page = opened(url).page
    wait_until_fitted(page)
    [frame] = embedded(page)
    before = frame.frame_element().evaluate("frame => frame.clientHeight")
    page.evaluate("window.told = 0; addEventListener('message', () => told++)")
    frame.evaluate("""() => { const more = document.createElement("p"); more.id = "mer";
        more.textContent = "mer ".repeat(400); document.querySelector("main").append(more); }""")
    wait_until_fitted(page)
    assert frame.frame_element().evaluate("frame => frame.clientHeight") > before
    page.evaluate(SHIFT)
    assert page.evaluate("told") == 1
    frame.evaluate("document.getElementById('mer').remove()")
    page.wait_for_function("([frame, height]) => frame.clientHeight === height", arg=[frame.frame_element(), before])


@pytest.mark.parametrize("styles", ["iframe { border: 3px solid; box-sizing: border-box }", "iframe { padding: 5px }",
                                    "iframe { max-height: 200px }", ""])
def test_a_frame_fits_whatever_its_border_is(opened: Open, address: str, foreign: Foreign, styles: str) -> None:
    url = foreign.show("ram.html", host(iframe(address, "summary.html", "Stegen", 100), helper(address),
                                        head=f"<style>{styles}</style>"))
    page = opened(url).page
    [frame] = embedded(page)
    page.wait_for_function("frame => frame.style.minHeight", arg=frame.frame_element())
    assert frame.evaluate("document.documentElement.scrollHeight <= innerHeight")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("with_helper", [True, False])
def test_nothing_on_the_page_moves_when_the_given_height_is_enough(
        opened: Open, address: str, foreign: Foreign, with_helper: bool, width: int) -> None:
    element = ('<dataverkstad-embed view="summary" height="700" style="display:block;min-height:700px"><a href="/">'
               "Stegen</a></dataverkstad-embed>")
    url = foreign.show("stilla.html", host(
        iframe(address, "summary.html", "Stegen", 700), "<p>Mellan.</p>",
        *([element, "<p>Mellan igen.</p>", helper(address)] if with_helper else []),
        iframe(address, "progress.html", "Tabellen", 2600)))
    page = opened(url, width=width, height=5000, wait_until="networkidle").page
    wait_until_fitted(page)
    assert page.evaluate(SHIFT) == 0


def test_the_measure_of_shift_sees_a_frame_that_was_given_too_little(
        opened: Open, address: str, foreign: Foreign) -> None:
    url = foreign.show("hopp.html", host(iframe(address, "summary.html", "Stegen", 60), helper(address)))
    page = opened(url, wait_until="networkidle").page
    wait_until_fitted(page)
    assert page.evaluate(SHIFT) > 0


@pytest.mark.parametrize("before", [True, False], ids=["above", "below"])
def test_what_the_reader_has_scrolled_to_stays_where_it_is(opened: Open, address: str, foreign: Foreign,
                                                           before: bool) -> None:
    """The helper comes late and makes a frame higher: above what is seen, or with no more than its upper edge seen.

    The browser moves the page along with what stands above; nothing that is seen stands below the other.
    """
    frame, text = iframe(address, "dataset/energiforbrukning.html", "En datamängd", 100), "<p>Text.</p>"
    here = "<p id='har'>Här.</p>" + text * 21
    url = foreign.show("last.html", host(frame if before else "", text * 60, here, "" if before else frame, text * 60))
    page = opened(url, width=320, wait_until="networkidle").page
    page.evaluate("document.getElementById('har').scrollIntoView()")
    page.wait_for_load_state("networkidle")
    place = "document.getElementById('har').getBoundingClientRect().top"
    was = page.evaluate(place)
    page.evaluate("""(src) => document.body.append(Object.assign(document.createElement("script"), { src }))""",
                  f"{address}embed/v1/embed.js")
    wait_until_fitted(page)
    assert page.locator("iframe").bounding_box()["height"] > 1000
    assert page.evaluate(SHIFT) == 0
    assert page.evaluate(place) == pytest.approx(was, abs=1)


def test_without_javascript_the_whole_table_and_the_link_show(opened: Open, address: str, foreign: Foreign) -> None:
    url = foreign.show("utan.html", host(
        iframe(address, "progress.html?antal=5", "Tabellen", 700), helper(address),
        '<dataverkstad-embed view="progress"><a href="/tabellen">Läs tabellen</a></dataverkstad-embed>'))
    page = opened(url, java_script_enabled=False).page
    [frame] = embedded(page)
    expect(frame.locator("tbody tr:visible")).to_have_count(frame.locator("tbody tr").count())
    expect(frame.locator("footer p").last).to_contain_text("Uppdaterad 23 november 2026")
    expect(frame.locator(".nd-old")).to_be_hidden()
    expect(page.get_by_role("link", name="Läs tabellen")).to_be_visible()


def test_heights_and_the_link_stay_when_the_helper_is_missing(opened: Open, address: str, foreign: Foreign) -> None:
    url = foreign.show("borta.html", host(
        iframe(address, "progress.html", "Tabellen", 500),
        '<dataverkstad-embed view="progress"><a href="/tabellen">Läs tabellen</a></dataverkstad-embed>',
        f'<script async src="{address}embed/v1/finns-inte.js"></script>'))
    page = opened(url, wait_until="networkidle").page
    assert [frame.frame_element().evaluate("frame => frame.clientHeight") for frame in embedded(page)] == [500]
    expect(page.get_by_role("link", name="Läs tabellen")).to_be_visible()


@pytest.mark.parametrize(("sandbox", "fits"), [
    ("allow-scripts", False), ("allow-scripts allow-same-origin allow-popups", True)])
def test_a_sandbox_that_hides_our_origin_keeps_the_given_height(
        opened: Open, address: str, foreign: Foreign, sandbox: str, fits: bool) -> None:
    url = foreign.show("lada.html", host(
        iframe(address, "summary.html", "Stegen", 100, f'sandbox="{sandbox}"'), iframe(address, "summary.html", "Två"),
        helper(address)))
    page = opened(url, wait_until="networkidle").page
    first, second = embedded(page)
    page.wait_for_function("frame => frame.style.minHeight", arg=second.frame_element())
    assert first.frame_element().evaluate("frame => frame.clientHeight > 100") == fits
    expect(first.locator("table")).to_be_visible()


def test_a_helper_that_comes_late_fits_what_has_loaded(opened: Open, address: str, foreign: Foreign) -> None:
    url = foreign.show("sent.html", host(iframe(address, "summary.html", "Stegen", 60)))
    visit = opened(url, wait_until="networkidle")
    visit.page.evaluate("""(src) => document.body.append(Object.assign(document.createElement("script"), { src }))""",
                        f"{address}embed/v1/embed.js")
    wait_until_fitted(visit.page)
    assert visit.faults == []


FORGED = ["NaN", "Infinity", "-5", "0", "49", "20001", '"900"', "null", "undefined", "[900]", "{}", "900n"]


def test_a_forged_height_is_ignored(opened: Open, address: str, foreign: Foreign) -> None:
    """From the page itself, from frames that are not ours any more or never were embeds, and out of all bounds."""
    told = "{ type: 'dataverkstad-embed', height: 5000 }"
    foreign.show("falsk.html", "<!DOCTYPE html><title>Falsk</title>")
    url = foreign.show("falskt.html", host(
        iframe(address, "summary.html", "Stegen", 1000), iframe(address, "summary.html", "Bortbytt", 1001),
        '<iframe src="falsk.html" title="Falsk" height="80" frameborder="0"></iframe>',
        f'<iframe src="{address}om/" title="Om" height="90" frameborder="0"></iframe>', helper(address)))
    page = opened(url, wait_until="networkidle").page
    embed, swapped, false, other = page.frames[1:]
    swapped.goto(foreign.address + "falsk.html")
    page.evaluate("() => { window.heard = 0; addEventListener('message', () => { heard++; }); }")
    forged = [(page, told), (swapped, told), (false, told), (other, told), (embed, "null"), (embed, "{ height: 5000 }"),
              (embed, "'dataverkstad-embed'"), *((embed, told.replace("5000", height)) for height in FORGED)]
    for sender, message in forged:
        sender.evaluate(f"() => parent.postMessage({message}, '*')")
    page.wait_for_function(f"heard === {len(forged)}")
    heights = "frames => frames.map(frame => frame.clientHeight)"
    assert page.locator("iframe").evaluate_all(heights) == [1000, 1001, 80, 90]
    embed.evaluate("() => parent.postMessage({ type: 'dataverkstad-embed', height: 1500 }, '*')")
    page.wait_for_function(f"heard === {len(forged) + 1}")
    assert page.locator("iframe").evaluate_all(heights) == [1500, 1001, 80, 90]


# The element.

def element(page: Page) -> tuple[str, str, str]:
    return tuple(page.evaluate("""() => {
      const frame = document.querySelector("dataverkstad-embed").shadowRoot.firstElementChild;
      return [frame.src, frame.title, frame.height, frame.loading];
    }"""))


@pytest.mark.parametrize(("attributes", "path", "title", "height"), [
    ('view="progress"', "progress.html", "Särskilt viktiga datamängder", "600"),
    ('view="progress" lang="en" theme="dark" rows="10" area="livsmedel" columns="stage,guide" height="900"',
     "progress-en.html?theme=dark&rows=10&area=livsmedel&columns=stage%2Cguide", "Particularly important datasets",
     "900"),
    ('view="summary" title="Läget hos oss"', "summary.html", "Läget hos oss", "600"),
    ('view="webinars" lang="sv"', "webinars.html", "Webbinarier", "600"),
    ('view="dataset" dataset="laddpunkter" lang="en"', "dataset/laddpunkter-en.html", "Dataset: laddpunkter", "600")])
@pytest.mark.parametrize("place", ["head", "async"])
def test_the_element_makes_the_same_frame(opened: Open, address: str, foreign: Foreign, place: str, attributes: str,
                                          path: str, title: str, height: str) -> None:
    head, foot = (helper(address, ""), "") if place == "head" else ("", helper(address))
    url = foreign.show("element.html", host(
        f"<dataverkstad-embed {attributes}><a href='/'>Länken</a></dataverkstad-embed>", foot, head=head))
    visit = opened(url, wait_until="networkidle")
    assert element(visit.page) == (f"{address}embed/v1/{path}", title, height, "lazy")
    wait_until_fitted(visit.page)
    expect(visit.page.get_by_text("Länken")).to_be_hidden()
    assert visit.faults == []


@pytest.mark.parametrize("attributes", ["", 'view="finnsinte"', 'view="dataset"', 'view="../../om/"'])
def test_the_link_stays_where_the_element_asks_for_nothing_known(opened: Open, address: str, foreign: Foreign,
                                                                attributes: str) -> None:
    url = foreign.show("okand.html", host(
        f"<dataverkstad-embed {attributes}><a href='/'>Länken</a></dataverkstad-embed>", helper(address)))
    page = opened(url, wait_until="networkidle").page
    page.wait_for_function("Boolean(customElements.get('dataverkstad-embed'))")
    expect(page.get_by_role("link", name="Länken")).to_be_visible()
    assert embedded(page) == []


def test_the_frame_follows_the_attributes_and_leaves_the_history_alone(opened: Open, address: str,
                                                                       foreign: Foreign) -> None:
    url = foreign.show("byte.html", host(
        '<dataverkstad-embed view="summary" height="100"><a href="/">Stegen</a></dataverkstad-embed>', helper(address)))
    page = opened(url, wait_until="networkidle").page
    length = page.evaluate("history.length")
    page.locator("dataverkstad-embed").evaluate(
        "element => { element.lang = 'en'; element.setAttribute('height', 90); }")
    page.wait_for_load_state("networkidle")
    assert element(page) == (f"{address}embed/v1/summary-en.html", "Particularly important datasets by stage", "90",
                             "lazy")
    wait_until_fitted(page)
    assert page.evaluate("history.length") == length


@pytest.mark.parametrize(("style", "query", "ground"), [
    ("light", "", "rgb(255, 255, 255)"), ("dark", "", "rgb(27, 35, 43)"), ("dark", "?tema=ljust", "rgb(255, 255, 255)"),
    ("light", "?tema=morkt", "rgb(27, 35, 43)")])
def test_an_embed_is_light_or_dark_as_its_host(opened: Open, address: str, foreign: Foreign, style: str, query: str,
                                               ground: str) -> None:
    """The host's own color-scheme, not the reader's, decides: no choice of the reader is imitated here."""
    url = foreign.show("tema.html", host(iframe(address, f"summary.html{query}", "Stegen"),
                                         head=f"<style>:root {{ color-scheme: {style} }}</style>"))
    [frame] = embedded(opened(url, color_scheme="null", wait_until="networkidle").page)
    assert frame.evaluate("getComputedStyle(document.documentElement).backgroundColor") == ground


def test_a_link_in_an_embed_opens_in_the_whole_window(opened: Open, address: str, foreign: Foreign) -> None:
    url = foreign.show("lank.html", host(iframe(address, "progress.html", "Tabellen", 700)))
    page = opened(url, wait_until="networkidle").page
    embedded(page)[0].get_by_role("link", name="Laddpunkter", exact=True).click()
    page.wait_for_url(f"{address}guider/laddpunkter/")


def test_every_embed_of_the_site_is_built(built: object) -> None:
    guides = sorted(file.stem for file in (built / "embed/v1/dataset").glob("*.html")
                    if not file.name.endswith(".fragment.html"))
    ids = {row["data-id"] for row in soup(built / "embed/v1/progress.html").tbody.find_all("tr")}
    assert guides == sorted(ids | {f"{id}-en" for id in ids})
    assert re.findall(r"https?://[^\"' ]+", (built / "embed/v1/embed.js").read_text("utf-8")) == []
