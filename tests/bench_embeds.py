"""What the embeds weigh, beside what the same table costs as an embedded page of the theme."""
import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from tests.browser import browser
from tests.serving import served
from tests.weighing import compressed

LIMITS: Final = {"embed/v1/embed.js": 1_000, "embed/v1/progress.html": 12_000, "embed/v1/progress-en.html": 12_000}
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


def print_embeds(site: Path) -> None:
    print("\nEmbeds: bytes, by gzip, and the most they may be")
    for path, raw, small, limit in embed_sizes(site):
        print(f"{path:40} {raw:8} {small:8}   at most {limit}")
    print("\nThe progress table on a first visit: requests, bytes, by gzip")
    with served(site) as address, browser() as started:
        for label, path in (("as an embed", "embed/v1/progress.html"), ("as an embedded page", "datamangder/")):
            requests, raw, small = first_visit(started, address, path)
            print(f"{label:40} {requests:3} {raw:8} {small:8}")
