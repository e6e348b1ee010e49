"""python -m macros diff: against the commit that a person means, also when they do not name it."""
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.commands.running import copy_content, macros


class Clone:
    """A repository with the content of the real site."""

    def __init__(self, folder: Path) -> None:
        self.folder = copy_content(folder)
        self.git("init", "--quiet", "--initial-branch=main")
        self.first = self.commit()

    def git(self, *arguments: str) -> str:
        people = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
                  for what, value in (("NAME", "Exempel"), ("EMAIL", "exempel@example.org"))}
        return subprocess.run(["git", *arguments], cwd=self.folder, check=True, capture_output=True, text=True,
                              env=os.environ | people).stdout.strip()

    def commit(self) -> str:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "change")
        return self.git("rev-parse", "HEAD")

    def replace(self, name: str, old: str, new: str) -> None:
        text = (self.folder / name).read_text("utf-8")
        assert old in text
        (self.folder / name).write_text(text.replace(old, new, 1), "utf-8")

    def diff(self, *arguments: str) -> list[str]:
        run = macros("diff", *arguments, "--root", self.folder)
        assert (run.returncode, run.stderr) == (0, "")
        return run.stdout.splitlines()


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path)


def test_what_is_not_committed_is_compared_with_the_last_commit(clone: Clone) -> None:
    clone.replace("datasets.yaml", "    rank: 3\n", "    rank: 4\n")
    found = clone.diff()
    assert found[:9] == [
        f"Ändringar för läsare: {clone.first[:8]} → dina filer", "", "Rader i tabellen över datamängder (1)",
        "  ändrad: Lediga tomter", "    plats: 3 → 4", "", "Poster i registret (1)", "  ändrad: datasets/lediga-tomter",
        "    rank: 3 → 4"]
    shown = found.index(next(line for line in found if line.startswith("Sidor som visar ändrade uppgifter")))
    assert found[found.index("  ändrad: docs/datamangder.md", shown) + 1] == "    progress_table"


def test_a_branch_is_compared_with_the_commit_where_it_began(clone: Clone) -> None:
    clone.git("checkout", "--quiet", "-b", "gren")
    clone.replace("docs/om.md", "\n# ", "\nExempelrad.\n\n# ")
    clone.commit()
    clone.git("checkout", "--quiet", "main")
    clone.replace("docs/foresla.md", "\n# ", "\nExempelrad.\n\n# ")
    clone.commit()
    clone.git("checkout", "--quiet", "gren")
    *found, size = clone.diff()
    assert found == [
        f"Ändringar för läsare: {clone.first[:8]} → dina filer", "", "Sidor (1)", "  ändrad: docs/om.md",
        "    text, nytt: Exempelrad.", "", "Sökning (1)", "  ändrad: search/index.json"]
    assert re.fullmatch(r"    storlek: \d+ byte → \d+ byte", size)
    assert clone.diff("main")[2:5] == ["Sidor (2)", "  ändrad: docs/foresla.md", "    text, borttaget: Exempelrad."]


def test_a_merge_request_gets_markdown(clone: Clone) -> None:
    clone.replace("docs/foresla.md", "\n# ", "\nExempelrad.\n\n# ")
    *found, size = clone.diff("HEAD", "--format", "markdown")
    assert found == [
        f"## Ändringar för läsare: `{clone.first[:8]}` → `dina filer`", "", "### Sidor (1)", "",
        "- **ändrad:** `docs/foresla.md`", "  - text, nytt: `Exempelrad.`", "", "### Sökning (1)", "",
        "- **ändrad:** `search/index.json`"]
    assert re.fullmatch(r"  - storlek: `?\d+ byte`? → `?\d+ byte`?", size)


def test_a_clean_copy_of_the_default_branch_has_no_changes(clone: Clone) -> None:
    assert clone.diff() == [f"Ändringar för läsare: {clone.first[:8]} → dina filer", "", "Inget ändras för läsarna."]


def test_a_revision_without_a_registry_is_compared_as_far_as_it_goes(clone: Clone) -> None:
    clone.git("rm", "--quiet", "--cached", "-r", "datasets.yaml", "docs")
    (clone.folder / "README.md").write_text("x", "utf-8")
    clone.git("add", "README.md")
    clone.git("commit", "--quiet", "--message", "empty")
    found = clone.diff("HEAD")
    assert found[1].startswith("Den tidigare versionen går inte igenom kontrollen (1 fel, det första: "
                               "datasets.yaml:1:1: filen saknas).")
    assert found[4].startswith("Sidor (")


@pytest.mark.parametrize("revision", ["finns-inte", "--output=x", "HEAD~99"])
def test_an_unknown_revision_is_told(clone: Clone, revision: str) -> None:
    run = macros("diff", "--root", clone.folder, "--", revision)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == (f"hittar inte revisionen '{revision}'; mappen {clone.folder} ska ligga i ett git-förråd som "
                          "har den. Hämta hela historiken med: git fetch --unshallow\n")


def test_outside_git_it_says_so(tmp_path: Path) -> None:
    run = macros("diff", "--root", copy_content(tmp_path))
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith("hittar inte revisionen 'HEAD'; ")
