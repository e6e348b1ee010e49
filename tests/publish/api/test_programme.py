"""The work around the datasets as it is published: whole objects, and times across the clock changes."""
from dataclasses import replace
from datetime import date, time

import pytest

from macros.publish.api.programme import around_json, goals_json, start_json, webinar_json, webinars_json
from macros.registry.basics import Event, Text
from macros.registry.dates import Moment, PartialDate, Start
from macros.registry.programme import Outcome, Publisher
from tests.pages.viewing import view

SOURCE = {"source": "rapport-1"}
HELD = {"id": "bankdag", "title": {"sv": "Bänkdag", "en": "Bench day"}, "summary": None, "theme": None,
        "organiser": "Exempelverkstaden", "status": {"id": "held", "title": {"sv": "Genomfört", "en": "Held"}},
        "time_group": "held", "date": None, "start": None, "end_date": None, "end": None,
        "period": {"title": {"sv": "hösten 2022", "en": "autumn 2022"}, "first": "2022-07-01", "last": "2022-12-31"},
        "datasets": [], "attendance": {"min": 60, "max": 70}, "recorded": True, "recording": None, "slides": None,
        "registration": None, "updated": None, "sequence": 0, **SOURCE}
COMING = {"id": "appelkvall", "title": {"sv": "Äppelkväll", "en": "Apple evening"}, "summary": None, "theme": None,
          "organiser": "Exempelverkstaden", "status": {"id": "planned", "title": {"sv": "Planerat", "en": "Planned"}},
          "time_group": "upcoming", "date": "2027-03-02", "start": "2027-03-02T13:00:00+01:00", "end_date": None,
          "end": None, "period": None,
          "datasets": ["appeltrad"], "attendance": None, "recorded": False, "recording": None, "slides": None,
          "registration": "https://example.org/anmalan", "updated": None, "sequence": 0, **SOURCE}
GOAL = {"id": "forsta-30", "title": {"sv": "De 30 första", "en": "The first 30"}, "first_rank": 1, "last_rank": 30,
        "count": 30, "by": "2023-12",
        "counted_stage": {"id": "guide", "title": {"sv": "Vägledning publicerad", "en": "Guide published"}},
        "reached": 1, "known": 1, "outcome": None, "outcome_source": None, **SOURCE}


def test_webinars_come_in_the_order_of_their_days() -> None:
    assert webinars_json(view()) == [HELD, COMING]


def test_where_a_webinar_stands_follows_the_day() -> None:
    after = view(today=date(2027, 3, 3))
    assert [webinar_json(after, webinar)["time_group"] for webinar in after.registry.webinars] == ["held", "held"]


@pytest.mark.parametrize(("day", "text"), [
    (date(2027, 3, 27), "2027-03-27T13:00:00+01:00"), (date(2027, 3, 28), "2027-03-28T13:00:00+02:00"),
    (date(2027, 10, 30), "2027-10-30T13:00:00+02:00"), (date(2027, 10, 31), "2027-10-31T13:00:00+01:00")])
def test_a_time_has_the_offset_of_its_day(day: date, text: str) -> None:
    assert start_json(Start(day, time(13, 0))) == text
    assert start_json(Start(day)) is None


def test_an_end_a_change_and_a_move_are_told() -> None:
    registry = view().registry
    webinar = replace(registry.webinars[0], end=Start(date(2027, 3, 2), time(14, 30)), updated=date(2027, 2, 1),
                      sequence=2)
    assert webinar_json(view(), webinar) == COMING | {
        "end_date": "2027-03-02", "end": "2027-03-02T14:30:00+01:00", "updated": "2027-02-01", "sequence": 2}


def test_the_publisher_is_told_with_how_sure_it_is() -> None:
    registry = view().registry
    publisher = Publisher(at=(), type="RegionalAuthority", source="rapport-1", certainty="inferred")
    changed = replace(registry, programme=replace(registry.programme, publisher=publisher))
    assert around_json(view(registry=changed))["programme"]["publisher"] == {
        "type": "RegionalAuthority", "organisation_number": None, **SOURCE, "certainty": "inferred"}


def test_the_work_around_the_datasets_is_written_whole() -> None:
    assert around_json(view()) == {
        "programme": {
            "name": {"sv": "Exempelverkstaden", "en": "Example Workshop"},
            "summary": {"sv": "Ett påhittat program.", "en": "A made-up programme."},
            "contact": {"name": "Exempelperson", "role": {"sv": "projektledare", "en": "project manager"},
                        "email": None, **SOURCE},
            "publisher": None,
            "links": [{"id": None, "title": {"sv": "Listan", "en": "The list"}, "url": "https://example.org/lista",
                       **SOURCE, "certainty": "confirmed"}],
            "milestones": [{"date": "2022-01", "by": None, "text": {"sv": "Start", "en": "Start"}, **SOURCE,
                            "certainty": "confirmed"}]},
        "goals": [GOAL],
        "regions": [{"id": "exempelregionen", "name": "Exempelregionen", "role": None, "date": "2022-01", "by": None,
                     **SOURCE, "notes": []}],
        "partners": [{"id": "exempelverket", "name": "Exempelverket", "role": None, "date": None, "by": "2022-12",
                      **SOURCE, "notes": []}],
        "projects": [{"id": "appelprojektet", "title": {"sv": "Äppelprojektet", "en": "The apple project"},
                      "summary": {"sv": "Räkna äpplen.", "en": "Count apples."}, "participants": ["Exempelverket"],
                      "datasets": ["appeltrad"], "due": "2023-06", "events": [], "outcome": None, **SOURCE}],
        "reports": [{"id": "rapport-2022", "title": {"sv": "Rapport 2022", "en": "Report 2022"},
                     "published": "2022-12", "summary": {"sv": "Allt går bra.", "en": "All is well."},
                     "url": "https://example.org/rapport", **SOURCE}],
        "procurement": {"title": {"sv": "Villkor", "en": "Terms"},
                        "summary": {"sv": "Villkor tas fram.", "en": "Terms are written."},
                        "steps": [{"id": "utkast", "title": {"sv": "Utkast", "en": "Draft"},
                                   "status": {"id": "planned", "title": {"sv": "Planerat", "en": "Planned"}},
                                   "begins": None, "ends": "2022-12", "text": None, **SOURCE}], **SOURCE}}


def test_events_and_outcomes_keep_how_sure_they_are() -> None:
    registry = view().registry
    event = Event(at=(), text=Text("Något hände"), source="rapport-1", certainty="reported",
                  moment=Moment(PartialDate(2023), at_latest=True))
    outcome = Outcome(at=(), text=Text("Det gick bra", "It went well"), source="rapport-1", certainty="inferred")
    changed = replace(registry, projects=(replace(registry.projects[0], events=(event,), outcome=outcome),))
    project = around_json(view(registry=changed))["projects"][0]
    assert project["events"] == [{"date": None, "by": "2023", "text": {"sv": "Något hände", "en": None}, **SOURCE,
                                  "certainty": "reported"}]
    assert project["outcome"] == {"text": {"sv": "Det gick bra", "en": "It went well"}, **SOURCE,
                                  "certainty": "inferred"}


def test_a_goal_has_the_outcome_that_a_later_source_tells() -> None:
    registry = view().registry
    goal = replace(registry.programme.goals[0], outcome=Text("Nästan", "Almost"), outcome_source="rapport-1")
    changed = replace(registry, programme=replace(registry.programme, goals=(goal,)))
    assert goals_json(view(registry=changed)) == [
        GOAL | {"outcome": {"sv": "Nästan", "en": "Almost"}, "outcome_source": "rapport-1"}]
