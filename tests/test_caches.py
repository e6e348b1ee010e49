"""What is kept between builds is used where it is right, seen nowhere else, and never wrong."""
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from macros.generator.answers import FOLDER, NAME
from tests.copying import copy_site

MARK = "<!-- remembered -->"


class Project:
    """A copy of the project that has been built once; every body that it remembers ends with MARK."""

    def __init__(self, root: Path, site: Path) -> None:
        self.root, self.site = root, site
        self.environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1",
                                         "SOURCE_DATE_EPOCH": "1795500000"}

    def build(self) -> dict[str, bytes]:
        """Every file of the site by its path."""
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", self.site],
                       cwd=self.root, env=self.environment, check=True)
        return {file.relative_to(self.site).as_posix(): file.read_bytes()
                for file in self.site.rglob("*") if file.is_file()}

    def cold(self) -> dict[str, bytes]:
        shutil.rmtree(self.root / FOLDER)
        return self.build()

    def entries(self) -> list[Path]:
        """Where the bodies are remembered; what was found and made lies in one file beside them."""
        assert (self.root / FOLDER / NAME).is_file()
        return sorted((self.root / FOLDER).glob("*.json"))

    def answers(self) -> set[bytes]:
        """The digests of what was asked so far."""
        with closing(sqlite3.connect(self.root / FOLDER / NAME)) as base:
            return {key for key, in base.execute("SELECT key FROM answer")}

    def mark(self) -> None:
        for entry in self.entries():
            found = json.loads(entry.read_bytes())
            entry.write_text(json.dumps(found | {"content": found["content"] + MARK}), "utf-8")

    @contextmanager
    def changed(self, name: str, old: str, new: str) -> Iterator[None]:
        """The bodies as they were remembered, and one file changed for a while."""
        file = self.root / name
        before = file.read_bytes()
        shutil.rmtree(self.root / FOLDER)
        shutil.copytree(self.root / "kept", self.root / FOLDER)
        text = before.decode("utf-8")
        assert old in text
        file.write_bytes(text.replace(old, new, 1).encode("utf-8"))
        yield
        file.write_bytes(before)


def remembered(site: dict[str, bytes]) -> set[str]:
    return {path for path, content in site.items() if MARK.encode() in content}


def pages(site: dict[str, bytes]) -> set[str]:
    return {path for path, content in site.items() if b"nd-foot" in content and path.endswith("/index.html")} | {
        "index.html"}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    folder = tmp_path_factory.mktemp("caches")
    made = Project(copy_site(folder / "project"), folder / "site")
    made.build()
    made.mark()
    shutil.copytree(made.root / FOLDER, made.root / "kept")
    return made


def test_a_second_build_renders_no_page_and_publishes_nothing_of_what_is_kept(project: Project) -> None:
    answers = project.answers()
    site = project.build()
    assert remembered(site) == pages(site)
    assert project.answers() == answers
    assert len(answers) > 3 * 60  # at least the page, its text and its calls
    assert len(pages(site)) == 60
    assert not [path for path in site if ".cache" in path or "kept" in path]


# What is changed, and which pages may be as they were.
CHANGES: dict[str, tuple[tuple[str, str, str], Callable[[str], bool]]] = {
    "page": (("docs/om.md", "\n# ", "\nEn ny rad.\n\n# "), lambda path: path != "om/index.html"),
    "registry": (("datasets.yaml", "sv: Matsvinn,", "sv: Exempelsvinn,"),
                 lambda path: path not in {"datamangder/index.html", "guider/matsvinn/index.html"}),
    "specification": (("docs/specs/matsvinn.schema.json", '"version": "', '"version": "9.'),
                      lambda path: path != "guider/matsvinn/index.html"),
    "example of a specification": (("docs/specs/matsvinn.exempel.csv", ",1000\r\n", ",2000\r\n"), lambda path: True),
    "run of the accessibility tests": (("accessibility.yaml", "axe: 4", "axe: 5"),
                                       lambda path: path != "tillganglighet/index.html"),
    "moved page": (("redirects.yaml", "# guider/gammalt-namn.md: guider/nytt-namn.md", "flyttad.md: om.md"),
                   lambda path: True),
    "data of ours": (("macros/publish/embeds/browser/embed.css", "margin:", "padding: 1px; margin:"),
                     lambda path: True),
    "template": (("macros/pages/templates/contact.html.j2", "nd-contact", "nd-contact nd-new"),
                 lambda path: path != "om/index.html"),
    "theme": (("theme/partials/copyright.html", "<ul>", '<ul class="nd-new">'), lambda path: True),
    "Python": (("macros/pages/words.py", '"Plats"', '"Exempelplats"'), lambda path: False),
    "settings": (("mkdocs.yml", "permalink_title: Länk till avsnittet", "permalink_title: Länk hit"),
                 lambda path: False),
}


@pytest.mark.parametrize(("change", "may_be_kept"), CHANGES.values(), ids=CHANGES)
def test_a_build_after_a_change_is_the_same_as_one_without_anything_kept(
        project: Project, change: tuple[str, str, str], may_be_kept: Callable[[str], bool]) -> None:
    with project.changed(*change):
        warm = project.build()
        assert [path for path in remembered(warm) if not may_be_kept(path)] == []
        assert {path: content.replace(MARK.encode(), b"") for path, content in warm.items()} == project.cold()


def test_a_new_page_and_a_page_that_is_gone_change_where_links_lead(project: Project) -> None:
    with project.changed("mkdocs.yml", "      - Makron: makron.md\n", "      - Makron: makron.md\n      - Ny: ny.md\n"):
        page = project.root / "docs" / "ny.md"
        page.write_text('---\ntitle: Ny\ndescription: Ny.\nreviewed: "2026-11-23"\n---\n# Ny\n\nText.\n', "utf-8")
        warm = project.build()
        page.unlink()
    assert remembered(warm) == set()
    assert len(project.entries()) == 61
    with project.changed("mkdocs.yml", "site_name: ", "site_name: Exempel "):
        project.build()
    assert len(project.entries()) == 60


def test_other_versions_of_programs_render_every_page_anew(project: Project, tmp_path: Path) -> None:
    """A program that is installed, as Python knows it: by a folder with its name and version."""
    information = tmp_path / "exempel-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: exempel\nVersion: 1.0\n", "utf-8")
    with project.changed("mkdocs.yml", "strict: true", "strict: true"):
        assert remembered(project.build()) == pages(project.build())
        project.environment["PYTHONPATH"] = str(tmp_path)
        warm = project.build()
        del project.environment["PYTHONPATH"]
    assert remembered(warm) == set()


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"key": 1}', b"\xff\xfe"])
def test_what_is_kept_and_can_not_be_read_is_made_anew(project: Project, content: bytes) -> None:
    with project.changed("mkdocs.yml", "strict: true", "strict: true"):
        entries = project.entries()
        entries[0].write_bytes(content)
        assert len(remembered(project.build())) == len(entries) - 1
        assert json.loads(entries[0].read_bytes())["content"]


def test_a_page_that_the_generator_complains_of_is_never_kept(project: Project) -> None:
    with project.changed("docs/om.md", "\n# ", "\n[Sidan](finns-inte.md)\n\n# "):
        for _ in range(2):  # the second time too
            told = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", project.site],
                                  cwd=project.root, env=project.environment, capture_output=True, text=True,
                                  check=False)
            assert told.returncode == 1
            assert "finns-inte.md" in told.stderr
