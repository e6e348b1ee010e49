"""An address in; whether it is still there out. Reads the network."""
import http.client
import ssl
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

GONE: Final = frozenset({404, 410})
MOVED: Final = frozenset({301, 308})
HEADERS: Final = {"User-Agent": "Mozilla/5.0 (compatible; publishing-guides link check)", "Accept": "*/*"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The last status (None: no answer, for a reason), and where the address has moved for good."""

    status: int | None
    reason: str = ""
    moved: str | None = None

    @property
    def is_there(self) -> bool:
        return self.status is not None and self.status < 400

    @property
    def is_gone(self) -> bool:
        """Others, such as 403, 429 and 503, may only dislike being asked by a program."""
        return self.status is None or self.status in GONE

    def __str__(self) -> str:
        if self.status is None:
            return f"svarar inte ({self.reason})"
        if self.status >= 400:
            return f"svarar {self.status}"
        return f"har flyttat till {self.moved}" if self.moved else ""


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirections and remembers where the first ones, as long as they were for good, led."""

    def __init__(self) -> None:
        self.moved: str | None = None
        self._for_good = True

    def redirect_request(self, req: urllib.request.Request, fp: object, code: int, msg: str,
                         headers: http.client.HTTPMessage, newurl: str) -> urllib.request.Request | None:
        self._for_good = self._for_good and code in MOVED
        if self._for_good:
            self.moved = newurl
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def ask(url: str, timeout: float) -> Answer:
    """HEAD, and GET when that does not find it: some servers refuse HEAD or answer it wrongly."""
    answer = _ask(url, "HEAD", timeout)
    return answer if answer.is_there else _ask(url, "GET", timeout)


def _ask(url: str, method: str, timeout: float) -> Answer:
    redirects = _Redirects()
    opener = urllib.request.build_opener(redirects)
    try:
        request = urllib.request.Request(quote(url, safe="%/:=&?~+!$,;'@()*[]"), headers=HEADERS, method=method)
        with opener.open(request, timeout=timeout) as response:
            return Answer(status=response.status, moved=redirects.moved)
    except urllib.error.HTTPError as error:
        with error:
            loop = error.code in MOVED | {302, 303, 307}  # urllib gives up on a loop
            return Answer(status=None, reason="hänvisar i en ring") if loop else Answer(status=error.code)
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Answer(status=None, reason=_reason(getattr(error, "reason", error)))


def _reason(error: object) -> str:
    if isinstance(error, TimeoutError):
        return "tiden gick ut"
    if isinstance(error, ssl.SSLError):
        return "certifikatet godkänns inte"
    if isinstance(error, ConnectionRefusedError):
        return "servern tar inte emot"
    return str(error) or type(error).__name__
