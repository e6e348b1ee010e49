"""Which ids a new guide can have, and which one is offered instead."""
import pytest

from macros.editing.new_ids import free, refusal, title_refusal

FORM = ("ett id har bara små bokstäver a–z, siffror och enkla bindestreck, till exempel 'offentlig-konst', och högst "
        "60 tecken")


@pytest.mark.parametrize(("text", "id"), [
    ("Gång- och cykelvägar", "gang-och-cykelvagar"), ("café", "cafe"), ("ÖPPNA DATA", "oppna-data"), ("a--b", "a-b"),
    ("../../etc/passwd", "etc-passwd"), ("12 träd", "trad"), ("", "ny-datamangd"), ("💥", "ny-datamangd"),
    ("x" * 80, "x" * 56), ("träd.md", "trad-md")])
def test_the_nearest_free_id_is_well_formed(text: str, id: str) -> None:
    assert free(text, set()) == id
    assert refusal(id, set()) is None


@pytest.mark.parametrize("id", ["con", "nul", "com1", "lpt9", "index", "no", "null", "true", "on"])
def test_a_word_that_means_something_else_is_refused(id: str) -> None:
    assert refusal(id, set()) == (f"'{id}': ordet betyder något annat för YAML, Windows eller webbservern; välj ett "
                                  f"annat id; ledigt är '{id}-2'")
    assert refusal(id.upper(), set()) == f"'{id.upper()}': {FORM}; ledigt är '{id}-2'"


def test_a_number_tells_it_from_those_that_are_taken() -> None:
    assert free("träd", {"trad"}) == "trad-2"
    assert free("träd", {"trad", "trad-2", "trad-3"}) == "trad-4"


def test_an_ill_formed_or_used_id_is_refused_with_the_nearest_free_one() -> None:
    assert refusal("Träd", {"trad"}) == f"'Träd': {FORM}; ledigt är 'trad-2'"
    assert refusal("a" * 61, set()) == f"'{'a' * 61}': {FORM}; ledigt är '{'a' * 56}'"
    assert refusal("trad", {"trad"}) == "'trad' har redan en vägledning; ledigt är 'trad-2'"
    assert refusal("trad\n", set()) == f"'trad\n': {FORM}; ledigt är 'trad'"


@pytest.mark.parametrize("title", ["", " Träd", "Träd ", "Träd\nBuskar", "<b>Träd</b>", "{{ 7*7 }}", "{% if %}",
                                   "x" * 301])
def test_a_title_that_the_registry_would_refuse_is_refused_before_anything_is_written(title: str) -> None:
    assert title_refusal(title) == (f"titeln '{title}': en rad ren text: inga blanksteg först eller sist, ingen HTML "
                                    "och inga mallkoder som {{ }}")


@pytest.mark.parametrize("title", [None, "Träd", 'Träd: "gamla" & unga', "0180", "#1 *träd*"])
def test_any_other_title_can_be_had(title: str | None) -> None:
    assert title_refusal(title) is None
