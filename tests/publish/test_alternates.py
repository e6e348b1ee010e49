"""The files that hold the same as a page: which page has which, and where they lie seen from it."""
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from jinja2 import Environment

from macros.publish.alternates import SHOWN, Alternate, alternates
from macros.publish.oembed import TYPE
from macros.publish.offers import CALENDAR, OFFERS
from tests.conftest import ROOT
from tests.html import soup
from tests.pages.viewing import view
from tests.publish.publishing import publication

OEMBED = "https://example.org/guider/embed/v1/{}.oembed.json"


def same(files: tuple[Alternate, ...]) -> tuple[Alternate, ...]:
    """Without the answers of oEmbed, which are tested where they are made."""
    return tuple(file for file in files if file.type != TYPE)


def hrefs(page: str, **changes: object) -> list[str]:
    return [file.href for file in same(alternates(publication(view=view(**changes)), page))]


@pytest.mark.parametrize(("page", "name"), [
    ("index.md", "summary"), ("datamangder.md", "progress"), ("webbinarier.md", "webinars"),
    ("in-english.md", "progress-en"), ("guider/appeltrad.md", "dataset/appeltrad")])
def test_a_page_that_can_be_embedded_says_how_last(page: str, name: str) -> None:
    assert alternates(publication(), page)[-1].href == OEMBED.format(name)


def test_a_page_names_what_holds_the_same() -> None:
    assert same(alternates(publication(), "webbinarier.md")) == (
        Alternate(type="text/calendar", title="Webbinarier (iCalendar)", href="../calendar/webinars.ics"),
        Alternate(type="application/json", title="Webbinarier (JSON)", href="../api/v1/webinars.json"))
    assert same(alternates(publication().in_language("en"), "in-english.md")) == (
        Alternate(type="application/json", title="Particularly important datasets (JSON)",
                  href="../api/v1/datasets.json"),)
    assert same(alternates(publication(), "guider/appeltrad.md")) == (
        Alternate(type="application/json", title="Äppelträd (JSON)", href="../../api/v1/datasets/appeltrad.json"),)


@pytest.mark.parametrize(("page", "expected"), [
    ("index.md", ["feed/changes.xml", "api/v1/summary.json"]),
    ("datamangder.md", ["../api/v1/datasets.json", "../api/v1/datasets.csv", "../feed/changes.xml"]),
    ("lagesrapporter.md", ["../feed/changes.xml"]), ("om.md", []), ("guider/paron.md", [])])
def test_where_they_lie_is_relative_to_the_page(page: str, expected: list[str]) -> None:
    assert hrefs(page) == expected


def test_addresses_follow_how_pages_are_named() -> None:
    assert hrefs("webbinarier.md", directory_urls=False) == ["calendar/webinars.ics", "api/v1/webinars.json"]


def test_the_page_on_open_data_names_every_file_once() -> None:
    shown = [file.path for file in SHOWN["oppna-data.md"]]
    assert sorted(shown) == sorted({file.path for files in SHOWN.values() for file in files})
    assert {file.path for offer in OFFERS for file in offer.files} <= set(shown)


def test_built_pages_carry_their_links_and_only_theirs(built: Path) -> None:
    for file in (ROOT / "docs").rglob("*.md"):
        path = file.relative_to(ROOT / "docs").as_posix()
        stem = path.removesuffix(".md").removesuffix("index").rstrip("/")
        links = soup(built / stem / "index.html").select('head link[rel~="alternate"]')
        assert all((link["type"], link["title"]) for link in links)
        assert len(links) == len(SHOWN.get(path, ())) + 2 * path.startswith("guider/") + (
            path in {"index.md", "datamangder.md", "webbinarier.md", "in-english.md"})
    assert soup(built / "404.html").select('link[rel~="alternate"]') == []


def test_a_link_leads_to_the_file_that_is_made(built: Path) -> None:
    link = soup(built / "webbinarier" / "index.html").find("link", rel="alternate", type=CALENDAR.type)
    assert (built / "webbinarier" / link["href"]).resolve().read_bytes() == (built / CALENDAR.path).read_bytes()


def test_a_hostile_title_stays_inside_its_attribute() -> None:
    template = (ROOT / "theme" / "main.html").read_text("utf-8")
    block = re.search(r"{% block extrahead %}(.*?){% endblock %}", template, re.DOTALL)[1]
    hostile = Alternate(type='"><b>', title="'\"><script>alert(1)</script>", href='x"onload="alert(1)')
    html = BeautifulSoup(Environment().from_string(block).render(alternates=[hostile]), "html.parser")
    assert [element.attrs for element in html.find_all(True)] == [
        {"rel": ["alternate"], "type": hostile.type, "title": hostile.title, "href": hostile.href}]
