"""The preview server: it follows every kind of change, refuses what is wrong in the checker's words, and recovers."""
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.copying import copy_site

ROOT = Path(__file__).parent.parent
PATIENCE = 60  # seconds; a rebuild takes two


class Server:
    """`mkdocs serve` on a copy of the project: a folder to change things in, what it shows, what it says."""

    def __init__(self, folder: Path, port: int, log: Path) -> None:
        self.folder, self.url, self.log = folder, f"http://127.0.0.1:{port}/", log

    def read(self, path: str) -> str:
        try:
            with urlopen(self.url + path, timeout=10) as answer:
                return answer.read().decode("utf-8")
        except URLError:
            return ""

    def said(self) -> str:
        return self.log.read_text("utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        file = self.folder / name
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")


def eventually(true: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.2)
    return False


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("serve")
    copy_site(folder)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = folder / "server.log"
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"], cwd=folder, stdout=output,
            stderr=subprocess.STDOUT, env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"})
        started = Server(folder, port, log)
        assert eventually(lambda: "Serving on" in started.said()), started.said()
        yield started
        process.terminate()
        process.wait(timeout=20)


def test_a_changed_page_is_shown(server: Server) -> None:
    server.replace("docs/om.md", "\n# ", "\nExempelrad.\n\n# ")
    assert eventually(lambda: "Exempelrad" in server.read("om/"))


def test_a_changed_line_of_the_registry_is_shown_on_every_page_that_tells_of_it(server: Server) -> None:
    server.replace("datasets.yaml", "sv: Matsvinn,", "sv: Exempelsvinn,")
    assert eventually(lambda: "Exempelsvinn" in server.read("datamangder/"))
    assert "Exempelsvinn" in server.read("makron/")


def test_a_changed_template_is_shown(server: Server) -> None:
    server.replace("macros/pages/templates/contact.html.j2", "nd-contact", "nd-contact nd-example")
    assert eventually(lambda: "nd-example" in server.read("om/"))


def test_changed_python_is_shown(server: Server) -> None:
    server.replace("macros/pages/words.py", '"Plats"', '"Exempelplats"')
    assert eventually(lambda: "Exempelplats" in server.read("datamangder/"))


def test_a_mistake_in_the_registry_is_told_with_its_line_and_the_server_recovers_when_it_is_mended(
        server: Server) -> None:
    server.replace("datasets.yaml", "\nprogramme:", "\nprogrammet:")
    line = (server.folder / "datasets.yaml").read_text("utf-8").split("\n").index("programmet:") + 1
    told = f"datasets.yaml:{line}:1: okänd nyckel 'programmet' (menade du 'programme'?)"
    assert eventually(lambda: told in server.said().splitlines())
    assert "Traceback" not in server.said()
    server.replace("datasets.yaml", "\nprogrammet:", "\nprogramme:")
    server.replace("datasets.yaml", "sv: Exempelsvinn,", "sv: Matsvinn,")
    assert eventually(lambda: ">Matsvinn" in server.read("datamangder/"))
