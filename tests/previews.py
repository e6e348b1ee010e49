"""A folder with a copy of the project in; the preview of it, running, out."""
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

PATIENCE: Final = 60  # seconds; a change takes a tenth of one, a new process two
READY: Final = "Webbplatsen visas på"


class Preview:
    """`python -m macros serve` on a folder to change things in: what it shows, what it says."""

    def __init__(self, folder: Path, port: int, log: Path, process: subprocess.Popen) -> None:
        self.folder, self.url, self.log, self.process = folder, f"http://127.0.0.1:{port}/", log, process

    def read(self, path: str) -> str:
        """The text at a path, whatever its status; nothing where nobody answers."""
        try:
            with urlopen(self.url + path, timeout=PATIENCE) as answer:
                return answer.read().decode("utf-8")
        except HTTPError as answer:
            return answer.read().decode("utf-8")
        except (URLError, OSError):
            return ""

    def said(self) -> str:
        return self.log.read_text("utf-8")

    @contextmanager
    def changed(self, name: str, old: str, new: str) -> Iterator[None]:
        """The file saved with a change, and saved as it was when the block ends."""
        file = self.folder / name
        text = file.read_text("utf-8")
        assert old in text, (name, old)
        file.write_text(text.replace(old, new, 1), "utf-8")
        try:
            yield
        finally:
            file.write_text(text, "utf-8")

    def line(self, name: str, start: str) -> int:
        """The number of the first line of a file that begins so."""
        lines = (self.folder / name).read_text("utf-8").split("\n")
        return next(number for number, line in enumerate(lines, start=1) if line.startswith(start))


def eventually(true: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.1)
    return False


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def _heeds_interrupts() -> None:
    """A shell that runs the tests in the background leaves it to its children to ignore Ctrl+C; a terminal does not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def begin(folder: Path, port: int, output: IO[str] | int) -> subprocess.Popen:
    """The process of the preview; what it says goes to the file, or to the pipe."""
    return subprocess.Popen(
        [sys.executable, "-m", "macros", "serve", "--addr", f"127.0.0.1:{port}"], cwd=folder, stdout=output,
        stderr=subprocess.STDOUT, preexec_fn=_heeds_interrupts, encoding="utf-8",
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"})


@contextmanager
def previewed(folder: Path, log: Path) -> Iterator[Preview]:
    """The preview, ready; ended by Ctrl+C."""
    port = free_port()
    with log.open("w", encoding="utf-8") as output:
        process = begin(folder, port, output)
        started = Preview(folder, port, log, process)
        try:
            assert eventually(lambda: READY in started.said() or process.poll() is not None), started.said()
            assert process.poll() is None, started.said()
            yield started
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=PATIENCE)
