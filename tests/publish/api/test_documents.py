"""Files as wholes: the index, the numbers of the summary, and the closed lists."""
from macros.publish.api.documents import index, summary, vocabulary
from macros.registry.vocabulary import STAGE_IDS
from tests.publish.publishing import publication

URL = "https://example.org/guider/"


def test_the_index_says_what_it_is_and_whom_to_ask() -> None:
    made = index(publication())
    assert {key: value for key, value in made.items() if key != "files"} == {
        "title": {"sv": "Öppna data från Exempelverkstaden", "en": "Open data of the Example Workshop"},
        "version": "1.1",
        "contact": {"name": "Exempelperson", "role": {"sv": "projektledare", "en": "project manager"}, "email": None,
                    "source": "rapport-1"},
        "report_errors": f"{URL}oppna-data/#rapportera-fel", "count": len(made["files"])}


def test_the_index_tells_one_file_from_one_for_each_id() -> None:
    files = {file["url"] or file["url_template"]: file for file in index(publication())["files"]}
    assert files[f"{URL}api/v1/datasets.csv"] == {
        "title": {"sv": "Datamängderna som CSV", "en": "The datasets as CSV"},
        "description": {"sv": "En rad för varje datamängd. Komma mellan värdena, UTF-8.",
                        "en": "A row for each dataset. Comma between values, UTF-8."},
        "media_type": "text/csv", "url": f"{URL}api/v1/datasets.csv", "url_template": None, "ids": [],
        "schema": f"{URL}api/v1/datasets.table-schema.json"}
    each = files[f"{URL}api/v1/datasets/{{id}}.json"]
    assert (each["url"], each["ids"], each["schema"]) == (
        None, ["appeltrad", "bankar"], f"{URL}api/v1/dataset.schema.json")


def test_the_summary_counts_what_the_start_page_counts() -> None:
    made = summary(publication())
    assert [(stage["id"], stage["number"], stage["count"]) for stage in made["stages"]] == [
        (id, number, 1 if id == "guide" else 0) for number, id in enumerate(STAGE_IDS)]
    assert {key: value for key, value in made.items() if key not in {"stages", "goals"}} == {
        "total": 2, "unknown_stage": 1, "guides": {"guide": 1, "start": 0}, "newest_source": "2022-12"}
    assert [(goal["id"], goal["count"], goal["reached"], goal["known"]) for goal in made["goals"]] == [
        ("forsta-30", 30, 1, 1)]


def test_the_lists_explain_their_values() -> None:
    made = vocabulary(publication())
    assert made["stages"][1] == {
        "id": "pre-study", "title": {"sv": "Förstudie", "en": "Pre-study"},
        "meaning": {"sv": "Behov, system och nyckelpersoner kartläggs",
                    "en": "Needs, systems and key people are mapped"}}
    assert made["certainties"][2] == {"id": "inferred", "title": {"sv": "vår slutsats", "en": "our inference"}}
    assert made["themes"][0]["uri"] == "http://publications.europa.eu/resource/authority/data-theme/AGRI"
