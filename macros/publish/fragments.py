"""A publication in; the tables and lists as HTML without style or script, for pages that have their own, out."""
from collections.abc import Iterator
from typing import Final

from markupsafe import Markup

from macros.pages import texts
from macros.pages.embeds import Embed, embeds, page
from macros.pages.render import render
from macros.pages.view import View
from macros.pages.views.datasets import standing
from macros.pages.views.goals import stage_count
from macros.pages.views.progress import newest_source, rank_order, row
from macros.pages.views.webinars import Item, item
from macros.publish.inert import legal
from macros.publish.publication import Publication
from macros.registry.vocabulary import STAGES

UNKNOWN: Final = "unknown"  # data-stage where no source says
_GROUPS: Final = {"upcoming": "fragment_upcoming", "held": "fragment_held", "unconfirmed": "fragment_unconfirmed"}


def fragment_files(publication: Publication) -> dict[str, bytes]:
    """embed/v1/….fragment.html: one element each, with its language, links that are absolute, no id."""
    return {embed.file("fragment.html"): legal(fragment(publication, embed)).encode() + b"\n"
            for embed in embeds(publication.view)}


def fragment(publication: Publication, embed: Embed) -> Markup:
    """The HTML of one; its class names (dv-…) are a promise that docs/badda-in.md lists."""
    view = publication.outside(embed.lang)
    foot = {"updated": publication.updated, "page": view.url(page(view, embed)),
            "programme": view.registry.programme.name}
    return render(view, f"fragment_{embed.show}", **_FACTS[embed.show](view, embed), **foot)


def _progress(view: View, embed: Embed) -> dict[str, object]:
    newest = newest_source(view.registry)
    return {"rows": [(row(view, dataset), dataset.stage_id or UNKNOWN)
                     for dataset in sorted(view.registry.datasets, key=rank_order)],
            "newest": newest and texts.partial_date(newest, view.lang)}


def _summary(view: View, embed: Embed) -> dict[str, object]:
    datasets = view.registry.datasets
    known = [(stage.id, getattr(stage, view.lang), stage_count(view, stage)) for stage in STAGES]
    unknown = sum(dataset.stage is None for dataset in datasets)
    return {"counts": [*known, (UNKNOWN, texts.words("not_known", view.lang).capitalize(), unknown)],
            "total": len(datasets)}


def _webinars(view: View, embed: Embed) -> dict[str, object]:
    return {"groups": [(group, label, texts.words(f"no_{group}", view.lang), items)
                       for group, label, items in webinar_groups(view)]}


def _dataset(view: View, embed: Embed) -> dict[str, object]:
    dataset = embed.dataset
    return {"dataset": dataset, "row": row(view, dataset), "stage_id": dataset.stage_id or UNKNOWN,
            "standing": standing(dataset.stage, view),
            "source": view.registry.source(dataset.stage.source) if dataset.stage else None}


def webinar_groups(view: View) -> Iterator[tuple[str, str, list[Item]]]:
    """The coming webinars (soonest first), the held and the unconfirmed (latest first), each group with its label."""
    for group, key in _GROUPS.items():
        webinars = [webinar for webinar in view.registry.webinars if webinar.time_group(view.today) == group]
        webinars.sort(key=lambda webinar: webinar.last_day, reverse=group != "upcoming")
        yield group, texts.words(key, view.lang), [item(view, webinar) for webinar in webinars]


_FACTS: Final = {"progress": _progress, "summary": _summary, "webinars": _webinars, "dataset": _dataset}
