"""What a browser would act on is refused in a page; text, pictures, links and code that shows it are not."""
import random
from typing import Final

import pytest
from bs4 import BeautifulSoup
from bs4.exceptions import ParserRejectedMarkup
from markdown import Markdown
from mkdocs.config import load_config

from macros.pages.markdown import parse_page
from macros.pages.prose.active import check_active
from tests.conftest import ROOT

FRONT = "---\ntitle: x\n---\n"
NO_TAG = "HTML-taggen <{0}> får inte stå på en sida; skriv med Markdown, eller `<{0}>` om den ska visas"
NO_ATTRIBUTE = "attributet '{}' får inte stå på en sida; ta bort det"
NO_SCHEME = "en adress kan inte börja med '{}:'; skriv https:// eller vägen till en fil"
NO_FENCE = "efter ``` står bara namnet på kodens språk, eller inget"

PIECES: Final = (
    "```", "~~~", "````", "`", "``", "\n", "\n\n", "    ", "> ", "- ", "1. ", "\\", "a", " b ", "*", "**", "|", '"',
    "'", "<", ">", "[", "]", "(", ")", "{", "}", "<!--", "-->", "<pre>", "</pre>", "<code>", "<div markdown>", "</div>",
    "!!! note\n", "# h", "python", " html", "[a]", "<script>", "<script>alert(1)</script>",
    "\n<script>alert(1)</script>\n", "{: onclick=x }", "{ onclick=x }", "{onclick=x}", "<p onclick=x>", "onclick=x",
    "<b", '="', "[a](javascript:x)", "[a](<javascript:x>)", "[a]: javascript:x", "<a href='javascript:x'>",
    "[a](java&#115;cript:x)")


def told(body: str) -> list[str]:
    page, wrong = parse_page("om.md", (FRONT + body).encode("utf-8"))
    assert wrong == []
    return [f"{line}:{column}: {message}" for line, column, message in check_active(page)]


@pytest.mark.parametrize(("text", "message"), [
    *((f"<{tag}>", NO_TAG.format(tag)) for tag in ("script", "style", "iframe", "object", "embed", "form", "svg",
                                                   "math", "base", "meta", "link", "video", "template", "input")),
    ("<SCRIPT src='x.js'>", NO_TAG.format("script")), ("<script", NO_TAG.format("script")),
    ("<x-y>", NO_TAG.format("x-y")),
    ('<p onclick="alert(1)">a</p>', NO_ATTRIBUTE.format("onclick")),
    ("<img src=x.png\nonerror=alert(1)>", NO_ATTRIBUTE.format("onerror")),
    ('<a title=">" onfocus=alert(1)>', NO_ATTRIBUTE.format("onfocus")),
    ("<img/onerror=alert(1)/src=x>", NO_ATTRIBUTE.format("onerror")),
    ('<p style="color: red">', NO_ATTRIBUTE.format("style")),
    ("{: onclick=alert(1) }", NO_ATTRIBUTE.format("onclick")),
    ('{ .a #b onmouseover="alert(1)" }', NO_ATTRIBUTE.format("onmouseover")),
    ('{ href="javascript:alert(1)" }', NO_SCHEME.format("javascript")),
    ('<a href="javascript:alert(1)">', NO_SCHEME.format("javascript")),
    ("<a href=' java\tscript:alert(1)'>", NO_SCHEME.format("javascript")),
    ("<a href='java&#115;cript:alert(1)'>", NO_SCHEME.format("javascript")),
    ("[a](javascript:alert(1))", NO_SCHEME.format("javascript")),
    ("[a](java&#115;cript:alert(1))", NO_SCHEME.format("javascript")),
    ("![a](data:image/svg+xml,x)", NO_SCHEME.format("data")), ("[a]: vbscript:x", NO_SCHEME.format("vbscript")),
    ("\\`<script>`", NO_TAG.format("script")), ("<!-- <script> -->", NO_TAG.format("script")),
    ("``` html title=x\n", NO_FENCE), ("~~~{.html}\n", NO_FENCE)])
def test_what_a_browser_would_act_on_is_told_with_its_line(text: str, message: str) -> None:
    found = told(f"# x\n\n{text}\n")
    assert [line.split(": ", 1)[1] for line in found] == [message]
    assert found[0].startswith("6:")


def test_everything_on_a_line_is_told() -> None:
    assert told("{: a{b onclick=alert(1) }\n\n[a](<JavaScript:alert(1)>)\n") == [
        f"4:5: {NO_ATTRIBUTE.format('b')}", f"4:5: {NO_ATTRIBUTE.format('onclick')}",
        f"6:3: {NO_SCHEME.format('javascript')}", f"6:5: {NO_TAG.format('javascript:alert')}"]


@pytest.mark.parametrize("body", [
    "`<script>` och ``<b onclick=x>``", "```html\n<script>alert(1)</script>\n```",
    "- a\n\n    ~~~\n    <iframe>\n    ~~~",
    '<div class="nd-ways" markdown>\n\n[a](https://example.org/?a=b) [b](om.md#c){ .d title="e" }\n\n</div>',
    "<https://example.org/a:b> <a@example.org> <mailto:a@example.org>", "1 < 2 och 3 > 2, a<b", "A { #namn }",
    '{{ progress_table(area="mat") }}', "[a](mailto:a@example.org) [b](tel:+46)", "Tid: 13:00, data: öppna"])
def test_text_and_code_are_left_alone(body: str) -> None:
    assert told(body) == []


@pytest.mark.parametrize("body", [
    "```\na\n  ```\n\n<script>\n\n```\nb\n```", "````\n```\n<script>\n````", "```\nutan slut\n\n<script>",
    "a `\n<script>\n` b", "~~~\na\n```\n<script>\n~~~"])
def test_what_may_be_code_is_looked_at_when_it_is_not_certain(body: str) -> None:
    assert [line.split(": ", 1)[1] for line in told(body)] == [NO_TAG.format("script")]


def acts(html: str) -> bool:
    """Whether a browser would run something of it."""
    elements = BeautifulSoup(html, "html.parser").find_all(True)
    return any(element.name == "script" or any(key.startswith("on") for key in element.attrs)
               or element.get("href", "").strip().lower().startswith("javascript:") for element in elements)


def test_whatever_the_generators_markdown_makes_active_is_told() -> None:
    """Pieces in any order, read by the Markdown that the site is built with."""
    config, chance, active = load_config(str(ROOT / "mkdocs.yml")), random.Random(1), 0
    for _ in range(2000):
        body = "".join(chance.choices(PIECES, k=chance.randint(2, 14)))
        html = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs).convert(body)
        try:
            is_active = acts(html)
        except ParserRejectedMarkup:  # "<![", which the judge can not read
            continue
        active += is_active
        assert not is_active or told(body), body
    assert active > 500
