"""A path that a browser asks for in; the page or file of the site as it is now, or what is wrong, out."""
import os
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, TypeVar

from mkdocs.structure.files import File

from macros.pages.site import forget, load_site_with_history
from macros.preview.answers import Answer, file_answer
from macros.preview.generated import Generated
from macros.preview.mistakes import lines_of
from macros.preview.notices import collected, notices
from macros.preview.site import SHEET, BuiltSite, Theme, built_site, settings
from macros.preview.words import mistakes_page, notice
from macros.publish.publication import Publication, Stamp, read_stamp
from macros.registry.dates import WrongClock, today_from

NOT_FOUND: Final = "404.html"
Made = TypeVar("Made")


class Answering:
    """The site under `root` as it will be published, at the address of the preview.

    `change` reads it anew, which is quick: what has not changed is remembered. Nothing that is wrong with the files
    is raised: every page shows it.
    """

    def __init__(self, root: Path, address: str, environment: Mapping[str, str] = os.environ) -> None:
        self._root, self._address, self._environment = root, address, environment
        self._stamp: Stamp | None = None
        self._day: date | None = None
        self._theme: Theme | None = None
        self._site: BuiltSite | None = None
        self._wrong: tuple[str, ...] = ()
        self._told: tuple[str, ...] = ()

    def change(self, paths: frozenset[str] | None = None) -> tuple[str, ...]:
        """Read what has changed (None: everything); the problems that there are now."""
        git = paths is None or any(path.startswith(".git/") for path in paths)
        forget(history=git)
        if git:
            self._stamp = read_stamp(self._root, self._environment)
        if paths is None or any(path.startswith(("theme/", "mkdocs.yml")) for path in paths):
            self._theme = None
        self._site, self._wrong, self._told = None, (), ()
        self._site = self._guarded(self._read)
        return self._wrong

    def answer(self, path: str) -> Answer:
        """What is at the path, without its first slash."""
        if self._day and self._day != self._today():  # it is past midnight
            self.change(frozenset())
        wrong = self._wrong
        answer = self._guarded(lambda: self._find(self._site, path)) if self._site else None
        if answer is None:
            answer = Answer(status=500, is_page=True, body=mistakes_page(self._wrong))
            if self._wrong not in {wrong, self._told}:
                print(*self._wrong, sep="\n", flush=True)
                self._told = self._wrong
            self._wrong = wrong  # a mistake on one page does not stop the others
        return answer

    def _guarded(self, make: Callable[[], Made]) -> Made | None:
        """What is made, or None and the problems kept. mkdocs-macros leaves by exit(), MkDocs by an exit of its own."""
        with collected() as logged:
            try:
                return make()
            except WrongClock as wrong:
                self._wrong = (str(wrong),)
            except (Exception, SystemExit) as stop:
                self._wrong = lines_of(stop, logged, self._root)
        return None

    def _today(self) -> date:
        return today_from(self._environment, datetime.now(UTC))

    def _read(self) -> BuiltSite:
        self._day = self._today()
        config = settings(self._root, self._address)
        content = load_site_with_history(self._root, self._day, config.extra["repository"], config.use_directory_urls,
                                         config.site_url)  # the one that the hooks have just loaded
        publication = Publication(view=content.view, base_url=config.site_url, stamp=self._stamp)
        site = built_site(config, content, Generated(publication), self._theme)
        self._theme = site.theme
        return site

    def _find(self, site: BuiltSite, path: str) -> Answer:
        place = path + "index.html" if path.endswith("/") or not path else path
        file = site.by_address.get(place)
        if file and file.is_documentation_page():
            return self._page(site, file)
        if place == SHEET:
            return file_answer(place, site.theme.sheet)
        if (content := site.generated.get(place)) is not None:  # it replaces one of the theme, as sitemap.xml
            return file_answer(place, content)
        if file:
            return file_answer(place, file.content_bytes)
        if f"{path}/index.html" in site.by_address or site.generated.get(f"{path}/index.html"):
            return Answer(status=302, to=f"/{path}/")
        return Answer(status=200 if path == NOT_FOUND else 404, is_page=True, body=site.template(NOT_FOUND).encode())

    def _page(self, site: BuiltSite, file: File) -> Answer:
        with collected() as logged:
            html = site.page(file).encode("utf-8", errors="xmlcharrefreplace")
        lines = site.notices.setdefault(file.dest_uri, notices(site, file, logged))
        if lines:
            start = html.index(b">", html.index(b"<body")) + 1
            html = html[:start] + notice(lines) + html[start:]
        return Answer(body=html, is_page=True)
