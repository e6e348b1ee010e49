"""What macros made goes past Markdown and comes out as Markdown would have left it."""
import re

import pytest
from markdown import Markdown

from macros.pages.finished import Finished

EXTENSIONS = ["tables", "md_in_html", "attr_list", "def_list", "admonition", "toc", "pymdownx.highlight",
              "pymdownx.superfences"]
BOX = '<div class="a" id="box">\n<p>*x* `y` &amp; _z_</p>\n<table><tr><td>1</td></tr></table>\n</div>'
LINK = '<a class="nd-source" href="https://example.org/a_b">A&#44; b</a>'
PAGES = {
    "a block on a line of its own": ("Text.\n\n", BOX, "\n\nMore."),
    "a block right below text": ("Text.\n", BOX, "\nMore."),
    "a block first and last": ("", BOX, ""),
    "a block in a box of HTML": ("<section>\n", BOX, "\n</section>\n"),
    "a block in HTML that holds Markdown": ('<div markdown>\n\n*a*\n\n', BOX, "\n\n*b*\n</div>\n"),
    "a link in text": ("Text ", LINK, ", more *text*."),
    "a link first in text": ("", LINK, " text.\n"),
    "a link in a list": ("- one ", LINK, "\n- two\n"),
    "a link in a table": ("| a | b |\n| --- | --- |\n| x ", LINK, " | y |\n"),
    "a link in a definition": ("term\n:   words ", LINK, "\n"),
    "a link in bold text": ("**bold ", LINK, "**\n"),
    "a link in a notice": ('!!! note "Title"\n    Text ', LINK, ".\n"),
    "a link in a heading": ("## Heading ", LINK, "\n\nText.\n"),
    "HTML in a span of code": ("Write `", LINK, "` so.\n"),
    "HTML in a fence": ("```html\n", BOX, "\n```\n"),
    "HTML in code by its indent": ("Text.\n\n    ", LINK, "\n\nText.\n"),
    "a block in a list": ("- one\n\n    ", BOX, "\n"),
    "plain text": ("The number ", "27", " is *here*.\n"),
    "text that is Markdown": ("", "a &#42;b&#42; c", "\n"),
}


def html(text: str, *extensions: Finished) -> str:
    """What Markdown makes; blanks between elements are not compared, since it sets out anew some HTML that it reads."""
    made = Markdown(extensions=[*EXTENSIONS, *extensions]).convert(text)
    return re.sub(r">\s+<", "><", made)


@pytest.mark.parametrize(("before", "made", "after"), PAGES.values(), ids=PAGES)
def test_the_page_is_the_same_as_when_markdown_reads_all_of_it(before: str, made: str, after: str) -> None:
    finished = Finished()
    text = f"{before}{finished.sign(made, before, after)}{after}"
    assert html(text, finished) == html(f"{before}{made}{after}")


@pytest.mark.parametrize("name", ["a block on a line of its own", "a link in text", "a link in a table"])
def test_what_is_long_to_read_is_kept_from_markdown_and_let_go_afterwards(name: str) -> None:
    before, made, after = PAGES[name]
    finished = Finished()
    assert "<" not in finished.sign(made, before, after)
    assert list(finished.html.values()) == [made]
    html(f"{before}{''.join(finished.html)}{after}", finished)
    assert finished.html == {}


def test_a_sign_that_somebody_wrote_on_a_page_is_left_alone() -> None:
    assert html("A \ue0000\ue001 b", Finished()) == "<p>A \ue0000\ue001 b</p>"
