"""The ids of headings are those that the site gets."""
from pathlib import Path

import pytest
from markdown.extensions.toc import slugify

from macros.pages.prose.anchors import anchors, slug
from macros.pages.prose.blocks import read_prose
from macros.pages.site import load_site
from tests.conftest import ROOT
from tests.html import soup
from tests.registry.checking import TODAY

SITE = load_site(ROOT, TODAY)


@pytest.mark.parametrize("text", [
    "Så gör du?", "Api:et – i  metadata", "K1. Rätten till data", "hov_ref", "½ ﬁl 🌳", "", "Äpple-träd -- (nu)"])
def test_a_slug_is_the_one_that_python_markdown_makes(text: str) -> None:
    assert slug(text) == slugify(text, "-")


def test_an_id_that_is_written_out_comes_first_and_one_that_is_taken_gets_a_number() -> None:
    headings = [("Ett", "Ett"), ("Två", "Två { #ett }"), ("Ett", "Ett"), ("Ett_2", "Ett_2"), ("?", "?")]
    assert list(anchors(headings)) == ["ett_1", "ett", "ett_2", "ett_3", "_1"]


def test_the_headings_of_every_page_have_the_ids_of_the_built_site(built: Path) -> None:
    for page in SITE.pages:
        folder = page.path.removesuffix(".md").removesuffix("index")
        article = soup(built / folder / "index.html").article
        written = {heading.anchor for heading in read_prose(page).headings}
        assert written <= {heading.get("id") for heading in article.select("h1, h2, h3, h4")}, page.path
