"""The preview of a merge request: files in a deep folder, for what finds no index of a folder, or from the disk."""
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser

from tests.conftest import ROOT, build
from tests.test_links import fault, targets

# Where GitLab shows the artifacts of a job of a project in a group of a group.
DEEP = "-/undergrupp/guider/-/jobs/4711/artifacts/preview"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the preview deep down and nothing else."""
    folder = tmp_path_factory.mktemp("artifacts")
    result = build(folder / DEEP, "--no-directory-urls")
    assert (result.returncode, result.stdout) == (0, ""), result.stdout + result.stderr
    return folder


class _Files(SimpleHTTPRequestHandler):
    """As GitLab's artifact browser: a file that is named is sent, a folder is not looked into."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".mjs": "text/javascript"}

    def send_head(self) -> object:
        if not Path(self.translate_path(self.path)).is_file():
            self.send_error(404)
            return None
        return super().send_head()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def deep_address(root: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Files, directory=str(root)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{DEEP}/"
    server.shutdown()
    server.server_close()


def pages(folder: Path) -> list[Path]:
    return [file for file in sorted(folder.rglob("*.html")) if file.name != "404.html"]  # it names the site's root


def test_every_link_names_a_file_that_is_there(root: Path) -> None:
    site = root / DEEP
    everything = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
    assert [f"{file.relative_to(site)}: {message}" for file in pages(site) for url in targets(file)
            if (message := fault(site, everything, file, url))] == []


def test_no_link_leads_to_a_folder_or_to_the_root_of_the_host(root: Path) -> None:
    site = root / DEEP
    found = []
    for file in pages(site):
        for url in targets(file):
            path = unquote(urlsplit(url).path)
            if not urlsplit(url).scheme and path and (path.startswith("/") or (file.parent / path).is_dir()):
                found.append(f"{file.relative_to(site)}: {url}")
    assert found == []


def test_there_is_a_page_for_every_markdown_file(root: Path) -> None:
    made = {file.relative_to(root / DEEP).with_suffix("").as_posix() for file in pages(root / DEEP)}
    written = {file.relative_to(ROOT / "docs").with_suffix("").as_posix() for file in (ROOT / "docs").rglob("*.md")}
    assert written - made == set()


def visited(browser: Browser, start: str) -> tuple[list[str], list[str], list[str]]:
    """From the start page to a guide by a click: headings, what could not be fetched, what scripts complained of."""
    page = browser.new_page()
    missing, complaints = [], []
    page.on("response", lambda answer: missing.append(answer.url) if answer.status >= 400 else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    headings = []
    page.goto(f"{start}index.html", wait_until="load")
    headings.append(page.locator("article h1, main h1").first.inner_text())
    page.goto(f"{start}datamangder.html", wait_until="load")
    page.locator("article a[href$='guider/badplatser.html'], main a[href$='guider/badplatser.html']").first.click()
    page.wait_for_url("**/guider/badplatser.html")
    headings.append(page.locator("article h1, main h1").first.inner_text().replace("¶", "").strip())
    page.close()
    return headings, missing, complaints


def test_it_works_deep_down_on_a_host(browser: Browser, deep_address: str) -> None:
    headings, missing, complaints = visited(browser, deep_address)
    assert (headings[1], missing, complaints) == ("Badplatser", [], [])
    assert headings[0]


def test_it_can_be_read_and_walked_from_the_disk(browser: Browser, root: Path) -> None:
    """No script or search there: a browser fetches nothing for a page from the disk."""
    headings, _, complaints = visited(browser, f"{(root / DEEP).as_uri()}/")
    assert headings[1] == "Badplatser"
    assert [complaint for complaint in complaints if "fetch" not in complaint.lower()] == []
