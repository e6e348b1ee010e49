"""A dataset and its specification in, a DCAT-AP-SE 3.0.1 record with places to fill in out."""
from typing import Final

from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF

from macros.registry.dataset import Dataset
from macros.specs.table_schema import TableSchema

DCATAP: Final = Namespace("http://data.europa.eu/r5r/")
VCARD: Final = Namespace("http://www.w3.org/2006/vcard/ns#")
AUTHORITY: Final = "http://publications.europa.eu/resource/authority/"
CC0: Final = URIRef("http://creativecommons.org/publicdomain/zero/1.0/")  # the canonical address, rec. 11
HVD_REGULATION: Final = URIRef("http://data.europa.eu/eli/reg_impl/2023/138/oj")
LOCAL_AUTHORITY: Final = URIRef("http://purl.org/adms/publishertype/LocalAuthority")
# What the publisher fills in. example.org is set aside for examples (RFC 2606), ten zeros are nobody's number.
FILL_IN: Final = "FYLL I"
BASE: Final = "https://example.org/FYLL-I/"
PUBLISHER: Final = URIRef("http://dataportal.se/organisation/SE0000000000")


def metadata_graph(dataset: Dataset, schema: TableSchema) -> Graph:
    """The record: dataset, one CSV distribution, publisher and contact, each with an address of its own."""
    graph = Graph()
    for prefix, namespace in (("dcat", DCAT), ("dcterms", DCTERMS), ("foaf", FOAF), ("vcard", VCARD),
                              ("dcatap", DCATAP)):
        graph.bind(prefix, namespace)
    node, file, contact = (URIRef(BASE + name) for name in ("datamangd", "distribution-csv", "kontakt"))
    hvd = [(DCATAP.applicableLegislation, HVD_REGULATION)] if dataset.hvd_category else []
    _add(graph, node, [
        (RDF.type, DCAT.Dataset), *_texts(DCTERMS.title, dataset.title.sv, dataset.title.en),
        *_texts(DCTERMS.description, f"{dataset.summary.sv} {FILL_IN}: vad som ingår, vad som saknas och hur "
                                     "uppgifterna har samlats in.", dataset.summary.en),
        (DCTERMS.publisher, PUBLISHER), (DCAT.contactPoint, contact),
        *((DCAT.keyword, Literal(word, lang="sv")) for word in dataset.keywords),
        *((DCAT.theme, URIRef(f"{AUTHORITY}data-theme/{theme}")) for theme in dataset.themes),
        *_frequency(dataset), (DCTERMS.accessRights, URIRef(f"{AUTHORITY}access-right/PUBLIC")),
        (DCTERMS.language, URIRef(f"{AUTHORITY}language/SWE")),
        *([(DCTERMS.conformsTo, URIRef(schema.conforms_to))] if schema.conforms_to else []),
        *hvd, *([(DCATAP.hvdCategory, URIRef(dataset.hvd_category))] if dataset.hvd_category else []),
        (DCAT.distribution, file)])
    _add(graph, file, [
        (RDF.type, DCAT.Distribution),
        (DCTERMS.description, Literal("CSV i UTF-8 med komma mellan värdena.", lang="sv")),
        (DCAT.accessURL, URIRef(f"{BASE}{dataset.id}.csv")), (DCTERMS.format, Literal("text/csv")),
        (DCTERMS.license, CC0), *hvd])
    _add(graph, PUBLISHER, [(RDF.type, FOAF.Agent), (FOAF.name, Literal(f"{FILL_IN}: organisationens namn", lang="sv")),
                            (DCTERMS.type, LOCAL_AUTHORITY)])
    _add(graph, contact, [(RDF.type, VCARD.Organization), (VCARD.fn, Literal(f"{FILL_IN}: funktion som svarar")),
                          (VCARD.hasEmail, URIRef("mailto:FYLL-I@example.org"))])
    return graph


def metadata_turtle(dataset: Dataset, schema: TableSchema) -> str:
    """The record as Turtle (https://www.w3.org/TR/turtle/), always in the same order."""
    return metadata_graph(dataset, schema).serialize(format="turtle")


def _add(graph: Graph, node: URIRef, facts: list[tuple[URIRef, URIRef | Literal]]) -> None:
    for name, value in facts:
        graph.add((node, name, value))


def _texts(name: URIRef, sv: str, en: str | None) -> list[tuple[URIRef, Literal]]:
    """A text in Swedish and, where there is one, English, each with its language (rec. 2 and 12)."""
    return [(name, Literal(sv, lang="sv"))] + ([(name, Literal(en, lang="en"))] if en else [])


def _frequency(dataset: Dataset) -> list[tuple[URIRef, URIRef]]:
    if dataset.frequency is None:
        return []
    return [(DCTERMS.accrualPeriodicity, URIRef(f"{AUTHORITY}frequency/{dataset.frequency}"))]
