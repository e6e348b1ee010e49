"""A page and a browser in; what a visit asks the server for, and its weight compressed, out."""
import gzip
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """The files that a page asked for and that were not in the browser's cache, with their bytes compressed by gzip."""

    files: tuple[str, ...]
    sizes: tuple[int, ...]

    @property
    def weight(self) -> int:
        return sum(self.sizes)


def compressed(file: Path) -> int:
    """The bytes of a file as a server sends it with gzip at its best."""
    return len(gzip.compress(file.read_bytes(), 9, mtime=0))


def first_and_next(browser: Browser, address: str, site: Path, first: str, following: str) -> tuple[Visit, Visit]:
    """The visit to a page with nothing in the cache, and then to another."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page, seen = context.new_page(), set[str]()
    visits = tuple(_visit(page, address, site, path, seen) for path in (first, following))
    context.close()
    return visits


def _visit(page: Page, address: str, site: Path, path: str, seen: set[str]) -> Visit:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + path, wait_until="networkidle")
    # A browser without a window does not ask for the icon; every other does.
    asked.append(page.evaluate("document.querySelector('link[rel=icon]').href"))
    files = dict.fromkeys(url.removeprefix(address).partition("#")[0] for url in asked)
    new = tuple(file for file in files if file not in seen)
    seen.update(new)
    return Visit(files=new, sizes=tuple(compressed(_file(site, name)) for name in new))


def _file(site: Path, name: str) -> Path:
    return site / name / "index.html" if name.endswith("/") or not name else site / name
