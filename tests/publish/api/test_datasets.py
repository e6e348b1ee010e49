"""A dataset as it is published: whole objects, key by key."""
from dataclasses import replace

from macros.pages.view import PageFacts
from macros.publish.api.datasets import dataset_json, guide_json, ordered
from macros.registry.basics import Contact, Link, Text
from tests.pages.viewing import PAGES, view
from tests.publish.publishing import publication

URL = "https://example.org/guider/"
FULL = {
    "id": "appeltrad",
    "url": f"{URL}api/v1/datasets/appeltrad.json",
    "title": {"sv": "Äppelträd", "en": "Apple trees"},
    "summary": {"sv": "Var det står äppelträd.", "en": "Where apple trees stand."},
    "note": None,
    "keywords": ["äpple"],
    "rank": 3,
    "rank_at_most": None,
    "rank_source": "rapport-1",
    "rank_certainty": "confirmed",
    "listed": "confirmed",
    "area": {"id": "livsmedel", "title": {"sv": "Livsmedel", "en": "Food"}},
    "themes": [{"id": "AGRI", "uri": "http://publications.europa.eu/resource/authority/data-theme/AGRI",
                "title": {"sv": "Jordbruk, fiske, skogsbruk och livsmedel",
                          "en": "Agriculture, fisheries, forestry and food"}}],
    "hvd_category": None,
    "frequency": None,
    "need_owners": [{"name": {"sv": "Mosterier", "en": "Cider makers"}, "source": "rapport-1"}],
    "stage": {"id": "guide", "number": 5, "title": {"sv": "Vägledning publicerad", "en": "Guide published"},
              "date": None, "by": "2022-12", "source": "rapport-1", "certainty": "confirmed"},
    "stages": [
        {"id": "pre-study", "number": 1, "title": {"sv": "Förstudie", "en": "Pre-study"}, "date": "2022-03-01",
         "by": None, "source": "rapport-1", "certainty": "confirmed"},
        {"id": "guide", "number": 5, "title": {"sv": "Vägledning publicerad", "en": "Guide published"},
         "date": None, "by": "2022-12", "source": "rapport-1", "certainty": "confirmed"}],
    "specification": {"title": "Äppelspecen", "status": {"id": "national", "title": {"sv": "Nationell",
                                                                                     "en": "National"}},
                      "url": "https://example.org/spec", "version": "1.0", "maintainer": None, "source": "rapport-1",
                      "certainty": "confirmed"},
    "table_schema": f"{URL}specs/appeltrad.schema.json",
    "guide": {"url": f"{URL}guider/appeltrad/", "kind": "guide"},
    "published_guide": "https://www.example.org/guide",
    "links": [],
    "contact": None,
    "reviewed": "2026-01-01",
    "reviewed_by": None,
    "review_by": "2026-07-01",
    "sources": ["rapport-1"],
}
UNKNOWN = {
    "id": "bankar", "url": f"{URL}api/v1/datasets/bankar.json", "title": {"sv": "Bänkar", "en": "Benches"},
    "summary": {"sv": "Var det går att sitta.", "en": "Where one can sit."},
    "note": {"sv": "Mycket är okänt.", "en": "Much is unknown."}, "keywords": ["bänk"], "rank": None,
    "rank_at_most": None, "rank_source": None, "rank_certainty": "confirmed", "listed": "confirmed", "area": None,
    "themes": [], "hvd_category": None, "frequency": None, "need_owners": [], "stage": None, "stages": [],
    "specification": None, "table_schema": None, "guide": None, "published_guide": None, "links": [], "contact": None,
    "reviewed": "2026-01-01", "reviewed_by": None, "review_by": "2027-01-01", "sources": ["rapport-1"]}


def test_a_dataset_is_written_whole() -> None:
    made = publication()
    assert [dataset_json(made, dataset) for dataset in ordered(made)] == [FULL, UNKNOWN]
    assert list(FULL) == list(UNKNOWN) == list(dataset_json(made, ordered(made)[0]))


def test_links_contact_frequency_and_category_are_written() -> None:
    made = publication()
    changed = replace(
        ordered(made)[1], frequency="ANNUAL", hvd_category="http://data.europa.eu/bna/c_a9135398", rank_at_most=12,
        rank_source="rapport-1", rank_certainty="inferred", listed="unconfirmed",
        contact=Contact(at=(), name="Exempelperson", role=Text("samordnare"), source="rapport-1"),
        links=(Link(at=(), title=Text("Exempel", "Example"), url="https://example.org/"),))
    assert dataset_json(made, changed) == UNKNOWN | {
        "frequency": {"id": "ANNUAL", "uri": "http://publications.europa.eu/resource/authority/frequency/ANNUAL",
                      "title": {"sv": "årligen", "en": "annual"}},
        "hvd_category": "http://data.europa.eu/bna/c_a9135398", "rank_at_most": 12, "rank_source": "rapport-1",
        "rank_certainty": "inferred", "listed": "unconfirmed",
        "contact": {"name": "Exempelperson", "role": {"sv": "samordnare", "en": None}, "email": None,
                    "source": "rapport-1"},
        "links": [{"id": None, "title": {"sv": "Exempel", "en": "Example"}, "url": "https://example.org/",
                   "source": None, "certainty": "confirmed"}]}


def test_a_start_page_is_told_from_a_guide() -> None:
    pages = PAGES | {"guider/appeltrad.md": PageFacts(title="Äppelträd", is_start=True)}
    made = publication(view=view(pages=pages))
    assert guide_json(made, ordered(made)[0]) == {"url": f"{URL}guider/appeltrad/", "kind": "start"}
