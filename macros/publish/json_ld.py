"""A page in; what it is about, as JSON-LD in the terms of schema.org, out."""
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from macros.pages.texts import words
from macros.publish.inert import address, line
from macros.publish.offers import CSV, EXCEL, JSON, OFFERS
from macros.publish.publication import Publication
from macros.registry.dates import STOCKHOLM, Start
from macros.registry.programme import Webinar
from macros.specs.metadata import CC0

# Inside <script> a browser looks for tags and nothing else; JSON reads the same characters as escapes.
_ESCAPES: Final = str.maketrans({character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"})
_SCHEMA: Final = "https://schema.org"

Data = dict[str, object]


def json_ld(publication: Publication, page: str) -> str | None:
    """The text for <script type="application/ld+json">, which can not end the element; None for most pages."""
    found = list(things(publication, page))
    if not found:
        return None
    data = {"@context": _SCHEMA} | (found[0] if len(found) == 1 else {"@graph": found})
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)


def things(publication: Publication, page: str) -> Iterator[Data]:
    """What the page is about: the site and who is behind it, the list, the webinars whose day is known, the steps."""
    if page == "index.md":
        yield website(publication)
    elif page in {"datamangder.md", "in-english.md"}:
        yield dataset(publication, page)
    elif page == "webbinarier.md":
        for webinar in publication.view.registry.webinars:
            if webinar.start:
                yield event(publication, webinar)
    elif (facts := publication.view.pages.get(page)) and facts.steps:
        yield {"@type": "HowTo", "name": line(facts.title), "url": publication.url(page), "inLanguage": "sv",
               "step": [{"@type": "HowToStep", "position": place, "name": line(step)}
                        for place, step in enumerate(facts.steps, start=1)]}


def organisation(publication: Publication) -> Data:
    programme = publication.view.registry.programme
    return {"@type": "Organization", "@id": f"{publication.base_url}#organisation",
            "name": line(programme.name.read(publication.view.lang)), "url": publication.base_url}


def website(publication: Publication) -> Data:
    programme, lang = publication.view.registry.programme, publication.view.lang
    about = {"description": line(programme.summary.read(lang))}
    return {"@type": "WebSite", "@id": f"{publication.base_url}#webbplats", "name": words("site_name", lang),
            "url": publication.base_url, "inLanguage": "sv", "publisher": organisation(publication) | about}


def dataset(publication: Publication, page: str) -> Data:
    """The list as a dataset, in the words of the catalogue; its version is the commit that it was made from."""
    offer, lang = OFFERS[0], publication.view.lang
    stamp: Mapping[str, object] = {}
    if publication.stamp:
        stamp = {"dateModified": publication.stamp.time.isoformat(), "version": publication.stamp.commit}
    return {
        "@type": "Dataset", "name": words(offer.title, lang), "description": words(offer.about, lang),
        "url": publication.url(page), "inLanguage": ["sv", "en"], "license": str(CC0), "isAccessibleForFree": True,
        "keywords": words(offer.keywords, lang).split(", "), "creator": organisation(publication), **stamp,
        "distribution": [
            {"@type": "DataDownload", "name": file.title, "description": words(file.about, lang),
             "encodingFormat": file.type, "contentUrl": publication.url(file.path)} for file in (CSV, EXCEL, JSON)]}


def event(publication: Publication, webinar: Webinar) -> Data:
    """A webinar; a cancelled one keeps its day. The recording comes when it is known."""
    lang, page = publication.view.lang, publication.url("webbinarier.md")
    registration = webinar.registration if webinar.status == "planned" else None
    data: Data = {
        "@type": "Event", "@id": f"{page}#{webinar.id}", "name": line(webinar.title.read(lang)), "url": page,
        "startDate": _moment(webinar.start),
        "eventStatus": f"{_SCHEMA}/{'EventCancelled' if webinar.status == 'cancelled' else 'EventScheduled'}",
        "eventAttendanceMode": f"{_SCHEMA}/OnlineEventAttendanceMode",
        "location": {"@type": "VirtualLocation", "url": address(registration) or page},
        "organizer": {"@type": "Organization", "name": line(webinar.organiser)}}
    if webinar.end:
        data["endDate"] = _moment(webinar.end)
    if webinar.summary:
        data["description"] = line(webinar.summary.read(lang))
    if address(webinar.recording):
        data["recordedIn"] = {"@type": "CreativeWork", "url": webinar.recording}
    return data


def _moment(start: Start) -> str:
    """ISO 8601 with the offset of that day in Sweden, or the day alone."""
    return datetime.combine(start.day, start.clock, STOCKHOLM).isoformat() if start.clock else start.day.isoformat()
