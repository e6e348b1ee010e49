"""The catalogue: read back, judged by shapes that say what DCAT-AP-SE 3.0.1 says, and what it must not invent."""
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import DCAT, DCTERMS, FOAF, PROF, RDF

from macros.pages.site import load_site
from macros.publish.catalog import RDF_XML, TURTLE, catalog_files, catalog_graph
from macros.publish.publication import LOCAL, Publication
from macros.registry.basics import Text
from macros.registry.programme import Publisher
from macros.specs.metadata import CC0, VCARD
from tests.conftest import ROOT
from tests.pages.viewing import view
from tests.publish.publishing import publication
from tests.registry.checking import TODAY
from tests.specs.shapes import faults, rows, term

BASE = "https://example.org/guider/dcat/catalog.rdf#"
REAL = Publication(view=load_site(ROOT, TODAY).view, base_url=LOCAL)
PUBLISHER = Publisher(at=(), type="RegionalAuthority", source="rapport-1", certainty="inferred")
HOSTILE = '"""@sv . <x:y> <x:z> ]]><script>\x00\x0b\ud800 {{ 7*7 }} \\ \u202etxet'


def known(email: str | None = "exempel@example.org", **publisher: object) -> Publication:
    """The publication of the tests with a publisher and a contact of which all is known."""
    registry = view().registry
    programme = replace(registry.programme, publisher=replace(PUBLISHER, **publisher),
                        contact=replace(registry.programme.contact, email=email))
    return publication(view=view(registry=replace(registry, programme=programme)))


def nodes(graph: Graph, kind: URIRef) -> list[str]:
    return sorted(str(node).removeprefix(BASE) for node in graph.subjects(RDF.type, kind))


def texts(graph: Graph, name: str, property: URIRef) -> dict[str | None, str]:
    return {text.language: str(text) for text in graph.objects(URIRef(BASE + name), property)}


@pytest.mark.parametrize("made", [known(), known(email=None), known(organisation_number="0000000000"), REAL],
                         ids=["all-known", "no-email", "organisation-number", "real"])
def test_the_catalogue_keeps_the_rules_of_the_profile(made: Publication) -> None:
    assert faults(catalog_graph(made)) == []


def test_a_publisher_of_unknown_type_has_none_and_the_profile_misses_it() -> None:
    assert faults(catalog_graph(publication())) == ["type"]


def without(name: str) -> Callable[[Graph], object]:
    return lambda graph: graph.remove((None, term(name), None))


@pytest.mark.parametrize(("spoil", "said"), [
    (without("dcat:dataset"), ["dataset"]), (without("dcat:accessURL"), ["accessURL"] * 9),
    (without("dcterms:publisher"), ["publisher"] * 5), (without("foaf:name"), ["name"]),
    (without("vcard:hasEmail"), ["hasEmail"]),
    (lambda graph: graph.add((URIRef(BASE + "catalog"), DCAT.dataset, BNode())), ["dataset"]),
    (lambda graph: graph.remove((URIRef(BASE + "catalog"), DCTERMS.license, None)), ["license"])])
def test_a_broken_catalogue_fails(spoil: Callable[[Graph], object], said: list[str]) -> None:
    graph = catalog_graph(known())
    spoil(graph)
    assert faults(graph) == said


def test_nothing_is_a_blank_node_and_every_address_is_absolute() -> None:
    for fact in catalog_graph(known()):
        assert not any(isinstance(part, BNode) for part in fact)
        assert all("://" in part or part.startswith("mailto:") for part in fact if isinstance(part, URIRef))


def test_turtle_and_xml_say_the_same() -> None:
    files = catalog_files(known())
    assert list(files) == [TURTLE, RDF_XML]
    turtle = Graph().parse(data=files[TURTLE], format="turtle")
    assert isomorphic(turtle, Graph().parse(data=files[RDF_XML], format="xml"))
    assert isomorphic(turtle, catalog_graph(known()))


def test_what_is_offered_is_described() -> None:
    graph = catalog_graph(known())
    assert nodes(graph, DCAT.Catalog) == ["catalog"]
    assert nodes(graph, DCAT.Dataset) == ["changes", "datasets", "specifications", "webinars"]
    assert nodes(graph, FOAF.Agent) == ["publisher"]
    assert nodes(graph, VCARD.Organization) == ["contact"]
    assert nodes(graph, PROF.Profile) == nodes(graph, DCTERMS.Standard) == ["specification-appeltrad"]
    assert {str(file).removeprefix(BASE): str(graph.value(file, DCAT.accessURL)).removeprefix(
        "https://example.org/guider/") for file in graph.subjects(RDF.type, DCAT.Distribution)} == {
        "datasets-1": "api/v1/datasets.csv", "datasets-2": "api/v1/datasets-excel.csv",
        "datasets-3": "api/v1/datasets.json", "webinars-1": "calendar/webinars.ics",
        "webinars-2": "api/v1/webinars.json", "changes-1": "feed/changes.xml",
        "specifications-schema": "specifikationer/", "specifications-csv": "specifikationer/",
        "specifications-xlsx": "specifikationer/"}
    licences = {str(file).removeprefix(BASE): graph.value(file, DCTERMS.license)
                for file in graph.subjects(RDF.type, DCAT.Distribution)}
    assert {name for name, licence in licences.items() if licence == CC0} == {
        name for name in licences if not name.startswith("specifications")}


def test_every_specification_is_a_profile_with_its_files() -> None:
    graph = catalog_graph(REAL)
    base = f"{LOCAL}dcat/catalog.rdf#"
    profiles = {str(node).removeprefix(f"{base}specification-"): node
                for node in graph.subjects(RDF.type, PROF.Profile)}
    assert sorted(profiles) == sorted(REAL.view.specs)
    assert set(graph.objects(URIRef(f"{base}specifications"), DCTERMS.relation)) == set(profiles.values())
    for id, schema in REAL.view.specs.items():
        node = profiles[id]
        assert str(graph.value(node, URIRef(f"{DCAT}version"))) == schema.version
        assert (str(graph.value(node, DCTERMS.issued)), str(graph.value(node, DCTERMS.modified))) == (
            str(schema.created), str(schema.updated))
        source = graph.value(node, DCTERMS.source)
        assert (source and str(source)) == schema.conforms_to
        licence = {"CC0 1.0": CC0, "CC BY 4.0": URIRef("http://creativecommons.org/licenses/by/4.0/")}
        assert graph.value(node, DCTERMS.license) == licence.get(schema.license)
    downloads = set(graph.objects(URIRef(f"{base}specifications-xlsx"), DCAT.downloadURL))
    assert downloads == {URIRef(f"{LOCAL}specs/{id}.mall.xlsx") for id in REAL.view.specs}


def test_texts_stand_in_both_languages() -> None:
    graph = catalog_graph(publication())
    assert texts(graph, "catalog", DCTERMS.title) == {
        "sv": "Öppna data från Exempelverkstaden", "en": "Open data from Example Workshop"}
    for node in graph.subjects(RDF.type, DCAT.Dataset):
        for property in (DCTERMS.title, DCTERMS.description):
            assert {text.language for text in graph.objects(node, property)} == {"sv", "en"}
        assert all(len(str(title).split()) < 10 for title in graph.objects(node, DCTERMS.title))  # recommendation 1


def test_without_an_address_there_is_no_contact_rather_than_a_made_up_one() -> None:
    graph = catalog_graph(known(email=None))
    assert list(graph.subject_objects(DCAT.contactPoint)) == []
    assert nodes(graph, VCARD.Organization) == []
    assert set(catalog_graph(known()).objects(None, DCAT.contactPoint)) == {URIRef(BASE + "contact")}
    assert texts(graph, "publisher", DCTERMS.description) == {
        "sv": "Ett påhittat program. Vilken typ av utgivare programmet är, är vår slutsats.",
        "en": "A made-up programme. The type of publisher is our inference."}


def test_the_publisher_is_known_by_its_organisation_number_where_there_is_one() -> None:
    graph = catalog_graph(known(organisation_number="0000000000", certainty="confirmed"))
    agent = URIRef("http://dataportal.se/organisation/SE0000000000")
    assert set(graph.objects(None, DCTERMS.publisher)) == {agent}
    assert str(graph.value(agent, DCTERMS.type)) == "http://purl.org/adms/publishertype/RegionalAuthority"
    assert {str(text) for text in graph.objects(agent, DCTERMS.description)} == {
        "Ett påhittat program.", "A made-up programme."}


def test_the_types_of_publisher_are_those_of_the_profile() -> None:
    types = {row["uri_or_value"] for row in rows("vocabularies") if row["vocabulary"] == "adms:publishertype"}
    assert {str(type) for type in catalog_graph(REAL).objects(None, DCTERMS.type)} <= types


def test_the_commit_is_the_version_of_the_data() -> None:
    graph = catalog_graph(publication())
    assert set(graph.objects(URIRef(BASE + "datasets"), URIRef(f"{DCAT}version"))) == {Literal("0" * 40)}
    assert {str(time) for time in graph.objects(URIRef(BASE + "catalog"), DCTERMS.modified)} == {
        "2026-11-23T11:00:00+00:00"}
    assert list(catalog_graph(publication(stamp=None)).objects(URIRef(BASE + "datasets"), DCTERMS.modified)) == []


def test_hostile_text_is_text() -> None:
    registry = view().registry
    text = Text(HOSTILE, HOSTILE)
    trees = replace(registry.datasets[0], title=text)
    programme = replace(registry.programme, name=text, summary=text, publisher=PUBLISHER,
                        contact=replace(registry.programme.contact, email="x> <y@example.org"))
    hostile = publication(view=view(registry=replace(registry, programme=programme,
                                                     datasets=(trees, *registry.datasets[1:]))))
    files = catalog_files(hostile)
    turtle = Graph().parse(data=files[TURTLE], format="turtle")
    assert isomorphic(turtle, Graph().parse(data=files[RDF_XML], format="xml"))
    assert len(turtle) == len(catalog_graph(known(email="exempel@example.org")))
    seen = '"""@sv . <x:y> <x:z> ]]><script> {{ 7*7 }} \\ txet'
    assert {str(name) for name in turtle.objects(URIRef(BASE + "publisher"), FOAF.name)} == {seen}


def test_the_bytes_are_the_same_whatever_the_order_of_sets() -> None:
    program = ("import hashlib; from tests.publish.publishing import publication; "
               "from macros.publish.catalog import catalog_files; "
               "print([hashlib.sha256(raw).hexdigest() for raw in catalog_files(publication()).values()])")
    printed = {subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True,
                              env=os.environ | {"PYTHONHASHSEED": seed}).stdout for seed in ("0", "1", "2")}
    assert len(printed) == 1
