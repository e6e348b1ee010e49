"""Widths as a browser draws them, and lines that fit."""
import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser

from macros.publish.pictures.typesetting import lines, width

WORDS = ["Vägledning publicerad", "Måltidsinformation", "datum inte känt (vår slutsats)", "23 november 2026", "ÅÄÖ é"]
DRAW = """([words, bold]) => {
  const context = document.createElement("canvas").getContext("2d");
  context.font = `${bold ? "bold " : ""}100px "DejaVu Sans"`;
  context.fontKerning = "none";
  return words.map(word => context.measureText(word).width);
}"""


@pytest.mark.parametrize("bold", [False, True])
def test_a_width_is_what_the_browser_draws(browser: Browser, bold: bool) -> None:
    page = browser.new_page()
    drawn = page.evaluate(DRAW, [WORDS, bold])
    page.close()
    assert [width(word, 100, bold=bold) for word in WORDS] == [pytest.approx(value, rel=0.01) for value in drawn]


def test_a_text_is_broken_between_words_and_a_long_word_within() -> None:
    assert lines("Vägledning publicerad", 10, 1000) == ["Vägledning publicerad"]
    assert lines("Vägledning publicerad", 10, 80) == ["Vägledning", "publicerad"]
    assert lines("Vägledning", 10, 30) == ["Vägle", "dning"]
    assert lines("", 10, 80) == [""]


@given(st.text(st.sampled_from("abå Wi-\u4e00"), max_size=40), st.integers(20, 400))
def test_no_letter_is_lost_and_no_line_is_too_wide(text: str, room: int) -> None:
    found = lines(text, 10, room)
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert [line for line in found if width(line, 10) > room] == []
