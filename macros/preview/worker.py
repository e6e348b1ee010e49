"""A process that holds the site in memory, and the side of it that the server speaks to.

Its own process, since Python that has changed is read only by one that begins anew, and since mkdocs-macros may leave.
"""
import multiprocessing
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock
from typing import Final

from macros.preview.answers import Answer
from macros.preview.words import mistakes_page

DEAD: Final = "Python-koden i macros/ går inte att köra. Felet står i terminalen."
_SPAWN: Final = multiprocessing.get_context("spawn")  # the only way on Windows, and so the same everywhere


def work(pipe: Connection, root: Path, address: str) -> None:
    """The loop of the process: read the site, then answer until the server is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches every process of the terminal; the server ends us
    try:
        from macros.preview.answering import Answering

        answering = Answering(root, address)
        pipe.send(answering.change())
        while True:
            asked = pipe.recv()
            pipe.send(answering.answer(asked) if isinstance(asked, str) else answering.change(asked))
    except (EOFError, BrokenPipeError, ConnectionError):
        return  # anything else ends the process with its trace in the terminal


class Worker:
    """The process seen from the server: one question at a time, from any thread."""

    def __init__(self, root: Path, address: str) -> None:
        self._root, self._address, self._lock = root, address, Lock()
        self.state = 0

    def begin(self) -> tuple[str, ...]:
        """Start the process; the problems that the site has."""
        with self._lock:
            return self._begin()

    def change(self, paths: frozenset[str], *, anew: bool, tell: Callable[[], None]) -> tuple[str, ...]:
        """Let the process read what has changed, or begin anew. Who asks when `tell` is called gets the new state."""
        with self._lock:
            self.state += 1
            tell()
            if anew or not self._process.is_alive():
                self.end()
                return self._begin()
            return self._ask(paths, (DEAD,))

    def answer(self, path: str) -> tuple[Answer, int]:
        """What is at a path, and the number of the state that it shows."""
        with self._lock:
            dead = Answer(status=500, is_page=True, body=mistakes_page((DEAD,)))
            return self._ask(path, dead), self.state

    def end(self) -> None:
        self._pipe.close()
        self._process.join(0.5)
        self._process.kill()
        self._process.join()

    def _begin(self) -> tuple[str, ...]:
        self._pipe, theirs = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=work, args=(theirs, self._root, self._address), daemon=True)
        self._process.start()
        theirs.close()
        try:
            return self._pipe.recv()
        except (EOFError, OSError):
            return (DEAD,)

    def _ask(self, question: object, otherwise: object) -> object:
        try:
            self._pipe.send(question)
            return self._pipe.recv()
        except (EOFError, OSError):
            return otherwise
