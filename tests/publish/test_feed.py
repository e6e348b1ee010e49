"""The feed: read back by feedparser, held to RFC 4287, and the same ids whatever is built where."""
import re
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import feedparser

from macros.publish.feed import ATOM, PATH, changes_atom, feed_files, identity
from macros.publish.publication import Publication
from macros.registry.basics import Text
from tests.pages.viewing import view
from tests.publish.publishing import publication

HOSTILE = "]]><script>alert(1)</script>\x00\x0b\ufffe\ud800 &amp; {{ 7*7 }} \u202etxet"


def parsed(made: Publication) -> feedparser.FeedParserDict:
    feed = feedparser.parse(changes_atom(made))
    assert not feed.bozo, feed.bozo_exception
    return feed


def entries(made: Publication) -> list[tuple[str, str, str, str]]:
    """Title, day, link and kind of each entry."""
    return [(entry.title, entry.updated, entry.link, entry.tags[0].term) for entry in parsed(made).entries]


def test_the_feed_says_what_the_registry_says() -> None:
    site = "https://example.org/guider/"
    assert entries(publication()) == [
        ("Nytt webbinarium: Äppelkväll, 2 mars 2027 kl. 13.00 (senast 1 januari 2026)", "2026-01-01T00:00:00Z",
         f"{site}webbinarier/", "webinar"),
        ("Rapport 2022 är publicerad", "2022-12-31T00:00:00Z", f"{site}lagesrapporter/", "report"),
        ("Webbinarium: Bänkdag", "2022-12-31T00:00:00Z", f"{site}webbinarier/", "webinar"),
        ("Äppelträd: vägledning publicerad (senast december 2022)", "2022-12-31T00:00:00Z",
         f"{site}guider/appeltrad/", "guide"),
        ("Äppelträd: förstudie", "2022-03-01T00:00:00Z", f"{site}guider/appeltrad/", "stage"),
        ("Start", "2022-01-31T00:00:00Z", f"{site}om/#programmets-historia", "milestone")]


def test_an_entry_names_when_and_its_source() -> None:
    entry = parsed(publication()).entries[3]
    assert entry.summary == "senast december 2022. Källa: Rapport 1."
    assert [(link.rel, link.href) for link in entry.links] == [
        ("alternate", "https://example.org/guider/guider/appeltrad/"), ("via", "https://example.org/rapport")]
    assert [(tag.term, tag.label) for tag in entry.tags] == [("guide", "Vägledning")]


def test_an_entry_says_how_sure_it_is() -> None:
    registry = view().registry
    trees = registry.datasets[0]
    inferred = replace(trees, stages=tuple(replace(stage, certainty="inferred") for stage in trees.stages))
    found = parsed(publication(view=view(registry=replace(registry, datasets=(inferred,)))))
    assert [entry.summary for entry in found.entries if "förstudie" in entry.title] == [
        "1 mars 2022 (vår slutsats). Källa: Rapport 1."]


def test_the_feed_names_itself() -> None:
    feed = parsed(publication()).feed
    assert (feed.title, feed.language, feed.author, feed.updated) == (
        "Ändringar, Exempelverkstaden", "sv", "Exempelverkstaden", "2026-01-01T00:00:00Z")
    assert [(link.rel, link.href) for link in feed.links] == [
        ("self", "https://example.org/guider/feed/changes.xml"), ("alternate", "https://example.org/guider/"),
        ("license", "http://creativecommons.org/publicdomain/zero/1.0/")]
    assert feed.rights == "CC0 1.0: fritt att använda till allt."
    assert (feed.generator_detail.version, feed.generator) == (
        "0" * 40, "Byggd ur registret som det var 2026-11-23T11:00:00Z")


def test_what_atom_demands_of_feed_and_entry_is_there_once() -> None:
    root = ElementTree.fromstring(changes_atom(publication()))
    for part in (root, *root.findall(f"{{{ATOM}}}entry")):
        for name in ("id", "title", "updated"):
            assert len(part.findall(f"{{{ATOM}}}{name}")) == 1
    ids = [element.text for element in root.iter(f"{{{ATOM}}}id")]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", id)
               for id in ids)


def ids(made: Publication) -> list[str]:
    return [parsed(made).feed.id, *(entry.id for entry in parsed(made).entries)]


def test_ids_are_the_same_in_every_build_and_at_every_address() -> None:
    moved = publication(base_url="https://andra.example/", stamp=None)
    assert ids(moved) == ids(publication())
    assert b"example.org/guider" not in changes_atom(moved)
    assert feed_files(publication()) == feed_files(publication()) == {PATH: changes_atom(publication())}


def test_ids_stay_when_texts_and_dates_are_corrected() -> None:
    registry = view().registry
    trees, benches = registry.datasets
    corrected = replace(trees, title=Text("Fruktträd", "Fruit trees"), stages=tuple(
        replace(stage, moment=replace(stage.moment, at_latest=False)) for stage in trees.stages))
    other = view(registry=replace(registry, datasets=(corrected, benches)))
    assert sorted(ids(publication(view=other))) == sorted(ids(publication()))


def test_an_id_never_changes() -> None:
    assert identity("dataset/lekplatser/guide") == "urn:uuid:abfcfdf2-b8f4-509a-a41c-51f4d0a9e4c9"


def test_an_empty_feed_is_a_feed() -> None:
    registry = view().registry
    nothing = replace(registry, datasets=(), webinars=(), reports=(), programme=replace(
        registry.programme, milestones=()))
    feed = parsed(publication(view=view(registry=nothing)))
    assert (feed.entries, feed.feed.updated) == ([], "2026-01-01T00:00:00Z")


def test_hostile_text_is_inert() -> None:
    registry = view().registry
    trees, benches = registry.datasets
    hostile = replace(registry, datasets=(
        replace(trees, title=Text(HOSTILE, HOSTILE)),
        replace(benches, published_guide="javascript:alert(1)", stages=trees.stages)),
        sources=(replace(registry.sources[0], title=HOSTILE, url="javascript:alert(1)"),),
        programme=replace(registry.programme, name=Text(HOSTILE, HOSTILE)))
    made = publication(view=view(registry=hostile))
    raw = changes_atom(made)
    seen = "]]><script>alert(1)</script> &amp; {{ 7*7 }} txet"
    root = ElementTree.fromstring(raw)
    assert {element.tag.removeprefix(f"{{{ATOM}}}") for element in root.iter()} == {
        "feed", "id", "title", "subtitle", "updated", "author", "name", "uri", "link", "rights", "generator", "entry",
        "category", "summary"}
    assert root.findtext(f"{{{ATOM}}}title") == f"Ändringar, {seen}"
    assert b"javascript:" not in raw
    assert not parsed(made).bozo


def test_the_day_moves_a_webinar_from_planned_to_held() -> None:
    later = parsed(publication(view=view(today=date(2027, 3, 3))))
    assert later.entries[0].title == "Webbinarium: Äppelkväll"
    assert later.entries[0].id not in ids(publication())
