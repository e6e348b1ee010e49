"""Plain data becomes the frozen model, every value in its field."""
from dataclasses import FrozenInstanceError
from datetime import date, time

import pytest

from macros.registry.basics import Contact, Link, Source, Text
from macros.registry.dataset import Dataset, NeedOwner, Specification, Stage
from macros.registry.dates import Moment, PartialDate, Season, Start
from macros.registry.programme import Goal, Member, Publisher, Report, Step
from tests.registry.checking import GOOD, good_registry

R = "rapport-1"


def test_a_dataset_is_built_whole() -> None:
    at = ("datasets", 0)
    assert good_registry().datasets[0] == Dataset(
        at=at, id="appeltrad", title=Text("Äppelträd", "Apple trees"), rank=3, rank_source=R, area="livsmedel",
        themes=("AGRI",), summary=Text("Var det står äppelträd.", "Where apple trees stand."), keywords=("äpple",),
        need_owners=(NeedOwner(at=at, name=Text("Mosterier", "Cider makers"), source=R),),
        stages=(Stage(at=at, stage="pre-study", moment=Moment(PartialDate(2022, 3, 1)), source=R),
                Stage(at=at, stage="guide", moment=Moment(PartialDate(2022, 12), at_latest=True), source=R)),
        specification=Specification(at=at, title="Äppelspecen", url="https://example.org/spec", version="1.0",
                                    status="national", source=R),
        published_guide="https://www.example.org/guide", reviewed=date(2026, 1, 1), review_by=date(2026, 7, 1),
        sources=(R,))


def test_who_reviewed_a_dataset_is_built_where_it_is_said() -> None:
    said = GOOD.replace('    review_by:', '    reviewed_by: Exempelnämnden\n    review_by:', 1)
    assert [dataset.reviewed_by for dataset in good_registry(said).datasets] == ["Exempelnämnden", None]


@pytest.mark.parametrize(("keys", "language", "of_title"), [
    ("", "sv", "sv"), ("    language: en\n", "en", "en"), ("    language: en\n    title_language: sv\n", "en", "sv")])
def test_the_title_of_a_source_is_in_its_language_where_nothing_else_is_said(
        keys: str, language: str, of_title: str) -> None:
    source = good_registry(GOOD.replace("    title: Rapport 1\n", f"    title: Rapport 1\n{keys}")).source(R)
    assert (source.language, source.title_language) == (language, of_title)


def test_a_dataset_of_which_little_is_known_has_nothing_invented() -> None:
    benches = good_registry().datasets[1]
    assert (benches.rank, benches.area, benches.stage, benches.stage_id, benches.specification) == (None,) * 5
    assert benches.note == Text("Mycket är okänt.", "Much is unknown.")


def test_the_programme_is_built_whole() -> None:
    programme = good_registry().programme
    at = ("programme",)
    assert programme.contact == Contact(at=at, name="Exempelperson", role=Text("projektledare", "project manager"),
                                        source=R)
    assert programme.links == (
        Link(at=at, title=Text("Listan", "The list"), url="https://example.org/lista", source=R),)
    assert programme.goals == (Goal(at=at, id="forsta-30", title=Text("De 30 första", "The first 30"), first_rank=1,
                                    last_rank=30, count=30, by=PartialDate(2023, 12), counted_stage="guide", source=R),)
    assert [event.moment for event in programme.milestones] == [Moment(PartialDate(2022, 1))]


def test_the_other_sections_are_built() -> None:
    registry = good_registry()
    at = ()
    assert registry.procurement.steps == (
        Step(at=at, id="utkast", title=Text("Utkast", "Draft"), status="planned", source=R,
             ends=PartialDate(2022, 12)),)
    assert [(webinar.start, webinar.period, webinar.attendance, webinar.recorded) for webinar in registry.webinars] == [
        (Start(date(2027, 3, 2), time(13)), None, None, False), (None, Season("autumn", 2022), (60, 70), True)]
    assert registry.regions == (Member(at=at, id="exempelregionen", name="Exempelregionen",
                                       joined=Moment(PartialDate(2022, 1)), source=R),)
    assert registry.partners[0].joined == Moment(PartialDate(2022, 12), at_latest=True)
    assert registry.projects[0].due == PartialDate(2023, 6)
    assert registry.reports == (Report(at=at, id="rapport-2022", title=Text("Rapport 2022", "Report 2022"), source=R,
                                       published=PartialDate(2022, 12), summary=Text("Allt går bra.", "All is well.")),)
    assert registry.sources == (Source(at=at, id=R, title="Rapport 1", publisher="Exempelverkstaden",
                                       url="https://example.org/rapport", published=PartialDate(2022, 12),
                                       checked=date(2026, 1, 1)),)


def test_a_webinar_that_was_moved_is_built_whole() -> None:
    text = GOOD.replace('    start: "2027-03-02T13:00"\n', '''\
    start: "2027-03-02T13:00"
    end: "2027-03-02T14:30"
    updated: "2026-11-20"
    sequence: 2
''')
    moved, other = good_registry(text).webinars
    assert (moved.start, moved.end, moved.updated, moved.sequence) == (
        Start(date(2027, 3, 2), time(13)), Start(date(2027, 3, 2), time(14, 30)), date(2026, 11, 20), 2)
    assert (other.end, other.updated, other.sequence) == (None, None, 0)


def test_the_publisher_is_built_where_it_is_given() -> None:
    line = '  publisher: {type: Company, organisation_number: "0000000000", certainty: inferred, source: rapport-1}\n'
    given = good_registry(GOOD.replace("  links:\n", f"{line}  links:\n", 1)).programme.publisher
    assert given == Publisher(at=(), type="Company", organisation_number="0000000000", certainty="inferred", source=R)
    assert good_registry().programme.publisher is None


def test_every_entry_knows_where_it_stands() -> None:
    registry = good_registry()
    assert registry.datasets[0].stages[1].at == ("datasets", 0, "stages", 1)
    assert registry.programme.contact.at == ("programme", "contact")
    assert registry.procurement.steps[0].at == ("procurement", "steps", 0)


def test_nothing_can_be_changed_after_loading() -> None:
    with pytest.raises(FrozenInstanceError):
        good_registry().datasets[0].rank = 1
