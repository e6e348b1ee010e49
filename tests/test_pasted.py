"""The codes that the page on embedding gives, pasted into a plain HTML file of somebody else's site."""
import re
import subprocess
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from pathlib import Path
from threading import Thread
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.pages.embeds import KINDS, SHOWS
from macros.pages.texts import LANGUAGES
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
def ready(ours: tuple[str, Path]) -> list[str]:
    """The ready codes as a reader without a script copies them from the page."""
    return [block.get_text() for block in soup(ours[1] / "badda-in" / "index.html").select(".nd-paste code")]


@pytest.fixture(scope="module")
def every(ours: tuple[str, Path], ready: list[str], browser: Browser) -> list[str]:
    """The ready codes, and what the form gives for every view, way and language."""
    page = browser.new_page()
    page.goto(f"{ours[0]}badda-in/", wait_until="networkidle")
    found = [code for show, kind, lang in product(SHOWS, KINDS, LANGUAGES) if kind != "badge" or show == "dataset"
             for code in [made(page, show=show, kind=kind, lang=lang)]]
    found += [made(page, show="progress", kind=kind, lang="sv", rows="5", area="livsmedel", theme="dark")
              for kind in ("iframe", "element")]
    page.close()
    assert len(found) == len(set(found)) == 36
    return list(dict.fromkeys([*ready, *found]))


def made(page: Page, **choices: str) -> str:
    """What the form gives for choices that it offers."""
    for name, value in choices.items():
        page.locator(f"select[name={name}]").select_option(value)
    return page.get_by_label("Kod att klistra in").input_value()


class Paste(Protocol):
    def __call__(self, code: str, scripts: bool = True) -> tuple[Page, list[str]]: ...


@pytest.fixture(params=["", POLICY], ids=["no policy", "policy"])
def policy(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def codes(policy: str, ready: list[str], every: list[str]) -> list[str]:
    """A policy cares for what is fetched, which is the same in every language and view."""
    return ready if policy else every


@pytest.fixture
def pasted(policy: str, ours: tuple[str, Path], browser: Browser, tmp_path: Path) -> Iterator[Paste]:
    """Paste a code on a page of another origin; returns the open page and what went wrong."""
    (tmp_path / "favicon.ico").touch()
    server = served(tmp_path, policy.format(ours[0]))
    contexts = {scripts: browser.new_context(viewport={"width": 320, "height": 800}, java_script_enabled=scripts)
                for scripts in (True, False)}

    def paste(code: str, scripts: bool = True) -> tuple[Page, list[str]]:
        # A name of its own for each: a file that changes twice within a second is served from the browser's cache.
        name = f"{len(list(tmp_path.iterdir()))}.html"
        (tmp_path / name).write_text(HOST.format(code), "utf-8")
        page, faults = contexts[scripts].new_page(), []
        page.on("console", lambda message: message.type in {"error", "warning"} and faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("response", lambda response: response.status >= 400 and faults.append(response.url))
        # Another name of the same machine is another site to a browser.
        page.goto(f"http://localhost:{server.server_port}/{name}")
        return page, faults

    yield paste
    for context in contexts.values():
        context.close()
    server.shutdown()
    server.server_close()


def chosen(codes: list[str], start: str) -> list[str]:
    found = [code for code in codes if code.startswith(start)]
    assert found
    return found


UPDATED = re.compile("Uppdaterad|Updated")


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no script"])
def test_an_iframe_shows_its_table_or_list(codes: list[str], pasted: Paste, scripts: bool) -> None:
    for code in chosen(codes, "<iframe"):
        page, faults = pasted(code, scripts)
        frame = page.frame_locator("iframe")
        expect(frame.locator("footer p").last).to_contain_text(UPDATED)
        expect(frame.locator("main :is(td, li, dd):visible").first).to_be_visible()
        assert page.locator("iframe").get_attribute("title")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert faults == []
        page.close()


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no script"])
def test_an_element_shows_its_table_with_a_script_and_without_one(codes: list[str], pasted: Paste,
                                                                 scripts: bool) -> None:
    for code in chosen(codes, "<dataverkstad-embed"):
        page, faults = pasted(code, scripts)
        frame = page.locator("dataverkstad-embed iframe")
        expect(frame.content_frame.locator("footer p").last).to_contain_text(UPDATED)
        expect(frame.content_frame.locator("main :is(td, li, dd):visible").first).to_be_visible()
        expect(page.locator("dataverkstad-embed > a")).to_be_visible(visible=not scripts)
        assert frame.get_attribute("title")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert faults == []
        page.close()


def test_an_element_whose_script_is_left_out_leads_to_the_page(ready: list[str], pasted: Paste) -> None:
    for code in chosen(ready, "<dataverkstad-embed"):
        page, _ = pasted(code.partition("\n")[0])
        page.locator("dataverkstad-embed a").click()
        expect(page.locator("h1")).to_be_visible()
        page.close()


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no script"])
def test_a_picture_is_drawn_and_has_its_text_beside_it(codes: list[str], pasted: Paste, scripts: bool) -> None:
    for code in [*chosen(codes, "<p><img"), *chosen(codes, '<a href')]:
        page, faults = pasted(code, scripts)
        assert page.locator("img").evaluate("image => image.complete && image.naturalWidth > 100")
        assert page.locator("img").get_attribute("alt")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert faults == []
        page.get_by_role("link").click()
        expect(page.locator("h1")).to_be_visible()
        page.close()


def test_the_line_for_a_server_fetches_the_fragment(every: list[str], ours: tuple[str, Path], tmp_path: Path) -> None:
    for code in chosen(every, "curl"):
        subprocess.run(code.split(), cwd=tmp_path, check=True)
        name, published = code.split()[-2], ours[1] / code.split()[-1].removeprefix(ours[0])
        assert (tmp_path / name).read_bytes() == published.read_bytes()
        missing = subprocess.run([*code.split()[:-1], ours[0] + "finns-inte.html"], cwd=tmp_path, capture_output=True,
                                 check=False)
        assert missing.returncode != 0
        assert (tmp_path / name).read_bytes() == published.read_bytes()
