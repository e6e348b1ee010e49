"""Fragments: the same rows as the pages, with absolute links, in HTML that brings nothing with it."""
import re
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup, Tag

from macros.pages.embeds import Embed, embeds
from macros.pages.view import PageFacts
from macros.pages.views.progress import progress_table
from macros.publish.fragments import fragment, fragment_files
from macros.publish.publication import LOCAL, Stamp
from tests.html import words
from tests.pages.viewing import PAGES, view
from tests.publish.hostile import SHOWN, hostile_publication
from tests.publish.publishing import publication
from tests.registry.checking import GOOD

ROOT = Path(__file__).parents[2]
LINKED = GOOD.replace("    recorded: true\n", '    recording: "https://example.org/film"\n    recorded: true\n')
EMBEDS = list(embeds(view()))


def element(text: str) -> Tag:
    found = BeautifulSoup(text, "html.parser").find_all(recursive=False)
    assert len(found) == 1
    return found[0]


def show(embed: Embed, **changes: object) -> Tag:
    return element(fragment(publication(**changes), embed))


def cells(table: Tag) -> list[list[str]]:
    return [[words(cell) for cell in row.find_all(["td", "th"])] for row in table.tbody.find_all("tr")]


def test_every_view_and_dataset_has_a_file_in_each_language() -> None:
    assert list(fragment_files(publication())) == [
        "embed/v1/progress.fragment.html", "embed/v1/summary.fragment.html", "embed/v1/webinars.fragment.html",
        "embed/v1/dataset/appeltrad.fragment.html", "embed/v1/dataset/bankar.fragment.html",
        "embed/v1/progress-en.fragment.html", "embed/v1/summary-en.fragment.html",
        "embed/v1/webinars-en.fragment.html", "embed/v1/dataset/appeltrad-en.fragment.html",
        "embed/v1/dataset/bankar-en.fragment.html"]


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_table_has_the_rows_of_the_page(lang: str) -> None:
    shown = cells(show(Embed(show="progress", lang=lang)).table)
    # Only the page hides the name of the dataset in its last link, and writes it all the same.
    assert [[cell.replace(" :", ":") for cell in row] for row in cells(
        element(progress_table(view(), lang=lang)).table)] == shown
    assert [row[1] for row in shown] == {"sv": ["Äppelträd", "Bänkar"], "en": ["Apple trees", "Benches"]}[lang]


@pytest.mark.parametrize("embed", EMBEDS, ids=lambda embed: embed.name)
def test_a_table_names_its_columns_and_rows(embed: Embed) -> None:
    for table in show(embed).find_all("table"):
        assert table.find(True).name == "caption"
        assert {head["scope"] for head in table.thead.find_all("th")} == {"col"}
        assert [[head["scope"] for head in row.find_all("th")] for row in table.tbody.find_all("tr")] == [
            ["row"]] * len(table.tbody.find_all("tr"))


@pytest.mark.parametrize("embed", EMBEDS, ids=lambda embed: embed.name)
def test_a_fragment_brings_its_language_and_nothing_that_can_collide(embed: Embed) -> None:
    found = show(embed)
    assert found["lang"] == embed.lang
    assert found.find_all(["script", "style", "link", "iframe"]) == []
    attributes = {name for part in [found, *found.find_all(True)] for name in part.attrs}
    assert attributes <= {"class", "lang", "scope", "href", "data-id", "data-stage", "data-group"}
    assert [link["href"] for link in found.find_all("a") if urlsplit(link["href"]).scheme != "https"] == []


def test_the_last_line_says_the_day_in_stockholm_and_leads_to_the_page() -> None:
    late = Stamp(commit="0" * 40, time=datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    foot = show(Embed(show="summary"), stamp=late).select_one(".dv-foot")
    assert words(foot) == "Uppdaterad 23 november 2026. Källa: Exempelverkstaden"
    assert foot.a["href"] == "https://example.org/guider/"


def test_without_a_commit_the_last_line_says_so() -> None:
    foot = show(Embed(show="progress", lang="en"), stamp=None).select_one(".dv-foot")
    assert words(foot) == "It is not known when this was updated. Source: Example Workshop"


def test_the_summary_counts_every_stage() -> None:
    found = show(Embed(show="summary"))
    assert [(row["data-stage"], words(row.td)) for row in found.tbody.find_all("tr")] == [
        ("not-started", "0"), ("pre-study", "0"), ("reference-group", "0"), ("specification", "0"),
        ("on-dataportal", "0"), ("guide", "1"), ("unknown", "1")]


def test_webinars_stand_in_groups_with_their_links() -> None:
    found = show(Embed(show="webinars"), view=view(text=LINKED))
    assert [words(part) for part in found.find_all(["p", "li"])][:-1] == [
        "Kommande webbinarier",
        "Äppelkväll , 2 mars 2027 kl. 13.00 , Planerat , Exempelverkstaden . Anmäl dig till Äppelkväll",
        "Genomförda webbinarier",
        "Bänkdag , hösten 2022 , Genomfört , Exempelverkstaden . Se inspelningen av Bänkdag",
        "Planerade webbinarier, okänt om de blev av",
        "Det finns inga planerade webbinarier med okänt utfall."]
    assert [link["href"] for link in found.find_all("a")][:2] == [
        "https://example.org/anmalan", "https://example.org/film"]


def test_a_dataset_says_what_is_known_and_what_is_not() -> None:
    trees, benches = view().registry.datasets

    def facts(embed: Embed) -> dict[str, str]:
        found = show(embed)
        return {words(term): words(term.find_next_sibling("dd")) for term in found.find_all("dt")}

    assert facts(Embed(show="dataset", dataset=trees)) == {
        "Plats": "3", "Programmets steg": "Vägledning publicerad senast december 2022, i minst 3 år och 10 månader "
        "(källa: Rapport 1 )", "Område": "Livsmedel", "Specifikation": "Äppelspecen Nationell, version 1.0",
        "Vägledning": "Läs vägledningen: Äppelträd", "Senast genomgången": "1 januari 2026"}
    assert facts(Embed(show="dataset", dataset=benches, lang="en")) == {
        "Rank": "not known", "The programme's stage": "not known", "Area": "not known", "Specification": "None known",
        "Guide": "Not yet", "Last reviewed": "1 January 2026"}


def test_addresses_are_absolute_also_without_folder_addresses() -> None:
    flat = view(directory_urls=False, pages=PAGES | {"datamangder.md": PageFacts(title="Datamängder")})
    found = show(Embed(show="progress"), view=flat)
    assert [link["href"] for link in found.find_all("a")] == [
        "https://example.org/spec", "https://example.org/guider/guider/appeltrad.html",
        "https://example.org/guider/datamangder.html"]


def test_the_day_comes_from_the_view() -> None:
    later = show(Embed(show="webinars"), view=view(today=date(2027, 3, 3)))
    assert words(later.find_all("p")[1]) == "Inga kommande webbinarier är kända."


def test_the_class_names_are_those_that_the_page_promises() -> None:
    text = (ROOT / "docs" / "badda-in.md").read_text("utf-8")
    promised = set(re.findall(r"`(dv-[a-z-]+)`", text))
    used = {name for embed in EMBEDS for part in [show(embed), *show(embed).find_all(True)]
            for name in part.get("class", [])}
    assert used == promised


class Tags(HTMLParser):
    """What a parser that is not Beautiful Soup makes of a text: the names of elements and attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names |= {tag, *(name for name, _ in attrs)}


@pytest.mark.parametrize("embed", list(embeds(hostile_publication().view)), ids=lambda embed: embed.name)
def test_hostile_text_stays_text_and_hostile_addresses_are_no_links(embed: Embed) -> None:
    text = fragment_files(hostile_publication())[embed.file("fragment.html")].decode()
    found = element(text.strip())
    assert Tags(text).names <= {
        "div", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "span", "a", "p", "ul", "li", "dl",
        "dt", "dd", "class", "lang", "scope", "href", "data-id", "data-stage", "data-group"}
    assert {urlsplit(link["href"]).netloc for link in found.find_all("a")} == {"example.org"}
    assert all(part.get_text() == SHOWN for part in found.select(".dv-foot a, .dv-title, .dv-about, .dv-organiser"))
    assert "49" not in text


def test_every_link_to_our_own_site_leads_to_a_page_of_it(built: Path) -> None:
    files = sorted((built / "embed" / "v1").rglob("*.fragment.html"))
    assert len(files) > 50
    own = {link["href"].removeprefix(LOCAL) for file in files
           for link in element(file.read_text("utf-8").strip()).find_all("a") if link["href"].startswith(LOCAL)}
    assert len(own) > 20
    assert [path for path in own if not (built / path.partition("#")[0] / "index.html").is_file()] == []
