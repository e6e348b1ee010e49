"""Plain scalars: read where YAML 1.1 and 1.2 agree, refused where they do not."""
import pytest
import yaml

from macros.registry.scalars import Ambiguous, _is_hidden, hidden, plain

NUMBER, BOOLEAN = "talet med bara siffror, utan nolla först", "true eller false"


@pytest.mark.parametrize(("text", "value"), [
    ("", None), ("null", None), ("~", None), ("true", True), ("false", False), ("0", 0), ("12", 12), ("-3", -3),
    ("1.5", 1.5), ("Lekplatser", "Lekplatser"), ("lr-2022-12", "lr-2022-12"), ("pm2.5", "pm2.5"), ("1 st", "1 st"),
    ("nej", "nej"), ("v1.0", "v1.0"), ("2022-13-45x", "2022-13-45x")])
def test_what_all_versions_read_alike_is_read(text: str, value: object) -> None:
    assert plain(text) == value
    assert type(plain(text)) is type(value)


@pytest.mark.parametrize(("text", "other"), [
    ("0180", NUMBER), ("010", NUMBER), ("10:30", NUMBER), ("1_000", NUMBER), ("0x1F", NUMBER), ("0o17", NUMBER),
    ("0b1", NUMBER), ("+1", NUMBER), ("1e3", NUMBER), ("1.", NUMBER), (".5", NUMBER), (".inf", NUMBER),
    (".nan", NUMBER), ("9" * 13, NUMBER), ("no", BOOLEAN), ("Yes", BOOLEAN), ("on", BOOLEAN), ("OFF", BOOLEAN),
    ("True", BOOLEAN), ("2023-09-01", None), ("2023-09-01T10:00:00Z", None), ("NULL", None), ("=", None)])
def test_what_versions_read_differently_is_refused_with_what_else_it_may_mean(text: str, other: str | None) -> None:
    with pytest.raises(Ambiguous) as refused:
        plain(text)
    assert refused.value.args == (text, other)


@pytest.mark.parametrize("text", ["0140", "10:30", "no", "1_000", "2023-09-01"])
def test_the_refused_ones_are_really_read_as_something_else(text: str) -> None:
    assert yaml.safe_load(text) != text


@pytest.mark.parametrize(("text", "found"), [
    ("Öar, 10 % – \"så\"", None), ("två\nrader", None), ("mjukt\u00adbinde", None), ("fast\u00a0mellanslag", None),
    ("a\tb", (1, "U+0009")), ("\x00", (0, "U+0000")), ("a\u200bb", (1, "U+200B")), ("a\u202eb", (1, "U+202E")),
    ("a\ufeff", (1, "U+FEFF")), ("\u2028", (0, "U+2028")), ("\ue000", (0, "U+E000"))])
def test_characters_that_a_reader_cannot_see_are_found(text: str, found: tuple | None) -> None:
    assert hidden(text) == found


def test_nothing_that_python_prints_is_hidden() -> None:
    """The quick answer is the same as the slow one, for every character that there is."""
    printed = [chr(code) for code in range(0x110000) if chr(code).isprintable()]
    assert [character for character in printed if _is_hidden(character)] == []
