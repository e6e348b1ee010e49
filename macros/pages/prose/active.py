"""A page's Markdown in; the HTML, attributes and addresses in it that do more than show text, with their line, out.

What a browser would act on runs for every reader, and in the pipeline, whose tests open each page in a browser.
Code is passed over only where no dialect of Markdown reads it as anything else; when in doubt it is looked at.
"""
import re
from collections.abc import Iterator
from html import unescape
from typing import Final

from macros.pages.markdown import MarkdownPage

TAGS: Final = frozenset((
    "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "details", "dfn", "div", "dl", "dt", "em",
    "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "kbd", "li", "mark", "ol", "p", "pre",
    "q", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th",
    "thead", "tr", "u", "ul", "var", "wbr"))
ATTRIBUTES: Final = frozenset((
    "alt", "aria-label", "class", "colspan", "height", "href", "id", "lang", "markdown", "open", "rel", "rowspan",
    "scope", "src", "start", "title", "translate", "width"))
SCHEMES: Final = frozenset(("http", "https", "mailto", "tel"))
# Between fences that stand alone on their lines.
_FENCED: Final = re.compile(r"^([ \t]*)(`{3,}|~{3,})[ ]*[\w-]*[ ]*\n(?:.*\n)*?\1\2[ ]*$", re.MULTILINE)
_BLOCK: Final = re.compile(r"(?:[^\n]*\S[^\n]*(?:\n|$))+")
_SPAN: Final = re.compile(r"(`+)[^`\n]+\1")
_CALL: Final = re.compile(r"\{\{.*?\}\}")  # checked apart
_FENCE: Final = re.compile(r"^[ \t>]*(?:`{3}|~{3})", re.MULTILINE)
_OTHER_FENCE: Final = re.compile(r"^[ \t>]*(?:`{3,}(?!.*`)|~{3,})(?![ ]*[\w-]*[ ]*$).*", re.MULTILINE)
_FENCE_WORDS: Final = "efter ``` står bara namnet på kodens språk, eller inget"
_TAG: Final = re.compile(r"<([a-zA-Z][\w:.-]*)((?:\"[^\"]*\"|'[^']*'|[^\"'<>])*)")
_AUTOLINK: Final = re.compile(r"<(?:https?://|mailto:)[^\s<>]+>|<[\w.+-]+@[\w.-]+>")
_ATTRIBUTE: Final = re.compile(r"([^\s\"'=/>]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?")
_LIST: Final = re.compile(r"\{:?([^{}\n]*=[^{}\n]*)\}")
_ADDRESS: Final = re.compile(r"\]\(\s*<?([^)>\s]*)|^ {0,3}\[[^\]\n]+\]:\s*<?([^>\s]+)", re.MULTILINE)
_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)

Found = tuple[int, int, str]


def check_active(page: MarkdownPage) -> Iterator[Found]:
    """A page holds only tags, attributes and addresses that show text, pictures and links."""
    text = _BLOCK.sub(_without_spans, _FENCED.sub(_without_fenced, page.body))
    text = _AUTOLINK.sub(_blank, _CALL.sub(_blank, text))
    fences = ((fence.start(), _FENCE_WORDS) for fence in _OTHER_FENCE.finditer(page.body))
    for place, message in sorted({*fences, *_tags(text), *_lists(text), *_addresses(text)}):
        yield page.first_line + text.count("\n", 0, place), place - text.rfind("\n", 0, place), message


def _blank(match: re.Match[str]) -> str:
    """As many signs and lines, so that every place stays."""
    return re.sub(r"[^\n]", " ", match[0])


def _without_fenced(match: re.Match[str]) -> str:
    """Fences in fences may end elsewhere than it seems."""
    return match[0] if len(_FENCE.findall(match[0])) > 2 else _blank(match)


def _without_spans(match: re.Match[str]) -> str:
    """A block without its code; the block as it is where the signs of code do not stand in pairs on every line."""
    text = match[0]
    for line in text.split("\n"):
        runs = re.findall(r"\\?`+", line)
        if "\\" in "".join(runs) or runs[::2] != runs[1::2]:
            return text
    return _SPAN.sub(_blank, text)


def _tags(text: str) -> Iterator[tuple[int, str]]:
    for tag in _TAG.finditer(text):
        name = tag[1].lower()
        if name not in TAGS:
            yield tag.start(), (f"HTML-taggen <{name}> får inte stå på en sida; skriv med Markdown, "
                                f"eller `<{name}>` om den ska visas")
        else:
            yield from ((tag.start(), message) for message in _attributes(tag[2]))


def _lists(text: str) -> Iterator[tuple[int, str]]:
    """Attributes that are written after an element, as { title="…" }."""
    for found in _LIST.finditer(text):
        yield from ((found.start(), message) for message in _attributes(re.sub(r"[#.][\w-]+", " ", found[1])))


def _attributes(text: str) -> Iterator[str]:
    for name, value in _ATTRIBUTE.findall(text):
        if name.lower() not in ATTRIBUTES:
            yield f"attributet '{name}' får inte stå på en sida; ta bort det"
        elif name.lower() in {"href", "src"} and (scheme := _forbidden(value.strip("\"'"))):
            yield _refused(scheme)


def _addresses(text: str) -> Iterator[tuple[int, str]]:
    for found in _ADDRESS.finditer(text):
        if scheme := _forbidden(found[1] or found[2] or ""):
            yield found.start(), _refused(scheme)


def _forbidden(address: str) -> str | None:
    """The scheme of an address as a browser reads it, where it is none of ours (WHATWG URL: tabs and lines go)."""
    match = _SCHEME.match(re.sub(r"[\x00-\x20]", "", unescape(address)))
    return match[1].lower() if match and match[1].lower() not in SCHEMES else None


def _refused(scheme: str) -> str:
    return f"en adress kan inte börja med '{scheme}:'; skriv https:// eller vägen till en fil"
