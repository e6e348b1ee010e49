"""A thing of the catalogue: an address and what is said of it, in Swedish and English."""
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT

from macros.pages.texts import LANGUAGES, words
from macros.publish.inert import line
from macros.registry.basics import Text
from macros.specs.metadata import AUTHORITY

Fact = tuple[URIRef, URIRef | Literal]
AUTHORITY_LANGUAGES: Final = tuple(URIRef(f"{AUTHORITY}language/{code}") for code in ("SWE", "ENG"))
VERSION: Final = URIRef(f"{DCAT}version")  # DCAT 3; the library's list of names is that of DCAT 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    node: URIRef
    facts: tuple[Fact, ...]


class OrderedGraph(Graph):
    """A graph that tells its facts in the same order each time: the library's own order changes from run to run."""

    def subjects(self, *args: object, **kwargs: object) -> Iterator[URIRef]:
        yield from sorted(set(super().subjects(*args, **kwargs)))

    def predicate_objects(self, *args: object, **kwargs: object) -> Iterator[Fact]:
        yield from sorted(super().predicate_objects(*args, **kwargs), key=lambda fact: (fact[0], fact[1].n3()))


def both(text: Text) -> dict[str, str]:
    """The text by language, on one line; in English only where it has been translated."""
    return {lang: line(said) for lang, said in (("sv", text.sv), ("en", text.en)) if said}


def said(name: URIRef, key: str, **values: Mapping[str, str]) -> Iterator[Fact]:
    """Our own words in each language (recommendation 2); a value that lacks a translation is Swedish in both."""
    for lang in LANGUAGES:
        fields = {place: value.get(lang, value["sv"]) for place, value in values.items()}
        yield name, Literal(words(key, lang, **fields), lang=lang)
