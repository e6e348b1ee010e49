"""Find a Chromium to test with, or get one: python -m tests.browser."""
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserType, Error, sync_playwright

ARGUMENTS = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
             "--disable-quic"]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
MISSING = ("No Chromium, Chrome or Edge was found: install one of them, or run "
           "`.venv/bin/python -m playwright install chromium`, or set BROWSER_PATH.")


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def launch(chromium: BrowserType, *extra: str) -> Browser:
    """Start the first browser that is there, with extra arguments; RuntimeError when there is none.

    In order: BROWSER_PATH, Playwright's own, Edge and Chrome where they install themselves, names on the PATH.
    """
    found = [path for name in NAMES if (path := shutil.which(name))]
    ways = [{"executable_path": os.environ["BROWSER_PATH"]}] if "BROWSER_PATH" in os.environ else [
        {}, {"channel": "msedge"}, {"channel": "chrome"}, *({"executable_path": path} for path in found)]
    arguments = [*ARGUMENTS, *extra, *(["--no-sandbox"] if is_root() else [])]
    for way in ways:
        try:
            return chromium.launch(args=arguments, **way)
        except Error:
            continue
    raise RuntimeError(MISSING)


@contextmanager
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = launch(playwright.chromium)
        yield started
        started.close()


def is_there() -> bool:
    try:
        with browser():
            return True
    except RuntimeError:
        return False


def install() -> None:
    """As root on Debian its chromium package, otherwise (and where that fails) Playwright's own."""
    if is_root() and shutil.which("apt-get") and Path("/etc/debian_version").exists():
        quiet = {"stdout": subprocess.DEVNULL, "env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}}
        subprocess.run(["apt-get", "update"], check=False, **quiet)
        if subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", "chromium"], check=False,
                          **quiet).returncode == 0:
            return
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> int:
    if is_there():
        return 0
    print("No Chromium, Chrome or Edge was found; installing one ...", flush=True)
    install()
    if is_there():
        return 0
    print(MISSING, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
