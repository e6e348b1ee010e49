"""Words in, stems and endings out."""
import pytest

from macros.publish.search_words import cuts, endings, fold, stem


@pytest.mark.parametrize(("short", "forms"), [
    ("led", "led leden leder lederna ledernas"), ("tomt", "tomt tomten tomter tomterna tomts TOMTENS"),
    ("kontroll", "kontroll Kontroller kontrollen kontrollernas"), ("klok", "klok kloka klokheten")])
def test_the_forms_of_a_word_meet_in_one_stem(short: str, forms: str) -> None:
    assert {stem(word) for word in forms.split()} == {short}


def test_a_stem_is_never_more_than_the_beginning_of_the_word() -> None:
    words = ["laddpunkter", "Öppna", "å", "9", "utf", "ſ", "fastighetsägarföreningarnas"]
    assert [word for word in words if not word.lower().startswith(stem(word))] == []


def test_the_letters_that_words_lose_are_one_digit_each() -> None:
    assert cuts(["badplatserna", "bad", ". ", "Leder"]) == "4002"


def test_endings_are_those_of_at_least_two_words_without_diacritics_the_longest_first() -> None:
    assert endings(["badplatser", "badplatserna", "tomterna", "leder", "Leder", "kloka"]) == ["erna", "er"]


def test_folded_text_has_neither_capitals_nor_diacritics() -> None:
    assert fold("Måltider på Öland, idé") == "maltider pa oland, ide"
