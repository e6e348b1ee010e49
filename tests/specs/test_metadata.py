"""The metadata record: parsed back, and judged by shapes that say what DCAT-AP-SE 3.0.1 says; broken ones must fail."""
from dataclasses import replace
from typing import Final

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS

from macros.pages.site import load_site
from macros.specs.metadata import CC0, metadata_graph, metadata_turtle
from tests.conftest import ROOT
from tests.registry.checking import TODAY, good_registry
from tests.specs.checking import good_specification
from tests.specs.shapes import HVD, faults, term

NODE: Final = URIRef("https://example.org/FYLL-I/datamangd")
FILE: Final = URIRef("https://example.org/FYLL-I/distribution-csv")
VIEW: Final = load_site(ROOT, TODAY).view
AIR: Final = "http://data.europa.eu/bna/c_63b37dd4"  # Luft, in the vocabulary of high-value datasets


def record() -> Graph:
    return metadata_graph(good_registry().dataset("appeltrad"), good_specification())


def high_value() -> Graph:
    dataset = replace(good_registry().dataset("appeltrad"), hvd_category=AIR)
    return metadata_graph(dataset, good_specification())


@pytest.mark.parametrize("id", VIEW.specs)
def test_every_record_is_read_back_and_keeps_the_rules(id: str) -> None:
    turtle = metadata_turtle(VIEW.dataset(id), VIEW.specs[id])
    graph = Graph().parse(data=turtle, format="turtle")
    assert set(graph) == set(metadata_graph(VIEW.dataset(id), VIEW.specs[id]))
    assert faults(graph) == []
    assert turtle == metadata_turtle(VIEW.dataset(id), VIEW.specs[id])
    assert turtle.count("FYLL") >= 5


@pytest.mark.parametrize("id", VIEW.specs)
def test_a_record_says_what_the_registry_says(id: str) -> None:
    dataset, schema = VIEW.dataset(id), VIEW.specs[id]
    graph = metadata_graph(dataset, schema)
    assert {str(theme).rsplit("/", 1)[1] for theme in graph.objects(NODE, DCAT.theme)} == set(dataset.themes)
    assert dataset.themes
    assert [str(value).rsplit("/", 1)[1] for value in graph.objects(NODE, DCTERMS.accrualPeriodicity)] == [
        dataset.frequency]
    assert [str(value) for value in graph.objects(NODE, DCTERMS.conformsTo)] == (
        [schema.conforms_to] if schema.conforms_to else [])
    assert list(graph.objects(FILE, DCTERMS.license)) == [CC0]
    titles = [str(title) for title in graph.objects(NODE, DCTERMS.title)]
    assert all(len(title.split()) < 10 for title in titles)  # rec. 1


def test_a_high_value_dataset_is_marked_on_dataset_and_distribution() -> None:
    graph = high_value()
    assert faults(graph) == []
    assert set(graph.subjects(term("dcatap:applicableLegislation"), HVD)) == {NODE, FILE}
    assert list(graph.subject_objects(term("dcatap:hvdCategory"))) == [(NODE, URIRef(AIR))]
    assert list(record().subject_objects(term("dcatap:applicableLegislation"))) == []


def without(graph: Graph, name: str) -> Graph:
    graph.remove((None, term(name), None))
    return graph


def withal(graph: Graph, node: URIRef, name: str, value: URIRef | Literal) -> Graph:
    graph.add((node, term(name), value))
    return graph


@pytest.mark.parametrize(("graph", "said"), [
    (lambda: without(record(), "dcterms:title"), ["title"]),
    (lambda: without(record(), "dcterms:publisher"), ["publisher"]),
    (lambda: without(record(), "dcat:accessURL"), ["accessURL"]),
    (lambda: without(record(), "dcterms:format"), ["format"]),
    (lambda: without(record(), "dcterms:type"), ["type"]),
    (lambda: without(record(), "vcard:hasEmail"), ["hasEmail"]),
    (lambda: without(record(), "foaf:name"), ["name"]),
    (lambda: withal(record(), NODE, "dcterms:title", Literal("Utan språk")), ["title"]),
    (lambda: withal(record(), NODE, "dcterms:title", Literal("Ett till", lang="sv")), ["title"]),
    (lambda: withal(record(), NODE, "dcat:theme", Literal("AGRI")), ["theme", "theme"]),
    (lambda: withal(record(), NODE, "dcat:theme", URIRef("https://example.org/tema")), ["theme"]),
    (lambda: withal(record(), NODE, "dcterms:accrualPeriodicity", URIRef("https://example.org/ofta")),
     ["accrualPeriodicity"]),
    (lambda: withal(record(), FILE, "dcterms:license", Literal("CC0")), ["license", "license"]),
    (lambda: withal(record(), FILE, "dcat:accessURL", URIRef("https://example.org/b.csv")), ["accessURL"]),
    (lambda: withal(record(), NODE, "dcatap:hvdCategory", URIRef(AIR)), ["node"]),
    (lambda: without(high_value(), "dcatap:hvdCategory"), ["node"]),
])
def test_a_broken_record_fails(graph: object, said: list[str]) -> None:
    assert faults(graph()) == said
