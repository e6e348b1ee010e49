"""Browsers ask here: pages and files from the worker, and one open request for each page that follows changes."""
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from macros.preview.answers import TYPES, Answer
from macros.preview.worker import Worker

# No file of docs/ begins with "_".
CHANGES, SCRIPT = "_preview/changes", "_preview/follow.js"
ALIVE: Final = 15  # seconds between two signs of life, by which a request that nobody reads is found


class Server(ThreadingHTTPServer):
    """Raises OSError where the port is taken."""

    daemon_threads = True
    allow_reuse_address = os.name != "nt"  # there it would let two servers share a port

    def __init__(self, host: str, port: int, worker: Worker) -> None:
        super().__init__((host, port), _Handler)
        self.worker, self.changed = worker, Condition()
        self.script = (Path(__file__).parent / "follow.js").read_bytes()
        # A page that an earlier server gave is never of our state.
        self.begun = f"{os.getpid()}-{id(self):x}"

    def name(self, state: int) -> str:
        return f"{self.begun}-{state}"

    def tell(self) -> None:
        """Wake every request that waits for a change."""
        with self.changed:
            self.changed.notify_all()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        try:
            url = urlsplit(self.path)
            path = unquote(url.path).removeprefix("/")
            if path == CHANGES:
                self._wait(parse_qs(url.query).get("since", [""])[0])
            elif path == SCRIPT:
                self._send(Answer(body=self.server.script, type=TYPES["js"]))
            else:
                answer, state = self.server.worker.answer(path)
                self._send(answer, self._script(state) if answer.is_page else b"")
        except (BrokenPipeError, ConnectionError):
            self.close_connection = True

    def _script(self, state: int) -> bytes:
        return f'<script src="/{SCRIPT}" data-state="{self.server.name(state)}"></script>\n'.encode()

    def _send(self, answer: Answer, script: bytes = b"") -> None:
        before, end, after = answer.body.rpartition(b"</body>") if script else (answer.body, b"", b"")
        body = before + script + end + after
        self.send_response(answer.status)
        if answer.to:
            self.send_header("Location", answer.to)
        for name, value in (("Content-Type", answer.type), ("Content-Length", str(len(body))),
                            ("Cache-Control", "no-store")):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _wait(self, since: str) -> None:
        """An event when the state is another than the page's (Server-Sent Events, html.spec.whatwg.org)."""
        self.close_connection = True
        self.send_response(200)
        for name, value in (("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")):
            self.send_header(name, value)
        self.end_headers()
        while True:
            with self.server.changed:
                is_new = since != self.server.name(self.server.worker.state) or (
                    self.server.changed.wait(ALIVE) and since != self.server.name(self.server.worker.state))
            self.wfile.write(b"data: changed\n\n" if is_new else b": alive\n\n")
            self.wfile.flush()
            if is_new:
                return

    def log_message(self, format: str, *args: object) -> None:
        """The terminal is for problems."""
