"""Small parts of the registry in, JSON objects out: texts, terms, moments, links, contacts, sources, and the head."""
import json
from collections.abc import Iterable
from datetime import UTC
from typing import Final

from macros.publish.publication import Publication, Stamp
from macros.registry.basics import Contact, Event, Link, Source, Text
from macros.registry.dates import Moment
from macros.registry.vocabulary import Term, term

Json = dict[str, object]
AUTHORITY: Final = "http://publications.europa.eu/resource/authority/"
LICENSE: Final = "http://creativecommons.org/publicdomain/zero/1.0/"
PAGE: Final = "oppna-data.md"


def json_bytes(value: Json) -> bytes:
    """UTF-8 with a final newline. Half a surrogate pair, which UTF-8 has no bytes for, becomes a question mark."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def envelope(publication: Publication, path: str, schema: str) -> Json:
    """What every file begins with; `path` is its own and `schema` its schema's, from the site's root."""
    return {"$schema": publication.url(schema), "url": publication.url(path), "documentation": publication.url(PAGE),
            "license": license_json(), "generated_from": stamp_json(publication.stamp)}


def license_json() -> Json:
    return {"id": "CC0-1.0", "title": {"sv": "CC0 1.0", "en": "CC0 1.0"}, "url": LICENSE}


def stamp_json(stamp: Stamp | None) -> Json | None:
    return stamp and {"commit": stamp.commit, "time": stamp.time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}


def text_json(text: Text | None) -> Json | None:
    return text and {"sv": text.sv, "en": text.en}


def name_json(value: Term) -> Json:
    return {"sv": value.sv, "en": value.en}


def term_json(terms: tuple[Term, ...], id: str | None) -> Json | None:
    """A value of a closed list with its name; None for None."""
    if id is None:
        return None
    return {"id": id, "title": name_json(term(terms, id))}


def concept_json(terms: tuple[Term, ...], list_name: str, id: str | None) -> Json | None:
    """A value of one of the EU's lists, with its address in the list; None for None."""
    if id is None:
        return None
    return {"id": id, "uri": f"{AUTHORITY}{list_name}/{id}", "title": name_json(term(terms, id))}


def moment_json(moment: Moment | None) -> Json:
    """`date` or `by`, the other null; both null where the time is not known."""
    when = moment and str(moment.when)
    return {"date": when if moment and not moment.at_latest else None,
            "by": when if moment and moment.at_latest else None}


def link_json(link: Link) -> Json:
    return {"id": link.id, "title": text_json(link.title), "url": link.url, "source": link.source,
            "certainty": link.certainty}


def contact_json(contact: Contact | None) -> Json | None:
    return contact and {"name": contact.name, "role": text_json(contact.role), "email": contact.email,
                        "source": contact.source}


def event_json(event: Event) -> Json:
    return moment_json(event.moment) | {"text": text_json(event.text), "source": event.source,
                                        "certainty": event.certainty}


def source_json(source: Source) -> Json:
    return {"id": source.id, "title": source.title, "short": source.short, "publisher": source.publisher,
            "url": source.url, "published": source.published and str(source.published),
            "checked": source.checked.isoformat(), "language": source.language,
            "title_language": source.title_language, "certainty": source.certainty, "note": source.note}


def sources_json(sources: Iterable[Source]) -> list[Json]:
    return [source_json(source) for source in sources]
