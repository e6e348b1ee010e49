"""A publication whose every text and address is an attack, past the checker that would refuse it."""
from dataclasses import replace
from typing import Final

from macros.publish.publication import Publication
from macros.registry.basics import Source, Text
from macros.registry.dataset import Dataset
from macros.registry.programme import Webinar
from tests.pages.viewing import view
from tests.publish.publishing import publication

ATTACK: Final = ("<script>alert(1)</script><img src=x onerror=alert(1)>\"'><b> {{ 7*7 }} {% x %} ]]> &amp; </title>"
                 "\x00\x0b\x1b\ud800\ufffe\u202ejavascript:alert(1)")
# As a reader sees it: what has no place in a file is marked, the rest stands as it is.
SHOWN: Final = ("<script>alert(1)</script><img src=x onerror=alert(1)>\"'><b> {{ 7*7 }} {% x %} ]]> &amp; </title>"
                "\ufffd\ufffd\ufffd\ufffd\ufffd\u202ejavascript:alert(1)")
ADDRESS: Final = "javascript:alert(1)//https://example.org"
_TEXT: Final = Text(ATTACK, ATTACK)


def hostile_publication() -> Publication:
    registry = view().registry
    hostile = replace(
        registry, programme=replace(registry.programme, name=_TEXT),
        datasets=tuple(_dataset(dataset) for dataset in registry.datasets),
        webinars=tuple(_webinar(webinar) for webinar in registry.webinars),
        sources=tuple(_source(source) for source in registry.sources))
    return publication(view=replace(view(), registry=hostile))


def _dataset(dataset: Dataset) -> Dataset:
    known = dataset.specification
    specification = replace(known, title=ATTACK, version=ATTACK, url=ADDRESS) if known else None
    return replace(dataset, title=_TEXT, summary=_TEXT, specification=specification, published_guide=ADDRESS)


def _webinar(webinar: Webinar) -> Webinar:
    return replace(webinar, title=_TEXT, organiser=ATTACK, recording=ADDRESS, slides=ADDRESS, registration=ADDRESS)


def _source(source: Source) -> Source:
    return replace(source, title=ATTACK, url=ADDRESS)
