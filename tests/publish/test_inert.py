"""What a text and an address may still be when they leave for other people's machines."""
import pytest

from macros.publish.inert import address, line


@pytest.mark.parametrize(("text", "expected"), [
    ("Äppelkväll", "Äppelkväll"), ("två\r\nrader\tmed \x00 luft ", "två rader med luft"),
    ("a\x00b\x07c\x7fd\x85e\u2028f", "abcd e f"), ("vänd\u202etxet", "vändtxet"), ("halv\ud800t", "halvt"),
    ("sär\u00adskilt", "sär\u00adskilt"), ("<b>]]>&", "<b>]]>&")])
def test_a_text_keeps_what_is_seen(text: str, expected: str) -> None:
    assert line(text) == expected


@pytest.mark.parametrize("url", ["https://example.org/", "http://example.org/a?b=c&d=%C3%A5#e"])
def test_a_web_address_is_kept(url: str) -> None:
    assert address(url) == url


@pytest.mark.parametrize("url", [
    None, "", "javascript:alert(1)", "data:text/html,x", "ftp://example.org", "https://example.org/a b", "/guider/",
    "https://example.org/<b>", 'https://example.org/"', "https://example.org/\nX-EVIL:1", "https://example.org/{x}",
    "https://example.org/å"])
def test_anything_else_is_no_address(url: str | None) -> None:
    assert address(url) is None
