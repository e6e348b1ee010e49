"""Texts in, one letter for each word out, and back."""
import json
import unicodedata

import pytest

from macros.publish.search_coding import TooManyWords, alphabet, coding, tokens
from tests.publish.decoding import decoded

HOSTILE = [
    "", " ", "\\ \" </script> {{ 7*7 }}", "tom\x00 \x1f rad\nny\ttabb", "e\u0301 \ufeff \u2028 🌳", "Ωm ŸŸ Łódź ſ²"]


def test_words_and_what_stands_between_them_are_told_apart() -> None:
    assert tokens("Så gör du: öppna  CSV-filen\noch läs.") == [
        "Så", "gör", "du", ": ", "öppna", "CSV", "-", "filen", "och", "läs", "."]


def test_the_commonest_word_gets_the_first_letter() -> None:
    coded = coding(["b a b", "c a b"])
    assert coded.words == ("b", "a", "c")
    assert [coded.code(text) for text in ("b a b", "c", "")] == ["#$#", "%", ""]


@pytest.mark.parametrize("text", ["Så gör du: öppna CSV-filen (du).", "a b", *HOSTILE])
def test_a_coded_text_can_be_read_back(text: str) -> None:
    coded = coding([text, "annat"])
    assert decoded(coded.code(text), coded.words) == " ".join(unicodedata.normalize("NFC", text).split())


def test_letters_need_no_escape_in_json_and_are_one_unit_of_utf_16() -> None:
    letters = alphabet(60_000)
    assert len(set(letters)) == 60_000
    assert [letter for letter in letters if json.dumps(letter, ensure_ascii=False) != f'"{letter}"'] == []
    assert [letter for letter in letters if len(letter.encode("utf-16-le")) != 2] == []


def test_more_words_than_letters_are_refused() -> None:
    with pytest.raises(TooManyWords):
        alphabet(70_000)
