"""A page that MkDocs is about to render in; its body out, from an earlier build where all it is made from is the same.

An entry is a JSON file for each page, with a digest of everything that MkDocs and Python-Markdown make the body from.
It is used where the digest is the same and written anew where it is not, so a folder that is old, half-written or gone
costs time and nothing else. What the generator had something to say of (a link that leads nowhere) is never kept.
"""
import hashlib
import json
import logging
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.toc import AnchorLink, TableOfContents

from macros.generator.answers import FOLDER
from macros.generator.programs import programs
from macros.pages.finished import Finished

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


def remember_bodies(root: Path, config: "MkDocsConfig", files: "Files", finished: Finished) -> None:
    """Let every page look for its body in the folder before it renders one; `finished` holds the HTML of its macros."""
    folder = root / FOLDER
    pages = [file.page for file in files.documentation_pages() if file.page]
    common = _digest(_surroundings(root, config, files))
    entries = {page.file.src_uri: folder / f"{_digest([page.file.src_uri])[:32]}.json" for page in pages}
    _forget(folder, set(entries.values()))
    for page in pages:
        page.render = _remembered(page, entries[page.file.src_uri], common, finished)


def _remembered(page: "Page", entry: Path, common: str, finished: Finished) -> Callable[..., None]:
    make = page.render

    def render(config: "MkDocsConfig", files: "Files") -> None:
        key = _digest([common, page.file.src_uri, finished.whole(page.markdown)])
        if (found := _read(entry)) and found.get("key") == key:
            finished.html.clear()
            _restore(page, found, files)
            return
        with _messages(type(page).__module__.partition(".")[0]) as told:
            make(config, files)
        if not told and page.links_to_anchors is not None:
            _write(entry, {"key": key} | _body(page))

    return render


def _surroundings(root: Path, config: "MkDocsConfig", files: "Files") -> Iterator[str]:
    """What every body depends on beside its own text: programs, settings, and where links may lead."""
    yield from programs(root, "*.py")
    yield Path(config.config_file_path).read_text("utf-8")
    yield f"{config.use_directory_urls} {config.site_url} {config.strict}"
    yield from sorted(f"{file.src_uri} {file.url} {file.inclusion}" for file in files)


def _digest(parts: Iterable[str]) -> str:
    """Of texts in order; where one ends is part of it."""
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        digest.update(f"{len(raw)}:".encode() + raw)
    return digest.hexdigest()


def _body(page: "Page") -> dict[str, object]:
    return {"content": page.content, "title": page._title_from_render, "ids": sorted(page.present_anchor_ids),
            "links": {file.src_uri: anchors for file, anchors in page.links_to_anchors.items()},
            "toc": [_heading(item) for item in page.toc]}


def _heading(item: AnchorLink) -> list[object]:
    return [item.title, item.id, item.level, [_heading(child) for child in item.children]]


def _restore(page: "Page", found: dict, files: "Files") -> None:
    page.content, page._title_from_render = found["content"], found["title"]
    page.present_anchor_ids = set(found["ids"])
    page.links_to_anchors = {files.get_file_from_path(path): anchors for path, anchors in found["links"].items()}
    page.toc = TableOfContents([_link(item) for item in found["toc"]])
    for first in page.toc.items[:1]:
        first.active = True  # as mkdocs.structure.toc.get_toc leaves it


def _link(item: list) -> AnchorLink:
    title, id, level, children = item
    link = AnchorLink(title, id, level)
    link.children = [_link(child) for child in children]
    return link


@contextmanager
def _messages(generator: str) -> Iterator[list[logging.LogRecord]]:
    """What the generator (MkDocs, or ProperDocs by its own name) says meanwhile, from its lowest level for people."""
    told: list[logging.LogRecord] = []
    handler = logging.Handler(logging.INFO)
    handler.emit = told.append
    log = logging.getLogger(generator)
    log.addHandler(handler)
    try:
        yield told
    finally:
        log.removeHandler(handler)


def _read(entry: Path) -> dict | None:
    try:
        found = json.loads(entry.read_bytes())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _write(entry: Path, value: dict[str, object]) -> None:
    """Whole or not at all; a folder that can not be written to is done without."""
    new = entry.with_suffix(f".{os.getpid()}.new")
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(json.dumps(value, ensure_ascii=False), "utf-8")
        new.replace(entry)
    except OSError:
        with suppress(OSError):
            new.unlink()


def _forget(folder: Path, entries: set[Path]) -> None:
    """Entries of pages that are gone, and what a build that was killed left."""
    for file in folder.glob("*"):
        if file not in entries and file.suffix in (".json", ".new"):
            try:
                file.unlink(missing_ok=True)
            except OSError:
                return
