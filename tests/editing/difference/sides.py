"""Revisions of the registry of the tests with two pages over it."""
from pathlib import Path

from macros.editing.difference.model import Side
from macros.pages.markdown import read_pages
from macros.pages.prose.template import START
from macros.pages.site import read_site
from tests.registry.checking import GOOD, TODAY

INDEX = ('---\ntitle: Start\ndescription: Början.\nreviewed: "2026-11-23"\n---\n# Start\n\n'
         "{{ progress_table() }}\n\nEn rad.\n")
GUIDE = ("---\ntitle: Äppelträd\ndescription: Om träd.\npeople: Trädgården\nresult: En fil\n---\n# Äppelträd\n\n"
         "{{ dataset_header(\"appeltrad\") }}\n\n"
         + "".join(f"## {name}\n\nText. (Vår slutsats.)\n\n" for name in START))


def side(folder: Path, registry: str = GOOD, files: dict[str, bytes] | None = None, **pages: str | None) -> Side:
    """A revision in a folder of its own; `pages` are texts by name, None for one that is left out."""
    for name, text in ({"index": INDEX, "guider/appeltrad": GUIDE} | pages).items():
        if text is not None:
            file = folder / "docs" / f"{name}.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    (folder / "datasets.yaml").write_text(registry, "utf-8")
    site, problems = read_site(folder, TODAY)
    return Side(registry=registry, pages={page.path: page for page in read_pages(folder / "docs")[0]}, site=site,
                problems=problems, files=files or {})
