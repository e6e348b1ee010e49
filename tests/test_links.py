"""Every link, fragment and asset of the built site leads somewhere, in exact letter case."""
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.html import soup

ATTRIBUTES = {"a": "href", "link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src"}
STYLE_URL = re.compile(r"url\(\s*['\"]?([^'\")]+)")


def targets(file: Path) -> Iterator[str]:
    for name, attribute in ATTRIBUTES.items():
        for element in soup(file).find_all(name):
            if url := element.get(attribute):
                yield url


def fault(built: Path, everything: set[str], file: Path, url: str) -> str | None:
    """Why a relative address leads nowhere; None when it leads somewhere or to another host."""
    parts = urlsplit(url)
    if parts.scheme:
        return None if parts.scheme in {"https", "mailto", "data"} or is_own(url) else f"unexpected scheme: {url}"
    base = built / parts.path.lstrip("/") if parts.path.startswith("/") else file.parent / unquote(parts.path)
    # Path.resolve would follow the disk's letter case; compare with the listed names instead.
    steps: list[str] = []
    for step in base.relative_to(built).parts:
        steps = steps[:-1] if step == ".." else [*steps, step]
    path = "/".join(steps)
    if parts.path.endswith("/") or path == "" or (built / path).is_dir():
        path = f"{path}/index.html".lstrip("/")
    if not parts.path:
        path = file.relative_to(built).as_posix()
    if path not in everything:
        return f"no such file: {url} ({path})"
    if parts.fragment and path.endswith(".html") and not soup(built / path).find(id=unquote(parts.fragment)):
        return f"no such fragment: {url}"
    return None


def is_own(url: str) -> bool:
    return url.startswith("http://127.0.0.1:8000/")


def test_every_link_of_every_page_leads_somewhere(built: Path) -> None:
    everything = {file.relative_to(built).as_posix() for file in built.rglob("*") if file.is_file()}
    pages = [file for file in built.rglob("*.html") if file.name != "404.html"]
    faults = [f"{file.relative_to(built)}: {message}" for file in pages for url in targets(file)
              if (message := fault(built, everything, file, url))]
    assert len(pages) > 10
    assert faults == []


def test_every_address_in_a_stylesheet_leads_somewhere(built: Path) -> None:
    everything = {file.relative_to(built).as_posix() for file in built.rglob("*") if file.is_file()}
    faults = [f"{file.name}: {url}" for file in built.rglob("*.css")
              for url in STYLE_URL.findall(file.read_text("utf-8"))
              if not url.startswith("data:") and fault(built, everything, file, url)]
    assert faults == []


def test_ids_are_unique_on_a_page(built: Path) -> None:
    doubles = {}
    for file in built.rglob("*.html"):
        ids = [element["id"] for element in soup(file).find_all(id=True)]
        if repeated := {id for id in ids if ids.count(id) > 1}:
            doubles[file.relative_to(built).as_posix()] = repeated
    assert doubles == {}


def test_the_fault_finder_finds_faults(tmp_path: Path) -> None:
    page = tmp_path / "a" / "index.html"
    page.parent.mkdir()
    page.write_text('<p id="x">', "utf-8")
    everything = {"a/index.html"}
    assert fault(tmp_path, everything, page, "../a/#x") is None
    assert fault(tmp_path, everything, page, "#y") == "no such fragment: #y"
    assert fault(tmp_path, everything, page, "../A/") == "no such file: ../A/ (A/index.html)"
    assert fault(tmp_path, everything, page, "javascript:alert(1)") == "unexpected scheme: javascript:alert(1)"


def test_no_page_names_a_host_of_ours_but_through_the_settings() -> None:
    root = Path(__file__).parent.parent
    settings = (root / "mkdocs.yml").read_text("utf-8")
    hosts = set(re.findall(r'"https?://([^/"]+)', settings))
    assert hosts == {"127.0.0.1:8000", "gitlab.example.org"}
    files = [*(root / "docs").rglob("*.md"), *(root / "macros").rglob("*.py"), *(root / "macros").rglob("*.j2"),
             *(root / "theme").rglob("*.*"), root / "datasets.yaml"]
    named = [str(file.relative_to(root)) for file in files if "gitlab.example.org" in file.read_text("utf-8")]
    assert named == []
