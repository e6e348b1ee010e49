"""python -m macros history: what a person reads of the registry's history."""
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT
from tests.registry.history.repository import Repository


def history(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "macros", "history", *arguments], cwd=ROOT, capture_output=True,
                          text=True, encoding="utf-8", check=False, env=os.environ | environment)


def test_every_commit_of_the_registry_is_told_newest_first(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "repo")
    text = (ROOT / "datasets.yaml").read_text("utf-8")
    first = repository.commit(text.encode())
    second = repository.commit(text.replace("\n    rank: 3\n", "\n    rank: 4\n").encode())
    beginning = [f"2023-11-14 23:13 {first[:8]}", "  Registrets historik börjar här."]
    run = history("--root", repository.folder)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.splitlines() == [
        f"2023-11-15 00:13 {second[:8]}", "  datasets/lediga-tomter: ändrad: rank", *beginning]
    assert history("--root", repository.folder, "--limit", "1").stdout.splitlines() == run.stdout.splitlines()[:2]


def test_a_shallow_copy_says_how_to_get_the_rest(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "repo")
    repository.commit(b"datasets: [{id: a}]")
    newest = repository.commit(b"datasets: [{id: b}]")
    repository.git("clone", "--quiet", "--depth", "1", f"file://{repository.folder}", str(tmp_path / "shallow"))
    run = history("--root", tmp_path / "shallow")
    assert (run.returncode, run.stdout.splitlines()) == (
        0, [f"2023-11-15 00:13 {newest[:8]}", "  Äldre ändringar kan vi inte visa här."])
    assert run.stderr == "Äldre ändringar finns inte i den här kopian; hämta dem med: git fetch --unshallow\n"


def test_outside_git_it_says_so_without_a_traceback(tmp_path: Path) -> None:
    shutil.copy(ROOT / "datasets.yaml", tmp_path)
    run = history("--root", tmp_path)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == (f"datasets.yaml: historiken finns inte; mappen {tmp_path} ligger inte i ett git-förråd, "
                          "eller git saknas\n")


def test_without_the_program_git_it_says_so_without_a_traceback(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "repo")
    repository.commit(b"datasets: [{id: a}]")
    run = history("--root", repository.folder, PATH=str(tmp_path))
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == (f"datasets.yaml: historiken finns inte; mappen {repository.folder} ligger inte i ett "
                          "git-förråd, eller git saknas\n")


def test_a_wrong_limit_leaves_with_2() -> None:
    assert {history("--limit", limit).returncode for limit in ("0", "-1", "tre")} == {2}
