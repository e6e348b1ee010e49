"""A view on the registry of the tests."""
from datetime import UTC, date, datetime

from macros.pages.view import PageFacts, View
from macros.registry.basics import Text
from macros.registry.history.model import ADDED, EntryChange, History, Revision
from tests.registry.checking import TODAY, good_registry
from tests.specs.checking import good_specification

PAGES = {path: PageFacts(title=title) for path, title in (
    ("datamangder.md", "Datamängder"), ("lagesrapporter.md", "Lägesrapporter"), ("webbinarier.md", "Webbinarier"))} | {
    "index.md": PageFacts(title="Start", reviewed=date(2025, 11, 1), cites=frozenset({"rapport-1"})),
    "guider/appeltrad.md": PageFacts(title="Äppelträd")}

HISTORY = History(revisions=(
    Revision(commit="1" * 40, time=datetime(2026, 11, 20, 11, tzinfo=UTC), changes=(
        EntryChange(section="datasets", id="bankar", kind=ADDED, title=Text("Bänkar", "Benches")),)),
    Revision(commit="2" * 40, time=datetime(2026, 11, 19, 11, tzinfo=UTC), changes=None)))


def view(page: str = "index.md", *, text: str | None = None, **changes: object) -> View:
    registry = good_registry(text) if text else good_registry()
    given = {"registry": registry, "today": TODAY, "pages": PAGES, "page": page, "history": HISTORY,
             "specs": {"appeltrad": good_specification()}, "repository": "https://gitlab.example.org/exempel/guider",
             "base_url": "https://example.org/guider/"}
    return View(**(given | changes))
