"""The pages and files under docs/ in; every link of a page that leads nowhere on the site out, with what is there."""
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

from macros.pages.markdown import MarkdownPage
from macros.pages.prose.blocks import Prose
from macros.registry.problem import Problem, nearest, suggestion

# Where the generated files stand; that each is there by its name is seen when the site is built.
GENERATED: Final = ("api/", "assets/", "badge/", "calendar/", "dcat/", "embed/", "feed/", "search/", "specs/")
ALIKE: Final = 0.8  # names that are less alike are those of other pages: lekplatser is not grillplatser
_ID: Final = re.compile(r"""\bid=["']?([^"'\s>]+)""")
_WRITTEN: Final = re.compile(r"\{:?[^{}\n]*?#([\w-]+)[^{}\n]*\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """What a link can lead to: pages by path, each with its ids (None: not known), other files, and moved pages."""

    pages: Mapping[str, frozenset[str] | None]
    files: frozenset[str]
    moved: Mapping[str, str]


def page_ids(page: MarkdownPage, prose: Prose, printed: Iterable[str]) -> frozenset[str]:
    """The ids on a page: of its headings, those that are written out, and those in what its macros print."""
    return frozenset(heading.anchor for heading in prose.headings).union(
        _WRITTEN.findall(page.body), *(_ID.findall(text) for text in (page.body, *printed)))


def check_targets(page: MarkdownPage, prose: Prose, targets: Targets) -> Iterator[Problem]:
    """Every link and picture of a page leads to a page, an anchor or a file that there is."""
    body = page.body.split("\n")
    places = [(link.href, link.line, link.column) for link in prose.links]
    places += [(image.source, image.line, 1) for image in prose.images]
    for href, line, column in places:
        if found := _lost(page.path, unquote(href), targets):
            message, right = found
            text = body[line - page.first_line]
            mend = text.replace(f"]({href}", f"]({right}") if right and text.count(f"]({href}") == 1 else None
            yield Problem(page.file, line, column, message, mend)


def _lost(start: str, href: str, targets: Targets) -> tuple[str, str | None] | None:
    """What is wrong with a link on the page at `start`, and how it should be written where that is certain."""
    parts = urlsplit(href)
    if parts.scheme or parts.netloc:
        return None
    if parts.path.startswith("/"):
        return f"länken '{href}' börjar med '/'; skriv vägen från den här filen, till exempel '../om.md'", None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(start), parts.path)) if parts.path else start
    if path.startswith(".."):
        return f"länken '{href}' leder ut ur mappen docs/", None
    if path in targets.pages:
        return _lost_in(path, href, parts.fragment, targets)
    if path in targets.files or path.startswith(GENERATED):
        return None
    if new := targets.moved.get(path):
        return f"sidan '{path}' har flyttat till '{new}'", _written(new, start, parts.fragment)
    if (page := _page_at(path, targets)) and not path.endswith(".md"):
        return f"länken '{href}' leder till en mapp; skriv sidans fil", _written(page, start, parts.fragment)
    what, known = ("sidan", targets.pages) if path.endswith(".md") else ("filen", targets.files)
    near = _near(path, known)
    right = _written(near, start, parts.fragment) if near else None
    return f"{what} 'docs/{path}' finns inte" + (f" (menade du '{right}'?)" if right else ""), right


def _near(path: str, known: Iterable[str]) -> str | None:
    """The one file of that name in another folder, otherwise one of a path that resembles it."""
    name, paths = posixpath.basename(path), list(known)
    same = [other for other in paths if posixpath.basename(other) == name]
    if len(same) == 1:
        return same[0]
    near = nearest(_stem(name), {_stem(other) for other in paths}, ALIKE)
    found = [other for other in paths if _stem(other) == near]
    return nearest(path, found, 0) if found else None


def _stem(path: str) -> str:
    return posixpath.basename(path).partition(".")[0]


def _lost_in(path: str, href: str, fragment: str, targets: Targets) -> tuple[str, str | None] | None:
    ids = targets.pages[path]
    if not fragment or ids is None or fragment in ids:
        return None
    near = nearest(fragment, ids)
    return (f"'#{fragment}' finns inte i docs/{path}{suggestion(fragment, ids)}; länka till en rubrik som finns",
            f"{href.partition('#')[0]}#{near}" if near else None)


def _page_at(path: str, targets: Targets) -> str | None:
    """The page whose address on the built site is the path."""
    return next((page for page in (f"{path}.md", f"{path}/index.md".removeprefix("./")) if page in targets.pages), None)


def _written(target: str, start: str, fragment: str) -> str:
    """How a link from one file to another is written."""
    return posixpath.relpath(target, posixpath.dirname(start) or ".") + (f"#{fragment}" if fragment else "")
