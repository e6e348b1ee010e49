"""What every picture has: a name, a description, colours with contrast, nothing from elsewhere."""
from pathlib import Path

import pytest

from macros.publish.pictures.sheet import LOOKS, paragraph, rule, sheet
from tests.publish.pictures.reading import NAMESPACE, contrast, read, tags, texts_of

CSS = (Path(__file__).parents[3] / "theme/assets/dataverkstad.css").read_text("utf-8")


def test_blocks_stand_below_each_other() -> None:
    root = read(sheet("Bild", "sv", [paragraph("Ett", 10), rule(), paragraph("Två", 10)]))
    assert [(text.text, text.get("y")) for text in root.iter(f"{NAMESPACE}text")] == [("Ett", "30"), ("Två", "59")]
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("480", "89", "0 0 480 89")


def test_a_picture_is_named_and_says_all_that_it_shows() -> None:
    root = read(sheet("Bild <1>", "en", [paragraph("One.", 10), rule(), paragraph("Two.", 10)]))
    assert (root.get("role"), root.get("aria-label")) == ("img", "Bild <1>")
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert [child.tag.removeprefix(NAMESPACE) for child in root][:3] == ["title", "desc", "style"]
    assert (texts_of(root, "title"), texts_of(root, "desc")) == (["Bild <1>"], ["One. Two."])


def test_a_picture_holds_words_and_boxes_only_and_no_address() -> None:
    content = sheet("Bild", "sv", [paragraph("Ett", 10), rule()])
    assert tags(read(content)) == {"svg", "title", "desc", "style", "rect", "text"}
    assert content.decode().replace("http://www.w3.org/2000/svg", "").count("//") == 0
    assert "url(" not in content.decode()
    assert {name for element in read(content).iter() for name in element.attrib if name in {"id", "href"}} == set()


@pytest.mark.parametrize("scheme", [0, 1])
@pytest.mark.parametrize("look", ["text", "quiet"])
def test_text_has_contrast_in_light_and_dark(look: str, scheme: int) -> None:
    assert contrast(LOOKS[look][scheme], LOOKS["ground"][scheme]) >= 4.5


@pytest.mark.parametrize("scheme", [0, 1])
def test_a_filled_step_differs_from_an_empty_one(scheme: int) -> None:
    assert contrast(LOOKS["step"][scheme], LOOKS["off"][scheme]) >= 3


@pytest.mark.parametrize("look", ["quiet", "step", "off"])
def test_the_colours_are_those_of_the_site(look: str) -> None:
    assert [colour for colour in LOOKS[look] if colour not in CSS] == []
