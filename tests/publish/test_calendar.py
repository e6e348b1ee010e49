"""The calendar: read back by icalendar, and held to what parsers do not ask for (RFC 5545 3.1, 3.6.1, 3.8)."""
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from icalendar import Calendar, Event, Timezone

from macros.pages.view import View
from macros.publish.calendar import PATH, calendar_files, webinars_ics
from macros.registry.basics import Text
from macros.registry.dates import Start
from macros.registry.programme import Webinar
from tests.pages.viewing import view
from tests.publish.publishing import publication

EVENING, SEASON = view().registry.webinars
HOSTILE = "Kväll\r\nEND:VEVENT\r\nX-EVIL:1\x00; <b>{{ 7*7 }}</b>, \\n \u202etxet"


def viewing(*webinars: Webinar) -> View:
    return view(registry=replace(view().registry, webinars=webinars))


def ics(*webinars: Webinar) -> bytes:
    return webinars_ics(publication(view=viewing(*webinars)))


def only(raw: bytes) -> Event:
    events = Calendar.from_ical(raw).walk("VEVENT")
    assert len(events) == 1
    return events[0]


def said(event: Event) -> dict[str, str]:
    """Every property of an event as it is written."""
    return {name: value.to_ical().decode("utf-8") if not isinstance(value, str) else str(value)
            for name, value in event.property_items(recursive=False) if name not in {"BEGIN", "END"}}


def test_an_event_says_what_the_registry_says() -> None:
    webinar = replace(EVENING, end=Start(date(2027, 3, 2), time(14, 30)), updated=date(2026, 11, 20), sequence=2,
                      summary=Text("Om äpplen.", "On apples."))
    assert said(only(ics(webinar))) == {
        "UID": "appelkvall.webbinarium@dataverkstad", "DTSTAMP": "20261120T000000Z",
        "LAST-MODIFIED": "20261120T000000Z", "SEQUENCE": "2", "SUMMARY": "Äppelkväll", "STATUS": "CONFIRMED",
        "DTSTART": "20270302T130000", "DTEND": "20270302T143000", "TRANSP": "TRANSPARENT",
        "URL": "https://example.org/guider/webbinarier/",
        "DESCRIPTION": "Om äpplen.\nOrdnas av Exempelverkstaden.\nDatamängder: Äppelträd\n"
                       "Anmäl dig till Äppelkväll: https://example.org/anmalan\n"
                       "Alla webbinarier: https://example.org/guider/webbinarier/\n\n"
                       "In English: Apple evening\nOn apples."}


def test_without_a_last_change_the_stamp_is_when_the_source_was_read() -> None:
    event = said(only(ics(EVENING)))
    assert (event["DTSTAMP"], event["SEQUENCE"], "LAST-MODIFIED" in event) == ("20260101T000000Z", "0", False)


def test_an_end_that_is_not_known_is_not_invented() -> None:
    event = only(ics(EVENING))
    assert "DTEND" not in event and "DURATION" not in event
    assert str(event["DESCRIPTION"]).splitlines()[2] == "Sluttiden är inte känd."


@pytest.mark.parametrize(("end", "after"), [(None, None), (date(2027, 3, 2), date(2027, 3, 3)),
                                            (date(2027, 3, 4), date(2027, 3, 5))])
def test_a_day_without_a_time_is_whole_days(end: date | None, after: date | None) -> None:
    event = only(ics(replace(EVENING, start=Start(date(2027, 3, 2)), end=end and Start(end))))
    assert event.decoded("DTSTART") == date(2027, 3, 2)
    assert event["DTSTART"].params == {"VALUE": "DATE"}
    assert (event.decoded("DTEND") if "DTEND" in event else None) == after
    assert str(event["DESCRIPTION"]).splitlines()[2] == "Klockslaget är inte känt."


def test_one_event_follows_a_webinar_through_its_life() -> None:
    moved = replace(EVENING, start=Start(date(2027, 3, 9), time(13)), updated=date(2026, 11, 20), sequence=1)
    cancelled = replace(moved, status="cancelled", updated=date(2026, 11, 21), sequence=2)
    recorded = replace(moved, status="held", updated=date(2026, 11, 23), recording="https://example.org/film")
    life = [said(only(ics(webinar))) for webinar in (EVENING, moved, cancelled, recorded)]
    assert {event["UID"] for event in life} == {"appelkvall.webbinarium@dataverkstad"}
    assert [(event["STATUS"], event["SEQUENCE"], event["SUMMARY"]) for event in life] == [
        ("CONFIRMED", "0", "Äppelkväll"), ("CONFIRMED", "1", "Äppelkväll"), ("CANCELLED", "2", "Inställt: Äppelkväll"),
        ("CONFIRMED", "1", "Äppelkväll")]
    stamps = [event["DTSTAMP"] for event in life]
    assert stamps == sorted(set(stamps))
    assert life[3]["URL"] == "https://example.org/film"
    assert [("Anmäl dig" in event["DESCRIPTION"], "Se inspelningen av Äppelkväll: https://example.org/film" in
             event["DESCRIPTION"], "In English: Cancelled: Apple evening" in event["DESCRIPTION"])
            for event in life] == [(True, False, False), (True, False, False), (False, False, True),
                                   (False, True, False)]


def test_a_webinar_of_which_only_the_season_is_known_is_left_out_and_the_calendar_stays_valid() -> None:
    calendar = Calendar.from_ical(ics(SEASON))
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"]
    assert [part.name for part in Calendar.from_ical(ics(EVENING, SEASON)).subcomponents] == ["VTIMEZONE", "VEVENT"]


# The clocks change on the last Sunday of March and October at 01:00 UTC.
@pytest.mark.parametrize(("start", "utc"), [
    ("2026-03-28T13:00", 12), ("2026-03-29T13:00", 11), ("2026-10-24T13:00", 11), ("2026-10-25T13:00", 12),
    ("2027-03-27T13:00", 12), ("2027-03-28T13:00", 11), ("2027-10-30T13:00", 11), ("2027-10-31T13:00", 12),
    ("2049-03-27T13:00", 12), ("2049-03-28T13:00", 11)])
def test_the_time_is_right_across_the_clock_changes(start: str, utc: int) -> None:
    raw = ics(replace(EVENING, start=Start.parse(start)))
    assert only(raw).decoded("DTSTART").astimezone(UTC).hour == utc
    # Under a name that nobody knows, the time can only come from the rules in the file itself.
    renamed = Calendar.from_ical(raw.replace(b"Europe/Stockholm", b"Exempel/Ingenstans"))
    zone = renamed.walk("VTIMEZONE")[0]
    assert isinstance(zone, Timezone)
    local = datetime.fromisoformat(start).replace(tzinfo=zone.to_tz(lookup_tzid=False))
    assert local.utcoffset() == timedelta(hours=13 - utc)


def test_lines_end_in_crlf_and_hold_at_most_75_octets() -> None:
    raw = ics(replace(EVENING, title=Text("Ååå äää ööö " * 40, "Apples")))
    lines = raw.split(b"\r\n")
    assert lines[-1] == b""
    assert b"\n" not in b"".join(lines) and b"\r" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    assert all(part.decode("utf-8") is not None for part in lines)  # no letter is split between lines
    assert str(only(raw)["SUMMARY"]) == ("Ååå äää ööö " * 40).strip()


def test_the_calendar_names_itself_for_those_who_subscribe() -> None:
    calendar = Calendar.from_ical(ics())
    assert {name: value.to_ical().decode() for name, value in calendar.property_items(recursive=False)
            if name not in {"BEGIN", "END"}} == {
        "VERSION": "2.0", "PRODID": "-//Exempelverkstaden//calendar/webinars.ics//SV", "CALSCALE": "GREGORIAN",
        "NAME": "Webbinarier\\, Exempelverkstaden", "X-WR-CALNAME": "Webbinarier\\, Exempelverkstaden",
        "DESCRIPTION": "Webbinarier om öppna data och särskilt viktiga datamängder.",
        "X-WR-CALDESC": "Webbinarier om öppna data och särskilt viktiga datamängder.",
        "X-WR-TIMEZONE": "Europe/Stockholm", "URL": "https://example.org/guider/webbinarier/",
        "REFRESH-INTERVAL": "PT12H", "X-PUBLISHED-TTL": "PT12H",
        "SOURCE": "https://example.org/guider/calendar/webinars.ics", "X-BUILT-FROM-COMMIT": "0" * 40,
        "X-BUILT-FROM-TIME": "20261123T110000Z"}


def test_hostile_text_adds_no_line_of_its_own() -> None:
    text = Text(HOSTILE, HOSTILE)
    hostile = replace(EVENING, title=text, summary=text, organiser=HOSTILE, recording="javascript:alert(1)",
                      slides="https://example.org/\r\nX-EVIL:2", registration="data:text/html,x")
    raw = ics(hostile)
    unfolded = raw.replace(b"\r\n ", b"")
    names = [part.split(b":")[0].split(b";")[0] for part in unfolded.split(b"\r\n")]
    assert b"X-EVIL" not in names
    assert [names.count(name) for name in (b"BEGIN", b"END")] == [5, 5]
    assert str(only(raw)["SUMMARY"]) == "Kväll END:VEVENT X-EVIL:1; <b>{{ 7*7 }}</b>, \\n txet"
    for scheme in (b"javascript", b"data:text", b"X-EVIL:2"):
        assert scheme not in unfolded


def test_the_file_is_the_same_each_time_and_its_ids_under_another_address() -> None:
    here, there = publication(), publication(base_url="https://andra.example/", stamp=None)
    assert calendar_files(here) == calendar_files(publication()) == {PATH: webinars_ics(here)}
    assert only(webinars_ics(here))["UID"] == only(webinars_ics(there))["UID"]
    assert b"X-BUILT" not in webinars_ics(there)
    assert b"example.org/guider" not in webinars_ics(there)


def test_the_day_of_the_build_changes_nothing() -> None:
    later = publication(view=view(today=date(2030, 1, 1)))
    assert webinars_ics(later) == webinars_ics(publication())
