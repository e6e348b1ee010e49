"""Pages for an iframe: what the site's own pages say, in one file that asks for nothing, dated and small."""
import gzip
from base64 import b64encode
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup

from macros.pages.embeds import Embed, embeds
from macros.pages.site import load_site
from macros.pages.views import MACROS
from macros.publish.embeds.pages import embed_files, embed_page
from macros.publish.publication import LOCAL, Stamp
from macros.registry.basics import Text
from tests.conftest import ROOT
from tests.html import words
from tests.pages.viewing import view
from tests.publish.hostile import SHOWN, hostile_publication
from tests.publish.publishing import publication
from tests.registry.checking import TODAY

EMBEDS = list(embeds(view()))
REAL = load_site(ROOT, TODAY).view
VIEWS = {"progress": [("progress_table", {})], "summary": [("progress_summary", {})],
         "webinars": [("webinar_list", {"when": when}) for when in ("upcoming", "held", "unconfirmed")],
         "dataset": [("dataset_header", {})]}
BASE = "https://example.org/guider/"


def read(embed: Embed, **changes: object) -> BeautifulSoup:
    return BeautifulSoup(embed_page(publication(**changes), embed).decode(), "html.parser")


def embed_of(show: str, lang: str = "sv") -> Embed:
    return next(embed for embed in EMBEDS if (embed.show, embed.lang) == (show, lang))


def test_every_view_and_dataset_has_a_page_in_each_language_beside_the_helper() -> None:
    assert list(embed_files(publication())) == [
        "embed/v1/progress.html", "embed/v1/summary.html", "embed/v1/webinars.html",
        "embed/v1/dataset/appeltrad.html", "embed/v1/dataset/bankar.html",
        "embed/v1/progress-en.html", "embed/v1/summary-en.html", "embed/v1/webinars-en.html",
        "embed/v1/dataset/appeltrad-en.html", "embed/v1/dataset/bankar-en.html", "embed/v1/embed.js"]


@pytest.mark.parametrize("embed", EMBEDS, ids=lambda embed: embed.name)
def test_an_embed_says_what_the_macros_of_the_pages_say(embed: Embed) -> None:
    here = view(embed.file("html"))
    arguments = [embed.dataset.id] if embed.dataset else []
    expected = [str(BeautifulSoup(MACROS[name](here, *arguments, **options, lang=embed.lang), "html.parser"))
                for name, options in VIEWS[embed.show]]
    assert [str(part) for part in read(embed).main.find_all(["div", "ul"], recursive=False)] == expected


@pytest.mark.parametrize("embed", EMBEDS, ids=lambda embed: embed.name)
def test_an_embed_works_under_a_policy_of_its_own_and_asks_for_nothing(embed: Embed) -> None:
    page = read(embed)
    inline = {name: [f"'sha256-{b64encode(sha256(part.string.encode()).digest()).decode()}'"
                     for part in page.find_all(name)] for name in ("style", "script")}
    assert page.head.meta.find_next("meta")["content"] == (
        f"default-src 'none'; style-src {inline['style'][0]}; script-src {' '.join(inline['script'])}; "
        "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'")
    assert len(inline["script"]) == (3 if embed.show == "progress" else 2)
    attributes = {name for part in page.find_all(True) for name in part.attrs}
    assert attributes & {"src", "srcset", "style", "action"} == set()
    assert [name for name in attributes if name.startswith("on")] == []
    assert [(link["rel"], link["href"][:5]) for link in page.find_all("link")] == [
        (["icon"], "data:"), (["canonical"], "https"), (["alternate"], "https")]


@pytest.mark.parametrize(("embed", "page"), [
    (embed_of("progress"), "datamangder/"), (embed_of("progress", "en"), "in-english/"), (embed_of("summary"), ""),
    (embed_of("summary", "en"), "in-english/"), (embed_of("webinars"), "webbinarier/"),
    (embed_of("webinars", "en"), "webbinarier/"), (embed_of("dataset"), "guider/appeltrad/"),
    (Embed(show="dataset", dataset=view().registry.datasets[1]), "datamangder/#bankar")])
def test_an_embed_leads_to_the_page_that_says_more(embed: Embed, page: str) -> None:
    found = read(embed)
    assert found.html["lang"] == embed.lang
    assert found.base.attrs == {"target": "_top"}
    # A search engine keeps the page that the canonical link names; it has to be let in to read that.
    assert found.find("meta", {"name": "robots"}) is None
    assert found.find("meta", {"name": "description"})["content"] == (
        f"{found.title.string}. " + ("Källa: Nationella dataverkstaden" if embed.lang == "sv"
                                     else "Source: National Data Workshop"))
    assert [(link["rel"], link["href"]) for link in found.find_all("link")][1:] == [
        (["canonical"], BASE + page), (["alternate"], f"{BASE}embed/v1/{embed.name}.oembed.json")]
    assert {urljoin(BASE + embed.file("html"), link["href"]) for link in found.footer.find_all("a")} == {BASE + page}


@pytest.mark.parametrize(("directory_urls", "guide"), [(True, "guider/appeltrad/"), (False, "guider/appeltrad.html")])
def test_a_link_holds_under_every_base_path(directory_urls: bool, guide: str) -> None:
    page = read(embed_of("progress"), view=view(directory_urls=directory_urls))
    assert urljoin(BASE + "embed/v1/progress.html", page.select_one("tbody a")["href"]) == BASE + guide


def test_the_last_line_gives_the_day_in_stockholm_the_commit_and_the_source() -> None:
    late = Stamp(commit="a" * 40, time=datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    lines = [read(embed_of("summary", lang), stamp=late).footer.find_all("p")[-1] for lang in ("sv", "en")]
    assert [words(line) for line in lines] == [
        "Uppdaterad 23 november 2026 . Källa: Nationella dataverkstaden",
        "Updated 23 November 2026 . Source: National Data Workshop"]
    assert lines[0].time.attrs == {"datetime": "2026-11-22T23:30:00Z", "data-commit": "a" * 40}


def test_without_a_commit_the_last_line_gives_the_day_of_the_build() -> None:
    line = read(embed_of("summary"), stamp=None).footer.find_all("p")[-1]
    assert words(line) == ("Det är inte känt när uppgifterna uppdaterades. Sidan byggdes 23 november 2026 . "
                           "Källa: Nationella dataverkstaden")
    assert line.time.attrs == {"datetime": "2026-11-23"}


def test_what_only_a_script_can_know_is_hidden_until_it_does() -> None:
    footer = read(embed_of("progress")).footer
    assert [words(line) for line in footer.find_all("p", hidden=True)] == [
        "Se hela tabellen", "De här uppgifterna är äldre än 30 dagar. Se om det finns nyare"]


def test_a_dataset_is_named_and_leads_to_its_guide_where_there_is_one() -> None:
    headings = [read(embed).h1 for embed in EMBEDS if embed.show == "dataset"]
    assert [(words(heading), heading.a and heading.a["href"]) for heading in headings] == [
        ("Äppelträd", "../../../guider/appeltrad/"), ("Bänkar", None),
        ("Apple trees", "../../../guider/appeltrad/"), ("Benches", None)]


def unlike(text: str) -> str:
    """A name as long as the longest, of letters that nothing else has in that order."""
    return sha256(text.encode()).hexdigest()[:48]


def test_thirty_rows_weigh_at_most_12_kilobytes_and_every_other_embed_6() -> None:
    """The rows that are not there yet have names in which nothing repeats, so that they compress badly."""
    count = 30 - len(REAL.registry.datasets)
    more = tuple(replace(dataset, id=f"{dataset.id}-igen", title=Text(unlike(dataset.id), unlike(dataset.id + "-en")))
                 for dataset in REAL.registry.datasets[:max(count, 0)])
    registry = replace(REAL.registry, datasets=(REAL.registry.datasets + more)[:30])
    pages = REAL.pages | {f"guider/{dataset.id}.md": REAL.pages[f"guider/{dataset.id[:-5]}.md"] for dataset in more}
    files = embed_files(publication(view=replace(REAL, registry=registry, pages=pages), base_url=LOCAL))
    table = BeautifulSoup(files["embed/v1/progress.html"].decode(), "html.parser").tbody
    assert len(table.find_all("tr")) == 30
    sizes = {path: len(gzip.compress(content, mtime=0)) for path, content in files.items()}
    tables = {path: sizes.pop(path) for path in ("embed/v1/progress.html", "embed/v1/progress-en.html")}
    assert max(tables.values()) <= 12_000
    assert max(sizes.values()) <= 6_000


@pytest.mark.parametrize("embed", EMBEDS, ids=lambda embed: embed.name)
def test_hostile_text_stands_as_text(embed: Embed) -> None:
    """What it does in a browser, links included, is in tests/test_embeds.py."""
    attacked = hostile_publication()
    here = next(other for other in embeds(attacked.view) if other.name == embed.name)
    page = BeautifulSoup(embed_page(attacked, here).decode(), "html.parser")
    calm = read(embed)
    assert [part.string for part in page.find_all("script")] == [part.string for part in calm.find_all("script")]
    assert page.find_all(["img", "b"]) == []
    # Only the summary holds no text of the registry.
    assert (SHOWN.split("\ufffd")[0] in page.main.get_text()) == (embed.show != "summary")
