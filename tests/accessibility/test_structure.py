"""What a screen reader goes by, in every built file: headings, the words of links, headers of tables, languages."""
import re
from collections import defaultdict
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup, Tag

from tests.html import soup, words

# What says nothing about where it leads.
EMPTY_WORDS = {"", "här", "klicka här", "läs mer", "mer", "länk", "länken", "sidan", "denna sida", "här hittar du",
               "here", "click here", "read more", "more", "link", "this page"}
FRAGMENT = ".fragment.html"


@pytest.fixture(scope="module")
def files(built: Path) -> dict[str, BeautifulSoup]:
    found = {file.relative_to(built).as_posix(): soup(file) for file in sorted(built.rglob("*.html"))}
    assert len(found) > 100
    return found


@pytest.fixture(scope="module")
def pages(files: dict[str, BeautifulSoup]) -> dict[str, BeautifulSoup]:
    """Those that are whole documents."""
    return {path: page for path, page in files.items() if not path.endswith(FRAGMENT)}


def name(link: Tag) -> str:
    return (link.get("aria-label") or words(link)).casefold().strip(" .,:")


def links(page: BeautifulSoup) -> list[Tag]:
    """The links of what the page is about; menus repeat the titles of pages."""
    return (page.article or page).select("a[href]:not(.headerlink)")


def test_a_page_has_one_first_heading_and_none_skips_a_level(pages: dict[str, BeautifulSoup]) -> None:
    levels = {path: [int(heading.name[1]) for heading in page.find_all(re.compile("^h[1-6]$"))]
              for path, page in pages.items()}
    assert {path: found for path, found in levels.items() if found.count(1) != 1} == {}
    assert {path: found for path, found in levels.items()
            if any(below > above + 1 for above, below in zip([0, *found], found, strict=False))} == {}


def test_the_words_of_a_link_make_sense_alone(files: dict[str, BeautifulSoup]) -> None:
    assert [(path, link["href"]) for path, page in files.items() for link in links(page)
            if name(link) in EMPTY_WORDS and link["href"] != "#nycklar-link"] == []  # a key of our data


def test_links_with_the_same_words_on_a_page_lead_to_the_same_place(files: dict[str, BeautifulSoup]) -> None:
    several = []
    for path, page in files.items():
        places = defaultdict(set)
        for link in links(page):
            places[name(link)].add(urljoin(f"https://example.org/{path}", link["href"]).replace("/index.html", "/"))
        several += [(path, text, sorted(found)) for text, found in places.items() if len(found) > 1]
    assert several == []


def test_every_table_has_a_name_and_every_header_says_what_it_heads(files: dict[str, BeautifulSoup]) -> None:
    tables = [(path, table) for path, page in files.items() for table in page.find_all("table")]
    assert len(tables) > 100
    assert [path for path, table in tables
            if not (table.caption or table.find_parent(attrs={"role": "region", "aria-label": True}))] == []
    assert [path for path, table in tables if not table.find("th")] == []
    assert [(path, words(header)) for path, table in tables for header in table.find_all("th")
            if header.get("scope") not in {"col", "row", "colgroup", "rowgroup"}] == []


def test_every_picture_has_words_or_is_hidden(files: dict[str, BeautifulSoup]) -> None:
    assert [(path, str(image)[:90]) for path, page in files.items() for image in page.find_all("img")
            if image.get("alt") is None] == []
    assert [(path, str(image)[:90]) for path, page in files.items() for image in page.find_all("svg")
            if image.get("aria-hidden") != "true" and not image.find("title")] == []


def test_every_page_and_part_names_a_language_that_there_is(files: dict[str, BeautifulSoup]) -> None:
    known = {"sv", "en", "da", "no", "fi", "de", "fr"}
    assert {element["lang"] for page in files.values() for element in page.select("[lang]")} <= known
    assert [path for path, page in files.items() if not path.endswith(FRAGMENT) and not page.html.get("lang")] == []
    assert [path for path, page in files.items() if path.endswith(FRAGMENT) and not page.find()["lang"]] == []


def test_the_english_page_and_links_to_it_say_that_they_are_english(pages: dict[str, BeautifulSoup]) -> None:
    english = pages["in-english/index.html"]
    assert english.html["lang"] == "en"
    frame = english.select(".nd-top, .nd-tabs, .nd-menu, .nd-between, .nd-bottom")
    assert {part["lang"] for part in frame} == {"sv"} and len(frame) >= 4
    to_it = [link for path, page in pages.items() if not path.startswith("embed/")
             for link in page.select("footer a[hreflang=en]")]
    assert len(to_it) > 50
    assert {link["lang"] for link in to_it} == {"en"}


SWEDISH = re.compile(r"\w*[åäöÅÄÖ]\w*|\b(?:och|inte|för|på|som|till|sidan|av|med)\b")
NAMES = {"särskilt", "särskilda", "datamängder", "Götalandsregionen"}  # of the programme, and of a region


def test_nothing_on_the_english_page_is_in_swedish_but_what_says_so(pages: dict[str, BeautifulSoup]) -> None:
    english = BeautifulSoup(str(pages["in-english/index.html"]), "html.parser").body
    for part in english.select("[lang=sv], script"):
        part.decompose()
    told = [part[kind] for kind in ("aria-label", "title") for part in english.select(f"[{kind}]")]
    assert len(told) > 10
    assert [found for found in SWEDISH.findall(f"{words(english)} {told}") if found not in NAMES] == []


def test_a_stage_is_always_said_in_words(files: dict[str, BeautifulSoup]) -> None:
    stages = [(path, words(element)) for path, page in files.items() for element in page.select(".nd-stage, .dv-stage")]
    assert len(stages) > 100
    assert [path for path, text in stages if not text] == []


def test_nothing_goes_before_its_turn_in_the_tab_order_and_nothing_steals_the_focus(
        files: dict[str, BeautifulSoup]) -> None:
    assert {element["tabindex"] for page in files.values() for element in page.select("[tabindex]")} <= {"0", "-1"}
    assert [path for path, page in files.items() if page.select("[autofocus], [accesskey]")] == []
