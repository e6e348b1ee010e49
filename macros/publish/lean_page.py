"""A page as the generator made it in, the same page as short as it is sent out."""
import re
from typing import Final

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor

# What is sent as it is written: a tag with its quoted values, and elements whose white space is shown or is code.
_AS_WRITTEN: Final = re.compile(
    r"<(pre|script|style|textarea)\b.*?</\1>|<!--.*?-->|<[a-z/!](?:\"[^\"]*\"|'[^']*'|[^>\"'])*>",
    re.DOTALL | re.IGNORECASE)
_LINE_ENDS: Final = re.compile(r"\s*\n\s*")
# Words of the registry are escaped sign by sign, to pass Markdown; in HTML only these four have to be.
_REFERENCE: Final = re.compile(r"&#(\d{2,3});")
_MARKUP: Final = frozenset('&<>"')


def lean_page(html: str, lean: str = "") -> str:
    """The same elements, attributes and words. Of white space with a line end in it, the line end is left.

    `lean` is a part of the page that is as short as it can be already, and is not read again.
    """
    before, lean, after = html.partition(lean) if lean else (html, "", "")
    return f"{_lean(before)}{lean}{_lean(after)}".lstrip()


class LeanBodies(Extension):
    """An extension for Python-Markdown: every body is short when it is made, so that what is kept of it is too."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.postprocessors.register(_Lean(md), "lean", -10)  # when all else is done


class _Lean(Postprocessor):
    def run(self, text: str) -> str:
        return _lean(text)


def _lean(html: str) -> str:
    parts, end = [], 0
    for written in _AS_WRITTEN.finditer(html):
        parts += [_text(html[end:written.start()]), written[0]]
        end = written.end()
    return "".join([*parts, _text(html[end:])])


def _text(text: str) -> str:
    return _LINE_ENDS.sub("\n", _REFERENCE.sub(_sign, text))


def _sign(reference: re.Match[str]) -> str:
    sign = chr(int(reference[1]))
    return sign if sign.isascii() and sign.isprintable() and sign not in _MARKUP else reference[0]
