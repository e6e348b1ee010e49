"""What a browser gets for a path: a page, a file, the way to a folder, or what is wrong."""
from dataclasses import dataclass
from typing import Final

# Every ending of the site. The system's own table (on Windows the registry) says other things on other machines.
TYPES: Final = {
    "": "text/plain; charset=utf-8", "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "html": "text/html; charset=utf-8", "ics": "text/calendar; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "json": "application/json", "mjs": "text/javascript; charset=utf-8", "png": "image/png",
    "rdf": "application/rdf+xml", "svg": "image/svg+xml", "ttl": "text/turtle; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A status of HTTP, a type and a body; `to` is where to look instead. A page of ours follows changes."""

    body: bytes = b""
    type: str = TYPES["html"]
    status: int = 200
    is_page: bool = False
    to: str = ""


def file_answer(path: str, content: bytes) -> Answer:
    """A file as it is, with the type that its ending says."""
    return Answer(body=content, type=TYPES.get(path.rpartition("/")[2].partition(".")[2].rpartition(".")[2],
                                               "application/octet-stream"))
