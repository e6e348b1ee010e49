"""Every generated file of a registry in which every text and address is an attack: read by its own parser, and inert.

What each format does with such a text is tested where the format is made; here no output can be forgotten.
"""
import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Final
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from icalendar import Calendar
from rdflib import Graph, URIRef

from macros.publish.exports import exports
from macros.publish.publication import Publication
from macros.registry.basics import Text
from tests.pages.viewing import view
from tests.publish.hostile import ADDRESS, ATTACK
from tests.publish.publishing import publication

STARTS: Final = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\nEND:VEVENT\r\nX-EVIL:1\r\n")
TEXTS: Final = frozenset({
    "title", "name", "short", "organiser", "publisher", "note", "maintainer", "version", "email", "reviewed_by"})
ADDRESSES: Final = frozenset({"url", "recording", "slides", "registration", "published_guide"})
LISTS: Final = frozenset({"keywords"})
# What opens something that is neither a page, a picture, a calendar nor a letter.
_SCHEME: Final = re.compile(r"\s*(?!https?:|mailto:|webcal:|data:,)[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def attacked(value: object, text: str, name: str = "") -> object:
    """The same model with the attack in the place of every text, and a script in the place of every address."""
    if isinstance(value, Text):
        return Text(text, text)
    if is_dataclass(value):
        return replace(value, **{field.name: attacked(getattr(value, field.name), text, field.name)
                                 for field in fields(value) if field.init})
    if isinstance(value, tuple):
        return tuple(text if name in LISTS else attacked(part, text, name) for part in value)
    if isinstance(value, str) and name in ADDRESSES:
        return ADDRESS
    return text if isinstance(value, str) and name in TEXTS else value


@cache
def files(start: str) -> dict[str, bytes]:
    return exports(hostile(start))


def hostile(start: str) -> Publication:
    return publication(view=replace(view(), registry=attacked(view().registry, start + ATTACK)))


def ending(start: str, *wanted: str) -> Iterator[tuple[str, bytes]]:
    found = [(path, content) for path, content in files(start).items() if path.endswith(wanted)]
    assert found
    yield from found


@pytest.fixture(params=STARTS, ids=("equals", "plus", "minus", "at", "tab", "lines"))
def start(request: pytest.FixtureRequest) -> str:
    return request.param


def test_every_kind_of_file_is_read_below(start: str) -> None:
    assert {path.rpartition(".")[2] for path in files(start)} <= {
        "html", "js", "svg", "json", "csv", "ics", "xml", "rdf", "ttl", "txt", "xlsx"}
    assert files(start).keys() == exports(publication()).keys()


def test_a_page_runs_no_more_and_leads_nowhere_else(start: str) -> None:
    calm = exports(publication())
    for path, content in ending(start, ".html"):
        page, before = (BeautifulSoup(raw.decode(), "html.parser") for raw in (content, calm[path]))
        for name in ("script", "style", "base", "iframe", "img", "form", "object", "b"):
            assert list(map(str, page.find_all(name))) == list(map(str, before.find_all(name))), path
        values = [(key, part[key]) for part in page.find_all(True) for key in part.attrs]
        assert [key for key, _ in values if key.startswith("on")] == [], path
        assert [value for key, value in values if key in {"href", "src", "action"} and _SCHEME.match(value)] == [], path


def test_xml_is_well_formed_and_draws_or_lists_nothing_of_the_attack(start: str) -> None:
    for path, content in ending(start, ".svg", ".xml", ".rdf"):
        root = ElementTree.fromstring(content)
        tags = {part.tag.rpartition("}")[2] for part in root.iter()}
        assert tags.isdisjoint({"script", "img", "b", "foreignObject", "image"}), path
        values = [(key.rpartition("}")[2], value) for part in root.iter() for key, value in part.attrib.items()]
        assert [key for key, _ in values if key.startswith("on")] == [], path
        assert [value for key, value in values if key in {"href", "resource", "about"} and _SCHEME.match(value)
                and not value.startswith("urn:")] == [], path


def test_a_graph_holds_no_address_of_the_attack(start: str) -> None:
    for path, content in ending(start, ".ttl", ".rdf"):
        graph = Graph().parse(data=content, format="turtle" if path.endswith(".ttl") else "xml")
        assert len(graph) > 10
        assert [part for triple in graph for part in triple if isinstance(part, URIRef) and _SCHEME.match(part)
                and not part.startswith("urn:")] == [], path


def test_json_is_json_and_its_html_is_no_script(start: str) -> None:
    for path, content in ending(start, ".json"):
        document = json.loads(content)
        if path.endswith(".oembed.json"):
            frame = BeautifulSoup(document["html"], "html.parser")
            assert [part.name for part in frame.find_all(True)] == ["iframe"], path


def test_no_cell_is_a_formula(start: str) -> None:
    for path, content in ending(start, ".csv"):
        delimiter = ";" if "excel" in path else ","
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter, strict=True))
        assert len({len(row) for row in rows}) == 1, path
        assert [cell for row in rows for cell in row if cell[:1] in {"=", "+", "-", "@", "\t", "\r", "\n"}] == [], path


def test_the_calendar_has_the_lines_that_it_had(start: str) -> None:
    [(_, content)] = ending(start, ".ics")
    lines = content.replace(b"\r\n ", b"").split(b"\r\n")
    assert [line for line in lines if b"\r" in line or b"\n" in line or line.startswith(b"X-EVIL")] == []
    assert ADDRESS.encode() not in content.replace(b"\r\n ", b"")
    assert [line for line in lines if re.match(rb"(URL|SOURCE|ATTACH)[^:]*:(?!https?:)", line)] == []
    events, before = (Calendar.from_ical(raw).walk("VEVENT") for raw in (content, exports(publication())[
        "calendar/webinars.ics"]))
    assert [event["UID"] for event in events] == [event["UID"] for event in before]


def test_no_file_of_text_holds_what_its_format_forbids(start: str) -> None:
    for path, content in ending(start, ".html", ".svg", ".xml", ".rdf", ".ics", ".txt"):
        assert re.findall("[\x00\x0b\x1b\ufffe]", content.decode("utf-8")) == [], path
