"""A digest tells apart whatever prints differently, and is the same for the same, in every process."""
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType

import pytest
from markupsafe import Markup

from macros.registry.digests import Digests


@dataclass(frozen=True, slots=True)
class Pear:
    name: str
    kinds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Apple:
    name: str
    kinds: frozenset[str] = frozenset()


ALL_APART = ["a", b"a", Markup("a"), "", None, True, 1, 1.0, "1", date(2026, 11, 23), "2026-11-23",
             datetime(2026, 11, 23, tzinfo=UTC), ("a",), ["a"], (("a",),), ("a", ""), ("", "a"), ("aa",), {"a": "b"},
             {"b": "a"}, {"a": "b", "c": "d"}, {"c": "d", "a": "b"}, frozenset(("a", "b")), frozenset(("ab",)),
             Pear("a"), Apple("a"), Pear("b"), Pear("a", frozenset("b")), (), Path("a"), "\ud800"]


def test_values_that_differ_in_content_or_type_are_told_apart() -> None:
    assert len({Digests().of(value) for value in ALL_APART}) == len(ALL_APART)


@pytest.mark.parametrize(("one", "same"), [
    (Pear("a", frozenset("ab")), Pear("a", frozenset("ba"))), ({"a": [1]}, {"a": [1]}),
    (MappingProxyType({"a": 1}), MappingProxyType({"a": 1}))])
def test_what_is_equal_is_the_same(one: object, same: object) -> None:
    assert Digests().of(one) == Digests().of(same)


def test_another_process_finds_the_same() -> None:
    command = ("from macros.registry.digests import Digests; "
               "print(Digests().of(frozenset(map(str, range(50))), 'a', None).hex())")
    found = {subprocess.run([sys.executable, "-c", command], env={"PYTHONHASHSEED": seed}, capture_output=True,
                            text=True, check=True, cwd=Path(__file__).parents[2]).stdout for seed in "12"}
    assert found == {Digests().of(frozenset(map(str, range(50))), "a", None).hex() + "\n"}


def test_where_a_model_comes_from_may_stand_for_what_it_holds() -> None:
    digests, pear = Digests(), Pear("a")
    digests.tell(pear, b"from a tree")
    assert digests.of(pear) != Digests().of(pear)
    assert digests.of(Pear("a")) == Digests().of(pear)


def test_what_has_no_place_in_a_model_is_refused() -> None:
    with pytest.raises(TypeError, match="no digest of a object"):
        Digests().of(object())
