"""A shown page in; what `mkdocs build --strict` would refuse it for, in Swedish and with its line, out."""
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from mkdocs.structure.files import File

from macros.preview.site import BuiltSite

# What MkDocs says of a link (mkdocs/structure/pages.py), and what the one who wrote it needs to hear.
_LINK: Final = re.compile(r"^Doc file '.*?' contains an? .*?link '(?P<url>.*?)', (?P<why>.*)$", re.DOTALL)
_NEAR: Final = re.compile(r"Did you mean '(.*?)'\?")
_WHY: Final = (
    ("is not found", "leder till en fil som inte finns"),
    ("no such anchor", "leder till ett avsnitt som inte finns på sidan"),
    ("does not contain an anchor", "leder till ett avsnitt som inte finns på den sidan"),
    ("it was left as is", "är ingen väg till en fil; skriv vägen från den här sidan, som om.md"))


class _Collected(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())


@contextmanager
def collected() -> Iterator[list[str]]:
    """The warnings and errors of MkDocs and its plugins inside the block."""
    handler, log = _Collected(), logging.getLogger("mkdocs")
    log.addHandler(handler)
    try:
        yield handler.texts
    finally:
        log.removeHandler(handler)


def notices(site: BuiltSite, file: File, logged: list[str]) -> tuple[str, ...]:
    """What was logged while the page was read, and its links to sections that are not there."""
    with collected() as anchors:
        _look_for_anchors(site, file)
    found = [_said(site, file, text) for text in (*logged, *anchors)]
    return tuple(dict.fromkeys(found))


def _look_for_anchors(site: BuiltSite, file: File) -> None:
    """A page that is linked to is read only where its headings alone do not answer."""
    for target, anchors in (file.page.links_to_anchors or {}).items():
        prose = site.content.prose.get(target.src_uri)
        known = {heading.anchor for heading in prose.headings} if prose else set()
        if target.page is not None and target is not file and not known.issuperset(anchors):
            with collected():
                site.populated(target)
    file.page.validate_anchor_links(files=site.files, log_level=logging.WARNING)


def _said(site: BuiltSite, file: File, text: str) -> str:
    """The warning in our words, at the link that it is about; as it is where we have no words for it."""
    match = _LINK.match(text)
    if match is None:
        return text
    why = next((words for sign, words in _WHY if sign in match["why"]), match["why"])
    near = _NEAR.search(match["why"])
    links = site.content.prose[file.src_uri].links if file.src_uri in site.content.prose else ()
    line, column = next(((link.line, link.column) for link in links if link.href == match["url"]), (1, 1))
    return (f"docs/{file.src_uri}:{line}:{column}: länken '{match['url']}' {why}"
            + (f" (menade du '{near[1]}'?)" if near else ""))
