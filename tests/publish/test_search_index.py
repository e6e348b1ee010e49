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
from macros.publish.search_index import PATH, index_json, search_files
from tests.conftest import ROOT
from tests.html import soup
from tests.pages.viewing import view
from tests.publish.decoding import decoded
from tests.publish.publishing import publication
from tests.registry.checking import TODAY

LIMIT = 120_000  # bytes, compressed by gzip
PAGES = {"om.md": PageFacts(title="Om", description="Om oss.", sections=(
    Section(level=2, heading="Vem", anchor="vem", text="Vi."),
    Section(level=2, heading="Vem", anchor="vem_1", text="")))}


def test_the_index_is_written_key_by_key() -> None:
    assert json.loads(index_json(publication(view=view(pages=PAGES)))) == {
        "all": "datamangder/", "suggest": "foresla/", "words": ".\nOm\nVem\nVi\noss", "cuts": "00000", "endings": [],
        "pages": [{"url": "om/", "lang": "sv", "last": False, "title": "$", "names": "", "about": "$'#",
                   "sections": [["", "%", "&#"], ["vem_1", "%", ""]]}]}


def test_the_index_is_one_file_and_the_same_twice() -> None:
    assert search_files(publication()) == {PATH: index_json(publication())}


@pytest.fixture(scope="module")
def index() -> dict:
    site = load_site(ROOT, TODAY)
    return json.loads(index_json(Publication(view=site.view, base_url=LOCAL)))


def test_the_index_of_the_site_stays_small() -> None:
    content = index_json(Publication(view=load_site(ROOT, TODAY).view, base_url=LOCAL))
    assert len(gzip.compress(content, mtime=0)) < LIMIT


def test_every_page_and_section_of_the_index_is_on_the_built_site(index: dict, built: Path) -> None:
    words = index["words"].split("\n")
    checked = 0
    for page in index["pages"]:
        ids = {element["id"] for element in soup(built / page["url"] / "index.html").select("[id]")}
        for anchor, heading, _ in page["sections"]:
            text = decoded(heading, words)
            assert not heading or (anchor or slug(text)) in ids, (page["url"], text)
            checked += bool(heading)
    assert checked > 500
