"""The data in the heads of pages: parsed back, compared with the registry, in terms that schema.org has."""
import json
import re
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from mkdocs.config import load_config

from macros.pages.texts import LANGUAGES, words
from macros.pages.view import PageFacts
from macros.publish.json_ld import json_ld
from macros.registry.basics import Text
from macros.registry.dates import Start
from tests.conftest import ROOT
from tests.html import soup
from tests.html import words as seen
from tests.pages.viewing import view
from tests.publish.publishing import publication

# From the definitions on schema.org: which properties a type may have, its parents' included.
TERMS = {
    "WebSite": {"name", "url", "inLanguage", "publisher"},
    "Organization": {"name", "url", "description"},
    "Dataset": {"name", "description", "url", "inLanguage", "license", "isAccessibleForFree", "keywords", "creator",
                "dateModified", "version", "distribution"},
    "DataDownload": {"name", "description", "encodingFormat", "contentUrl"},
    "Event": {"name", "url", "startDate", "endDate", "eventStatus", "eventAttendanceMode", "location", "organizer",
              "description", "recordedIn"},
    "VirtualLocation": {"url"}, "CreativeWork": {"url"},
    "HowTo": {"name", "url", "inLanguage", "step"}, "HowToStep": {"position", "name"}}
PAGES = ("index.md", "datamangder.md", "in-english.md", "webbinarier.md", "kom-igang/steg.md")
STEPS = view(pages=view().pages | {"kom-igang/steg.md": PageFacts(title="Så gör du", steps=("Välj", "Publicera"))})


def data(page: str, **registry: object) -> dict:
    made = publication(view=replace(STEPS, registry=replace(STEPS.registry, **registry)))
    return json.loads(json_ld(made, page))


def check_terms(value: object) -> None:
    if isinstance(value, list):
        for item in value:
            check_terms(item)
    elif isinstance(value, dict):
        assert set(value) - {"@type", "@id", "@context", "@graph"} <= TERMS[value["@type"]] if "@type" in value else (
            set(value) == {"@context", "@graph"})
        for item in value.values():
            check_terms(item)


@pytest.mark.parametrize("page", PAGES)
def test_every_term_is_one_of_schema_org(page: str) -> None:
    webinar = replace(STEPS.registry.webinars[0], end=Start(date(2027, 3, 2), time(14)), summary=Text("Om äpplen."),
                      recording="https://example.org/film")
    found = data(page, webinars=(webinar, webinar))
    assert found["@context"] == "https://schema.org"
    check_terms(found)


def test_most_pages_have_none() -> None:
    assert [json_ld(publication(), page) for page in ("om.md", "guider/appeltrad.md", "finns-inte.md")] == [None] * 3


def test_the_list_is_a_dataset_with_its_files() -> None:
    site = "https://example.org/guider/"
    found = data("datamangder.md")
    files = found.pop("distribution")
    assert found == {
        "@context": "https://schema.org", "@type": "Dataset",
        "name": "Särskilt viktiga datamängder: så långt har arbetet kommit",
        "description": "De datamängder på listan som vi har en källa för: plats, steg, specifikation och vägledning, "
                       "med källa till varje uppgift. Hela listan ingår inte, eftersom vi inte har kunnat läsa den.",
        "url": f"{site}datamangder/", "inLanguage": ["sv", "en"],
        "license": "http://creativecommons.org/publicdomain/zero/1.0/", "isAccessibleForFree": True,
        "keywords": ["öppna data", "datamängd", "vägledning", "specifikation", "region", "kommun"],
        "creator": {"@type": "Organization", "@id": f"{site}#organisation", "name": "Exempelverkstaden", "url": site},
        "dateModified": "2026-11-23T11:00:00+00:00", "version": "0" * 40}
    assert [(file["encodingFormat"], file["contentUrl"]) for file in files] == [
        ("text/csv", f"{site}api/v1/datasets.csv"), ("text/csv", f"{site}api/v1/datasets-excel.csv"),
        ("application/json", f"{site}api/v1/datasets.json")]


def test_the_english_page_says_it_in_english() -> None:
    found = json.loads(json_ld(publication().in_language("en"), "in-english.md"))
    assert (found["name"], found["creator"]["name"], found["url"]) == (
        "Particularly important datasets: progress of the work", "Example Workshop",
        "https://example.org/guider/in-english/")


def test_without_git_no_commit_is_told() -> None:
    found = json.loads(json_ld(publication(stamp=None), "datamangder.md"))
    assert {"dateModified", "version"} & set(found) == set()


def test_a_webinar_whose_day_is_known_is_an_event() -> None:
    page = "https://example.org/guider/webbinarier/"
    assert data("webbinarier.md") == {
        "@context": "https://schema.org", "@type": "Event", "@id": f"{page}#appelkvall", "name": "Äppelkväll",
        "url": page, "startDate": "2027-03-02T13:00:00+01:00", "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
        "location": {"@type": "VirtualLocation", "url": "https://example.org/anmalan"},
        "organizer": {"@type": "Organization", "name": "Exempelverkstaden"}}
    assert json_ld(publication(view=view(registry=replace(
        view().registry, webinars=view().registry.webinars[1:]))), "webbinarier.md") is None


@pytest.mark.parametrize(("changes", "expected"), [
    ({"status": "cancelled"}, {"eventStatus": "https://schema.org/EventCancelled", "location": {
        "@type": "VirtualLocation", "url": "https://example.org/guider/webbinarier/"}}),
    ({"status": "held", "recording": "https://example.org/film"}, {
        "recordedIn": {"@type": "CreativeWork", "url": "https://example.org/film"}}),
    ({"start": Start(date(2027, 7, 2), time(13)), "end": Start(date(2027, 7, 2), time(14, 30))}, {
        "startDate": "2027-07-02T13:00:00+02:00", "endDate": "2027-07-02T14:30:00+02:00"}),
    ({"start": Start(date(2027, 7, 2))}, {"startDate": "2027-07-02"})])
def test_an_event_follows_its_webinar(changes: dict[str, object], expected: dict[str, object]) -> None:
    found = data("webbinarier.md", webinars=(replace(STEPS.registry.webinars[0], **changes),))
    assert {key: found[key] for key in expected} == expected


def test_several_events_stand_in_one_graph() -> None:
    webinar = STEPS.registry.webinars[0]
    found = data("webbinarier.md", webinars=(webinar, replace(webinar, id="appelmorgon")))
    assert [event["@id"].rsplit("#", 1)[1] for event in found["@graph"]] == ["appelkvall", "appelmorgon"]


def test_the_steps_of_a_how_to_are_the_headings_of_its_page(built: Path) -> None:
    assert data("kom-igang/steg.md")["step"] == [{"@type": "HowToStep", "position": 1, "name": "Välj"},
                                                 {"@type": "HowToStep", "position": 2, "name": "Publicera"}]
    page = soup(built / "kom-igang" / "forsta-datamangden" / "index.html")
    found = json.loads(page.find("script", type="application/ld+json").string)
    headings = [seen(heading).removesuffix(" ¶") for heading in page.article.find_all("h3")]
    names = [step["name"] for step in found["step"]]
    assert len(names) > 5
    assert names == [heading for heading in headings if re.match(r"\d+\.\d\d ", heading)]


def test_the_site_is_named_as_in_its_configuration() -> None:
    assert words("site_name", "sv") == load_config(str(ROOT / "mkdocs.yml")).site_name == data("index.md")["name"]
    assert data("index.md")["publisher"]["name"] == "Exempelverkstaden"


def test_hostile_text_can_not_end_the_script() -> None:
    hostile = "</script><script>alert(1)</script><!-- &\u2028\u2029\u202e\x00 \" ' {{ 7*7 }} ]]>"
    text = Text(hostile, hostile)
    webinar = replace(STEPS.registry.webinars[0], title=text, summary=text, organiser=hostile,
                      registration="javascript:alert(1)", recording="javascript:alert(1)")
    programme = replace(STEPS.registry.programme, name=text, summary=text)
    made = publication(view=replace(STEPS, registry=replace(STEPS.registry, webinars=(webinar,), programme=programme)))
    for page in PAGES:
        raw = json_ld(made, page)
        assert re.findall("[<>&\u2028\u2029]", raw) == []
        assert "javascript:" not in raw
        html = BeautifulSoup(f'<script type="application/ld+json">{raw}</script>', "html.parser")
        assert json.loads(html.script.string) == json.loads(raw)
        assert len(html.find_all(True)) == 1
    assert json.loads(json_ld(made, "webbinarier.md"))["name"] == (
        "</script><script>alert(1)</script><!-- & \" ' {{ 7*7 }} ]]>")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_same_page_gives_the_same_text(lang: str) -> None:
    for page in PAGES:
        assert json_ld(publication().in_language(lang), page) == json_ld(publication().in_language(lang), page)
