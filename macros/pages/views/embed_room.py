"""An embed in; the room that its element takes from the start out, so that nothing moves when it has loaded."""
from typing import Final

from markupsafe import Markup

from macros.pages.embeds import WEBINAR_GROUPS, Embed
from macros.pages.room import Room
from macros.pages.view import View
from macros.pages.views.datasets import dataset_header
from macros.pages.views.webinars import webinar_list

# Pixels, fitted to what a browser measures with the widest of the usual fonts; a test measures all of them again.
SUMMARY: Final = Room(height=460, narrow=170)
TABLE: Final = 310
ROW: Final = 75
_BLOCKS: Final = ("</p>", "</dt>", "</li>")


def room(view: View, embed: Embed) -> Room:
    """Enough for what it shows today in its language, on a page from 288 pixels."""
    if embed.show == "summary":
        return SUMMARY
    if embed.show == "progress":
        return Room(height=TABLE + ROW * shown_rows(view, embed), narrow=0)
    return _text_room(view, embed)


def shown_rows(view: View, embed: Embed) -> int:
    """How many rows the embedded page shows for the choices: browser/rows.js reads them the same way."""
    datasets = view.registry.datasets
    in_area = sum(dataset.area == embed.area for dataset in datasets if embed.area)
    return min(embed.rows or len(datasets), in_area or len(datasets))


def _text_room(view: View, embed: Embed) -> Room:
    """Text takes its own surface, and every block something more; where it is narrow a block has a half-empty line."""
    if embed.dataset:
        html = dataset_header(view, embed.dataset.id, lang=embed.lang)
    else:
        html = Markup().join(webinar_list(view, when=group, lang=embed.lang) for group in WEBINAR_GROUPS)
    blocks, letters = sum(html.count(end) for end in _BLOCKS), len(html.striptags())
    if embed.dataset:
        return Room(height=270 + 15 * blocks, narrow=round(0.8 * letters) + 15 * blocks)
    return Room(height=100 + 28 * blocks, narrow=round(0.6 * letters))
