"""HTML that a macro made in; a sign out that Markdown carries as a word and gives back as the HTML, unread.

Markdown would read the HTML of a table sign by sign, which takes half of its time, only to hand it on as it is.
"""
import re
from itertools import count

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.util import BLOCK_LEVEL_ELEMENTS

# Letters for private use: no page means anything by them, and no rule of Markdown looks for them.
_SIGN = re.compile("\ue000([0-9]+)\ue001")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_TAG = re.compile(r"<([a-z][a-z0-9-]*)")


class Finished(Extension):
    """An extension for Python-Markdown that holds HTML from when a page is rendered until Markdown asks for it."""

    def __init__(self) -> None:
        super().__init__()
        self.html: dict[str, str] = {}
        self._numbers = count()

    def extendMarkdown(self, md: Markdown) -> None:
        # After code in fences (25) is taken out, before ids (21) and blocks of HTML (20) are looked for.
        md.preprocessors.register(_PutBack(md, self), "finished", 23)

    def sign(self, html: str, before: str, after: str) -> str:
        """The sign for the HTML; the HTML itself where Markdown makes code or an anchor of it, and for plain text.

        `before` and `after` are the text of the page around the call.
        """
        line = before[before.rfind("\n") + 1:]
        if (not html.startswith("<") or line.lstrip().startswith("#") or line.count("`") % 2
                or (line and not line.strip()) or len(_FENCE.findall(before)) % 2):
            return html
        sign = f"\ue000{next(self._numbers)}\ue001"
        self.html[sign] = html
        tag = _TAG.match(html)
        alone = not line and after[:1] in ("", "\n")
        return f"\n{sign}\n" if alone and tag and tag[1] in BLOCK_LEVEL_ELEMENTS else sign


    def whole(self, text: str) -> str:
        """The text with the HTML of its signs in place, between signs that do not count."""
        return _SIGN.sub(lambda match: f"\ue000{self.html.get(match[0], match[0])}\ue001", text)


class _PutBack(Preprocessor):
    """Hands the HTML of every sign to Markdown as its own stash keeps what it has read."""

    def __init__(self, md: Markdown, finished: Finished) -> None:
        super().__init__(md)
        self.finished = finished

    def run(self, lines: list[str]) -> list[str]:
        return _SIGN.sub(self._stashed, "\n".join(lines)).split("\n")

    def _stashed(self, match: re.Match[str]) -> str:
        html = self.finished.html.pop(match[0], None)
        return match[0] if html is None else self.md.htmlStash.store(html)
