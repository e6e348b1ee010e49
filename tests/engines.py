"""Build the site with every site generator that is installed and print what differs: python -m tests.engines."""
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from tests.content import Content, difference, page_content
from tests.copying import copy_project

ROOT = Path(__file__).parent.parent
PRODUCT: Final = "mkdocs"
# Zensical has to do without MkDocs, as it will one day: an import of it fails.
_ALONE = ("import sys; sys.modules.update(dict.fromkeys(('mkdocs', 'mkdocs_macros', 'material', 'properdocs')));"
          "from zensical.main import cli; cli()")
COMMANDS: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    PRODUCT: (("-m", "mkdocs", "build", "--strict", "--quiet"),),
    "properdocs": (("-m", "properdocs", "build", "--strict", "--quiet"),),
    "zensical": (("-c", _ALONE, "build", "--strict"), ("-m", "macros", "export", "site")),
}
SITE: Final = "site"


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A site as an engine built it: its folder and how long it took."""

    engine: str
    folder: Path
    seconds: float


def installed() -> list[str]:
    """The engines that can be run here, the product's first."""
    return [engine for engine in COMMANDS if version_of(engine)]


def version_of(engine: str) -> str | None:
    try:
        return version(engine)
    except PackageNotFoundError:
        return None


def build(engine: str, folder: Path) -> Built:
    """Build a copy of the repository in `folder`. RuntimeError with what the engine said when it fails."""
    copy_project(folder)
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CI_")}
    begun = time.perf_counter()
    for command in COMMANDS[engine]:
        result = subprocess.run(
            [sys.executable, *command], cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False,
            env=environment | {"PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"})
        if result.returncode:
            raise RuntimeError(f"{engine}: {result.stdout}{result.stderr}")
    return Built(engine=engine, folder=folder / SITE, seconds=time.perf_counter() - begun)


def pages(site: Path, made: Mapping[str, bytes]) -> dict[str, Content]:
    """What a reader meets on every page, by its path; generated pages are compared byte for byte instead."""
    found = {file.relative_to(site).as_posix(): file for file in sorted(site.rglob("*.html"))}
    return {path: page_content(file.read_text("utf-8"), path) for path, file in found.items()
            if path not in made and path != "404.html"}


def files(folder: Path) -> dict[str, bytes]:
    """The files of a folder by their path."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*"))
            if file.is_file()}


def differences(one: Mapping[str, Content], other: Mapping[str, Content]) -> Iterator[str]:
    """Where two engines' pages part: a page that only one has, or the first thing on it that is not the same."""
    for path in sorted(one.keys() | other.keys()):
        if path not in other:
            yield f"{path}: the page is missing"
        elif path not in one:
            yield f"{path}: the page is one too many"
        elif found := difference(one[path], other[path]):
            yield f"{path}: {found}"


def file_differences(expected: Mapping[str, bytes], site: Path) -> Iterator[str]:
    """Files that are missing from the built site or not the same, byte for byte."""
    for path, content in expected.items():
        if not (site / path).is_file():
            yield f"{path}: the file is missing"
        elif (site / path).read_bytes() != content:
            yield f"{path}: the file is not the same"


def main() -> int:
    """Print a table and every difference; 1 when there is one or an engine fails."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            sites = [build(engine, folder / engine) for engine in installed()]
        except RuntimeError as error:
            print(error, file=sys.stderr)
            return 1
        subprocess.run([sys.executable, "-m", "macros", "export", str(folder / "made"), "--root",
                        str(folder / PRODUCT)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        made = files(folder / "made")
        copied = {path: content for path, content in files(ROOT / "docs").items() if not path.endswith(".md")}
        expected = pages(sites[0].folder, made)
        print(f"{'engine':12}{'version':10}{'seconds':>8}{'pages':>7}{'headings':>10}{'anchors':>9}{'tables':>8}"
              f"{'cells':>8}{'files':>7}{'differences':>13}")
        told = []
        for built in sites:
            found = pages(built.folder, made)
            lines = [*differences(expected, found), *file_differences(made | copied, built.folder)]
            print(row(built, found, len(made | copied), len(lines)))
            told += [f"{built.engine}: {line}" for line in lines]
        print("\n".join(told), end="\n" if told else "")
        return 1 if told else 0


def row(built: Built, found: Mapping[str, Content], count: int, different: int) -> str:
    tables = [table for content in found.values() for table in content.tables]
    return (f"{built.engine:12}{version_of(built.engine):10}{built.seconds:8.1f}{len(found):7}"
            f"{sum(len(content.headings) for content in found.values()):10}"
            f"{sum(len(content.anchors) for content in found.values()):9}{len(tables):8}"
            f"{sum(len(line) for table in tables for line in table):8}{count:7}{different:13}")


if __name__ == "__main__":
    sys.exit(main())
