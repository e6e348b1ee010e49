"""oEmbed answers: what the specification asks, with the iframe that the site gives."""
import json

import pytest
from bs4 import BeautifulSoup

from macros.pages.embeds import Embed, code, embeds
from macros.publish.oembed import oembed_alternate, oembed_files, oembed_json
from tests.pages.viewing import view
from tests.publish.hostile import SHOWN, hostile_publication
from tests.publish.publishing import publication

TREES = view().registry.datasets[0]


def test_every_embedded_page_has_an_answer() -> None:
    assert list(oembed_files(publication())) == [embed.file("oembed.json") for embed in embeds(view())]


def test_an_answer_is_what_the_specification_asks() -> None:
    assert oembed_json(publication(), Embed(show="dataset", dataset=TREES, lang="en")).decode() == """\
{
  "version": "1.0",
  "type": "rich",
  "title": "Apple trees: how far the work has come",
  "provider_name": "Example Workshop",
  "provider_url": "https://example.org/guider/",
  "cache_age": 86400,
  "html": "<iframe src=\\"https://example.org/guider/embed/v1/dataset/appeltrad-en.html\\" title=\\"Apple trees: how \
far the work has come\\" width=\\"100%\\" height=\\"600\\" frameborder=\\"0\\" loading=\\"lazy\\"></iframe>",
  "width": 600,
  "height": 600
}
"""


@pytest.mark.parametrize("embed", list(embeds(view())), ids=lambda embed: embed.name)
def test_the_html_is_the_code_of_the_page_on_embedding(embed: Embed) -> None:
    given = publication()
    answer = json.loads(oembed_json(given, embed))
    assert answer["html"] == code(given.outside(embed.lang), embed, "iframe")


@pytest.mark.parametrize(("page", "name"), [
    ("datamangder.md", "progress"), ("index.md", "summary"), ("webbinarier.md", "webinars"),
    ("in-english.md", "progress-en"), ("guider/appeltrad.md", "dataset/appeltrad")])
def test_a_page_that_shows_an_embed_leads_to_its_answer(page: str, name: str) -> None:
    embed = next(embed for embed in embeds(view()) if embed.name == name)
    title = json.loads(oembed_json(publication(), embed))["title"]
    assert oembed_alternate(publication(), page) == (
        "application/json+oembed", title, f"https://example.org/guider/embed/v1/{name}.oembed.json")


@pytest.mark.parametrize("page", ["om.md", "guider/finnsinte.md", "kom-igang/index.md"])
def test_another_page_leads_to_none(page: str) -> None:
    assert oembed_alternate(publication(), page) is None


@pytest.mark.parametrize("embed", list(embeds(hostile_publication().view)), ids=lambda embed: embed.name)
def test_hostile_text_stays_text(embed: Embed) -> None:
    answer = json.loads(oembed_json(hostile_publication(), embed))
    parts = BeautifulSoup(answer["html"], "html.parser").find_all(True)
    assert [(part.name, sorted(part.attrs)) for part in parts] == [
        ("iframe", ["frameborder", "height", "loading", "src", "title", "width"])]
    assert (parts[0]["title"], answer["provider_name"]) == (answer["title"], SHOWN)
    assert parts[0]["src"] == f"https://example.org/guider/embed/v1/{embed.name}.html"
