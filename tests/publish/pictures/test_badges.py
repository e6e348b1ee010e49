"""Badges: the words fit, the colours carry them, the names are right."""
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from macros.pages.embeds import BADGE_HEIGHT, Embed
from macros.pages.site import load_site
from macros.publish.pictures.badges import COLOURS, PADDING, TITLE_COLOUR, badge, badge_files
from macros.registry.vocabulary import STAGE_IDS
from tests.conftest import ROOT
from tests.pages.viewing import view
from tests.publish.hostile import SHOWN, hostile_publication
from tests.publish.pictures.reading import NAMESPACE, contrast, measure, read, tags, texts_of
from tests.publish.publishing import publication
from tests.registry.checking import TODAY

CSS = (Path(__file__).parents[3] / "theme/assets/dataverkstad.css").read_text("utf-8")
REAL = badge_files(publication(view=load_site(ROOT, TODAY).view))
TREES, BENCHES = view().registry.datasets


def test_every_dataset_has_a_badge_in_each_language() -> None:
    assert list(badge_files(publication())) == [
        "badge/appeltrad.svg", "badge/bankar.svg", "badge/appeltrad-en.svg", "badge/bankar-en.svg"]


@pytest.mark.parametrize(("embed", "said"), [
    (Embed(show="dataset", dataset=TREES), ["Äppelträd", "Vägledning publicerad"]),
    (Embed(show="dataset", dataset=BENCHES, lang="en"), ["Benches", "Stage not known"])])
def test_a_badge_says_title_and_stage(embed: Embed, said: list[str]) -> None:
    root = read(badge(publication(), embed))
    assert texts_of(root) == said
    assert texts_of(root, "title") == [root.get("aria-label")] == [": ".join(said)]
    assert root.get("role") == "img"


def test_a_badge_carries_its_date_and_source() -> None:
    assert texts_of(read(badge(publication(), Embed(show="dataset", dataset=TREES))), "desc") == [
        "Uppdaterad 23 november 2026. Källa: Exempelverkstaden."]


def test_every_stage_has_a_colour_of_the_site() -> None:
    assert set(COLOURS) == {None, *STAGE_IDS}
    assert [colour for colour in (*COLOURS.values(), TITLE_COLOUR) if colour not in CSS] == []


@pytest.mark.parametrize("colour", sorted({TITLE_COLOUR, *COLOURS.values()}))
def test_white_words_have_contrast(colour: str) -> None:
    assert contrast("#ffffff", colour) >= 4.5


@pytest.mark.parametrize("path", REAL)
def test_the_words_fill_their_half_with_the_same_room_on_each_side(browser: Browser, path: str) -> None:
    found = measure(browser, REAL[path])
    half = float(read(REAL[path])[3].get("d").partition(" ")[0].removeprefix("M"))
    title, stage = found["words"]
    room = [title["x"], half - title["right"], stage["x"] - half, found["width"] - stage["right"]]
    assert room == [pytest.approx(PADDING, abs=2)] * 4
    assert found["height"] == BADGE_HEIGHT


@pytest.mark.parametrize("path", REAL)
def test_the_width_is_right_without_being_forced(browser: Browser, path: str) -> None:
    loose = read(REAL[path])
    forced = [float(text.get("textLength")) for text in loose.iter(f"{NAMESPACE}text")]
    content = REAL[path].decode()
    for length in forced:
        content = content.replace(f' textLength="{length:g}"', "")
    assert [word["natural"] for word in measure(browser, content.encode())["words"]] == [
        pytest.approx(length, abs=2) for length in forced]


def test_hostile_text_stays_text() -> None:
    for content in badge_files(hostile_publication()).values():
        root = read(content)
        assert tags(root) == {"svg", "title", "desc", "style", "path", "text"}
        assert texts_of(root)[0] == SHOWN
