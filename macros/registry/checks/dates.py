"""Dates: nothing that is said to have happened lies ahead, and an end does not come before its beginning."""
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, time

from macros.registry.basics import Entry
from macros.registry.checks.context import Context
from macros.registry.dates import Moment, PartialDate
from macros.registry.model import Registry
from macros.registry.problem import Finding, Path
from macros.registry.programme import Webinar


def check_dates(registry: Registry, context: Context) -> Iterator[Finding]:
    today = context.today
    yield from _check_moments(registry, today)
    for dataset in registry.datasets:
        yield from _not_ahead(dataset.reviewed, (*dataset.at, "reviewed"), today, "genomgången")
        if dataset.review_by <= dataset.reviewed:
            yield Finding((*dataset.at, "review_by"), f"'{dataset.review_by}' ska ligga efter 'reviewed' "
                                                      f"({dataset.reviewed})")
    for report in registry.reports:
        yield from _not_ahead(report.published, (*report.at, "published"), today, "publiceringen")
    for source in registry.sources:
        yield from _not_ahead(source.checked, (*source.at, "checked"), today, "läsningen")
        if source.published:
            yield from _not_ahead(source.published, (*source.at, "published"), today, "publiceringen")
    for step in registry.procurement.steps:
        if step.begins and step.ends and step.ends.last < step.begins.first:
            yield Finding((*step.at, "until"), f"'{step.ends}' ligger före 'from' ({step.begins})")
    for webinar in registry.webinars:
        yield from _check_webinar(webinar, today)


def _not_ahead(when: PartialDate | date, at: Path, today: date, what: str) -> Iterator[Finding]:
    if (when.first if isinstance(when, PartialDate) else when) > today:
        yield Finding(at, f"{what} ligger i framtiden: {when} (i dag är det {today})")


def _check_moments(value: object, today: date) -> Iterator[Finding]:
    """A stage that is reached, a member that has joined, an event: none of them lies ahead."""
    if isinstance(value, tuple):
        for item in value:
            yield from _check_moments(item, today)
    elif is_dataclass(value):
        for field in fields(value):
            content = getattr(value, field.name)
            if isinstance(content, Moment) and isinstance(value, Entry):
                at = (*value.at, "joined") if field.name == "joined" else value.at
                key = "by" if content.at_latest else "date"
                yield from _not_ahead(content.when, (*at, key), today, "händelsen")
            else:
                yield from _check_moments(content, today)


def _check_webinar(webinar: Webinar, today: date) -> Iterator[Finding]:
    yield from _check_end(webinar)
    if webinar.updated:
        yield from _not_ahead(webinar.updated, (*webinar.at, "updated"), today, "ändringen")
    first = webinar.start.day if webinar.start else webinar.period.first
    if webinar.status == "held" and first > today:
        yield Finding((*webinar.at, "status"), f"webbinariet kan inte vara genomfört: det börjar tidigast {first} "
                                               f"(i dag är det {today})")
    if webinar.status != "held" and (webinar.recorded or webinar.recording or webinar.attendance):
        yield Finding((*webinar.at, "status"), "inspelning och deltagare finns bara för ett genomfört webbinarium; "
                                               "skriv status: held")
    if webinar.attendance and webinar.attendance[0] > webinar.attendance[1]:
        yield Finding((*webinar.at, "attendance"), f"'min' ({webinar.attendance[0]}) är större än 'max' "
                                                   f"({webinar.attendance[1]})")


def _check_end(webinar: Webinar) -> Iterator[Finding]:
    """A webinar ends after it starts, and both are known as exactly."""
    start, end = webinar.start, webinar.end
    if not (start and end):
        return
    if (start.clock is None) != (end.clock is None):
        yield Finding((*webinar.at, "end"), "'end' ska ha en tid när 'start' har det, och annars bara en dag")
    elif (end.day, end.clock or time.max) <= (start.day, start.clock or time.min):
        yield Finding((*webinar.at, "end"), f"slutet ({end}) ligger inte efter 'start' ({start})")
