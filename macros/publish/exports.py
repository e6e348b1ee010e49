"""Every generated file of the site, by its path from the site's root."""
from collections.abc import Callable
from typing import Final

from macros.publish.api.files import api_files
from macros.publish.calendar import calendar_files
from macros.publish.catalog import catalog_files
from macros.publish.embeds.pages import embed_files
from macros.publish.feed import feed_files
from macros.publish.fragments import fragment_files
from macros.publish.moved import moved_files
from macros.publish.oembed import oembed_files
from macros.publish.pictures.badges import badge_files
from macros.publish.pictures.views import picture_files
from macros.publish.publication import Publication
from macros.publish.search_index import search_files
from macros.publish.sitemap import sitemap_files
from macros.registry.remembering import lasting
from macros.specs.files import made


def specification_files(publication: Publication) -> dict[str, bytes]:
    """Templates and metadata record of every data specification."""
    view = publication.view
    return {f"specs/{id}.{ending}": content for id, schema in sorted(view.specs.items())
            for ending, content in made(view.registry.dataset(id), schema).items()}


# Each part makes its files by path; no two parts make the same path.
PARTS: Final[tuple[Callable[[Publication], dict[str, bytes]], ...]] = (
    specification_files,
    calendar_files,
    feed_files,
    catalog_files,
    api_files,
    embed_files,
    fragment_files,
    picture_files,
    badge_files,
    oembed_files,
    search_files,
    sitemap_files,
    moved_files,
)

# The parts that read the text of the pages; what the others make stays as it is when a text changes.
_OF_TEXT: Final = frozenset((search_files,))


# The first folder of the path of a file, and the parts that make files there; pages that have moved lie anywhere.
_FOLDERS: Final[dict[str, tuple[Callable[[Publication], dict[str, bytes]], ...]]] = {
    "specs": (specification_files,), "calendar": (calendar_files,), "feed": (feed_files,), "dcat": (catalog_files,),
    "api": (api_files,), "embed": (embed_files, fragment_files, picture_files, oembed_files), "badge": (badge_files,),
    "search": (search_files,), "": (sitemap_files,)}


def parts_for(path: str) -> tuple[Callable[[Publication], dict[str, bytes]], ...]:
    """The parts that may make the file at the path: the others need not be asked."""
    return (*_FOLDERS.get(path.rpartition("/")[0].partition("/")[0], ()), moved_files)


def exports(publication: Publication) -> dict[str, bytes]:
    """The files by path, in order; the same bytes for the same content, commit, address and day."""
    files: dict[str, bytes] = {}
    outline = publication.without_text()
    for part in PARTS:
        made_here = _made_by(part.__name__, publication if part in _OF_TEXT else outline)
        assert files.keys().isdisjoint(made_here), part.__name__
        files |= made_here
    return files


@lasting
def _made_by(name: str, publication: Publication) -> dict[str, bytes]:
    return next(part for part in PARTS if part.__name__ == name)(publication)
