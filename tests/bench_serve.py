"""How long it takes from saving a file until the page that is open in a browser shows it."""
import statistics
import time
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from tests.browser import browser
from tests.copying import copy_site
from tests.growing import grow
from tests.previews import PATIENCE, Preview, previewed

RUNS: Final = 5
# What is saved, a text in it, the same text changed, and the page that shows it.
PAGE: Final = ("docs/guider/lekplatser.md", "\n## ", "\nSparat {number}.\n\n## ", "guider/lekplatser/")
REGISTRY: Final = ("datasets.yaml", "sv: Lekplatser,", "sv: Sparat {number}.,", "datamangder/")


def seconds(started: Browser, preview: Preview, file: str, old: str, new: str, path: str) -> float:
    """The median of RUNS runs, after one that is not counted."""
    page = started.new_page()
    page.goto(preview.url + path)
    times = []
    for number in range(RUNS + 1):
        shown = page.get_by_text(f"Sparat {number}.").first
        begun = time.perf_counter()
        with preview.changed(file, old, new.format(number=number)):
            shown.wait_for(state="attached", timeout=PATIENCE * 1000)
            times.append(time.perf_counter() - begun)
        shown.wait_for(state="detached", timeout=PATIENCE * 1000)
    page.close()
    return statistics.median(times[1:])


def print_saving(folder: Path, counts: tuple[int, ...] = (0, 300)) -> None:
    """A line for each size of the site: 0 is the real one. The folder is free to be filled."""
    print("\nFrom saving to seeing it in the browser, in seconds        page   registry")
    for count in counts:
        copy = folder / f"serve-{count}"
        made = grow(copy, count) if count else copy_site(copy)
        with previewed(made, folder / f"serve-{count}.log") as preview, browser() as started:
            page, registry = (seconds(started, preview, *what) for what in (PAGE, REGISTRY))
        print(f"{f'{count} guides' if count else 'all guides':54} {page:8.2f} {registry:10.2f}")
    print(f"{'at most, with all guides':54} {1.0:8.2f} {1.5:10.2f}\n{'at most, with 300':54} {0.7:8.2f}")
