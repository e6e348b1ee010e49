"""A publication in; oEmbed 1.0 answers as files (https://oembed.com) and the link that leads to each out."""
import json
from typing import Final

from macros.pages.embeds import Embed, embeds, iframe, title
from macros.pages.room import HEIGHT
from macros.publish.inert import legal
from macros.publish.publication import Publication

TYPE: Final = "application/json+oembed"
WIDTH: Final = 600
DAY: Final = 86_400  # seconds; the site is built anew every night
_PAGES: Final = {"datamangder.md": Embed(show="progress"), "index.md": Embed(show="summary"),
                 "webbinarier.md": Embed(show="webinars"), "in-english.md": Embed(show="progress", lang="en")}


def oembed_files(publication: Publication) -> dict[str, bytes]:
    """embed/v1/….oembed.json of every embed."""
    return {embed.file("oembed.json"): oembed_json(publication, embed) for embed in embeds(publication.view)}


def oembed_json(publication: Publication, embed: Embed) -> bytes:
    """A response of type "rich" (oEmbed 1.0, 2.3.4.4): the same iframe that docs/badda-in.md gives."""
    view = publication.outside(embed.lang)
    answer = {
        "version": "1.0",
        "type": "rich",
        "title": legal(title(view, embed)),
        "provider_name": legal(view.registry.programme.name.read(embed.lang)),
        "provider_url": publication.base_url,
        "cache_age": DAY,
        "html": legal(str(iframe(view, embed))),
        "width": WIDTH,
        "height": HEIGHT,
    }
    return json.dumps(answer, ensure_ascii=False, indent=2).encode() + b"\n"


def oembed_alternate(publication: Publication, page: str) -> tuple[str, str, str] | None:
    """Type, title and absolute address for <link rel="alternate"> on a page under docs/ that shows an embed.

    None for any other page. Source: oEmbed 1.0, 4 (discovery).
    """
    embed = _PAGES.get(page)
    if page.startswith("guider/"):
        dataset = publication.view.registry.dataset(page.removeprefix("guider/").removesuffix(".md"))
        embed = Embed(show="dataset", dataset=dataset) if dataset else None
    if embed is None:
        return None
    view = publication.outside(embed.lang)
    return TYPE, title(view, embed), view.url(embed.file("oembed.json"))
