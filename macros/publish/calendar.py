"""The webinars whose day is known in; a calendar to subscribe to (RFC 5545, RFC 7986) out."""
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vDatetime, vDuration, vText, vUri

from macros.pages.texts import words
from macros.publish.inert import address, line
from macros.publish.publication import Publication
from macros.registry.dates import STOCKHOLM, Start
from macros.registry.programme import Webinar

PATH: Final = "calendar/webinars.ics"
# How often a program may ask again; the site is built at least once a night.
REFRESH: Final = timedelta(hours=12)


def calendar_files(publication: Publication) -> dict[str, bytes]:
    return {PATH: webinars_ics(publication)}


def webinars_ics(publication: Publication) -> bytes:
    """The calendar, in Swedish with each title and summary in English too.

    Webinars of which only a season is known have no place in a calendar. The names, refresh interval and source stand
    as RFC 7986 says and as the older programs want them (X-). No METHOD: with one every event would need an organiser
    with an e-mail address (RFC 5546 3.2.1).
    """
    view, calendar = publication.view, Calendar()
    programme = line(view.registry.programme.name.read(view.lang))
    name, about = words("calendar_name", view.lang, programme=programme), words("calendar_description", view.lang)
    for key, value in (
            ("VERSION", "2.0"), ("PRODID", f"-//{programme}//{PATH}//SV"), ("CALSCALE", "GREGORIAN"), ("NAME", name),
            ("X-WR-CALNAME", name), ("DESCRIPTION", about), ("X-WR-CALDESC", about), ("X-WR-TIMEZONE", STOCKHOLM.key)):
        calendar.add(key, vText(value))
    calendar.add("URL", vUri(publication.url("webbinarier.md")))
    calendar.add("REFRESH-INTERVAL", vDuration(REFRESH), parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", vDuration(REFRESH))
    calendar.add("SOURCE", vUri(publication.url(PATH)), parameters={"VALUE": "URI"})
    if publication.stamp:
        calendar.add("X-BUILT-FROM-COMMIT", vText(publication.stamp.commit))
        calendar.add("X-BUILT-FROM-TIME", vDatetime(publication.stamp.time))
    calendar.add_component(stockholm())
    known = [webinar for webinar in view.registry.webinars if webinar.start]
    for webinar in sorted(known, key=lambda webinar: (webinar.start.day, webinar.id)):
        calendar.add_component(event(publication, webinar))
    return calendar.to_ical()


def stockholm() -> Timezone:
    """Europe/Stockholm as two rules that hold from 1996 on (directive 2000/84/EC made them lasting).

    The list of single days that the library would make ends in 2037 and changes with the machine's time zone data.
    """
    zone = Timezone()
    zone.add("TZID", STOCKHOLM.key)
    for part, name, month, begins, before, after in (
            (TimezoneDaylight(), "CEST", 3, datetime(1996, 3, 31, 2), 1, 2),
            (TimezoneStandard(), "CET", 10, datetime(1996, 10, 27, 3), 2, 1)):
        part.add("DTSTART", begins)
        part.add("RRULE", {"FREQ": "YEARLY", "BYMONTH": month, "BYDAY": "-1SU"})
        part.add("TZOFFSETFROM", timedelta(hours=before))
        part.add("TZOFFSETTO", timedelta(hours=after))
        part.add("TZNAME", name)
        zone.add_component(part)
    return zone


def uid(webinar: Webinar) -> str:
    """The same in every build and wherever the site is published: a host after the @ would move with the site."""
    return f"{webinar.id}.webbinarium@dataverkstad"


def event(publication: Publication, webinar: Webinar) -> Event:
    """One event for the whole life of a webinar: planned, moved, cancelled, held, recorded.

    Without METHOD the DTSTAMP is when the entry was last revised (RFC 5545 3.8.7.2). It is transparent: who subscribes
    has not said yes, and should not be shown as busy. A time without a known end has no DTEND, since one would be
    invented; a day without a time is an event of the whole day (RFC 5545 3.6.1).
    """
    view = publication.view
    lang, made = view.lang, Event()
    revised = datetime.combine(view.registry.revised(webinar), time(), UTC)
    title, cancelled = line(webinar.title.read(lang)), webinar.status == "cancelled"
    made.add("UID", uid(webinar))
    made.add("DTSTAMP", revised)
    if webinar.updated:
        made.add("LAST-MODIFIED", revised)
    made.add("SEQUENCE", webinar.sequence)
    # Many programs show a cancelled event like any other, so the title says it too.
    made.add("SUMMARY", words("calendar_cancelled", lang, title=title) if cancelled else title)
    made.add("STATUS", "CANCELLED" if cancelled else "CONFIRMED")
    made.add("DTSTART", _start(webinar.start))
    if webinar.end:
        made.add("DTEND", _end(webinar.end))
    made.add("TRANSP", "TRANSPARENT")
    made.add("DESCRIPTION", "\n".join(description(publication, webinar)))
    made.add("URL", address(webinar.recording) or publication.url("webbinarier.md"))
    return made


def _start(start: Start) -> date | datetime:
    return datetime.combine(start.day, start.clock, STOCKHOLM) if start.clock else start.day


def _end(end: Start) -> date | datetime:
    """An event of whole days ends the day after its last (RFC 5545 3.6.1)."""
    return datetime.combine(end.day, end.clock, STOCKHOLM) if end.clock else end.day + timedelta(days=1)


def description(publication: Publication, webinar: Webinar) -> Iterator[str]:
    """The lines under the title: what it is about, who, what is not known, where to go, and the same in English."""
    view = publication.view
    lang, title = view.lang, line(webinar.title.read(view.lang))
    if webinar.summary:
        yield line(webinar.summary.read(lang))
    yield words("calendar_organiser", lang, name=line(webinar.organiser))
    titles = [line(dataset.title.read(lang)) for id in webinar.datasets if (dataset := view.registry.dataset(id))]
    if titles:
        yield words("calendar_datasets", lang, titles=", ".join(titles))
    if webinar.start.clock is None:
        yield words("calendar_no_time", lang)
    elif webinar.end is None:
        yield words("calendar_no_end", lang)
    registration = webinar.registration if webinar.status == "planned" else None
    for key, url in (("registration_of", registration), ("recording_of", webinar.recording),
                     ("slides_of", webinar.slides)):
        if address(url):
            yield f"{words(key, lang, title=title)}: {url}"
    yield words("calendar_page", lang, url=publication.url("webbinarier.md"))
    if webinar.title.en:
        english = line(webinar.title.en)
        yield ""
        if webinar.status == "cancelled":
            english = words("calendar_cancelled", "en", title=english)
        yield words("calendar_english", "en", title=english)
        if webinar.summary and webinar.summary.en:
            yield line(webinar.summary.en)
