"""The project and a number in; a copy of it with that many datasets and guides, most of them made up, out.

And the same pages, with what the macros print in place, for the generator and its theme as they are delivered.
"""
import re
import shutil
from collections.abc import Iterator
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from typing import Final

from macros.pages.calls import Call, read_calls
from macros.pages.site import load_site
from tests.copying import copy_site

UNIQUE: Final = ("rank", "rank_at_most", "rank_source", "published_guide")  # keys whose values no two datasets share


def grow(folder: Path, count: int) -> Path:
    """Copy the project into the folder and add datasets with guides until there are `count`, if fewer; the folder.

    A made-up dataset is a real one under another id and title, in turn: its entry, guide and specification.
    """
    copy_site(folder)
    registry, settings = folder / "datasets.yaml", folder / "mkdocs.yml"
    models = sorted(guide.stem for guide in (folder / "docs" / "guider").glob("*.md"))
    text = registry.read_text("utf-8")
    entries, lines = [], []
    for number, model in enumerate(islice(cycle(models), max(0, count - len(models))), start=1):
        id, title = f"exempel-{number}", f"Exempeldatamängd {number}"
        entries.append(_entry(text, model, id, title))
        lines.append(f"      - {title}: guider/{id}.md\n")
        _guide(folder / "docs" / "guider", model, id, title)
        _specification(folder / "docs" / "specs", model, id)
    _put_before(registry, "webinars:\n", "".join(entries))
    _put_before(settings, "  - Webbinarier:", "".join(lines))
    return folder


def _entry(registry: str, model: str, id: str, title: str) -> str:
    entry = re.search(rf"^  - id: {model}\n(?:    .*\n)+", registry, re.MULTILINE)
    assert entry
    made_up = {"- id": id, "title": f'{{sv: "{title}", en: "{title}"}}', "keywords": f"[{id}, {id}-data]"}
    lines = []
    for line in entry[0].splitlines():
        key, colon, value = line.partition(": ")
        if key.strip() not in UNIQUE:
            lines.append(f"{key}{colon}{made_up.get(key.strip(), value)}\n")
    return "".join(lines) + "\n"


def _guide(folder: Path, model: str, id: str, title: str) -> None:
    text = (folder / f"{model}.md").read_text("utf-8")
    text = re.sub(r"\{\{.*?\}\}", lambda call: call[0].replace(f'"{model}"', f'"{id}"'), text)
    text = re.sub(r"^(title:|#) .*$", rf"\1 {title}", text, count=2, flags=re.MULTILINE)
    (folder / f"{id}.md").write_text(text.replace(f"specs/{model}.", f"specs/{id}."), "utf-8")


def _specification(folder: Path, model: str, id: str) -> None:
    for file in folder.glob(f"{model}.*"):
        content = file.read_bytes()
        if file.name == f"{model}.schema.json":
            content = content.replace(f'"name": "{model}"'.encode(), f'"name": "{id}"'.encode(), 1).replace(
                f"../guider/{model}/".encode(), f"../guider/{id}/".encode())
        (folder / f"{id}{file.name.removeprefix(model)}").write_bytes(content)


def _put_before(file: Path, line: str, text: str) -> None:
    whole = file.read_text("utf-8")
    assert whole.count(f"\n{line}") == 1
    file.write_text(whole.replace(f"\n{line}", f"\n{text}{line}"), "utf-8")


_CALL: Final = re.compile(r"\{% raw %\}(.*?)\{% endraw %\}|\{\{.*?\}\}", re.DOTALL)
_OURS: Final = re.compile(r"^(?:extra|plugins|theme|hooks|watch|strict|validation):.*\n(?:  .*\n)*", re.MULTILINE)
DELIVERED: Final = "theme:\n  name: material\n  language: sv\n  font: false\nplugins: [search]\n"


def plain(folder: Path, project: Path) -> Path:
    """The same pages without macros, registry, hooks and our theme, for MkDocs with Material as delivered; the folder.

    What the macros print stands in the pages, so that both show the same content.
    """
    shutil.copytree(project / "docs", folder / "docs")
    site = load_site(project, date(2026, 11, 23), "https://gitlab.example.org/dataverkstad/guider")
    for page in site.pages:
        calls, results = iter(read_calls(page)[0]), site.results[page.path]
        (folder / "docs" / page.path).write_text(_CALL.sub(
            lambda match, calls=calls, results=results: _printed(match, calls, results), page.body), "utf-8")
    (folder / "mkdocs.yml").write_text(DELIVERED + _OURS.sub("", (project / "mkdocs.yml").read_text("utf-8")), "utf-8")
    return folder


def own_theme(folder: Path, pages: Path, project: Path) -> Path:
    """The pages of `plain` with our theme, still without macros, registry and hooks; the folder."""
    shutil.copytree(pages / "docs", folder / "docs")
    shutil.copytree(project / "theme", folder / "theme")
    settings = _OURS.sub(lambda part: part[0] if part[0].startswith(("extra", "theme")) else "",
                         (project / "mkdocs.yml").read_text("utf-8"))
    (folder / "mkdocs.yml").write_text(f"plugins: []\n{settings}", "utf-8")
    return folder


def _printed(match: re.Match[str], calls: Iterator[Call], results: dict[str, str]) -> str:
    return results[next(calls).key] if match[1] is None else match[1]
