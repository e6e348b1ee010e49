"""The page on embedding in a browser: the form by keyboard, its code and preview, copying, and without a script."""
import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, expect

from macros.pages.embeds import KINDS, SHOWS, Embed, code, embeds
from macros.pages.site import load_site
from macros.pages.views.embed_room import room
from macros.publish.publication import LOCAL
from tests.conftest import ROOT
from tests.html import soup
from tests.registry.checking import TODAY

VIEW = load_site(ROOT, TODAY, base_url=LOCAL).view
WAYS = [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")]


@pytest.fixture(params=WAYS, ids=lambda way: f"{way[0]}-{way[1]}")
def looked_at(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    width, scheme = request.param
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, locale="sv-SE")
    yield opened(context.new_page(), address)
    context.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="sv-SE")
    yield opened(context.new_page(), address)
    context.close()


def opened(page: Page, address: str) -> Page:
    page.goto(address + "badda-in/", wait_until="networkidle")
    expect(page.get_by_role("group", name="Välj", exact=True)).to_be_visible()
    return page


def written(page: Page) -> BeautifulSoup:
    return BeautifulSoup(page.get_by_label("Kod att klistra in").input_value(), "html.parser")


def shown(page: Page) -> str:
    """The address of what the preview shows, from the site's root."""
    element = page.locator(".nd-builder__preview > *")
    expect(element).to_have_count(1)
    return urljoin(page.url, element.get_attribute("src")).removeprefix(urljoin(page.url, "../"))


def test_the_page_has_no_fault_that_axe_finds_and_nothing_sticks_out(looked_at: Page) -> None:
    for kind in ("iframe", "picture"):
        looked_at.get_by_label("Sätt att bädda in").select_option(kind)
        assert looked_at.evaluate("document.documentElement.scrollWidth") <= looked_at.viewport_size["width"]
        # What stands in the frame is tested where it is made.
        findings = Axe().run(looked_at, options={"iframes": False}).response["violations"]
        assert [(finding["id"], [node["target"] for node in finding["nodes"]]) for finding in findings] == []


def test_the_form_is_walked_through_and_used_by_keyboard_alone(page: Page) -> None:
    page.get_by_label("Vad vill du visa?").focus()
    page.keyboard.type("En")
    for name, typed in (("Datamängd", "Ladd"), ("Sätt att bädda in", "Märke"), ("Språk", "Eng")):
        page.keyboard.press("Tab")
        expect(page.get_by_role("combobox", name=name, exact=True)).to_be_focused()
        page.keyboard.type(typed)
    page.keyboard.press("Tab")
    expect(page.get_by_label("Hela bredden")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_label("600 bildpunkter")).to_be_checked()
    page.keyboard.press("Tab")
    expect(page.get_by_role("region", name="Förhandsvisning")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Kod att klistra in")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Kopiera koden")).to_be_focused()
    laddpunkter = VIEW.registry.dataset("laddpunkter")
    assert page.get_by_label("Kod att klistra in").input_value() == code(
        VIEW, Embed(show="dataset", dataset=laddpunkter, lang="en"), "badge")
    assert shown(page) == "badge/laddpunkter-en.svg"


@pytest.mark.parametrize("show", SHOWS)
def test_the_preview_shows_what_the_code_asks_for(page: Page, show: str) -> None:
    page.get_by_label("Vad vill du visa?").select_option(show)
    assert page.locator("option[value=badge]").is_disabled() == (show != "dataset")
    for lang, kind in product(("sv", "en"), ("iframe", "picture", "fragment", *(["badge"] * (show == "dataset")))):
        page.get_by_label("Sätt att bädda in").select_option(kind)
        page.get_by_label("Språk").select_option(lang)
        text = page.get_by_label("Kod att klistra in").input_value()
        element = written(page).find(["iframe", "img"])
        assert shown(page) == (element["src"] if element else text.split()[-1]).removeprefix(LOCAL)


def test_the_choices_of_the_table_reach_the_code_and_the_preview(page: Page) -> None:
    page.get_by_label("Ljust eller mörkt").select_option("dark")
    page.get_by_label("Antal rader").select_option("10")
    page.get_by_label("Område").select_option("livsmedel")
    assert shown(page) == "embed/v1/progress.html?tema=morkt&antal=10&omrade=livsmedel"
    assert written(page).iframe["src"] == LOCAL + shown(page)
    page.get_by_label("Sätt att bädda in").select_option("element")
    assert dict(written(page).find("dataverkstad-embed").attrs) == {
        "view": "progress", "lang": "sv", "theme": "dark", "rows": "10", "area": "livsmedel", "height": "460",
        "style": "display:block;position:relative;padding-bottom:460px"}
    assert shown(page) == "embed/v1/progress.html?tema=morkt&antal=10&omrade=livsmedel"


def test_a_choice_that_means_nothing_is_not_offered_and_not_written(page: Page) -> None:
    page.get_by_label("Antal rader").select_option("10")
    page.get_by_label("Vad vill du visa?").select_option("summary")
    for name, offered in (("rows", False), ("area", False), ("dataset", False), ("theme", True), ("lang", True)):
        expect(page.locator(f"select[name={name}]")).to_be_visible(visible=offered)
    assert written(page).iframe["src"] == LOCAL + "embed/v1/summary.html"
    page.get_by_label("Sätt att bädda in").select_option("picture")
    expect(page.locator("select[name=theme]")).to_be_hidden()


def test_a_badge_gives_way_when_no_dataset_is_shown(page: Page) -> None:
    page.get_by_label("Vad vill du visa?").select_option("dataset")
    page.get_by_label("Sätt att bädda in").select_option("badge")
    page.get_by_label("Vad vill du visa?").select_option("webinars")
    expect(page.get_by_label("Sätt att bädda in")).to_have_value("iframe")
    assert written(page).iframe["src"] == LOCAL + "embed/v1/webinars.html"


def test_the_preview_has_a_name_and_three_widths(page: Page) -> None:
    frame = page.locator(".nd-builder__preview > iframe")
    expect(frame).to_have_attribute("title", "Förhandsvisning: " + written(page).iframe["title"])
    widths = []
    for name in ("320 bildpunkter", "600 bildpunkter", "Hela bredden"):
        page.get_by_label(name).check()
        widths.append(frame.bounding_box()["width"])
    assert widths[:2] == [320, 600]
    assert widths[2] > 600


def test_a_click_copies_the_code_and_says_so(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    expect(page.get_by_role("status").filter(has_text="kopierad")).to_have_count(0)
    page.get_by_role("button", name="Kopiera koden").press("Enter")
    expect(page.locator(".nd-builder [role=status]")).to_have_text("Koden är kopierad. Klistra in den på din sida.")
    assert page.evaluate("navigator.clipboard.readText()") == page.get_by_label("Kod att klistra in").input_value()
    page.get_by_label("Språk").select_option("en")
    expect(page.locator(".nd-builder [role=status]")).to_have_text("")


def test_where_copying_is_not_allowed_the_code_is_selected(page: Page) -> None:
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.get_by_role("button", name="Kopiera koden").click()
    expect(page.locator(".nd-builder [role=status]")).to_contain_text("Koden är markerad")
    box = page.get_by_label("Kod att klistra in")
    expect(box).to_be_focused()
    assert box.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd)") == box.input_value()


def test_the_script_writes_the_code_that_the_build_writes(page: Page, built: Path) -> None:
    facts = json.loads(soup(built / "badda-in" / "index.html").select_one("[data-nd-embed-builder]")[
        "data-nd-embed-builder"])
    options = {option["value"]: {"sv": option["data-sv"], "en": option["data-en"], "page": option["data-page"]}
               for option in soup(built / "badda-in" / "index.html").select('select[name="dataset"] option')}
    assert set(options) == {dataset.id for dataset in VIEW.registry.datasets}
    rooms = {embed: room(VIEW, embed) for plain in embeds(VIEW) for rows in (0, 5) for area in ("", "livsmedel")
             for embed in [replace(plain, rows=rows, area=area)]}
    cases, expected = [], []
    for lang, kind, theme, rows, area in product(
            ("sv", "en"), KINDS, ("", "light", "dark"), ("", "5"), ("", "livsmedel")):
        for show, id in [*((show, None) for show in SHOWS[:-1]), *(("dataset", id) for id in options)]:
            if kind == "badge" and id is None:
                continue
            named = id and {"id": id, "title": options[id][lang], **options[id]}
            cases.append({"show": show, "kind": kind, "lang": lang, "theme": theme, "rows": rows, "area": area,
                          "dataset": named})
            embed = Embed(show=show, dataset=VIEW.registry.dataset(id) if id else None, lang=lang, theme=theme,
                          rows=int(rows or 0), area=area)
            expected.append(code(VIEW, embed, kind, rooms[replace(embed, theme="")]))
    assert page.evaluate("""async ([cases, facts]) => {
      const { embedCode } = await import("/assets/embed-code.mjs");
      return cases.map((choices) => embedCode(choices, facts));
    }""", [cases, facts]) == expected


def test_the_script_escapes_what_the_build_escapes(page: Page) -> None:
    title = "<b>\"Å\" & 'ö'</b> {title} $& $1"
    assert page.evaluate("""async (title) => {
      const { embedCode } = await import("/assets/embed-code.mjs");
      const facts = { base: "https://example.org/", height: 600, themes: {},
                      shows: { dataset: { sv: { title: "{title}: läget" } } } };
      const dataset = { id: "a", title, page: "" };
      return embedCode({ show: "dataset", kind: "iframe", lang: "sv", theme: "", rows: "", area: "", dataset }, facts);
    }""", title) == (
        '<iframe src="https://example.org/embed/v1/dataset/a.html" title="&lt;b&gt;&#34;Å&#34; &amp; &#39;ö&#39;&lt;/b'
        '&gt; {title} $&amp; $1: läget" width="100%" height="600" frameborder="0" loading="lazy"></iframe>')


def test_without_a_script_there_is_a_ready_code_for_each_view(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "badda-in/")
    expect(page.locator(".nd-builder")).to_be_hidden()
    codes = [text for text in page.locator(".nd-paste code:visible").all_inner_texts() if text.startswith("<iframe")]
    assert [urlsplit(BeautifulSoup(text, "html.parser").iframe["src"]).path for text in codes] == [
        "/embed/v1/progress.html", "/embed/v1/summary.html", "/embed/v1/webinars.html",
        "/embed/v1/dataset/laddpunkter.html"]
    context.close()


def test_the_ready_codes_are_those_of_the_build(built: Path) -> None:
    laddpunkter = VIEW.registry.dataset("laddpunkter")
    wanted = [("progress", ("iframe", "element", "picture", "fragment")), ("summary", ("iframe", "picture")),
              ("webinars", ("iframe", "picture")), ("dataset", ("iframe", "element", "picture", "badge"))]
    assert [block.get_text() for block in soup(built / "badda-in" / "index.html").select(".nd-paste code")] == [
        code(VIEW, embed, kind, room(VIEW, embed)) for show, kinds in wanted
        for embed in [Embed(show=show, dataset=laddpunkter if show == "dataset" else None)] for kind in kinds]


def test_no_other_page_loads_the_form(browser: Browser, address: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + "om/", wait_until="networkidle")
    assert [url for url in asked if "embed" in url] == []
    page.close()
