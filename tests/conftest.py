"""The built site and the browser, made once for all tests that look at them."""
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import browser as start_browser
from tests.serving import served

ROOT = Path(__file__).parent.parent
# 23 November 2026, noon in Stockholm; the tests see the site as of that day.
EPOCH = "1795431600"


def build(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build the site strictly into a folder, in a process of its own: mkdocs-macros leaves by exit()."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("CI_")}
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder), *arguments],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
        env=clean | {"SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"} | environment)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    folder = tmp_path_factory.mktemp("built") / "site"
    result = build(folder)
    assert (result.returncode, result.stdout) == (0, ""), result.stdout + result.stderr
    return folder


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    """The address of a server that shows the built site, with a slash at its end."""
    with served(built) as started:
        yield started


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with start_browser() as started:
        yield started
