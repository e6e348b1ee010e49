"""The macros for embedding: what they refuse, and a form that holds every choice."""
import json
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from macros.pages.embeds import KINDS, SHOWS
from macros.pages.view import MacroError
from macros.pages.views.embedding import embed_builder, embed_code
from macros.registry.basics import Text
from tests.pages.viewing import view


@pytest.mark.parametrize(("args", "message"), [
    ({"show": "progres"}, "vyn 'progres' finns inte (menade du 'progress'?)"),
    ({"kind": "bild"}, "sättet 'bild' finns inte"),
    ({"lang": "de"}, "språket 'de' finns inte"),
    ({"show": "dataset"}, "argumentet 'dataset' hör ihop med vyn 'dataset'"),
    ({"dataset": "appeltrad"}, "argumentet 'dataset' hör ihop med vyn 'dataset'"),
    ({"show": "dataset", "dataset": "appeltrat"}, "datamängden 'appeltrat' finns inte (menade du 'appeltrad'?)"),
    ({"kind": "badge"}, "ett märke visar en datamängd; skriv 'dataset'")])
def test_a_wrong_call_is_told(args: dict[str, str], message: str) -> None:
    with pytest.raises(MacroError) as error:
        embed_code(view(), **args)
    assert str(error.value) == message


def form(lang: str = "sv") -> BeautifulSoup:
    return BeautifulSoup(embed_builder(view(base_url="https://example.org/").in_language(lang)), "html.parser")


def test_the_form_offers_every_view_kind_dataset_and_area() -> None:
    values = {select["name"]: [option["value"] for option in select.find_all("option")]
              for select in form().find_all("select")}
    assert values == {
        "show": list(SHOWS), "dataset": ["bankar", "appeltrad"], "kind": list(KINDS), "lang": ["sv", "en"],
        "theme": ["", "light", "dark"], "rows": ["", "5", "10", "20"],
        "area": ["", "besoksnaring-och-rekreation", "livsmedel", "mobilitet", "stadsplanering"]}


def test_every_control_of_the_form_has_a_label() -> None:
    assert [control for control in form().find_all(["select", "input", "textarea"]) if not control.find_parent("label")
            or not control.find_parent("label").get_text(strip=True)] == []


def test_the_form_is_hidden_until_a_script_brings_it_to_life() -> None:
    box = form().div
    assert box.has_attr("hidden")
    assert box["data-files"] == "embed/v1/"
    facts = json.loads(box["data-nd-embed-builder"])
    assert facts["base"] == "https://example.org/"
    assert facts["shows"]["dataset"]["en"]["title"] == "{title}: how far the work has come"


def test_a_hostile_title_stays_text_in_the_form_and_the_code() -> None:
    attack = '"><script>alert(1)</script>{{ 7*7 }}'
    plain = view(base_url="https://example.org/")
    first, second = plain.registry.datasets
    hostile = replace(plain, registry=replace(plain.registry, datasets=(
        replace(first, title=Text(attack, attack)), second)))
    for html in (embed_builder(hostile), embed_code(hostile, "dataset", dataset="appeltrad")):
        assert BeautifulSoup(html, "html.parser").find_all("script") == []
    shown = BeautifulSoup(embed_code(hostile, "dataset", dataset="appeltrad"), "html.parser").code.get_text()
    frame = BeautifulSoup(shown, "html.parser").find_all(True)
    assert [(part.name, part["title"]) for part in frame] == [("iframe", f"{attack}: hur långt arbetet har kommit")]
