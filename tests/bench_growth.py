"""How the build grows: the site as it is and with 300 and 3,000 datasets and guides, beside other generators."""
import os
import platform
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Final

from tests.growing import grow, own_theme, plain

ROOT: Final = Path(__file__).parent.parent
ENGINES: Final = ROOT / ".venv-engines" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SMALL, LARGE = 300, 3000
PAGE: Final = "docs/guider/lekplatser.md"  # saved for the builds that follow a change of one page
PLAIN: Final = (sys.executable, "-m", "mkdocs", "build", "--quiet")
ZENSICAL: Final = (str(ENGINES), "-m", "zensical", "build")
# What is asked of the ratios, measured in one run.
GOALS: Final[Mapping[str, float]] = {
    "300 guides, nothing kept, to plain Material": 0.75, "300 guides, one page changed, to plain Material": 0.35,
    "3,000 guides to 300": 12, "macros and outputs of the build": 0.15}


@dataclass(frozen=True, slots=True)
class Measured:
    """A whole process: seconds on the wall, seconds of processor, megabytes of memory at most, and what it wrote."""

    wall: float
    cpu: float
    memory: float
    megabytes: float
    pages: int

    def row(self, name: str) -> str:
        return (f"{name:44}{self.wall:8.1f}{self.cpu:8.1f}{self.memory:9.0f}{self.megabytes:9.1f}{self.pages:7}"
                f"{1000 * self.wall / self.pages:9.1f}")


def measure(project: Path, site: Path, *command: str) -> Measured:
    """Run a build in the folder; RuntimeError with what it said when it fails."""
    begun = time.perf_counter()
    with (project / "build.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=project, stdout=log, stderr=subprocess.STDOUT, env=os.environ | {
            "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"})
        cpu, memory = _used(process)
    wall = time.perf_counter() - begun
    if process.returncode:
        raise RuntimeError((project / "build.log").read_text("utf-8"))
    files = [file for file in site.rglob("*") if file.is_file()]
    return Measured(wall, cpu, memory, sum(file.stat().st_size for file in files) / 1e6,
                    sum(file.name == "index.html" for file in files))


def _used(process: subprocess.Popen) -> tuple[float, float]:
    """Waits; seconds of processor and megabytes of memory at most, both 0 on Windows, which does not tell."""
    if not hasattr(os, "wait4"):
        process.wait()
        return 0.0, 0.0
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def print_growth(folder: Path) -> None:
    print(f"\n{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}, "
          + ", ".join(f"{name} {version(name)}" for name in ("mkdocs", "mkdocs-material"))
          + (f", {_zensical()}" if ENGINES.is_file() else ""))
    print(f"\n{'Builds (one of each, in this order)':44}{'wall s':>8}{'cpu s':>8}{'MB used':>9}{'MB out':>9}"
          f"{'pages':>7}{'ms/page':>9}")
    sizes = {name: _builds(folder / name, count) for name, count in (
        ("the site", 0), (f"{SMALL} guides", SMALL), (f"{LARGE:,} guides", LARGE))}
    small, large = sizes[f"{SMALL} guides"], sizes[f"{LARGE:,} guides"]
    cold = small["nothing kept"]
    ratios = dict(zip(GOALS, (
        cold.cpu / small["plain Material"].cpu, small["one page changed"].cpu / small["plain Material"].cpu,
        large["nothing kept"].cpu / cold.cpu, 1 - small["without macros and outputs"].cpu / cold.cpu), strict=True))
    print(f"\n{'Ratios of processor time':44}{'is':>8}{'goal':>8}")
    for name, goal in GOALS.items():
        print(f"{name:44}{ratios[name]:8.2f}{goal:8.2f}")
    print(f"{'memory: MB for each page, 300 and 3,000 guides':44}{cold.memory / cold.pages:8.2f}"
          f"{large['nothing kept'].memory / large['nothing kept'].pages:8.2f}")


def _zensical() -> str:
    asked = [str(ENGINES), "-c", "from importlib.metadata import version; print('Zensical', version('zensical'))"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def _builds(folder: Path, count: int) -> dict[str, Measured]:
    """Every kind of build of the site with so many guides, each printed as it is done."""
    project = grow(folder / "project", count)
    found: dict[str, Measured] = {}

    def build(name: str, project: Path, *command: str) -> None:
        found[name] = measure(project, project / "site", *command)
        print(found[name].row(f"{folder.name}, {name}"), flush=True)

    ours = (sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet")
    build("nothing kept", project, *ours)
    page = project / PAGE
    page.write_text(page.read_text("utf-8").replace("## I korthet\n", "## I korthet\n\nEn ny rad.\n", 1), "utf-8")
    build("one page changed", project, *ours)
    same = plain(folder / "plain", project)
    build("plain Material", same, *PLAIN)
    build("without macros and outputs", own_theme(folder / "own", same, project), *PLAIN)
    if ENGINES.is_file():
        try:
            build("Zensical", same, *ZENSICAL)
        except RuntimeError as error:  # its search takes so many words of a page and no more
            print(f"{folder.name}, Zensical: {str(error).splitlines()[-1]}", flush=True)
    return found
