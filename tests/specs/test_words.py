"""The Swedish words of a column."""
import pytest

from macros.specs.table_schema import Constraints, Field
from macros.specs.words import FORMATS, TYPES, limits, obligation, type_name
from tests.specs.checking import good_specification


def field(**values: object) -> Field:
    return Field(**{"name": "a", "title": "A", "description": "A.", "type": "string"} | values)


def test_the_types_of_the_profile_have_words() -> None:
    assert {type_name(field(type=type)) for type in TYPES} == set(TYPES.values())
    assert {type_name(field(format=format)) for format in FORMATS} == set(FORMATS.values())
    assert type_name(field(format="any")) == "text"


@pytest.mark.parametrize(("given", "said"), [
    (field(), "Valfri"),
    (field(recommended=True), "Rekommenderad"),
    (field(constraints=Constraints(required=True)), "Obligatorisk"),
    (field(constraints=Constraints(required=True), required_certainty="inferred"), "Obligatorisk (vår slutsats)"),
    (field(condition="om adress anges"), "Villkorad: om adress anges"),
])
def test_obligation_in_words(given: Field, said: str) -> None:
    assert obligation(given) == said


@pytest.mark.parametrize(("constraints", "said"), [
    (Constraints(), ""),
    (Constraints(minimum=0), "minst 0"),
    (Constraints(maximum=9), "högst 9"),
    (Constraints(minimum=0, maximum=9), "0 till 9"),
    (Constraints(min_length=4, max_length=4), "4 tecken"),
    (Constraints(max_length=4), "högst 4 tecken"),
    (Constraints(pattern=r"\d+", unique=True), "unikt"),
])
def test_limits_in_words(constraints: Constraints, said: str) -> None:
    assert limits(field(constraints=constraints)) == said


def test_the_limits_of_a_whole_specification() -> None:
    assert [limits(field) for field in good_specification().fields] == [
        "", "högst 20 tecken; unikt", "", "minst 0", "0 till 9", "", "", ""]
