"""Asked of a server of our own, every kind of answer is told apart; what is gone is a mistake unless it is excused."""
import socket
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest

from macros.commands.asking import Answer, ask
from macros.commands.links import ask_all, judge, links
from macros.pages.addresses import Address
from macros.registry.dead_links import DeadLink
from macros.registry.problem import Problem
from tests.registry.checking import TODAY

STATUS = {"/ok": 200, "/moved": 301, "/twice": 308, "/found": 302, "/gone": 404, "/removed": 410, "/forbidden": 403,
          "/busy": 503, "/ring": 301, "/head": 200, "/wrong-head": 200, "/%C3%A5": 200}
TO = {"/moved": "/ok", "/twice": "/moved", "/found": "/moved", "/ring": "/ring"}
PATIENCE = 0.5  # seconds


class _Handler(BaseHTTPRequestHandler):
    closing = Event()

    def do_HEAD(self) -> None:
        if self.path == "/slow":
            self.closing.wait(10)
            return
        refused = {"/head": 405, "/wrong-head": 404}
        status = refused.get(self.path, 0) if self.command == "HEAD" else 0
        self.send_response(status or STATUS[self.path])
        if self.path in TO:
            self.send_header("Location", TO[self.path])
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    started = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    started.daemon_threads = True
    Thread(target=started.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{started.server_port}"
    _Handler.closing.set()
    started.shutdown()
    started.server_close()


@pytest.mark.parametrize(("path", "told", "is_there", "is_gone"), [
    ("/ok", "", True, False), ("/ok?a=b", None, True, False), ("/å", "", True, False),
    ("/moved", "har flyttat till {server}/ok", True, False), ("/twice", "har flyttat till {server}/ok", True, False),
    ("/found", "", True, False), ("/gone", "svarar 404", False, True), ("/removed", "svarar 410", False, True),
    ("/forbidden", "svarar 403", False, False), ("/busy", "svarar 503", False, False),
    ("/ring", "svarar inte (hänvisar i en ring)", False, True), ("/head", "", True, False),
    ("/wrong-head", "", True, False), ("/slow", "svarar inte (tiden gick ut)", False, True)])
def test_an_answer_is_told_as_it_is(server: str, path: str, told: str | None, is_there: bool, is_gone: bool) -> None:
    if told is None:  # the server knows paths without a question only
        STATUS[path] = 200
        told = ""
    answer = ask(server + path, PATIENCE)
    assert (str(answer), answer.is_there, answer.is_gone) == (told.format(server=server), is_there, is_gone)


def test_a_server_that_is_not_there_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert str(ask(f"http://127.0.0.1:{port}/", PATIENCE)) == "svarar inte (servern tar inte emot)"
    assert ask("http://name.invalid/", PATIENCE).status is None
    assert ask("https://[broken/", PATIENCE).status is None


def test_all_addresses_are_asked_once(server: str) -> None:
    asked = ask_all([f"{server}/ok", f"{server}/gone", f"{server}/ok"], PATIENCE)
    assert {url: answer.status for url, answer in asked.items()} == {f"{server}/ok": 200, f"{server}/gone": 404}


GONE, THERE, UNSURE = Answer(status=404), Answer(status=200), Answer(status=403)
PLACE = Address("docs/x.md", 3, 5, "https://a.se/")


def excuse(until: date = date(2027, 5, 31)) -> DeadLink:
    return DeadLink(url="https://a.se/", reason="borttagen", until=until, line=2)


def judged(answers: dict[str, Answer], *dead: DeadLink) -> tuple[list[str], list[str]]:
    problems, notes = judge([PLACE], {"https://b.se/": THERE} | answers, dead, TODAY)
    return [str(problem) for problem in problems], [str(note) for note in notes]


@pytest.mark.parametrize(("answer", "dead", "problems", "notes"), [
    (THERE, [], [], []),
    (GONE, [], ["docs/x.md:3:5: https://a.se/ svarar 404"], []),
    (UNSURE, [], [], ["docs/x.md:3:5: https://a.se/ svarar 403"]),
    (Answer(status=200, moved="https://b.se/"), [], [], ["docs/x.md:3:5: https://a.se/ har flyttat till https://b.se/"]),
    (GONE, [excuse()], [], []),
    (UNSURE, [excuse()], [], ["docs/x.md:3:5: https://a.se/ svarar 403"]),
    (THERE, [excuse()], ["dead-links.yaml:2:1: https://a.se/ svarar igen; ta bort posten"], []),
    (GONE, [excuse(date(2026, 11, 22))],
     ["dead-links.yaml:2:1: https://a.se/ skulle ses över senast den 22 november 2026 (borttagen)"], [])])
def test_an_excuse_holds_as_long_as_it_is_needed(
        answer: Answer, dead: list[DeadLink], problems: list[str], notes: list[str]) -> None:
    assert judged({"https://a.se/": answer}, *dead) == (problems, notes)


def test_an_excuse_for_what_stands_nowhere_should_go() -> None:
    assert judge([], {}, [excuse()], TODAY) == (
        [Problem("dead-links.yaml", 2, 1, "https://a.se/ står inte längre på någon sida; ta bort posten")], [])


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "dead-links.yaml").write_text("dead: []\n", "utf-8")
    (tmp_path / "datasets.yaml").write_text('a: "https://example.org/"\n', "utf-8")
    (tmp_path / "docs" / "x.md").write_text("[a](https://0.0.0.0:1/)\n", "utf-8")  # a port that no one listens to
    return tmp_path


def test_where_nothing_answers_it_is_the_network(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert links(root, TODAY, PATIENCE) == 1
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "Ingen av 1 adresser svarade; kontrollera nätverket\n")


def test_a_list_that_cannot_be_read_is_told_before_anything_is_asked(
        root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "dead-links.yaml").write_text("dead: [a]\n", "utf-8")
    assert links(root, TODAY, PATIENCE) == 1
    assert capsys.readouterr().out == "dead-links.yaml:1:8: en post ska ha nycklarna 'url', 'reason' och 'until'\n"


def test_a_site_without_addresses_has_none_that_are_gone(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "docs" / "x.md").write_text("text\n", "utf-8")
    assert links(root, TODAY, PATIENCE) == 0
    assert capsys.readouterr().err == "0 adresser är kontrollerade: 0 fel, 0 att titta på\n"
