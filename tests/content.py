"""The HTML of a page in; what a reader meets on it out, whatever theme or site generator made it."""
import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag

from tests.html import words

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
ROOT = "https://example.org/"  # wherever the site stands
# What the theme adds to the content: permalinks, buttons, the foot with its links to GitLab.
THEME = ".headerlink, .nd-foot, .nd-between, button, .md-content__button, .md-source-file, script"
HEAD, MENU, NEIGHBOURS = "head > title, head > meta[name=description]", "nav.nd-menu a", "a[rel=prev], a[rel=next]"
_INDEX = re.compile(r"(?<![^/])index\.html(?=$|[?#])")  # of a folder: the same page as the folder's address


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The content of a page: headings with level and anchor, all anchors, tables cell by cell, links, all text.

    Around it: the page's name and description in its head, the menu, and the page before and after.
    """

    headings: tuple[tuple[str, str, str], ...]
    anchors: tuple[str, ...]
    tables: tuple[tuple[tuple[str, ...], ...], ...]
    links: tuple[tuple[str, str], ...]
    text: str
    head: tuple[str, ...] = ()
    menu: tuple[tuple[str, str], ...] = ()
    neighbours: tuple[tuple[str, str, str], ...] = ()


def page_content(html: str, path: str = "") -> Content:
    """The content of the page at a path; its links from the site's root. ValueError for a page without content."""
    page = BeautifulSoup(html, "html.parser")
    article = page.find("article") or page.find("main")
    if article is None:
        raise ValueError("the page has neither an article nor a main")
    around = {"head": tuple(words(element) or element.get("content", "") for element in page.select(HEAD)),
              "menu": _links(page.select(MENU), path),
              "neighbours": tuple((link["rel"][0], *_links([link], path)[0]) for link in page.select(NEIGHBOURS))}
    for extra in article.select(THEME):
        extra.decompose()
    return Content(
        headings=tuple((element.name, element.get("id", ""), words(element)) for element in article.find_all(HEADINGS)),
        anchors=tuple(element["id"] for element in article.find_all(id=True)
                      if not element["id"].startswith("__")),  # the theme's own
        tables=tuple(_cells(table) for table in article.find_all("table")),
        links=_links(article.find_all("a", href=True), path),
        text="".join(words(article).split()),  # white space between blocks is the generator's own
        **around)


def _links(found: Iterable[Tag], path: str) -> tuple[tuple[str, str], ...]:
    """Where each link of the page at a path leads, from the site's root, and its words."""
    return tuple((_INDEX.sub("", urljoin(ROOT + path, link["href"]).removeprefix(ROOT)), words(link)) for link in found)


def _cells(table: Tag) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(words(cell) for cell in row.find_all(["th", "td"])) for row in table.find_all("tr"))


def difference(one: Content, other: Content) -> str | None:
    """The first part in which two pages differ and the first place in it; None when they say the same."""
    for part in fields(Content):
        left, right = getattr(one, part.name), getattr(other, part.name)
        if left != right:
            at = next((index for index, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1]),
                      min(len(left), len(right)))
            return f"{part.name}: {_from(left, at)!r} became {_from(right, at)!r}"
    return None


def _from(items: tuple | str, at: int) -> object:
    return items[at:at + 60] if isinstance(items, str) else (items[at] if at < len(items) else None)
