"""What has happened, newest first, from the registry's own dates."""
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import MacroError, View
from macros.registry.vocabulary import STAGES, term


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something that happened: the day to sort by, when in words, what, a link to read more, and its source."""

    day: date
    when: str
    what: str
    href: str | None
    source: str


def latest_changes(view: View, limit: int = 5, lang: str = "sv") -> Markup:
    """The newest stage changes, milestones, reports and held webinars that have a date.

    Raises MacroError when `limit` is not 1 to 100.
    """
    view = view.in_language(lang)
    if not isinstance(limit, int) or not 1 <= limit <= 100:
        raise MacroError(f"antalet '{limit}' ska vara ett heltal från 1 till 100")
    found = sorted(changes(view), key=lambda change: (-change.day.toordinal(), texts.swedish_order(change.what)))
    return render(view, "latest_changes", changes=found[:limit])


def changes(view: View) -> Iterator[Change]:
    lang, registry = view.lang, view.registry
    for dataset in registry.datasets:
        for stage in dataset.stages:
            if stage.moment:
                name = getattr(term(STAGES, stage.stage), lang).lower()
                what = texts.words("guide_new", lang, title=dataset.title.read(lang), stage=name)
                yield Change(day=stage.moment.when.last, when=texts.moment(stage.moment, lang), what=what,
                             href=view.guide(dataset) or dataset.published_guide, source=stage.source)
    for event in registry.programme.milestones:
        if event.moment:
            yield Change(day=event.moment.when.last, when=texts.moment(event.moment, lang), what=event.text.read(lang),
                         href=None, source=event.source)
    for report in registry.reports:
        what = texts.words("added_report", lang, title=report.title.read(lang))
        yield Change(day=report.published.last, when=texts.partial_date(report.published, lang), what=what,
                     href=view.url("lagesrapporter.md"), source=report.source)
    for webinar in registry.webinars:
        if webinar.time_group(view.today) == "held":
            when = texts.start(webinar.start, lang) if webinar.start else texts.season(webinar.period, lang)
            what = texts.words("held_webinar", lang, title=webinar.title.read(lang))
            yield Change(day=webinar.last_day, when=when, what=what, href=view.url("webbinarier.md"),
                         source=webinar.source)
