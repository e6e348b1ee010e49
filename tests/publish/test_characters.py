"""What XML 1.0 and UTF-8 can not hold is marked; all else stays."""
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.publish.characters import legal


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
