"""LIX by the formula, on texts short enough to count by hand."""
from macros.pages.markdown import parse_page
from macros.pages.prose.blocks import read_prose
from macros.pages.prose.readability import Readability, readability


def of(body: str) -> Readability:
    return readability(read_prose(parse_page("x.md", body.encode("utf-8"))[0]))


def test_lix_is_words_per_sentence_and_the_share_of_long_words() -> None:
    # 8 words, 2 sentences, 2 long words: 4 + 25
    assert of("# Rubrik\n\nDu skriver ett kort ord. Hon läser dokumentet.\n") == Readability(29, 8, (
        "dokumentet", "skriver"))


def test_tables_headings_code_and_calls_are_not_running_text() -> None:
    assert of("# Publicera\n\n| Publicera | Kolumnen |\n| --- | --- |\n| ett | tvåhundra |\n\n"
              "`frictionless` {{ contact() }}\n") == Readability(0, 0, ())


def test_a_list_item_ends_a_sentence_and_hyphens_bind() -> None:
    # 6 words, 2 sentences, 1 long word
    assert of("- ett två tre\n- fyra fem CSV-fil\n") == Readability(20, 6, ("csv-fil",))


def test_the_heaviest_words_come_first() -> None:
    text = "Publicering publicering organisation dokument dokument dokument."
    assert of(text + "\n").long_words == ("dokument", "publicering", "organisation")


def test_above_45_is_hard() -> None:
    assert not Readability(45, 100, ()).is_hard
    assert Readability(46, 100, ()).is_hard
