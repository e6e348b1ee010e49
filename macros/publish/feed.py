"""What has happened in, an Atom feed (RFC 4287) out."""
import uuid
from datetime import date, datetime, time
from typing import Final
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from macros.pages.render import certainty
from macros.pages.texts import words
from macros.pages.views.changes import Change, newest_changes
from macros.publish.inert import address, line
from macros.publish.publication import Publication
from macros.specs.metadata import CC0

PATH: Final = "feed/changes.xml"
ATOM: Final = "http://www.w3.org/2005/Atom"
# A reader asks for what is new; the whole history stands on the site.
LARGEST: Final = 100
# Never to be changed: every id is made from it (RFC 9562 5.5) and from what happened, so that no reader sees an entry
# twice when a date or text is corrected, or when the site moves. Tag addresses (RFC 4151) would need a domain of ours.
NAMESPACE: Final = uuid.UUID("05578cef-2fac-4966-977f-4ac1c8464113")


def feed_files(publication: Publication) -> dict[str, bytes]:
    return {PATH: changes_atom(publication)}


def changes_atom(publication: Publication) -> bytes:
    """The newest changes, in Swedish. The feed was updated when its newest entry was: an empty one, when the sources
    were last read.
    """
    view = publication.view
    registry, lang = view.registry, view.lang
    found = newest_changes(view)[:LARGEST]
    programme = line(registry.programme.name.read(lang))
    feed = Element("feed", {"xmlns": ATOM, "xml:lang": lang})
    _text(feed, "id", identity("feed"))
    _text(feed, "title", words("feed_title", lang, programme=programme))
    _text(feed, "subtitle", words("feed_subtitle", lang))
    _text(feed, "updated", moment(max((change.day for change in found),
                                      default=max(source.checked for source in registry.sources))))
    author = SubElement(feed, "author")
    _text(author, "name", programme)
    _text(author, "uri", publication.base_url)
    _link(feed, "self", publication.url(PATH), "application/atom+xml")
    _link(feed, "alternate", publication.base_url, "text/html")
    _link(feed, "license", str(CC0))  # RFC 4946
    _text(feed, "rights", words("feed_rights", lang))
    if publication.stamp:
        stamp = publication.stamp
        generator = _text(feed, "generator", words("feed_generator", lang, time=f"{stamp.time:%Y-%m-%dT%H:%M:%SZ}"))
        generator.set("version", stamp.commit)
    for change in found:
        _entry(feed, publication, change)
    indent(feed)
    return tostring(feed, encoding="utf-8", xml_declaration=True) + b"\n"


def identity(key: str) -> str:
    """The id of what happened: the same in every build and at every address (RFC 4287 4.2.6)."""
    return uuid.uuid5(NAMESPACE, key).urn


def moment(day: date) -> str:
    """A day as the date-time that Atom asks for (RFC 3339); no source gives a time of day."""
    return datetime.combine(day, time()).isoformat() + "Z"


def _entry(feed: Element, publication: Publication, change: Change) -> None:
    """Where a source only shows that it had happened by then, the title says so: readers do not show the summary."""
    view = publication.view
    lang, source = view.lang, view.registry.source(change.source)
    what, when = line(change.what), change.when
    entry = SubElement(feed, "entry")
    _text(entry, "id", identity(change.key))
    _text(entry, "title", words("feed_by", lang, what=what, when=when) if change.at_latest else what)
    _text(entry, "updated", moment(change.day))
    SubElement(entry, "category", {"term": change.kind, "label": words(f"feed_{change.kind}", lang)})
    _link(entry, "alternate", address(urljoin(publication.base_url, change.href)) or publication.base_url)
    if address(source.url):
        _link(entry, "via", source.url)
    _text(entry, "summary", words(
        "feed_summary", lang, when=when + certainty(change.certainty, lang), source=line(source.title)))


def _text(parent: Element, name: str, text: str) -> Element:
    child = SubElement(parent, name)
    child.text = text
    return child


def _link(parent: Element, rel: str, href: str, type: str | None = None) -> None:
    SubElement(parent, "link", {"rel": rel} | ({"type": type} if type else {}) | {"href": href})
