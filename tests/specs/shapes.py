"""SHACL shapes that say what the tables of DCAT-AP-SE 3.0.1 say: mandatory, how many, and what kind of value.

The two CSV files beside this module are facts read from the profile's own application profile; nothing here comes from
the product, so that it can judge it.
"""
import csv
from functools import cache
from pathlib import Path
from typing import Final

from pyshacl import validate
from rdflib import BNode, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, SH, XSD

HERE: Final = Path(__file__).parent
NAMESPACES: Final = {
    "dcat": DCAT, "dcterms": DCTERMS, "foaf": FOAF, "rdf": RDF, "adms": "http://www.w3.org/ns/adms#",
    "dcatap": "http://data.europa.eu/r5r/", "vcard": "http://www.w3.org/2006/vcard/ns#",
    "prov": "http://www.w3.org/ns/prov#", "owl": "http://www.w3.org/2002/07/owl#", "schema": "http://schema.org/",
    "spdx": "http://spdx.org/rdf/terms#", "org": "http://www.w3.org/ns/org#"}
HVD: Final = URIRef("http://data.europa.eu/eli/reg_impl/2023/138/oj")
TEXTS: Final = {"dcterms:title", "dcterms:description", "dcat:keyword"}  # with a language (rec. 2 and 12)
LITERALS: Final = {"dcterms:format", "foaf:name", "vcard:fn"}
ADDRESSES: Final = {  # no blank nodes (harvesting.md)
    "dcterms:publisher", "dcat:contactPoint", "dcat:theme", "dcterms:conformsTo", "dcat:distribution", "dcat:accessURL",
    "dcterms:license", "dcatap:applicableLegislation", "dcatap:hvdCategory", "dcterms:accessRights",
    "dcterms:accrualPeriodicity", "dcterms:language", "vcard:hasEmail", "dcat:dataset", "dcat:downloadURL",
    "dcat:landingPage", "dcat:themeTaxonomy", "dcterms:relation", "dcterms:spatial", "foaf:homepage", "foaf:page",
    "dcatap:availability"}
VOCABULARIES: Final = {
    "dcat:theme": "dcat:theme", "dcterms:accrualPeriodicity": "dcat:dcterms:accrualPeriodicity_da",
    "dcterms:accessRights": "dcat:dcterms:accessRights", "dcatap:hvdCategory": "dcatap:hvdCategory",
    "dcatap:applicableLegislation": "dcatap:applicableLegislation", "dcatap:availability": "dcatap:availability"}


def term(name: str) -> URIRef:
    prefix, _, local = name.partition(":")
    return URIRef(str(Namespace(NAMESPACES[prefix])) + local)


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / f"dcat-ap-se-3.0.1-{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def classes() -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for row in rows("properties"):
        found.setdefault(row["class"].split(" ")[0], []).append(row)
    return found


@cache
def rules() -> Graph:
    return shapes()


def faults(graph: Graph) -> list[str]:
    """The paths that break a rule, as in dcterms:title."""
    fits, report, _ = validate(graph, shacl_graph=rules())
    found = [str(path).rsplit("/", 1)[-1].rsplit("#", 1)[-1] for path in report.objects(None, SH.resultPath)]
    others = [True for result in report.subjects(RDF.type, SH.ValidationResult)
              if (result, SH.resultPath, None) not in report]
    assert fits == (not found and not others)
    return sorted(found) + ["node"] * len(others)


def shapes() -> Graph:
    """One node shape for each class, one property shape for each row that asks something."""
    graph = Graph()
    for name, properties in classes().items():
        shape = BNode()
        targets = ("vcard:Organization", "vcard:Individual") if name == "vcard:Kind" else (name,)
        graph.add((shape, RDF.type, SH.NodeShape))
        graph.add((shape, SH.nodeKind, SH.IRI))
        for target in targets:
            graph.add((shape, SH.targetClass, term(target)))
        for property in {row["property"] for row in properties}:
            said = [row for row in properties if row["property"] == property and "äldre" not in row["note"]]
            if said:
                graph.add((shape, SH.property, _property(graph, property, said)))
        if any(row["level"] == "villkorad" for row in properties):
            _only_where_the_regulation_applies(graph, shape)
    return graph


def _property(graph: Graph, name: str, said: list[dict[str, str]]) -> BNode:
    node = BNode()
    graph.add((node, SH.path, term(name)))
    if all(row["level"] == "obligatorisk" for row in said):
        graph.add((node, SH.minCount, Literal(1)))
    if all(row["max"] == "1" for row in said):
        graph.add((node, SH.maxCount, Literal(1)))
    if name in TEXTS:
        graph.add((node, SH.datatype, RDF.langString))
    if name in TEXTS - {"dcat:keyword"}:
        graph.add((node, SH.uniqueLang, Literal(True, datatype=XSD.boolean)))
    if name in LITERALS | ADDRESSES:
        graph.add((node, SH.nodeKind, SH.IRI if name in ADDRESSES else SH.Literal))
    if name in VOCABULARIES:
        allowed = [URIRef(row["uri_or_value"]) for row in rows("vocabularies")
                   if row["vocabulary"] == VOCABULARIES[name]]
        assert allowed
        graph.add((node, SH["in"], Collection(graph, BNode(), allowed).uri))
    return node


def _only_where_the_regulation_applies(graph: Graph, shape: BNode) -> None:
    """hvdCategory is mandatory where the regulation on high-value datasets applies and must be absent otherwise."""
    applies, does_not = BNode(), BNode()
    for choice, marked, category in ((applies, SH.minCount, SH.minCount), (does_not, SH.maxCount, SH.maxCount)):
        count = Literal(1 if choice is applies else 0)
        for path, limit in (("dcatap:applicableLegislation", marked), ("dcatap:hvdCategory", category)):
            part = BNode()
            graph.add((choice, SH.property, part))
            graph.add((part, SH.path, term(path)))
            graph.add((part, limit, count))
    graph.add((shape, SH["or"], Collection(graph, BNode(), [applies, does_not]).uri))
