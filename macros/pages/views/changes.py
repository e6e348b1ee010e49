"""What has happened, newest first, from the registry's own dates; the same for the page and for the feed."""
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import MacroError, View
from macros.registry.dataset import Dataset
from macros.registry.dates import Moment, PartialDate, Season
from macros.registry.programme import Webinar
from macros.registry.vocabulary import STAGES, term


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something that happened: the day to sort by, when in words, what, a link to read more, and its source.

    `key` is made from what happened to what, and stays the same when dates, texts and addresses are corrected. `kind`
    is stage, guide, milestone, report or webinar. `at_latest` where a source only shows that it had happened by then,
    `certainty` how sure it is.
    """

    key: str
    kind: str
    day: date
    when: str
    what: str
    href: str
    source: str
    at_latest: bool = False
    certainty: str = "confirmed"


def latest_changes(view: View, limit: int = 5, lang: str = "sv") -> Markup:
    """The newest stage changes, milestones, reports and webinars that have a date.

    Raises MacroError when `limit` is not 1 to 100.
    """
    view = view.in_language(lang)
    if not isinstance(limit, int) or not 1 <= limit <= 100:
        raise MacroError(f"antalet '{limit}' ska vara ett heltal från 1 till 100")
    return render(view, "latest_changes", changes=newest_changes(view)[:limit])


def newest_changes(view: View) -> list[Change]:
    """Every change, newest first; those of a day in alphabetical order."""
    return sorted(changes(view), key=lambda change: (-change.day.toordinal(), texts.swedish_order(change.what),
                                                     change.key))


def changes(view: View) -> Iterator[Change]:
    for dataset in view.registry.datasets:
        yield from stage_changes(view, dataset)
    yield from milestones(view)
    for report in view.registry.reports:
        what = texts.words("added_report", view.lang, title=report.title.read(view.lang))
        yield Change(key=f"report/{report.id}", kind="report", day=day_of(report.published, view.today), what=what,
                     when=texts.partial_date(report.published, view.lang), href=view.url("lagesrapporter.md"),
                     source=report.source)
    for webinar in view.registry.webinars:
        yield from webinar_changes(view, webinar)


def day_of(when: PartialDate | Season, today: date) -> date:
    """The last day that it can have been; of a month or year that is not over, the first: no change lies ahead."""
    return when.last if when.last <= today else when.first


def stage_changes(view: View, dataset: Dataset) -> Iterator[Change]:
    """A link leads to the guide, here or elsewhere, or else to the dataset's row in the table."""
    href = view.guide(dataset) or dataset.published_guide or view.url(f"datamangder.md#{dataset.id}")
    for stage in dataset.stages:
        if stage.moment:
            name = getattr(term(STAGES, stage.stage), view.lang).lower()
            what = texts.words("guide_new", view.lang, title=dataset.title.read(view.lang), stage=name)
            yield Change(key=f"dataset/{dataset.id}/{stage.stage}", kind="guide" if stage.stage == "guide" else "stage",
                         day=day_of(stage.moment.when, view.today), when=texts.moment(stage.moment, view.lang),
                         what=what, href=href, source=stage.source, at_latest=stage.moment.at_latest,
                         certainty=stage.certainty)


def milestones(view: View) -> Iterator[Change]:
    """A milestone has no id: it is told apart by its date and source, and by its place among those that share both."""
    seen: Counter[str] = Counter()
    for event in view.registry.programme.milestones:
        if event.moment:
            place = f"{event.moment.when}/{event.source}"
            seen[place] += 1
            yield Change(key=f"milestone/{place}/{seen[place]}", kind="milestone",
                         day=day_of(event.moment.when, view.today), when=texts.moment(event.moment, view.lang),
                         what=event.text.read(view.lang), href=view.url("om.md#programmets-historia"),
                         source=event.source, at_latest=event.moment.at_latest, certainty=event.certainty)


def webinar_changes(view: View, webinar: Webinar) -> Iterator[Change]:
    """A held webinar stands on its day; a planned or cancelled one on the day when its entry was last revised.

    Without a day for its last change we only know that it was planned or cancelled when its source was read.
    """
    lang, group = view.lang, webinar.time_group(view.today)
    title, when = webinar.title.read(lang), texts.webinar_time(webinar, lang)
    if group == "held":
        day = webinar.start.day if webinar.start else day_of(webinar.period, view.today)
        yield Change(key=f"webinar/{webinar.id}/held", kind="webinar", day=day, when=when,
                     what=texts.words("held_webinar", lang, title=title), href=view.url("webbinarier.md"),
                     source=webinar.source)
    elif webinar.status == "cancelled" or group == "upcoming":
        revised = view.registry.revised(webinar)
        moment = Moment(PartialDate(revised.year, revised.month, revised.day), at_latest=webinar.updated is None)
        yield Change(key=f"webinar/{webinar.id}/{webinar.status}", kind="webinar", day=revised,
                     when=texts.moment(moment, lang), href=view.url("webbinarier.md"), source=webinar.source,
                     what=texts.words(f"{webinar.status}_webinar", lang, title=title, when=when),
                     at_latest=moment.at_latest)
