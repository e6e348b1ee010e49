"""Webinars that come, were held, or whose outcome nobody has told."""
from dataclasses import dataclass

from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import View, choose
from macros.registry.dataset import Dataset
from macros.registry.programme import Webinar
from macros.registry.vocabulary import WEBINAR_STATUSES, term

GROUPS = ("upcoming", "held", "unconfirmed", "cancelled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    webinar: Webinar
    when: str
    status: str
    attendance: str
    datasets: list[tuple[Dataset, str | None]]


def webinar_list(view: View, when: str = "upcoming", dataset: str | None = None, lang: str = "sv") -> Markup:
    """The webinars that are "upcoming" (soonest first), "held" (latest first), "unconfirmed" or "cancelled".

    `dataset` keeps those about one dataset. MacroError for an unknown value.
    """
    view = view.in_language(lang)
    choose("urvalet", when, GROUPS)
    chosen = [webinar for webinar in view.registry.webinars if webinar.time_group(view.today) == when]
    if dataset is not None:
        id = view.dataset(dataset).id
        chosen = [webinar for webinar in chosen if id in webinar.datasets]
    chosen.sort(key=lambda webinar: webinar.last_day, reverse=when != "upcoming")
    items = [item(view, webinar) for webinar in chosen]
    return render(view, "webinar_list", items=items, empty=texts.words(f"no_{when}", view.lang), group=when)


def item(view: View, webinar: Webinar) -> Item:
    lang = view.lang
    # A planned one whose day has passed was held as far as the calendar knows.
    status = "held" if webinar.time_group(view.today) == "held" else webinar.status
    low, high = webinar.attendance or (0, 0)
    return Item(
        webinar=webinar, status=getattr(term(WEBINAR_STATUSES, status), lang),
        when=texts.webinar_time(webinar, lang),
        attendance=texts.words("attendance", lang, low=low, high=high) if webinar.attendance else "",
        datasets=[(dataset, view.guide(dataset)) for id in webinar.datasets if (dataset := view.registry.dataset(id))])
