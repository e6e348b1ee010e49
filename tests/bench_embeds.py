"""What the embeds weigh, beside what the same table costs as an embedded page of the theme."""
import gzip
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from tests.browser import browser
from tests.growing import grow
from tests.serving import served
from tests.weighing import compressed

TABLE: Final = "embed/v1/progress.html"
LIMITS: Final = {"embed/v1/embed.js": 1_000, TABLE: 12_000, "embed/v1/progress-en.html": 12_000}
ROWS: Final = 30  # what the limit of the table is given for
OTHERS: Final = 6_000


def embed_sizes(site: Path) -> Iterator[tuple[str, int, int, int]]:
    """The path, bytes, bytes by gzip and limit of embed.js, of every embed, and of the largest dataset."""
    files = sorted((site / "embed/v1").glob("*.js")) + sorted(
        file for file in (site / "embed/v1").glob("*.html") if not file.name.endswith(".fragment.html"))
    datasets = [file for file in (site / "embed/v1/dataset").glob("*.html") if not file.name.endswith(".fragment.html")]
    files.append(max(sorted(datasets), key=compressed))
    for file in files:
        path = file.relative_to(site).as_posix()
        yield path, file.stat().st_size, compressed(file), LIMITS.get(path, OTHERS)


def first_visit(started: Browser, address: str, path: str) -> tuple[int, int, int]:
    """Requests, bytes and bytes by gzip of all that a browser fetches when it opens a page for the first time."""
    context = started.new_context()
    page, fetched = context.new_page(), []
    page.on("response", lambda response: fetched.append(response))
    page.goto(address + path, wait_until="networkidle")
    bodies = [response.body() for response in fetched if response.ok]
    context.close()
    return len(bodies), sum(map(len, bodies)), sum(len(gzip.compress(body, 9, mtime=0)) for body in bodies)


def with_rows(folder: Path, count: int) -> Path:
    """The site with so many datasets, most often more than there are, built in the folder; it itself."""
    project = grow(folder / f"rows-{count}", count)
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", "site"], cwd=project,
                   env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}, check=True)
    return project / "site"


def rows(site: Path) -> int:
    return (site / TABLE).read_text("utf-8").count("<tr data-id=")


def print_embeds(site: Path, folder: Path) -> None:
    """The sizes, for the table also with ROWS rows. The folder is free to be filled."""
    print("\nEmbeds: bytes, by gzip, and the most they may be")
    for path, raw, small, limit in embed_sizes(site):
        print(f"{path:40} {raw:8} {small:8}   at most {limit}")
    print("\nThe progress table on a first visit: requests, bytes, by gzip")
    for built in (site, with_rows(folder, ROWS)):
        with served(built) as address, browser() as started:
            for label, path in (("as an embed", TABLE), ("as an embedded page of the theme", "datamangder/")):
                requests, raw, small = first_visit(started, address, path)
                print(f"{f'{rows(built)} rows {label}':40} {requests:3} {raw:8} {small:8}"
                      + (f"   at most {LIMITS[TABLE]}" if path == TABLE else ""))
