"""What programs read in and beside the pages names and dates things as datasets.yaml does: oEmbed, JSON-LD, search."""
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.html import words
from tests.surfaces.reading import document, html, linked_data, searched
from tests.surfaces.registry import Expected
from tests.test_truth import date_words, moment_words

PROGRESS = {"sv": "hur långt arbetet har kommit", "en": "how far the work has come"}
ENDINGS = [("", "sv"), ("-en", "en")]


@pytest.mark.parametrize(("ending", "lang"), ENDINGS)
def test_oembed_names_each_dataset_and_the_programme(site: tuple[Path, Expected], ending: str, lang: str) -> None:
    folder, expected = site
    answers = {id: document(folder / f"embed/v1/dataset/{id}{ending}.oembed.json") for id in expected.datasets}
    assert {id: answer["title"] for id, answer in answers.items()} == {
        id: f"{row.title}: {PROGRESS[lang]}" for id, row in expected.standings(lang).items()}
    assert {answer["provider_name"] for answer in answers.values()} == {expected.data["programme"]["name"][lang]}


def test_oembed_names_what_its_embed_is_named(site: tuple[Path, Expected]) -> None:
    folder = site[0] / "embed/v1"
    files = sorted(folder.rglob("*.oembed.json"))
    assert len(files) == 2 * (3 + len(site[1].datasets))
    for file in files:
        answer, embed = document(file), file.with_name(file.name.replace(".oembed.json", ".html"))
        frame = BeautifulSoup(answer["html"], "html.parser").iframe
        assert {answer["title"], frame["title"]} == {words(html(embed).title)}
        assert frame["src"].endswith(embed.relative_to(folder).as_posix())


def test_a_page_leads_to_the_oembed_answer_under_its_title(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    for id, row in expected.standings().items():
        link = html(folder / "guider" / id / "index.html").find("link", type="application/json+oembed")
        assert (link["title"], link["href"].rpartition("/embed/v1/")[2]) == (
            f"{row.title}: {PROGRESS['sv']}", f"dataset/{id}.oembed.json")


def test_json_ld_tells_who_is_behind_the_site_and_the_list(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    programme = expected.data["programme"]
    [website], [dataset], [english] = (linked_data(folder / name / "index.html") for name in (
        "", "datamangder", "in-english"))
    assert [website["publisher"][key] for key in ("name", "description")] == [
        programme["name"]["sv"], programme["summary"]["sv"]]
    assert [dataset["creator"]["name"], english["creator"]["name"]] == [
        programme["name"]["sv"], programme["name"]["en"]]
    # The copy stands outside git: no commit is told there.
    told = document(folder / "api/v1/index.json")["generated_from"] or {}
    for data in (dataset, english):
        assert data.get("version") == told.get("commit")
        assert data.get("dateModified", "").replace("+00:00", "Z") == told.get("time", "")


def test_json_ld_tells_every_webinar_with_a_day_and_no_other(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    told = {event["@id"].rpartition("#")[2]: (
        event["name"], event["startDate"][:16], event["organizer"]["name"], event["eventStatus"].rpartition("/")[2])
        for event in linked_data(folder / "webbinarier/index.html")}
    assert told == {webinar["id"]: (
        webinar["title"]["sv"], webinar["start"], webinar["organiser"],
        "EventCancelled" if webinar["status"] == "cancelled" else "EventScheduled")
        for webinar in expected.data["webinars"] if "start" in webinar}


def test_the_search_knows_each_guide_by_the_names_of_its_dataset(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    pages = searched(folder / "search/index.json")
    for id, dataset in expected.datasets.items():
        found = pages[f"guider/{id}/"]
        assert found.title == dataset["title"]["sv"]
        names = found.names.split(". ")
        assert [name for name in (*dataset["title"].values(), *dataset["keywords"]) if name not in names] == []


def test_the_search_reads_the_titles_and_dates_of_lists_as_they_stand(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    pages, data = searched(folder / "search/index.json"), expected.data
    told = {
        "webbinarier/": [f"{title} · {when} · {status} · " for title, when, status in expected.webinars().values()],
        "lagesrapporter/": [f"{report['title']['sv']} · Publicerad {date_words(report['published'])} · "
                            for report in data["reports"]],
        "samverkan/": [*(f"{member['name']} · {moment_words(member['joined'], 'sv')} · "
                         for member in (*data["regions"], *data["partners"])),
                       *(f"{project['title']['sv']} · " for project in data["projects"])]}
    assert [line for url, lines in told.items() for line in lines if line not in pages[url].text] == []
