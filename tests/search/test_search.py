"""What people type, typed in the real search in a real browser: where they land, what they hear, and by keyboard."""
import gzip
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.conftest import ROOT

QUERIES = yaml.safe_load((Path(__file__).parent / "queries.yaml").read_text("utf-8"))
KINDS = {"synonym", "brand", "inflected", "compound", "no-diacritics", "typo", "two-words", "english"}
FIRST, AMONG_THREE = 0.85, 0.95
START = "guider/laddpunkter/"  # where the searches begin: not the root, so that wrong addresses show
TYPED = """async queries => {
  const field = document.querySelector("#nd-search-field");
  const found = [];
  for (const query of queries) {
    field.value = query;
    field.dispatchEvent(new Event("input"));
    found.push([...document.querySelectorAll(".nd-search-hits a")].map((link) => link.href));
  }
  return found;
}"""


@dataclass(frozen=True, slots=True)
class Landing:
    """A query, the pages that are right, and the pages it led to, the best first."""

    query: str
    kind: str
    right: frozenset[str]
    found: tuple[str, ...]

    def among(self, count: int) -> bool:
        """Whether a right page is among the first."""
        return not self.right.isdisjoint(self.found[:count])


@pytest.fixture(scope="module")
def searching(browser: Browser, address: str) -> Iterator[Page]:
    """A page with the search open and its index read."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="sv-SE")
    page = context.new_page()
    page.goto(address + START)
    open_search(page)
    yield page
    context.close()


def open_search(page: Page) -> None:
    page.get_by_role("button", name="Sök", exact=True).click()
    expect(page.get_by_role("dialog").get_by_role("link", name="Se alla datamängder")).to_be_visible()


def fill(page: Page, text: str) -> None:
    page.get_by_role("searchbox", name="Sök på webbplatsen").fill(text)


def right_pages(entry: dict) -> list[str]:
    return [entry["page"], *entry.get("also", ())]


def landings(page: Page, address: str, name: str) -> list[Landing]:
    entries = QUERIES[name]
    found = page.evaluate(TYPED, [entry["query"] for entry in entries])
    return [Landing(entry["query"], entry["kind"], frozenset(right_pages(entry)),
                    tuple(url.removeprefix(address).split("#")[0] for url in urls))
            for entry, urls in zip(entries, found, strict=True)]


def test_there_are_queries_of_every_kind_that_lead_to_pages_that_exist() -> None:
    entries = [entry for group in QUERIES.values() for entry in group]
    assert len(entries) >= 120
    assert {query: count for query, count in Counter(entry["query"] for entry in entries).items() if count > 1} == {}
    assert {entry["kind"] for entry in entries} == KINDS
    pages = {file.relative_to(ROOT / "docs").with_suffix("").as_posix().removesuffix("index").rstrip("/") + "/"
             for file in (ROOT / "docs").rglob("*.md")}
    assert {page for entry in entries for page in right_pages(entry)} - pages == set()


@pytest.mark.parametrize("name", QUERIES)
def test_people_land_where_they_want_to_be(searching: Page, address: str, name: str) -> None:
    landed = landings(searching, address, name)
    missed = [landing for landing in landed if not landing.among(3)]
    first = [landing for landing in landed if landing.among(1)]
    print(f"\n{name}: {len(landed)} queries, {len(first)} first, {len(landed) - len(missed)} among the first three")
    assert len(first) / len(landed) >= FIRST, [landing for landing in landed if landing not in first]
    assert 1 - len(missed) / len(landed) >= AMONG_THREE, missed


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_no_kind_of_query_is_left_behind(searching: Page, address: str, kind: str) -> None:
    landed = [landing for name in QUERIES for landing in landings(searching, address, name) if landing.kind == kind]
    missed = [landing for landing in landed if not landing.among(3)]
    assert len(missed) <= len(landed) * 0.1, missed


def test_code_and_index_come_when_the_search_is_used_and_weigh_little(browser: Browser, address: str,
                                                                    built: Path) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.goto(address + START, wait_until="networkidle")
    assert [path for path in asked if "search/" in path] == []
    asked.clear()
    open_search(page)
    assert sorted(asked) == sorted([
        "search/index.json", *(file.relative_to(built).as_posix() for file in (built / "assets/search").iterdir())])
    sizes = {path: len(gzip.compress((built / path).read_bytes(), mtime=0)) for path in asked}
    assert sizes.pop("search/index.json") < 120_000
    assert sum(sizes.values()) < 16_000
    page.close()


def test_a_hit_names_its_section_with_the_word_marked_in_context(searching: Page) -> None:
    fill(searching, "hittapåföretag sekretess")
    hit = searching.locator(".nd-search-hits a").first
    expect(hit.locator(".nd-search-title")).to_have_text("Lagen › Sekretess")
    expect(hit.locator("mark").first).to_have_text("Sekretess")
    assert hit.get_attribute("href").endswith("/kom-igang/lagen/#sekretess")
    fill(searching, "fakturabilderna")
    hit = searching.locator(".nd-search-hits a").first
    expect(hit).to_have_text("Leverantörsreskontra › Kan vi publicera fakturabilderna också? Nej, inte som öppna data. "
                             "De kan innehålla sekretess och personuppgifter och prövas var för sig.")


def test_the_name_of_a_column_leads_to_its_row(searching: Page, address: str) -> None:
    fill(searching, "hov_ref")
    link = searching.locator(".nd-search-hits a").first
    assert link.get_attribute("href") == f"{address}guider/badplatser/#falt-hov_ref"


def test_other_names_are_matched_and_never_shown(searching: Page) -> None:
    fill(searching, "nobil")
    expect(searching.locator(".nd-search-hits a").first).to_contain_text("Laddpunkter")
    fill(searching, "snabbladdare")
    expect(searching.locator(".nd-search-hits li")).to_have_count(1)
    assert "snabbladdare" not in searching.locator(".nd-search-hits").inner_text().lower()


@pytest.mark.parametrize(("typed", "status", "count"), [
    ("", "Skriv vad du letar efter, till exempel laddstolpar eller licens.", 0),
    ("l", "Skriv vad du letar efter, till exempel laddstolpar eller licens.", 0),
    ("snabbladdare", "1 träff.", 1),
    ("evenmang", "”evenmang” finns inte på webbplatsen. Det här är träffar på ”evenemang”. 6 träffar.", 6),
    ("<qqqqq wwwww=zzzzz>", "Inga träffar på ”<qqqqq wwwww=zzzzz>”.", 0)])
def test_the_status_says_what_was_found(searching: Page, typed: str, status: str, count: int) -> None:
    fill(searching, typed)
    expect(searching.get_by_role("status")).to_have_text(status)
    expect(searching.locator(".nd-search-hits li")).to_have_count(count)


def test_where_little_was_found_the_ways_on_come_first(searching: Page) -> None:
    fill(searching, "grönområden")
    expect(searching.get_by_role("status")).to_have_text(
        "”grönområden” finns inte på webbplatsen. Det här är det närmaste vi har. De 3 bästa av 10 träffar.")
    ways, hit = (searching.locator(part).bounding_box() for part in (".nd-search-ways", ".nd-search-hits li >> nth=0"))
    assert ways["y"] < hit["y"]
    fill(searching, "matomo licens")
    expect(searching.get_by_role("status")).to_contain_text("”matomo” finns inte på webbplatsen. De 10 bästa av")
    ways, hit = (searching.locator(part).bounding_box() for part in (".nd-search-ways", ".nd-search-hits li >> nth=0"))
    assert ways["y"] > hit["y"]


def test_no_hits_lead_on_by_words_that_are_alike_and_by_two_links(searching: Page, address: str) -> None:
    fill(searching, "webxnxrium")
    expect(searching.locator(".nd-search-meant")).to_have_text("Menade du webbinarium?")
    searching.get_by_role("dialog").get_by_role("button", name="webbinarium", exact=True).click()
    expect(searching.get_by_role("searchbox")).to_have_value("webbinarium")
    expect(searching.get_by_role("searchbox")).to_be_focused()
    expect(searching.locator(".nd-search-hits a").first).to_contain_text("Webbinarier")
    fill(searching, "qqqqqqqqqqqq")
    links = searching.get_by_role("dialog").get_by_role("link")
    assert [link.get_attribute("href") for link in links.all()] == [f"{address}datamangder/", f"{address}foresla/"]


def test_the_search_of_the_english_page_leads_to_the_english_table(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "in-english/")
    page.get_by_role("button", name="Search", exact=True).click()
    page.get_by_role("searchbox", name="Search the site").fill("qqqqqqqqqqqq")
    way = page.get_by_role("dialog").get_by_role("link", name="See all datasets", exact=True)
    expect(way).to_have_attribute("href", f"{address}in-english/#the-table")
    way.click()
    expect(page.locator("#the-table")).to_be_in_viewport()
    page.close()


def test_the_search_works_by_keyboard_alone(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(address + START)
    button = page.get_by_role("button", name="Sök", exact=True)
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("searchbox")).to_be_focused()
    expect(page.get_by_role("dialog").get_by_role("link", name="Se alla datamängder")).to_be_visible()
    page.keyboard.type("matsvinn")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".nd-search-hits a").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".nd-search-hits a").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(button).to_be_focused()
    page.keyboard.press("Control+k")
    expect(page.get_by_role("searchbox")).to_have_value("matsvinn")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}guider/matsvinn/")
    page.close()


def test_a_click_beside_the_dialog_or_on_its_button_closes_it(searching: Page) -> None:
    dialog = searching.locator("dialog.nd-search")
    searching.mouse.click(5, 400)
    expect(dialog).to_be_hidden()
    open_search(searching)
    searching.get_by_role("button", name="Stäng").click()
    expect(dialog).to_be_hidden()
    open_search(searching)


def test_the_search_works_where_a_page_is_missing(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "404.html")
    open_search(page)
    fill(page, "matsvinn")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}guider/matsvinn/")
    page.close()


def test_an_index_that_can_not_be_fetched_is_told(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.route("**/search/index.json", lambda route: route.fulfill(status=500))
    page.goto(address)
    page.get_by_role("button", name="Sök", exact=True).click()
    expect(page.get_by_role("status")).to_have_text(
        "Sökningen gick inte att hämta. Använd menyn, eller ladda om sidan och försök igen.")
    page.close()


def test_the_english_page_has_the_search_in_english(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "in-english/")
    page.locator("[data-nd-search]").click()
    page.get_by_role("searchbox", name="Search the site").fill("charging points")
    expect(page.locator(".nd-search-hits a").first).to_contain_text("Laddpunkter")
    assert page.locator("dialog.nd-search").get_attribute("lang") == "en"
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_open_search_has_no_fault_that_axe_knows_of(browser: Browser, address: str, width: int,
                                                       scheme: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 640}, color_scheme=scheme)
    page = context.new_page()
    page.goto(address + START)
    open_search(page)
    for typed in ("", "kommun", "webxnxrium"):
        fill(page, typed)
        findings = Axe().run(page).response["violations"]
        assert [(finding["id"], [node["target"] for node in finding["nodes"]]) for finding in findings] == []
        assert page.evaluate("document.querySelector('.nd-search-found').scrollWidth") <= width
    context.close()
