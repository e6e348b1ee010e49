"""What a text and an address may still be when they leave for other people's machines."""
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.publish.inert import address, legal, line


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


@pytest.mark.parametrize(("text", "shown"), [
    ("Äpple\t\r\n<&>\U0001f34f", "Äpple\t\r\n<&>\U0001f34f"), ("a\x00b\x0bc\x1f", "a\ufffdb\ufffdc\ufffd"),
    ("\ud800x\udfff", "\ufffdx\ufffd"), ("\ufffe\uffff", "\ufffd\ufffd"), ("", "")])
def test_only_what_is_illegal_is_marked(text: str, shown: str) -> None:
    assert legal(text) == shown


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_becomes_a_text_that_can_be_written_and_read_back(text: str) -> None:
    element = ElementTree.Element("a")
    element.text = legal(text)
    read = ElementTree.fromstring(ElementTree.tostring(element, encoding="utf-8")).text or ""
    assert read == legal(text).replace("\r\n", "\n").replace("\r", "\n")
