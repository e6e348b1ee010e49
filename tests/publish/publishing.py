"""A publication of the registry of the tests."""
from datetime import UTC, datetime

from macros.publish.publication import Publication, Stamp
from tests.pages.viewing import view


def publication(**changes: object) -> Publication:
    given = {"view": view(), "base_url": "https://example.org/guider/",
             "stamp": Stamp(commit="0" * 40, time=datetime(2026, 11, 23, 11, 0, tzinfo=UTC))}
    return Publication(**(given | changes))
