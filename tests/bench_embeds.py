"""What the embeds weigh, beside what the same table costs as an embedded page of the theme."""
import gzip
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Final

from tests.browser import browser

LIMITS: Final = {"embed/v1/embed.js": 1_000, "embed/v1/progress.html": 12_000, "embed/v1/progress-en.html": 12_000}
OTHERS: Final = 6_000


def embed_sizes(site: Path) -> Iterator[tuple[str, int, int, int]]:
    """The path, bytes, bytes by gzip and limit of embed.js, of every embed, and of the largest dataset."""
    files = sorted((site / "embed/v1").glob("*.js")) + sorted(
        file for file in (site / "embed/v1").glob("*.html") if not file.name.endswith(".fragment.html"))
    datasets = [file for file in (site / "embed/v1/dataset").glob("*.html") if not file.name.endswith(".fragment.html")]
    files.append(max(sorted(datasets), key=lambda file: packed(file.read_bytes())))
    for file in files:
        path, content = file.relative_to(site).as_posix(), file.read_bytes()
        yield path, len(content), packed(content), LIMITS.get(path, OTHERS)


def packed(content: bytes) -> int:
    return len(gzip.compress(content, mtime=0))


class _Quiet(SimpleHTTPRequestHandler):
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".mjs": "text/javascript"}

    def log_message(self, format: str, *args: object) -> None:
        pass


def first_visit(site: Path, path: str) -> tuple[int, int, int]:
    """Requests, bytes and bytes by gzip of all that a browser fetches when it opens a page for the first time."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    with browser() as started:
        page = started.new_page()
        fetched = []
        page.context.on("response", lambda response: fetched.append(response))
        page.goto(f"http://127.0.0.1:{server.server_port}/{path}", wait_until="networkidle")
        bodies = [response.body() for response in fetched if response.ok]
    server.shutdown()
    server.server_close()
    return len(bodies), sum(map(len, bodies)), sum(map(packed, bodies))


def print_embeds(site: Path) -> None:
    print("\nEmbeds: bytes, by gzip, and the most they may be")
    for path, raw, small, limit in embed_sizes(site):
        print(f"{path:40} {raw:8} {small:8}   at most {limit}")
    print("\nThe progress table on a first visit: requests, bytes, by gzip")
    for label, path in (("as an embed", "embed/v1/progress.html"), ("as a page of the theme", "datamangder/")):
        requests, raw, small = first_visit(site, path)
        print(f"{label:40} {requests:3} {raw:8} {small:8}")
