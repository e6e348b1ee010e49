"""What a screen reader goes by, in every built file: headings, the words of links, headers of tables, languages."""
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup, NavigableString, Tag

from macros.pages.site import load_site
from tests.conftest import ROOT
from tests.html import soup, words
from tests.registry.checking import TODAY

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
    frame = english.select(".nd-top__name, .nd-tabs, .nd-menu, .nd-between, .nd-bottom")
    assert {part["lang"] for part in frame} == {"sv"} and len(frame) >= 4
    to_it = [link for path, page in pages.items() if not path.startswith("embed/")
             for link in page.select("footer a[hreflang=en]")]
    assert len(to_it) > 50
    assert {link["lang"] for link in to_it} == {"en"}


def language(element: Tag) -> str:
    """What a screen reader reads it in."""
    return (element if element.get("lang") else element.find_parent(attrs={"lang": True}))["lang"]


def test_a_link_to_the_english_page_by_its_title_is_in_english(pages: dict[str, BeautifulSoup]) -> None:
    """In the wide menu and the drawer, which are one, among the pages before and after, and in lists of pages."""
    titles = {"In English", words(pages["in-english/index.html"].h1.contents[0].parent).removesuffix(" ¶")}
    found = [(path, part) for path, page in pages.items() for part in page.select("a, a > span, a > bdi")
             if words(part) in titles and not part.select("span, bdi")]
    assert len([path for path, _ in found if path == "kallor/index.html"]) == 2
    assert {path for path, part in found if language(part) != "en"} == set()


SWEDISH = re.compile(r"\w*[åäöÅÄÖ]\w*|\b(?:och|inte|för|på|som|till|sidan|av|med|om|enligt)\b", re.IGNORECASE)
ENGLISH = re.compile(r"\b(?:the|of|and|is|are|with|from|this|how|what|not|your|who|read|see)\b", re.IGNORECASE)
NAMES = {"Lantmäteriet", "Linköping", "Västra", "Götaland"}  # are the same in English
# Names of things that are called so in Swedish too, and what stands in files.
ENGLISH_NAMES = re.compile(r"points[ -]of[ -]interest|The Document Foundation", re.IGNORECASE)
CODE = ["script", "style", "code", "pre", "textarea"]


def texts_in(page: BeautifulSoup) -> Iterator[tuple[str, str]]:
    """Every text that is seen or heard, with its language; code is in none."""
    for text in page.find_all(string=True):
        if type(text) is NavigableString and text.strip() and not text.find_parent(CODE):
            yield language(text.parent), " ".join(text.split())
    for kind in ("aria-label", "title", "alt", "placeholder"):
        yield from ((language(element), element[kind]) for element in page.select(f"body [{kind}]"))


def test_no_text_is_in_another_language_than_it_says(files: dict[str, BeautifulSoup]) -> None:
    found = [(path, lang, text) for path, page in files.items() for lang, text in texts_in(page)]
    assert len([lang for _, lang, _ in found if lang == "en"]) > 1000
    assert {(path, text) for path, lang, text in found if lang == "en"
            and set(SWEDISH.findall(text)) - NAMES} == set()
    assert {(path, text) for path, lang, text in found if lang == "sv" and not SWEDISH.search(text)
            and ENGLISH.search(ENGLISH_NAMES.sub("", text))} == set()


def test_what_is_swedish_in_an_english_embed_is_a_name(files: dict[str, BeautifulSoup]) -> None:
    """Of a source, of a specification or of an organisation; nothing that we could have written in English."""
    registry = load_site(ROOT, TODAY).view.registry
    organisations = {webinar.organiser for webinar in registry.webinars} | {
        dataset.reviewed_by for dataset in registry.datasets}
    names = organisations | {source.title for source in registry.sources} | {
        name for dataset in registry.datasets if dataset.specification
        for name in (dataset.specification.title, dataset.specification.maintainer)}
    said = {words(part) for path, page in files.items() if re.search(r"^embed/.*-en\.", path)
            for part in page.select("[lang=sv]")}
    assert len(said) > 20
    assert {text for text in said if text not in names and text.rpartition(" (")[0] not in names} == set()


def test_a_stage_is_always_said_in_words(files: dict[str, BeautifulSoup]) -> None:
    stages = [(path, words(element)) for path, page in files.items() for element in page.select(".nd-stage, .dv-stage")]
    assert len(stages) > 100
    assert [path for path, text in stages if not text] == []


def test_nothing_goes_before_its_turn_in_the_tab_order_and_nothing_steals_the_focus(
        files: dict[str, BeautifulSoup]) -> None:
    assert {element["tabindex"] for page in files.values() for element in page.select("[tabindex]")} <= {"0", "-1"}
    assert [path for path, page in files.items() if page.select("[autofocus], [accesskey]")] == []
