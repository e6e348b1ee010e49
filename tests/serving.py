"""A folder in; a server on this machine that shows it as GitLab Pages does, and its address, out."""
import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import BinaryIO

from macros.commands.compress import TEXT


class _Quiet(SimpleHTTPRequestHandler):
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".mjs": "text/javascript"}

    def log_message(self, format: str, *args: object) -> None:
        pass


class _Compressing(_Quiet):
    """Sends text compressed and lets the browser keep it for ten minutes."""

    def send_head(self) -> BytesIO | BinaryIO | None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if file.suffix not in TEXT or not file.is_file() or "gzip" not in self.headers.get("Accept-Encoding", ""):
            return super().send_head()
        content = gzip.compress(file.read_bytes(), 9, mtime=0)
        self.send_response(200)
        for name, value in (("Content-Type", self.guess_type(str(file))), ("Content-Encoding", "gzip"),
                            ("Content-Length", str(len(content))), ("Cache-Control", "max-age=600")):
            self.send_header(name, value)
        self.end_headers()
        return BytesIO(content)


@contextmanager
def served(folder: Path, *, compressed: bool = False) -> Iterator[str]:
    """The address, with a slash at its end."""
    handler = partial(_Compressing if compressed else _Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
