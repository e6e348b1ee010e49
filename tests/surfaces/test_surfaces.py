"""Every surface says what datasets.yaml says; a stage that is changed there is changed on all of them."""
import re
from pathlib import Path

import feedparser
import pytest
from icalendar import Calendar
from rdflib import DCAT, DCTERMS, FOAF, RDF, Graph, Namespace

from tests.conftest import ROOT
from tests.surfaces.reading import (
    badge,
    counts,
    described,
    document,
    html,
    in_csv,
    in_json,
    one,
    picture_counts,
    plain,
    progress_picture,
    table,
    webinars,
)
from tests.surfaces.registry import MOVED, Expected, Standing
from tests.test_truth import STAGES, date_words, moment_words

PROF = Namespace("http://www.w3.org/ns/dx/prof/")


def test_the_copy_differs_from_the_real_one_in_one_stage(site: tuple[Path, Expected]) -> None:
    real, here = Expected(ROOT / "datasets.yaml"), site[1]
    differ = [id for id in here.datasets if here.standing(id) != real.standing(id)]
    assert differ in ([], [MOVED])
    if differ:
        assert here.standing(MOVED) == Standing("Laddpunkter", "Referensgrupp", "5 februari 2024")


@pytest.mark.parametrize(("path", "lang"), [
    ("datamangder/index.html", "sv"), ("in-english/index.html", "en"), ("embed/v1/progress.html", "sv"),
    ("embed/v1/progress-en.html", "en"), ("embed/v1/progress.fragment.html", "sv"),
    ("embed/v1/progress-en.fragment.html", "en")])
def test_tables_say_where_each_dataset_stands(site: tuple[Path, Expected], path: str, lang: str) -> None:
    folder, expected = site
    assert table(folder / path) == expected.standings(lang)


@pytest.mark.parametrize(("path", "title", "lang"), [
    ("guider/{}/index.html", "article h1", "sv"), ("embed/v1/dataset/{}.html", "h1", "sv"),
    ("embed/v1/dataset/{}-en.html", "h1", "en"), ("embed/v1/dataset/{}.fragment.html", ".dv-title", "sv"),
    ("embed/v1/dataset/{}-en.fragment.html", ".dv-title", "en")])
def test_each_dataset_says_where_it_stands(site: tuple[Path, Expected], path: str, title: str, lang: str) -> None:
    folder, expected = site
    assert {id: one(folder / path.format(id), title) for id in expected.datasets} == expected.standings(lang)


@pytest.mark.parametrize(("name", "lang"), [("progress", "sv"), ("progress-en", "en")])
def test_the_picture_draws_where_each_dataset_stands(site: tuple[Path, Expected], name: str, lang: str) -> None:
    folder, expected = site
    drawn = progress_picture(folder / f"embed/v1/{name}.svg")
    assert sorted(drawn, key=lambda row: row.title) == sorted(
        expected.standings(lang).values(), key=lambda row: row.title)
    said = described(folder / f"embed/v1/{name}.svg")
    assert [row for row in drawn if f"{row.title}, " not in said or ", ".join(filter(None, (
        row.stage.removeprefix("inte ").removeprefix("not "), row.when))) not in said] == []


@pytest.mark.parametrize(("ending", "lang"), [("", "sv"), ("-en", "en")])
def test_badges_and_pictures_of_each_dataset_say_its_stage(site: tuple[Path, Expected], ending: str, lang: str) -> None:
    folder, expected = site
    standings = expected.standings(lang)
    assert {id: badge(folder / f"badge/{id}{ending}.svg") for id in standings} == {
        id: (row.title, row.stage) for id, row in standings.items()}
    for id, row in standings.items():
        said = described(folder / f"embed/v1/dataset/{id}{ending}.svg")
        assert said.startswith(f"{row.title}: ")
        stage = re.search(rf"\. (?:Steget är |Stage )?({re.escape(row.stage)}[^.]*)\.", said)[1]
        assert plain(stage.partition(", ")[2]) == row.when, id


def test_json_and_csv_say_the_same(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    api = folder / "api/v1"
    for lang, unknown in (("sv", "inte känt"), ("en", "not known")):
        wanted = {}
        for id, row in expected.standings(lang).items():
            last = (expected.datasets[id]["stages"] or [{}])[-1]
            wanted[id] = Standing(row.title, row.stage, f"{last.get('date', '')}/{last.get('by', '')}")
        single = [document(api / f"datasets/{id}.json")["dataset"] for id in expected.datasets]
        for datasets in (document(api / "datasets.json")["datasets"], document(api / "all.json")["datasets"], single):
            assert in_json(datasets, lang, unknown) == wanted
        assert in_csv(api / "datasets.csv", ",", lang, unknown) == wanted
        assert in_csv(api / "datasets-excel.csv", ";", lang, unknown) == wanted


@pytest.mark.parametrize(("path", "lang"), [
    ("index.html", "sv"), ("in-english/index.html", "en"), ("embed/v1/summary.html", "sv"),
    ("embed/v1/summary-en.html", "en"), ("embed/v1/summary.fragment.html", "sv"),
    ("embed/v1/summary-en.fragment.html", "en")])
def test_the_numbers_are_those_of_the_registry(site: tuple[Path, Expected], path: str, lang: str) -> None:
    folder, expected = site
    wanted = expected.counts(lang)
    assert list(counts(folder / path).items()) == [
        *((name, number) for name, number in wanted.items() if name),
        ("Inte känt" if lang == "sv" else "Not known", wanted[None])]


def test_the_numbers_of_picture_and_json_are_the_same(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    for name, lang in (("summary", "sv"), ("summary-en", "en")):
        drawn, wanted = picture_counts(folder / f"embed/v1/{name}.svg"), expected.counts(lang)
        assert list(drawn.values()) == list(wanted.values())
        assert list(drawn)[:-1] == list(wanted)[:-1]
        said = described(folder / f"embed/v1/{name}.svg")
        assert [stage for stage, number in drawn.items() if f"{stage}: {number}." not in said] == []
    summary = document(folder / "api/v1/summary.json")
    assert {stage["title"]["sv"]: stage["count"] for stage in summary["stages"]} | {
        None: summary["unknown_stage"]} == expected.counts()
    assert summary["total"] == len(expected.datasets)


@pytest.mark.parametrize(("path", "lang"), [
    ("webbinarier/index.html", "sv"), ("embed/v1/webinars.html", "sv"), ("embed/v1/webinars-en.html", "en"),
    ("embed/v1/webinars.fragment.html", "sv"), ("embed/v1/webinars-en.fragment.html", "en")])
def test_webinars_stand_with_title_time_and_status(site: tuple[Path, Expected], path: str, lang: str) -> None:
    folder, expected = site
    assert webinars(folder / path) == expected.webinars(lang)


def test_the_picture_of_webinars_names_each_with_its_time(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    for name, lang in (("webinars", "sv"), ("webinars-en", "en")):
        said = described(folder / f"embed/v1/{name}.svg")
        assert [title for title, when, status in expected.webinars(lang).values()
                if f"{title} {when}. {status}." not in said] == []


def test_the_calendar_holds_every_webinar_with_a_day_and_no_other(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    calendar = Calendar.from_ical((folder / "calendar/webinars.ics").read_bytes())
    held = {str(event["UID"]).partition(".")[0]: (str(event["SUMMARY"]), event.decoded("DTSTART").isoformat()[:10])
            for event in calendar.walk("VEVENT")}
    assert held == {webinar["id"]: (webinar["title"]["sv"], webinar["start"][:10])
                    for webinar in expected.data["webinars"] if "start" in webinar}
    described = {webinar["id"]: (webinar["title"]["sv"], webinar["date"]) for webinar in document(
        folder / "api/v1/webinars.json")["webinars"] if webinar["date"]}
    assert described == held


def test_the_feed_tells_every_dated_stage_and_report(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    feed = feedparser.parse((folder / "feed/changes.xml").read_bytes())
    assert not feed.bozo
    kinds = {"stage", "guide", "report"}
    told = {(entry.title, entry.updated) for entry in feed.entries if entry.tags[0].term in kinds}
    assert {title for title, _ in told} == {title for title, _ in expected.happened()}
    wrong = [(title, updated) for title, updated in told if not any(
        updated.startswith(day) for other, day in expected.happened() if other == title)]
    assert wrong == []


def test_the_start_page_tells_the_newest_of_them(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    newest = {line.text.strip() for line in html(folder / "index.html").select(".nd-changes li")}
    dated = [f"{date_words(stage['date'])} {dataset['title']['sv']}: {STAGES['sv'][stage['stage']].lower()}"
             for dataset in expected.datasets.values() for stage in dataset["stages"]
             if stage.get("date", "").startswith("2024")]
    assert [line for line in dated if line not in {" ".join(text.split()) for text in newest}] == []


def test_the_catalogue_names_each_specification_as_the_registry_does(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    for name, form in (("catalog.ttl", "turtle"), ("catalog.rdf", "xml")):
        graph = Graph().parse(folder / "dcat" / name, format=form)
        named = {str(profile).rpartition("#specification-")[2]:
                 {title.language: str(title) for title in graph.objects(profile, DCTERMS.title)}
                 for profile in graph.subjects(RDF.type, PROF.Profile)}
        ids = {file.name.removesuffix(".schema.json") for file in (ROOT / "docs/specs").glob("*.schema.json")}
        assert named == {id: expected.datasets[id]["title"] for id in ids}
        [catalogue] = graph.subjects(RDF.type, DCAT.Catalog)
        publisher = graph.value(catalogue, DCTERMS.publisher)
        assert {name.language: str(name) for name in graph.objects(publisher, FOAF.name)} == expected.data[
            "programme"]["name"]


def test_sentences_about_a_stage_follow_it(site: tuple[Path, Expected]) -> None:
    """The list below the table, which has no row to read."""
    folder, expected = site
    items = html(folder / "datamangder/index.html").select(".nd-list [data-id]")
    shown = {item["data-id"]: " ".join(item.get_text(" ").split()) for item in items}
    assert shown.keys() == expected.datasets.keys()
    assert [id for id, row in expected.standings().items() if row.title not in shown[id] or row.stage not in shown[id]
            or (expected.datasets[id]["stages"] and moment_words(
                expected.datasets[id]["stages"][-1], "sv") not in shown[id])] == []
