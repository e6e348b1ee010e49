"""python -m macros serve: the repository in; the site in a browser, which follows every change, out."""
import signal
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Final

from macros.preview.server import Server
from macros.preview.watching import CODE, changes, look
from macros.preview.worker import Worker

ENDED_BY: Final = ("SIGTERM", "SIGHUP")  # a program that stops us; the terminal that closes (not on Windows)


def serve(root: Path, host: str, port: int) -> int:
    """Show the site until Ctrl+C, or until the terminal closes; 1 where the port is taken."""
    end_as_by_interrupt()
    root = root.resolve()
    address = f"http://{host}:{port}/"
    worker = Worker(root, address)
    try:
        server = Server(host, port, worker)
    except OSError as error:
        print(f"{address} går inte att använda ({error.strerror}). Visas webbplatsen redan där? Avsluta det andra "
              f"programmet, eller välj en annan port: python3 dev.py serve --addr {host}:{port + 1}", file=sys.stderr)
        return 1
    try:
        before = look(root)
        told = tell(worker.begin(), ())
        Thread(target=server.serve_forever, daemon=True).start()
        print(f"Webbplatsen visas på {address} och följer med när du sparar. Avsluta med Ctrl+C.", flush=True)
        for paths, _ in changes(root, before):
            anew = any(path.startswith(CODE) for path in paths)
            told = tell(worker.change(paths, anew=anew, tell=server.tell), told)
    except KeyboardInterrupt:
        with suppress(OSError):  # the terminal may be gone
            print("\nAvslutat.", flush=True)
    finally:
        worker.end()
        server.server_close()
    return 0


def end_as_by_interrupt() -> None:
    """Let the other signals that end us do what Ctrl+C does; one that we were told to ignore (nohup) still is."""
    for name in ENDED_BY:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, signal.default_int_handler)


def tell(problems: Iterable[str], told: tuple[str, ...]) -> tuple[str, ...]:
    """Print the problems where they are not those that were told last, and say when all are gone."""
    problems = tuple(problems)
    if problems != told:
        print(*(problems or ("Felen är rättade.",)), sep="\n", flush=True)
    return problems
