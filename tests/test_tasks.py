"""Five errands from the start page, as a reader does them: by mouse on a desk, by keyboard alone on a narrow phone."""
import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from playwright.sync_api import Browser, Locator, Page, expect

from tests.conftest import ROOT

DATASETS = yaml.safe_load((ROOT / "datasets.yaml").read_text("utf-8"))["datasets"]
IN_PRE_STUDY = sorted(dataset["id"] for dataset in DATASETS
                      if dataset["stages"] and dataset["stages"][-1]["stage"] == "pre-study")
COLUMNS = ["kopare_id", "kopare", "verifikationsnummer", "leverantor"]  # the first four, as the specification has them
REPORT = re.compile(r"/-/issues/new\?")
PRESSES = 40  # of a key, at most, from the start page to the end of an errand; words that are typed are not counted


class Hand:
    """A reader with a mouse, who clicks what is in view after scrolling to it."""

    def __init__(self, page: Page) -> None:
        self.page, self.presses = page, 0

    def take(self, wanted: Locator) -> None:
        wanted.scroll_into_view_if_needed()
        box = wanted.bounding_box()
        self.page.mouse.click(box["x"] + min(box["width"] / 2, 20), box["y"] + min(box["height"] / 2, 10))

    def search(self, typed: str) -> None:
        self.ask(typed)
        self.take(self.page.locator(".nd-search-hits a").first)

    def ask(self, typed: str) -> None:
        self.take(self.page.locator("header [data-nd-search]"))
        expect(self.page.get_by_role("searchbox", name="Sök på webbplatsen")).to_be_focused()
        self.page.keyboard.type(typed)
        expect(self.page.locator(".nd-search-hits a").first).to_be_visible()

    def contents(self, heading: str) -> None:
        self.take(self.page.get_by_role("navigation", name="På sidan").get_by_role("link", name=heading, exact=True))

    def choose(self, wanted: Locator, value: str) -> None:
        wanted.select_option(value)  # the list that opens belongs to the system, out of the mouse's reach here


class Keys(Hand):
    """A reader with nothing but Tab, Enter and the arrows."""

    def press(self, key: str) -> None:
        self.presses += 1
        assert self.presses <= PRESSES
        self.page.keyboard.press(key)

    def reach(self, wanted: Locator) -> None:
        expect(wanted).to_have_count(1)
        while not wanted.evaluate("element => element === document.activeElement"):
            self.press("Tab")
        expect(wanted).to_be_in_viewport()

    def take(self, wanted: Locator) -> None:
        self.reach(wanted)
        self.press("Enter")

    def search(self, typed: str) -> None:
        self.ask(typed)
        self.press("Enter")

    def contents(self, heading: str) -> None:
        self.take(self.page.locator(".nd-toc summary"))
        super().contents(heading)

    def choose(self, wanted: Locator, value: str) -> None:
        self.reach(wanted)
        while wanted.input_value() != value:
            self.press("ArrowDown")


@pytest.fixture(params=[(Hand, 1280, 800), (Keys, 320, 640)], ids=["mouse at 1280", "keyboard at 320"])
def reader(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Hand]:
    """Someone who has just opened the start page, and who leaves it without a fault."""
    kind, width, height = request.param
    context = browser.new_context(viewport={"width": width, "height": height}, locale="sv-SE", reduced_motion="reduce")
    context.set_default_timeout(10_000)
    page, faults = context.new_page(), []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: message.type in {"error", "warning"} and faults.append(message.text))
    page.goto(address, wait_until="networkidle")
    yield kind(page)
    assert faults == []
    context.close()


@contextmanager
def arrives(reader: Hand, path: str) -> Iterator[None]:
    """What is done in between leads to a page of ours, which is drawn and has its scripts."""
    yield
    reader.page.wait_for_url(f"**/{path}")
    reader.page.wait_for_load_state("networkidle")


def test_find_out_how_to_publish_charging_points(reader: Hand) -> None:
    with arrives(reader, "guider/laddpunkter/"):
        reader.search("laddstolpar")
    expect(reader.page.get_by_text("Det här krävs, och det här får du")).to_be_visible()
    reader.contents("Minimum på en dag")
    expect(reader.page.get_by_role("heading", name="Minimum på en dag")).to_be_in_viewport()
    expect(reader.page.locator("#minimum-pa-en-dag ~ ol > li").first).to_be_in_viewport()


def test_find_which_columns_the_supplier_ledger_needs(reader: Hand) -> None:
    with arrives(reader, "guider/leverantorsreskontra/"):
        reader.take(reader.page.locator("article").get_by_role("link", name="Leverantörsreskontra", exact=True))
    reader.take(reader.page.locator(".nd-header").get_by_role("link", name="Kolumner och exempel"))
    expect(reader.page.get_by_role("heading", name="Datamodellen")).to_be_in_viewport()
    rows = reader.page.get_by_role("region", name="Kolumnerna i Leverantörsreskontra").locator("tbody tr")
    names = [row.locator("th").inner_text() for row in rows.all()]
    assert (names[:4], len(names)) == (COLUMNS, 18)
    needed = [name for name, row in zip(names, rows.all(), strict=True)
              if row.locator("td").nth(2).inner_text().startswith("Obligatorisk")]
    assert needed[:2] == COLUMNS[:2]


def test_see_which_datasets_are_in_pre_study(reader: Hand) -> None:
    with arrives(reader, "datamangder/"):
        reader.search("förstudie")
    reader.choose(reader.page.get_by_role("combobox", name="Steg"), "Förstudie")
    shown = reader.page.locator("[data-nd-progress] tbody tr:visible")
    expect(shown).to_have_count(len(IN_PRE_STUDY))
    assert sorted(row.get_attribute("data-id") for row in shown.all()) == IN_PRE_STUDY
    expect(reader.page.get_by_role("status")).to_contain_text(f"{len(IN_PRE_STUDY)} av {len(DATASETS)}")


def test_subscribe_to_webinars(reader: Hand, address: str) -> None:
    with arrives(reader, "webbinarier/#prenumerera-pa-kalendern"):
        reader.search("prenumerera kalender")
    expect(reader.page.get_by_role("heading", name="Prenumerera på kalendern")).to_be_in_viewport()
    link = reader.page.get_by_role("link", name="webbinarierna som kalender")
    with reader.page.expect_download() as calendar:
        reader.take(link)
    assert calendar.value.url == f"{address}calendar/webinars.ics"
    assert calendar.value.path().read_text("utf-8").startswith("BEGIN:VCALENDAR")


def test_report_a_mistake_on_a_page(reader: Hand) -> None:
    asked: list[str] = []
    reader.page.context.route(REPORT, lambda route: (
        asked.append(route.request.url), route.fulfill(body="<title>Nytt ärende</title>", content_type="text/html")))
    with arrives(reader, "kom-igang/licens/"):
        reader.search("licens")
    reader.contents("Rapportera ett fel")
    report = reader.page.get_by_role("link", name="Rapportera ett fel på sidan")
    expect(report).to_be_in_viewport()
    reader.take(report)
    reader.page.wait_for_url(REPORT)
    said = parse_qs(urlsplit(asked[0]).query)
    assert said["issue[title]"] == ["Fel på sidan: Licens"]
    assert said["issue[description]"][0].endswith(
        "/kom-igang/licens/\n\nVad är fel?\n\nVad borde stå där, och hur vet du det?\n")
