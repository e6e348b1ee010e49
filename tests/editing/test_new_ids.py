"""Which ids a new guide can have, and which one is offered instead."""
import pytest

from macros.editing.new_ids import free, refusal

FORM = ("ett id har bara små bokstäver a–z, siffror och enkla bindestreck, till exempel 'offentlig-konst', och högst "
        "60 tecken")


@pytest.mark.parametrize(("text", "id"), [
    ("Gång- och cykelvägar", "gang-och-cykelvagar"), ("café", "cafe"), ("ÖPPNA DATA", "oppna-data"), ("a--b", "a-b"),
    ("../../etc/passwd", "etc-passwd"), ("12 träd", "trad"), ("", "ny-datamangd"), ("💥", "ny-datamangd"),
    ("x" * 80, "x" * 56), ("träd.md", "trad-md")])
def test_the_nearest_free_id_is_well_formed(text: str, id: str) -> None:
    assert free(text, set()) == id
    assert refusal(id, set()) is None


def test_a_number_tells_it_from_those_that_are_taken() -> None:
    assert free("träd", {"trad"}) == "trad-2"
    assert free("träd", {"trad", "trad-2", "trad-3"}) == "trad-4"


def test_an_ill_formed_or_used_id_is_refused_with_the_nearest_free_one() -> None:
    assert refusal("Träd", {"trad"}) == f"'Träd': {FORM}; ledigt är 'trad-2'"
    assert refusal("a" * 61, set()) == f"'{'a' * 61}': {FORM}; ledigt är '{'a' * 56}'"
    assert refusal("trad", {"trad"}) == "'trad' har redan en vägledning; ledigt är 'trad-2'"
    assert refusal("trad\n", set()) == f"'trad\n': {FORM}; ledigt är 'trad'"
