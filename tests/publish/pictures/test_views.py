"""Pictures say what the pages say, and their words fit."""
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page

from macros.pages.embeds import Embed, embeds
from macros.pages.site import load_site
from macros.publish.pictures.views import picture, picture_files
from macros.publish.publication import Publication
from tests.conftest import ROOT
from tests.pages.viewing import view
from tests.publish.hostile import SHOWN, hostile_publication
from tests.publish.pictures.reading import measure, read, tags, texts_of
from tests.publish.publishing import publication
from tests.registry.checking import TODAY

REAL = publication(view=load_site(ROOT, TODAY).view)
TREES, BENCHES = view().registry.datasets


def said(embed: Embed, publication: Publication = publication()) -> list[str]:  # noqa: B008
    return texts_of(read(picture(publication, embed)))


def test_every_view_and_dataset_has_a_picture_in_each_language() -> None:
    assert list(picture_files(publication())) == [embed.file("svg") for embed in embeds(view())]


def test_the_table_says_rank_title_stage_and_date() -> None:
    assert said(Embed(show="progress")) == [
        "Särskilt viktiga datamängder: hur långt", "arbetet har kommit", "2 datamängder.", "Äppelträd", "plats 3",
        "Vägledning publicerad, senast december 2022", "Bänkar", "plats inte känd", "Steget är inte känt",
        "Uppdaterad 23 november 2026. Källa: Exempelverkstaden."]


def test_the_summary_says_the_number_at_each_stage() -> None:
    assert said(Embed(show="summary", lang="en"))[2:] == [
        "2 datasets.", "Not started", "0", "Pre-study", "0", "Reference group", "0", "Specification", "0",
        "Published on the data portal", "0", "Guide published", "1", "Stage not known", "1",
        "Updated 23 November 2026. Source: Example Workshop."]


def test_webinars_say_when_and_how_it_went() -> None:
    assert said(Embed(show="webinars")) == [
        "Webbinarier om öppna data", "Kommande webbinarier", "Äppelkväll",
        "2 mars 2027 kl. 13.00. Planerat. Exempelverkstaden.", "Genomförda webbinarier", "Bänkdag",
        "hösten 2022. Genomfört. Exempelverkstaden.", "Planerade webbinarier, okänt om de blev av",
        "Det finns inga planerade webbinarier med okänt utfall.",
        "Uppdaterad 23 november 2026. Källa: Exempelverkstaden."]


def test_many_webinars_are_counted() -> None:
    registry = view().registry
    many = view(registry=replace(registry, webinars=registry.webinars[1:] * 13))
    assert "3 till på webbplatsen" in said(Embed(show="webinars"), publication(view=many))


def test_a_dataset_says_its_facts_or_that_they_are_not_known() -> None:
    assert said(Embed(show="dataset", dataset=TREES)) == [
        "Äppelträd: hur långt arbetet har kommit", "Var det står äppelträd.",
        "Vägledning publicerad, senast december 2022, i", "minst 3 år och 10 månader", "Plats: 3", "Område: Livsmedel",
        "Specifikation: Äppelspecen, Nationell, version 1.0", "Uppdaterad 23 november 2026. Källa: Exempelverkstaden."]
    assert said(Embed(show="dataset", dataset=BENCHES, lang="en"), publication(stamp=None)) == [
        "Benches: how far the work has come", "Where one can sit.", "Stage not known", "Rank: not known",
        "Area: not known", "Specification: None known",
        "It is not known when this was updated. Source: Example Workshop."]


def test_the_description_is_the_table_in_sentences() -> None:
    root = read(picture(publication(), Embed(show="progress")))
    assert texts_of(root, "desc") == [
        "Särskilt viktiga datamängder: hur långt arbetet har kommit 2 datamängder. Äppelträd, plats 3: Vägledning "
        "publicerad, senast december 2022. Bänkar, plats inte känd: Steget är inte känt. Uppdaterad 23 november 2026. "
        "Källa: Exempelverkstaden."]


@pytest.mark.parametrize("embed", list(embeds(hostile_publication().view)), ids=lambda embed: embed.name)
def test_hostile_text_stays_text(embed: Embed) -> None:
    root = read(picture(hostile_publication(), embed))
    assert tags(root) == {"svg", "title", "desc", "style", "rect", "text"}
    assert texts_of(root, "style") == texts_of(read(picture(publication(), Embed(show="summary"))), "style")
    # Words are set in lines; together the lines hold every letter.
    assert "".join(SHOWN.split()) in "".join("".join(texts_of(root)).split())


def fits(browser: Browser, content: bytes) -> list[str]:
    """The words of a picture that leave it or stand on others."""
    found = measure(browser, content)
    outside = [word["text"] for word in found["words"] if word["x"] < 0 or word["y"] < 0
               or word["right"] > found["width"] or word["bottom"] > found["height"]]
    # A glyph's box is taller than what is drawn; neighbours may share a point of it.
    over = [f"{one['text']} / {other['text']}" for number, one in enumerate(found["words"])
            for other in found["words"][number + 1:]
            if one["x"] < other["right"] and other["x"] < one["right"]
            and one["y"] + 2 < other["bottom"] and other["y"] + 2 < one["bottom"]]
    return outside + over


@pytest.mark.parametrize("embed", list(embeds(REAL.view)), ids=lambda embed: embed.name)
def test_all_words_of_the_real_registry_fit(browser: Browser, embed: Embed) -> None:
    assert fits(browser, picture(REAL, embed)) == []


@pytest.mark.parametrize("embed", list(embeds(hostile_publication().view))[:5], ids=lambda embed: embed.name)
def test_long_and_strange_words_fit(browser: Browser, embed: Embed) -> None:
    assert fits(browser, picture(hostile_publication(), embed)) == []


@pytest.mark.parametrize(("scheme", "ground"), [("light", [255, 255, 255]), ("dark", [30, 36, 42])])
def test_a_picture_in_an_img_follows_light_and_dark(browser: Browser, scheme: str, ground: list[int]) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    assert drawn_ground(page, picture(publication(), Embed(show="summary"))) == ground
    context.close()


def drawn_ground(page: Page, content: bytes) -> list[int]:
    return page.evaluate("""async svg => {
      const image = new Image();
      image.src = "data:image/svg+xml," + encodeURIComponent(svg);
      await image.decode();
      const context = document.createElement("canvas").getContext("2d");
      context.drawImage(image, 0, 0);
      return [...context.getImageData(5, 5, 1, 1).data].slice(0, 3);
    }""", content.decode())
