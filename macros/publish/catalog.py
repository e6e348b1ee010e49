"""Our own datasets and specifications in, a catalogue in DCAT-AP-SE 3.0.1 as RDF out."""
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import quote

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, PROF, RDF, XSD

from macros.pages.texts import LANGUAGES, words
from macros.publish.catalog_specifications import SPECIFICATIONS, specification_facts
from macros.publish.inert import line
from macros.publish.offers import OFFERS, File, Offer
from macros.publish.publication import Publication
from macros.publish.resource import AUTHORITY_LANGUAGES, VERSION, Fact, OrderedGraph, Resource, both, said
from macros.specs.metadata import AUTHORITY, CC0, DCATAP, VCARD

TURTLE: Final = "dcat/catalog.ttl"
RDF_XML: Final = "dcat/catalog.rdf"
# Sweden, as in the profile's own examples.
SWEDEN: Final = URIRef("http://sws.geonames.org/2661886")
PUBLISHER_TYPE: Final = "http://purl.org/adms/publishertype/"
# Dataportalen knows a publisher by its organisation number (docs.dataportal.se, on harvesting).
ORGANISATION: Final = "http://dataportal.se/organisation/SE"


def catalog_files(publication: Publication) -> dict[str, bytes]:
    """Turtle for people and tools, RDF/XML for Sveriges dataportal, which asks for it."""
    graph = catalog_graph(publication)
    return {TURTLE: graph.serialize(format="turtle").encode("utf-8"),
            RDF_XML: graph.serialize(format="xml").encode("utf-8")}


def catalog_graph(publication: Publication) -> Graph:
    """Everything has an address of its own and nothing is a blank node: the portal demands it."""
    graph = OrderedGraph()
    for prefix, namespace in (("dcat", DCAT), ("dcterms", DCTERMS), ("foaf", FOAF), ("vcard", VCARD),
                              ("dcatap", DCATAP), ("prof", PROF)):
        graph.bind(prefix, namespace)
    for resource in resources(publication):
        for name, value in resource.facts:
            graph.add((resource.node, name, value))
    return graph


def node(publication: Publication, name: str) -> URIRef:
    """An address that leads to the catalogue itself: its RDF/XML with the name after the hash mark."""
    return URIRef(f"{publication.url(RDF_XML)}#{name}")


def publisher_node(publication: Publication) -> URIRef:
    publisher = publication.view.registry.programme.publisher
    number = publisher.organisation_number if publisher else None
    return URIRef(f"{ORGANISATION}{number}") if number else node(publication, "publisher")


def resources(publication: Publication) -> Iterator[Resource]:
    yield Resource(node=node(publication, "catalog"), facts=tuple(catalog_facts(publication)))
    yield Resource(node=publisher_node(publication), facts=tuple(publisher_facts(publication)))
    if publication.view.registry.programme.contact.email:
        yield Resource(node=node(publication, "contact"), facts=tuple(contact_facts(publication)))
    for offer in OFFERS:
        files = [(node(publication, f"{offer.id}-{index}"), file) for index, file in enumerate(offer.files, start=1)]
        parts = [part for part, _ in files]
        yield Resource(node=node(publication, offer.id), facts=tuple(dataset_facts(publication, offer, parts)))
        for part, file in files:
            yield Resource(node=part, facts=tuple(file_facts(publication, file)))
    kinds = [node(publication, f"specifications-{kind.id}") for kind in SPECIFICATIONS.kinds]
    yield Resource(node=node(publication, SPECIFICATIONS.offer.id), facts=(
        *dataset_facts(publication, SPECIFICATIONS.offer, kinds),
        *((DCTERMS.relation, node(publication, f"specification-{id}")) for id in sorted(publication.view.specs))))
    yield from specification_facts(publication, publisher_node(publication), lambda name: node(publication, name))


def catalog_facts(publication: Publication) -> Iterator[Fact]:
    """The language is that of the descriptions; the licence is that of the catalogue."""
    programme = publication.view.registry.programme
    yield RDF.type, DCAT.Catalog
    yield from said(DCTERMS.title, "catalog_title", programme=both(programme.name))
    yield from said(DCTERMS.description, "catalog_about", programme=both(programme.name))
    yield DCTERMS.publisher, publisher_node(publication)
    yield DCTERMS.license, CC0
    yield FOAF.homepage, URIRef(publication.base_url)
    yield from ((DCTERMS.language, language) for language in AUTHORITY_LANGUAGES)
    yield DCTERMS.spatial, SWEDEN
    yield DCAT.themeTaxonomy, URIRef(f"{AUTHORITY}data-theme")
    if publication.stamp:
        yield DCTERMS.modified, Literal(publication.stamp.time, datatype=XSD.dateTime)
    for offer in (*OFFERS, SPECIFICATIONS.offer):
        yield DCAT.dataset, node(publication, offer.id)


def publisher_facts(publication: Publication) -> Iterator[Fact]:
    """The type is mandatory in the profile; without a source for it there is none here."""
    programme = publication.view.registry.programme
    yield RDF.type, FOAF.Agent
    for lang, name in both(programme.name).items():
        yield FOAF.name, Literal(name, lang=lang)
    if programme.publisher is None:
        about = "catalog_publisher"
    else:
        about = "catalog_publisher" if programme.publisher.certainty == "confirmed" else "catalog_publisher_inferred"
        yield DCTERMS.type, URIRef(PUBLISHER_TYPE + programme.publisher.type)
    yield from said(DCTERMS.description, about, summary=both(programme.summary))
    yield FOAF.homepage, URIRef(publication.base_url)


def contact_facts(publication: Publication) -> Iterator[Fact]:
    """Where questions go. The profile demands an e-mail address of a contact, so without one there is no contact."""
    programme = publication.view.registry.programme
    yield RDF.type, VCARD.Organization
    yield VCARD.fn, Literal(line(programme.name.sv))
    yield VCARD.hasEmail, URIRef(f"mailto:{quote(programme.contact.email, safe='@')}")
    yield VCARD.hasURL, URIRef(publication.url("om.md"))


def dataset_facts(publication: Publication, offer: Offer, parts: Iterable[URIRef]) -> Iterator[Fact]:
    """The dates and the version are those of the data (recommendation 7): the commit that it was made from."""
    yield RDF.type, DCAT.Dataset
    yield from said(DCTERMS.title, offer.title)
    yield from said(DCTERMS.description, offer.about)
    yield DCTERMS.publisher, publisher_node(publication)
    if publication.view.registry.programme.contact.email:
        yield DCAT.contactPoint, node(publication, "contact")
    for lang in LANGUAGES:
        for keyword in words(offer.keywords, lang).split(", "):
            yield DCAT.keyword, Literal(keyword, lang=lang)
    yield from ((DCAT.theme, URIRef(f"{AUTHORITY}data-theme/{theme}")) for theme in offer.themes)
    yield DCTERMS.accessRights, URIRef(f"{AUTHORITY}access-right/PUBLIC")
    yield DCTERMS.accrualPeriodicity, URIRef(f"{AUTHORITY}frequency/IRREG")
    yield from ((DCTERMS.language, language) for language in AUTHORITY_LANGUAGES)
    yield DCTERMS.spatial, SWEDEN
    yield DCAT.landingPage, URIRef(publication.url(offer.page))
    yield FOAF.page, URIRef(publication.url("oppna-data.md"))
    if publication.stamp:
        yield DCTERMS.modified, Literal(publication.stamp.time, datatype=XSD.dateTime)
        yield VERSION, Literal(publication.stamp.commit)
    yield from ((DCAT.distribution, part) for part in parts)


def file_facts(publication: Publication, file: File) -> Iterator[Fact]:
    yield RDF.type, DCAT.Distribution
    yield DCTERMS.title, Literal(file.title, lang="sv")
    yield from said(DCTERMS.description, file.about)
    yield DCAT.accessURL, URIRef(publication.url(file.path))
    yield DCAT.downloadURL, URIRef(publication.url(file.path))
    yield DCTERMS.format, Literal(file.type)
    yield DCTERMS.license, CC0
    yield DCATAP.availability, URIRef(f"{AUTHORITY}planned-availability/AVAILABLE")
    if file.schema:
        yield DCTERMS.conformsTo, URIRef(publication.url(file.schema))
