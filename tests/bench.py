"""Print how long check and build take and how large the pages are: python -m tests.bench."""
import gzip
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
RUNS = 5
CALL = re.compile(r"\{\{.*?\}\}")


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
        print("\nSize in bytes, and compressed by gzip")
        for page in ("index.html", "datamangder/index.html", "guider/laddpunkter/index.html"):
            raw = (site / page).read_bytes()
            print(f"{page:40} {len(raw):8} {len(gzip.compress(raw, mtime=0)):8}")
        print(f"{'whole site':40} {sum(file.stat().st_size for file in site.rglob('*') if file.is_file()):8}")


if __name__ == "__main__":
    main()
