"""The built site in a real browser: what a reader does, at two widths, in light and dark, by mouse and by keyboard."""
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, Page, expect

from tests.accessibility.axe import judged

SCREENSHOTS = Path(__file__).parent / "screenshots"
WIDTHS, SCHEMES = (320, 1280), ("light", "dark")
DOCS = Path(__file__).parent.parent / "docs"
PAGES = sorted(f"{file.relative_to(DOCS).with_suffix('').as_posix()}/".removesuffix("index/")
               for file in DOCS.rglob("*.md"))
LOOKED_AT = {"": "start", "datamangder/": "datamangder", "guider/laddpunkter/": "guide", "webbinarier/": "webbinarier"}


class Visit:
    """A page that notes what goes wrong and what it asks other hosts for."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
        self.faults: list[str] = []
        page.on("console", lambda message: message.type in {"error", "warning"} and self.faults.append(message.text))
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("request", lambda request: self.note(request.url))
        page.on("response", lambda response: response.status >= 400 and self.faults.append(response.url))

    def note(self, url: str) -> None:
        if not url.startswith((self.address, "data:", "blob:")):
            self.faults.append(f"other host: {url}")

    def open(self, path: str, wait_until: str = "networkidle") -> Page:
        self.page.goto(self.address + path, wait_until=wait_until)
        return self.page


WAYS = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]


@pytest.fixture(params=WAYS, ids=lambda way: f"{way[0]}-{way[1]}")
def visit(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Visit]:
    width, scheme = request.param
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, locale="sv-SE")
    yield Visit(context.new_page(), address)
    context.close()


@pytest.fixture
def desktop(browser: Browser, address: str) -> Iterator[Visit]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="sv-SE")
    yield Visit(context.new_page(), address)
    context.close()


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Visit]:
    context = browser.new_context(viewport={"width": 320, "height": 640}, locale="sv-SE")
    yield Visit(context.new_page(), address)
    context.close()


# Every page on a phone in the dark and on a desk in the light; the pages that a person looks at, all four ways.
VISITS = [(way, path) for path in PAGES for way in WAYS
          if path in LOOKED_AT or way in {(320, "dark"), (1280, "light")}]


@pytest.mark.parametrize(("visit", "path"), VISITS, indirect=["visit"],
                         ids=[f"{width}-{scheme}-{path or 'start'}" for (width, scheme), path in VISITS])
def test_a_page_opens_without_a_fault_and_without_asking_another_host(visit: Visit, path: str) -> None:
    page = visit.open(path, wait_until="load")
    size = page.viewport_size["width"]
    if path in LOOKED_AT:
        SCREENSHOTS.mkdir(exist_ok=True)
        scheme = "dark" if page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") else "light"
        page.screenshot(path=SCREENSHOTS / f"{LOOKED_AT[path]}-{size}-{scheme}.png", full_page=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= size
    assert visit.faults == []
    assert judged(page) == []


def test_the_browser_test_would_notice_another_host(desktop: Visit) -> None:
    page = desktop.open("om/")
    page.evaluate("new Image().src = 'http://127.0.0.2:9/x.png'")
    page.wait_for_timeout(300)
    assert "other host: http://127.0.0.2:9/x.png" in desktop.faults


def test_a_reader_finds_the_charging_points_opens_the_guide_comes_back_and_finds_a_webinar(visit: Visit) -> None:
    page = visit.open("")
    page.locator("article").get_by_role("link", name="datamängder").first.click()
    page.get_by_label("Sök i tabellen").fill("laddpunkter")
    row = page.locator("[data-nd-progress] tbody tr:visible")
    expect(row).to_have_count(1)
    row.get_by_role("link", name="Laddpunkter", exact=True).click()
    expect(page).to_have_url(visit.address + "guider/laddpunkter/")
    expect(page.locator("h1")).to_contain_text("Laddpunkter")
    page.go_back()
    expect(page.locator("h1")).to_contain_text("atamängder")
    page.goto(visit.address + "webbinarier/")
    expect(page.locator('[data-group="held"] [data-id="oppna-statistikdata-2022"]')).to_be_visible()
    assert visit.faults == []


def test_an_officer_goes_from_the_start_page_to_a_template_to_fill_in(visit: Visit) -> None:
    page = visit.open("")
    page.get_by_role("link", name="Publicera din första datamängd på en dag").click()
    expect(page.locator("h1")).to_contain_text("Din första datamängd")
    page.goto(visit.address + "datamangder/")
    page.get_by_label("Sök i tabellen").fill("badplats")
    page.locator("[data-nd-progress] tbody tr:visible").get_by_role("link", name="Badplatser", exact=True).first.click()
    page.get_by_role("link", name="Kolumner och exempel").click()
    expect(page.get_by_role("heading", name="Datamodellen")).to_be_in_viewport()
    with page.expect_download() as download:
        page.get_by_role("link", name="Mall att fylla i, Excel").click()
    assert download.value.suggested_filename == "badplatser.mall.xlsx"
    assert load_workbook(BytesIO(download.value.path().read_bytes())).sheetnames == ["Data", "Kolumner"]
    assert visit.faults == []


def test_the_columns_of_a_specification_are_reached_and_scrolled_by_keyboard(phone: Visit) -> None:
    page = phone.open("guider/badplatser/#falt-hov_ref")
    expect(page.locator("#falt-hov_ref")).to_be_in_viewport()
    region = page.get_by_role("region", name="Kolumnerna i Badplatser")
    region.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("element => element.scrollLeft > 0", arg=region.element_handle())


def test_the_table_sorts_and_filters_and_says_so(desktop: Visit) -> None:
    page = desktop.open("datamangder/")
    table = page.locator("[data-nd-progress] table")
    names = table.locator('tbody tr:visible th[scope="row"]')
    total = names.count()
    header = table.get_by_role("columnheader", name="Datamängd")
    header.get_by_role("button").click()
    expect(header).to_have_attribute("aria-sort", "ascending")
    ascending = names.all_inner_texts()
    assert ascending == page.evaluate("names => [...names].sort(new Intl.Collator('sv').compare)", ascending)
    header.get_by_role("button").click()
    assert names.all_inner_texts() == ascending[::-1]
    page.get_by_label("Område").select_option("Livsmedel")
    shown = names.count()
    assert 0 < shown < total
    expect(page.locator(".nd-tools output")).to_have_text(f"{shown} av {total} datamängder visas")
    page.get_by_label("Sök i tabellen").fill("finnsinte")
    expect(names).to_have_count(0)


def test_the_table_is_complete_without_a_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "datamangder/")
    rows = page.locator("[data-nd-progress] tbody tr")
    assert rows.count() == page.locator("[data-nd-progress] tbody tr:visible").count() > 20
    assert page.locator(".nd-tools").count() == 0
    context.close()


def test_the_rows_are_chosen_and_ordered_by_pure_functions(desktop: Visit) -> None:
    page = desktop.open("datamangder/")
    result = page.evaluate("""async () => {
      const { sorted, matches, choicesOf, fold } = await import("/assets/table-order.mjs");
      const row = (rank, name) => ({ cells: [String(rank), name], keys: [rank, name] });
      const rows = [row(10, "Öar"), row(2, "Zebror"), row(2, "Ängar")];
      return {
        rank: sorted(rows, 0, 1).map((row) => row.cells[1]),
        name: sorted(rows, 1, -1).map((row) => row.cells[1]),
        kept: rows[0].cells[1],
        found: matches(rows[0], "oar", {}), both: matches(rows[0], "10 ö", {}), not: matches(rows[0], "11", {}),
        chosen: matches(rows[0], "", { 1: "Öar" }), other: matches(rows[0], "", { 1: "Zebror" }),
        choices: choicesOf(rows, 0), folded: fold("ÅÄÖ é"),
      };
    }""")
    assert result == {
        "rank": ["Zebror", "Ängar", "Öar"], "name": ["Öar", "Ängar", "Zebror"], "kept": "Öar", "found": True,
        "both": True, "not": False, "chosen": True, "other": False, "choices": ["2", "10"], "folded": "aao e"}


def test_the_menu_works_by_keyboard_on_a_phone(phone: Visit) -> None:
    page = phone.open("guider/laddpunkter/")
    menu = page.get_by_role("button", name="Meny", exact=True)
    menu.focus()
    expect(menu).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".nd-menu a:focus")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(menu).to_have_attribute("aria-expanded", "false")
    expect(menu).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Stäng menyn").press("Enter")
    expect(menu).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_role("navigation", name="Meny").get_by_role("link", name="Lekplatser").press("Enter")
    expect(page.locator("h1")).to_contain_text("Lekplatser")
    assert phone.faults == []


def test_a_closed_menu_is_out_of_the_tab_order_on_a_phone(phone: Visit) -> None:
    page = phone.open("")
    seen = []
    for _ in range(25):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("Boolean(document.activeElement.closest('.nd-menu'))"))
    assert not any(seen)


@pytest.mark.parametrize("visit", [(320, "dark"), (1280, "light")], indirect=True, ids=["320-dark", "1280-light"])
def test_axe_finds_nothing_with_menu_contents_and_copied_code_on_show(visit: Visit) -> None:
    page = visit.open("guider/laddpunkter/")
    page.locator("pre").first.scroll_into_view_if_needed()
    page.locator(".nd-copy").first.click()
    if page.viewport_size["width"] == 320:
        page.locator(".nd-toc summary").click()
        page.get_by_role("button", name="Meny", exact=True).click()
    assert judged(page) == []


def test_the_wide_table_scrolls_by_keyboard_on_a_phone(phone: Visit) -> None:
    page = phone.open("datamangder/")
    region = page.get_by_role("region", name="Tabell över särskilt viktiga datamängder")
    region.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(400)
    assert region.evaluate("element => element.scrollLeft") > 0
