"""Texts in, one letter for each word out, and back."""
import json
import unicodedata

import pytest

from macros.publish.search_coding import TooManyWords, alphabet, coding, ends, tokens
from tests.publish.decoding import decoded, words_of

HOSTILE = [
    "", " ", "\\ \" </script> {{ 7*7 }}", "tom\x00 \x1f rad\nny\ttabb", "e\u0301 \ufeff \u2028 🌳", "Ωm ŸŸ Łódź ſ²"]


def test_words_and_what_stands_between_them_are_told_apart() -> None:
    assert tokens("Så gör du: öppna  CSV-filen\noch läs.") == [
        "Så", "gör", "du", ": ", "öppna", "CSV", "-", "filen", "och", "läs", "."]


def test_the_commonest_words_get_the_first_letters() -> None:
    coded = coding(["d a d " * 6, "c d a " * 6, "b"])
    assert coded.words == ("d", "a", "b", "c")
    assert [coded.code(text) for text in ("d a d", "c", "")] == ["#$#", "&", ""]


def test_words_that_are_rare_stand_beside_those_that_end_as_they_do() -> None:
    assert coding(["lekplatser badplats Lekplats", "lekplatser", "Badplatser"]).words == (
        "Badplatser", "lekplatser", "badplats", "Lekplats")


@pytest.mark.parametrize("text", ["Så gör du: öppna CSV-filen (du).", "a b", *HOSTILE])
def test_a_coded_text_can_be_read_back(text: str) -> None:
    coded = coding([text, "annat"])
    assert decoded(coded.code(text), coded.words) == " ".join(unicodedata.normalize("NFC", text).split())


def test_of_a_word_only_what_differs_from_the_end_of_the_one_before_is_written() -> None:
    assert ends(["badplats", "lekplats", "lek", "lek"]) == "0stalpdab\n5kel\n0kel\n3"


@pytest.mark.parametrize("words", [["a"], ["", "a", ""], ["🌳a", "🌳🌳a", "b" * 80, "c" + "b" * 79], list(HOSTILE)])
def test_words_can_be_read_back(words: list[str]) -> None:
    lines = [" ".join(word.split()) for word in words]
    assert words_of(ends(lines)) == lines


def test_letters_need_no_escape_in_json_and_are_one_unit_of_utf_16() -> None:
    letters = alphabet(60_000)
    assert len(set(letters)) == 60_000
    assert [letter for letter in letters if json.dumps(letter, ensure_ascii=False) != f'"{letter}"'] == []
    assert [letter for letter in letters if len(letter.encode("utf-16-le")) != 2] == []


def test_more_words_than_letters_are_refused() -> None:
    with pytest.raises(TooManyWords):
        alphabet(70_000)
