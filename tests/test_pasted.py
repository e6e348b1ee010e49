"""The codes that the page on embedding gives, pasted into a plain HTML file of somebody else's site."""
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.publish.publication import LOCAL
from tests.conftest import build
from tests.html import soup

HOST = '<!DOCTYPE html>\n<html lang="sv">\n<meta charset="utf-8">\n<title>Exempelstad</title>\n<h1>Data</h1>\n{}\n'
POLICY = "default-src 'none'; frame-src {0}; script-src {0}; img-src {0}; style-src 'unsafe-inline'"


class _Host(SimpleHTTPRequestHandler):
    """Serves a folder; `policy` is what the host allows its pages to fetch, nothing is said without it."""

    def __init__(self, *args: object, policy: str = "", **kwargs: object) -> None:
        self.policy = policy
        super().__init__(*args, **kwargs)

    def end_headers(self) -> None:
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


def served(folder: Path, policy: str = "") -> ThreadingHTTPServer:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Host, directory=str(folder), policy=policy))
    Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The site built for the address where it is served, so that its codes need no change."""
    folder = tmp_path_factory.mktemp("ours")
    server = served(folder)
    address = f"http://127.0.0.1:{server.server_port}/"
    assert address != LOCAL
    result = build(folder, CI_PAGES_URL=address)
    assert result.returncode == 0, result.stderr
    yield address, folder
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def codes(ours: tuple[str, Path]) -> list[str]:
    """The codes as a reader copies them from the page."""
    return [block.get_text() for block in soup(ours[1] / "badda-in" / "index.html").select(".nd-paste code")]


@pytest.fixture(params=["", POLICY], ids=["no policy", "policy"])
def pasted(request: pytest.FixtureRequest, ours: tuple[str, Path], browser: Browser, tmp_path: Path,
           ) -> Iterator[Callable[[str], tuple[Page, list[str]]]]:
    """Paste a code on a page of another origin; returns the open page and what went wrong."""
    (tmp_path / "favicon.ico").touch()
    server = served(tmp_path, request.param.format(ours[0]))
    context = browser.new_context(viewport={"width": 320, "height": 800})

    def paste(code: str) -> tuple[Page, list[str]]:
        # A name of its own for each: a file that changes twice within a second is served from the browser's cache.
        name = f"{len(list(tmp_path.iterdir()))}.html"
        (tmp_path / name).write_text(HOST.format(code), "utf-8")
        page, faults = context.new_page(), []
        page.on("console", lambda message: message.type in {"error", "warning"} and faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("response", lambda response: response.status >= 400 and faults.append(response.url))
        # Another name of the same machine is another site to a browser.
        page.goto(f"http://localhost:{server.server_port}/{name}", wait_until="networkidle")
        return page, faults

    yield paste
    context.close()
    server.shutdown()
    server.server_close()


Paste = Callable[[str], tuple[Page, list[str]]]


def chosen(codes: list[str], start: str) -> list[str]:
    found = [code for code in codes if code.startswith(start)]
    assert found
    return found


def test_an_iframe_shows_its_table_or_list(codes: list[str], pasted: Paste) -> None:
    for code in chosen(codes, "<iframe"):
        page, faults = pasted(code)
        frame = page.frame_locator("iframe")
        expect(frame.locator("body")).to_contain_text("Uppdaterad")
        assert page.locator("iframe").get_attribute("title")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert faults == []
        page.close()


def test_an_element_shows_its_table_and_its_link_without_a_script(codes: list[str], pasted: Paste) -> None:
    for code in chosen(codes, "<dataverkstad-embed"):
        page, faults = pasted(code)
        frame = page.locator("dataverkstad-embed iframe")
        expect(frame.content_frame.locator("body")).to_contain_text("Uppdaterad")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert faults == []
        page.close()
        page, faults = pasted(code.partition("\n")[0])
        expect(page.locator("dataverkstad-embed a")).to_be_visible()
        page.close()


def test_a_picture_is_drawn_and_has_its_text_beside_it(codes: list[str], pasted: Paste) -> None:
    for code in [*chosen(codes, "<p><img"), *chosen(codes, '<a href')]:
        page, faults = pasted(code)
        assert page.locator("img").evaluate("image => image.complete && image.naturalWidth > 100")
        assert page.locator("img").get_attribute("alt")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert faults == []
        page.get_by_role("link").click()
        expect(page.locator("h1")).to_be_visible()
        page.close()


def test_the_line_for_a_server_fetches_the_fragment(codes: list[str], ours: tuple[str, Path], tmp_path: Path) -> None:
    for code in chosen(codes, "curl"):
        subprocess.run(code.split(), cwd=tmp_path, check=True)
        name = code.split()[-2]
        assert (tmp_path / name).read_bytes() == (ours[1] / "embed" / "v1" / name).read_bytes()
        missing = subprocess.run([*code.split()[:-1], ours[0] + "finns-inte.html"], cwd=tmp_path, capture_output=True,
                                 check=False)
        assert missing.returncode != 0
        assert (tmp_path / name).read_bytes() == (ours[1] / "embed" / "v1" / name).read_bytes()
