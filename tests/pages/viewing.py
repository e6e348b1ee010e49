"""A view on the registry of the tests."""
from macros.pages.view import View
from tests.registry.checking import TODAY, good_registry

PAGES = frozenset({"index.md", "datamangder.md", "lagesrapporter.md", "webbinarier.md", "guider/appeltrad.md"})


def view(page: str = "index.md", *, text: str | None = None, **changes: object) -> View:
    registry = good_registry(text) if text else good_registry()
    given = {"registry": registry, "today": TODAY, "pages": PAGES, "page": page,
             "repository": "https://gitlab.example.org/exempel/guider"}
    return View(**(given | changes))
