"""A second server on another port: somebody else's site, with pages that tests write."""
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@dataclass(frozen=True, slots=True)
class Foreign:
    """`address` ends with a slash; `pages` are HTML and headers by path."""

    address: str
    pages: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict)

    def show(self, path: str, html: str, **headers: str) -> str:
        """Put up a page; returns its address. A header's name is written with _ for -."""
        self.pages[path] = (html, {name.replace("_", "-"): value for name, value in headers.items()})
        return self.address + path


def _handler(pages: dict[str, tuple[str, dict[str, str]]]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            html, headers = pages.get(self.path.lstrip("/").partition("?")[0], (None, {}))
            self.send_response(404 if html is None else 200)
            for name, value in {"Content-Type": "text/html; charset=utf-8", **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write((html or "").encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


@contextmanager
def foreign_site() -> Iterator[Foreign]:
    pages: dict[str, tuple[str, dict[str, str]]] = {}
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(pages))
    Thread(target=server.serve_forever, daemon=True).start()
    yield Foreign(f"http://127.0.0.1:{server.server_port}/", pages)
    server.shutdown()
    server.server_close()
