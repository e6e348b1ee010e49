"""The data specifications in; one dataset of them, its files by kind, and a description of each out."""
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from rdflib import Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, PROF, RDF, XSD

from macros.pages.texts import words
from macros.publish.inert import address, line
from macros.publish.offers import Offer
from macros.publish.publication import Publication
from macros.publish.resource import VERSION, Fact, Resource, both, said
from macros.registry.dates import PartialDate
from macros.registry.vocabulary import SPECIFICATION_STATUSES, term
from macros.specs.metadata import AUTHORITY, CC0, DCATAP
from macros.specs.table_schema import TableSchema

# http://www.w3.org/TR/dx-prof/#Class:ResourceRole
ROLES: Final = "http://www.w3.org/ns/dx/prof/role/"
LICENSES: Final = {"CC0 1.0": CC0, "CC BY 4.0": URIRef("http://creativecommons.org/licenses/by/4.0/")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A file that every specification has: what stands after the id in its name, its title, type and description."""

    id: str
    ending: str
    title: str
    type: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Specifications:
    offer: Offer
    kinds: tuple[Kind, ...]


SPECIFICATIONS: Final = Specifications(
    offer=Offer(id="specifications", title="catalog_specifications", about="catalog_specifications_about",
                keywords="catalog_specifications_keywords", themes=("GOVE", "TECH"), page="specifikationer.md",
                files=()),
    kinds=(
        Kind(id="schema", ending="schema.json", title="Table Schema", type="application/json",
             about="catalog_specification_schema"),
        Kind(id="csv", ending="mall.csv", title="CSV", type="text/csv", about="catalog_specification_csv"),
        Kind(id="xlsx", ending="mall.xlsx", title="Excel", about="catalog_specification_xlsx",
             type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ))


def specification_facts(publication: Publication, publisher: URIRef,
                        node: Callable[[str], URIRef]) -> Iterator[Resource]:
    """A dataset that lies in several files of a kind repeats the address for downloading on one distribution, which is
    how Sweden does it (recommendation 4). The licences differ, so they stand on each specification.
    """
    specs = sorted(publication.view.specs.items())
    for kind in SPECIFICATIONS.kinds:
        yield Resource(node=node(f"specifications-{kind.id}"), facts=(
            (RDF.type, DCAT.Distribution), (DCTERMS.title, Literal(kind.title, lang="sv")),
            *said(DCTERMS.description, kind.about),
            (DCAT.accessURL, URIRef(publication.url(SPECIFICATIONS.offer.page))),
            *((DCAT.downloadURL, URIRef(publication.url(f"specs/{id}.{kind.ending}"))) for id, _ in specs),
            (DCTERMS.format, Literal(kind.type)),
            (DCATAP.availability, URIRef(f"{AUTHORITY}planned-availability/AVAILABLE"))))
    for id, schema in specs:
        file = node(f"specification-{id}-schema")
        yield Resource(node=node(f"specification-{id}"), facts=(
            *profile_facts(publication, id, schema), (DCTERMS.publisher, publisher), (PROF.hasResource, file)))
        yield Resource(node=file, facts=(
            (RDF.type, PROF.ResourceDescriptor), (PROF.hasRole, URIRef(f"{ROLES}schema")),
            (PROF.hasArtifact, URIRef(publication.url(f"specs/{id}.schema.json"))),
            (DCTERMS.format, Literal("application/json"))))


def profile_facts(publication: Publication, id: str, schema: TableSchema) -> Iterator[Fact]:
    """A specification as dataportalen knows them, a profile (https://www.w3.org/TR/dx-prof/).

    One that renders somebody else's specification names it as its source.
    """
    dataset = publication.view.dataset(id)
    status = term(SPECIFICATION_STATUSES, schema.status)
    yield RDF.type, PROF.Profile
    yield RDF.type, DCTERMS.Standard
    for lang, title in both(dataset.title).items():
        yield DCTERMS.title, Literal(title, lang=lang)
    yield DCTERMS.description, Literal(
        words("catalog_specification", "sv", about=line(schema.description), status=status.sv.lower()), lang="sv")
    yield VERSION, Literal(line(schema.version))
    yield DCTERMS.issued, date_literal(schema.created)
    yield DCTERMS.modified, date_literal(schema.updated)
    if license := LICENSES.get(schema.license):
        yield DCTERMS.license, license
    if address(schema.conforms_to):
        yield DCTERMS.source, URIRef(schema.conforms_to)
    yield FOAF.page, URIRef(publication.url(f"guider/{id}.md"))


def date_literal(when: PartialDate) -> Literal:
    """A date as exact as it is known."""
    type = XSD.date if when.day else XSD.gYearMonth if when.month else XSD.gYear
    return Literal(str(when), datatype=type)
