"""A page in; the files that hold the same for a machine out."""
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from macros.pages.texts import words
from macros.publish.inert import line
from macros.publish.oembed import oembed_alternate
from macros.publish.offers import CALENDAR, CSV, EXCEL, FEED, JSON, SUMMARY, WEBINARS, File
from macros.publish.publication import Publication

SHOWN: Final[Mapping[str, tuple[File, ...]]] = {
    "index.md": (FEED, SUMMARY),
    "datamangder.md": (JSON, CSV, FEED),
    "webbinarier.md": (CALENDAR, WEBINARS),
    "lagesrapporter.md": (FEED,),
    "in-english.md": (JSON,),
    "oppna-data.md": (JSON, CSV, EXCEL, SUMMARY, WEBINARS, CALENDAR, FEED),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """A file that holds the same as a page, for <link rel="alternate">; `href` is relative to the page, but absolute
    for oEmbed, which asks for that.
    """

    type: str
    title: str
    href: str


def alternates(publication: Publication, page: str) -> tuple[Alternate, ...]:
    """What a page has, by its path under docs/; nothing for most pages. The titles are in the view's language."""
    return tuple(_alternates(publication, page))


def _alternates(publication: Publication, page: str) -> Iterator[Alternate]:
    view = publication.view.at(page)
    for file in SHOWN.get(page, ()):
        yield Alternate(type=file.type, title=f"{words(file.name, view.lang)} ({file.title})", href=view.url(file.path))
    id = page.removeprefix("guider/").removesuffix(".md") if page.startswith("guider/") else None
    if id and (dataset := view.registry.dataset(id)):
        yield Alternate(type="application/json", title=f"{line(dataset.title.read(view.lang))} (JSON)",
                        href=view.url(f"api/v1/datasets/{id}.json"))
    if oembed := oembed_alternate(publication, page):
        type, title, href = oembed
        yield Alternate(type=type, title=title, href=href)
