"""The index file: what the browser gets, small enough, the same each time, and with ids that the site has."""
import gzip
import json
from pathlib import Path

import pytest

from macros.pages.prose.anchors import slug
from macros.pages.prose.sections import Section
from macros.pages.site import load_site
from macros.pages.view import PageFacts
from macros.publish.publication import LOCAL, Publication
from macros.publish.search_index import LIMIT, PATH, index_json, search_files, shortened
from macros.publish.search_text import SearchPage, SearchSection
from tests.conftest import ROOT
from tests.html import soup
from tests.pages.viewing import view
from tests.publish.decoding import decoded, words_of
from tests.publish.publishing import publication
from tests.registry.checking import TODAY

PAGES = {"om.md": PageFacts(title="Om", description="Om oss.", sections=(
    Section(level=2, heading="Vem", anchor="vem", text="Vi."),
    Section(level=2, heading="Vem", anchor="vem_1", text="")))}


def test_the_index_is_written_key_by_key() -> None:
    assert json.loads(index_json(publication(view=view(pages=PAGES)))) == {
        "all": {"sv": "datamangder/", "en": "in-english/#the-table"}, "suggest": "foresla/",
        "words": "0.\n0iV\n0meV\n1O\n0sso", "cuts": "00000", "endings": [],
        "pages": [{"url": "om/", "lang": "sv", "last": False, "title": "&", "names": "", "about": "&'#",
                   "sections": [["", "%", "$#"], ["vem_1", "%", ""]]}]}


def test_the_index_is_one_file_and_the_same_twice() -> None:
    assert search_files(publication()) == {PATH: index_json(publication())}


@pytest.fixture(scope="module")
def index() -> dict:
    site = load_site(ROOT, TODAY)
    return json.loads(index_json(Publication(view=site.view, base_url=LOCAL)))


def test_the_index_of_the_site_stays_small_with_the_whole_text() -> None:
    publication = Publication(view=load_site(ROOT, TODAY).view, base_url=LOCAL)
    content = index_json(publication)
    assert len(gzip.compress(content, mtime=0)) <= LIMIT <= 120_000
    assert content == index_json(publication, limit=10**9)


def test_an_index_without_any_room_keeps_titles_and_headings() -> None:
    pages = {"om.md": PageFacts(title="Om oss", description="Kort.", sections=(
        Section(level=2, heading="Vem är vi?", anchor="vem", text="En lång text."),))}
    index = json.loads(index_json(publication(view=view(pages=pages)), limit=0))
    words = words_of(index["words"])
    [page] = index["pages"]
    [[_, heading, text]] = page["sections"]
    assert [decoded(coded, words) for coded in (page["title"], page["about"], heading, text)] == [
        "Om oss", "Kort.", "Vem är vi?", ""]


def test_an_index_without_room_keeps_the_beginning_of_each_section() -> None:
    many = {f"sida-{number}.md": PageFacts(title=f"Sida {number}", sections=(Section(
        level=2, heading="Rubrik", anchor="rubrik", text=" ".join(f"ord{number}x{place}" for place in range(400))),))
        for number in range(20)}
    whole, small = (index_json(publication(view=view(pages=many)), limit) for limit in (10**9, 8000))
    assert len(gzip.compress(small, mtime=0)) <= 8000 < len(gzip.compress(whole, mtime=0))
    index = json.loads(small)
    assert len(index["pages"]) == 20
    words = words_of(index["words"])
    assert decoded(index["pages"][0]["sections"][0][2], words).startswith("ord0x0 ord0x1 ord0x2 ")


@pytest.mark.parametrize(("length", "text"), [
    (None, "Ett två tre."), (12, "Ett två tre."), (11, "Ett två"), (7, "Ett två"), (6, "Ett"), (2, "")])
def test_a_text_is_cut_between_words(length: int | None, text: str) -> None:
    page = SearchPage(path="", url="", title="", lang="sv", comes_last=False, names="", about="",
                      sections=(SearchSection(heading="", anchor="", text="Ett två tre."),))
    found, = shortened((page,), length)
    assert found.sections[0].text == text


def test_every_page_and_section_of_the_index_is_on_the_built_site(index: dict, built: Path) -> None:
    words = words_of(index["words"])
    checked = 0
    for page in index["pages"]:
        ids = {element["id"] for element in soup(built / page["url"] / "index.html").select("[id]")}
        for anchor, heading, _ in page["sections"]:
            text = decoded(heading, words)
            assert not heading or (anchor or slug(text)) in ids, (page["url"], text)
            checked += bool(heading)
    assert checked > 500
