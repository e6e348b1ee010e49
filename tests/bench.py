"""Print how long check and build take, what a visit weighs, what Lighthouse says, and how the build grows:
python -m tests.bench.
"""
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import brotli

from tests.bench_embeds import print_embeds
from tests.bench_growth import print_growth
from tests.bench_serve import print_saving
from tests.browser import browser
from tests.serving import served
from tests.weighing import compressed, first_and_next

ROOT = Path(__file__).parent.parent
RUNS = 5
CALL = re.compile(r"\{\{.*?\}\}")
PAGES = {"start": "", "table": "datamangder/", "guide": "guider/lekplatser/"}
EMBED = {"embed": "embed/v1/progress.html"}
LIGHTHOUSE = ["npx", "--yes", "lighthouse@12", "--quiet", "--output=json",
              "--chrome-flags=--headless=new --no-sandbox --disable-background-networking --disable-component-update"]


def seconds(*command: str, cwd: Path = ROOT) -> float:
    """The median wall time of a command over RUNS runs, after one that is not counted."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    times = []
    for _ in range(RUNS + 1):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-m", *command], cwd=cwd, env=environment, check=True, capture_output=True)
        times.append(time.perf_counter() - begun)
    return statistics.median(times[1:])


def without_macros(folder: Path) -> None:
    """The same pages for plain MkDocs with the same theme: no macros, no hooks, no registry."""
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copytree(ROOT / "theme", folder / "theme")
    for page in (folder / "docs").rglob("*.md"):
        text = page.read_text("utf-8").replace("{% raw %}", "").replace("{% endraw %}", "")
        page.write_text(CALL.sub("", text), "utf-8")
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    settings = re.sub(r"  - macros:\n(?:      .*\n)+", "", settings)
    settings = re.sub(r"^(?:hooks|watch): .*\n", "", settings, flags=re.MULTILINE)
    (folder / "mkdocs.yml").write_text(settings.replace("strict: true", "strict: false"), "utf-8")


def main() -> None:
    print(f"Median of {RUNS} runs of a whole process, in seconds")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        site = folder / "site"
        check = seconds("macros", "check")
        build = seconds("mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site))
        without_macros(folder / "plain")
        plain = seconds("mkdocs", "build", "--quiet", "--site-dir", str(folder / "plain-site"), cwd=folder / "plain")
        print(f"{'check':40} {check:6.2f}   at most 1.50")
        print(f"{'build':40} {build:6.2f}   at most 5.00")
        print(f"{'the same pages without macros':40} {plain:6.2f}   ratio {build / plain:.2f}")
        print_saving(folder)
        visits(site)
        print_embeds(site, folder)
        lighthouse(site)
        print_growth(folder / "growth")


def visits(site: Path) -> None:
    """What each kind of page costs, first and as the next page, in a browser on a phone."""
    print("\nBytes compressed by gzip (requests)        first visit     next page")
    with served(site) as address, browser() as started:
        heaviest = max(site.glob("guider/*/index.html"), key=compressed).parent
        pages = PAGES | {f"the heaviest guide ({heaviest.name})": f"guider/{heaviest.name}/"}
        for name, path in pages.items():
            first = first_and_next(started, address, site, path, "om/")[0]
            after = first_and_next(started, address, site, "om/", path)[1]
            print(f"{name:40} {first.weight:8} ({len(first.files)}) {after.weight:9} ({len(after.files)})")
    print(f"{'a guide, at most':40} {25_000:8} (6) {12_000:9}   more where tests/test_weight.py says so")
    guides = list(site.glob("guider/*/index.html"))
    for how, sizes in (("gzip", [compressed(page) for page in guides]),
                       ("Brotli", [len(brotli.compress(page.read_bytes())) for page in guides])):
        within = sum(size <= 12_000 for size in sizes)
        print(f"{f'the heaviest guide as a page that comes next, by {how}':56}{max(sizes):8}"
              f"   {within} of {len(sizes)} at most 12000")
    print(f"\n{'stylesheet':40} {compressed(site / 'assets/site.css'):8}")
    print(f"{'index of the search':40} {compressed(site / 'search/index.json'):8}   at most 120000")
    code = [file for file in sorted((site / 'assets/search').iterdir()) if file.suffix != '.gz']
    print(f"{'code and style of the search':40} {sum(map(compressed, code)):8}")
    print(f"{'whole site, as it is':40} {sum(file.stat().st_size for file in site.rglob('*') if file.is_file()):8}")


def lighthouse(site: Path) -> None:
    """The four scores on a phone; nothing where Node is not installed or Lighthouse can not be fetched."""
    if not shutil.which("npx"):
        return
    print("\nLighthouse on a phone")
    with served(site, compressed=True) as address:
        for name, path in (PAGES | EMBED).items():
            run = subprocess.run([*LIGHTHOUSE, address + path], capture_output=True, text=True, check=False)
            if run.returncode:
                print(f"{name:40} {(run.stderr.splitlines() or ['no answer'])[-1]}")
                return
            scores = json.loads(run.stdout)["categories"].values()
            print(f"{name:40} " + "  ".join(f"{score['title']} {score['score'] * 100:.0f}" for score in scores))


if __name__ == "__main__":
    main()
