"""What goes wrong round the site: each fault has its outcome, and the published folder is whole before and after."""
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import EPOCH
from tests.copying import copy_site
from tests.test_build import contents

# A process that may not reach any other machine: what asks for an address or a connection is stopped.
NO_NETWORK = """
import runpy, sys
def hook(event, arguments):
    if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.connect", "socket.sendto"}:
        raise OSError(f"no network: {event} {arguments}")
sys.addaudithook(hook)
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Path]:
    """A copy of the site that has been built once, a day before; its folders can be written to again afterwards.

    It lies as on many a contributor's machine: under a name with å and blanks.
    """
    folder = tmp_path / "Mina filer på jobbet"
    copy_site(folder)
    (folder / "site").mkdir()
    for name in ("index.html", "404.html"):
        (folder / "site" / name).write_text("published yesterday", "utf-8")
    yield folder
    for path in (folder, *folder.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)


def environment(**changes: str) -> dict[str, str]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("CI_")}
    return clean | {"SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"} | changes


def run(folder: Path, *arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    """A command of the copy's own code."""
    given = {"env": environment()} | options
    return subprocess.run([sys.executable, *(arguments or ("-m", "macros", "build"))], cwd=folder, capture_output=True,
                          text=True, encoding="utf-8", check=False, **given)


def told(folder: Path) -> list[str]:
    """The problems that the check prints; the build prints the same and leaves the published folder alone."""
    before = contents(folder / "site")
    checked, built = run(folder, "-m", "macros", "check"), run(folder)
    lines = [line for line in checked.stdout.splitlines() if line[:1].isalpha() and ":" in line]
    assert (checked.returncode, built.returncode) == (1, 1)
    assert [line for line in lines if line not in built.stderr.splitlines()] == []
    assert "Traceback" not in checked.stderr + built.stderr
    assert_untouched(folder, before)
    return lines


def assert_untouched(folder: Path, before: dict[str, bytes]) -> None:
    assert contents(folder / "site") == before
    assert sorted(path.name for path in folder.iterdir() if path.name.startswith(".site")) == []


if os.name == "posix":  # Windows has no limit to set
    def test_a_disk_that_fills_during_the_build_leaves_the_published_folder_as_it_was(copy: Path) -> None:
        """No file may grow over 60 kB: a larger one fails as on a full disk, half-way through the build."""
        import resource

        before = contents(copy / "site")
        result = run(copy, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000)))
        assert result.returncode == 1
        assert result.stderr.splitlines()[-1] == f"Webbplatsen byggdes inte; {copy / 'site'} är som förut"
        assert_untouched(copy, before)


def test_a_build_that_is_killed_half_way_leaves_the_published_folder_and_the_next_one_cleans_up(copy: Path) -> None:
    before, new = contents(copy / "site"), copy / ".site.new"
    process = subprocess.Popen([sys.executable, "-m", "macros", "build"], cwd=copy, env=environment(),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    while process.poll() is None and not list(new.rglob("*.html")):
        time.sleep(0.01)
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
    assert list(new.rglob("*.html")) != []
    assert contents(copy / "site") == before
    assert run(copy).returncode == 0
    assert (copy / "site" / "om" / "index.html").is_file()
    assert_untouched(copy, contents(copy / "site"))


def test_a_build_that_was_stopped_between_the_two_renamings_is_mended_by_the_next(copy: Path) -> None:
    (copy / "site").rename(copy / ".site.old")
    page = copy / "docs" / "om.md"
    page.write_text(page.read_text("utf-8") + "\n{{ 7*7 }}\n", "utf-8")
    assert run(copy).returncode == 1
    assert (copy / "site" / "index.html").read_text("utf-8") == "published yesterday"


def test_a_folder_with_something_else_in_it_is_never_built_over(copy: Path) -> None:
    (copy / "site" / "404.html").unlink()
    before = contents(copy / "site")
    result = run(copy)
    assert (result.returncode, result.stderr) == (
        1, f"{copy / 'site'}: här finns annat än en byggd webbplats; ange en annan mapp\n")
    assert_untouched(copy, before)


def test_a_build_that_goes_well_takes_the_place_of_the_old_one_whole(copy: Path, built: Path) -> None:
    result = run(copy)
    assert result.returncode == 0, result.stderr
    names = {path.relative_to(built) for path in built.rglob("*")}
    assert {path.relative_to(copy / "site") for path in (copy / "site").rglob("*")} == names
    assert_untouched(copy, contents(copy / "site"))


def test_a_page_that_is_not_utf8_is_told_with_its_byte(copy: Path) -> None:
    page = copy / "docs" / "om.md"
    page.write_bytes(page.read_bytes().replace("dataverkstad är".encode(), b"dataverkstad \xe4r", 1))
    assert told(copy) == ["docs/om.md:3:41: filen är inte UTF-8 (byte 0xE4); spara den som UTF-8"]


@pytest.mark.parametrize(("name", "plain"), [("våra bad.md", "vara-bad.md"), ("bild ett.png", "bild-ett.png")])
def test_a_file_name_with_marks_or_blanks_is_told_with_one_without(copy: Path, name: str, plain: str) -> None:
    shutil.copy(copy / "docs" / "om.md", copy / "docs" / name)
    assert told(copy) == [
        f"docs/{name}:1:1: namnet '{name}' ska bara ha a–z, 0–9 och bindestreck; byt namn till '{plain}'"]


def test_a_link_out_of_the_folder_is_refused_and_what_it_leads_to_is_not_published(copy: Path) -> None:
    secret = copy.parent / "secret"
    secret.mkdir()
    (secret / "key.md").write_text("hemlighet", "utf-8")
    (copy / "docs" / "folder").symlink_to(secret, target_is_directory=True)
    (copy / "docs" / "page.md").symlink_to(secret / "key.md")
    (copy / "docs" / "specs" / "badplatser.utkast.csv").symlink_to(secret / "gone")
    message = "filen är en länk till en annan fil eller mapp; lägg själva filen här i stället"
    assert told(copy) == [
        f"docs/{name}:1:1: {message}" for name in ("folder", "page.md", "specs/badplatser.utkast.csv")]


def git(folder: Path, *arguments: str) -> int:
    who = ("-c", "user.name=Exempel", "-c", "user.email=exempel@example.org", "-c", "core.autocrlf=false")
    return subprocess.run(["git", *who, *arguments], cwd=folder, capture_output=True, check=False).returncode


def test_two_who_change_the_same_webinar_are_told_which_lines_to_choose_between(copy: Path) -> None:
    file = copy / "datasets.yaml"
    text = file.read_text("utf-8")
    start = text.index("\nwebinars:\n")
    at = text.index("    status: ", start)
    git(copy, "init", "--initial-branch", "main")
    git(copy, "add", ".")
    git(copy, "commit", "-m", "start")
    for branch, status in (("one", "cancelled"), ("two", "planned")):
        git(copy, "checkout", "-b", branch, "main")
        file.write_text(f"{text[:at]}    status: {status}{text[text.index(chr(10), at):]}", "utf-8")
        git(copy, "commit", "-am", branch)
    assert git(copy, "merge", "one") == 1
    line = text[:at].count("\n") + 1
    message = ("raden är kvar efter en krock mellan två ändringar; välj en av texterna och ta bort märkena <<<<<<<, "
               "======= och >>>>>>>")
    assert told(copy) == [f"datasets.yaml:{number}:1: {message}" for number in (line, line + 2, line + 4)]


@pytest.mark.parametrize(("epoch", "message"), [
    ("0", "datorn säger att det är 1970-01-01, men då fanns inte registret; ställ klockan"),
    ("i dag", "SOURCE_DATE_EPOCH=i dag är inget antal sekunder sedan 1970")])
def test_a_clock_that_is_wrong_is_told_once_and_not_for_every_date(copy: Path, epoch: str, message: str) -> None:
    before = contents(copy / "site")
    for command in (("-m", "macros", "check"), ("-m", "mkdocs", "build", "--quiet", "--site-dir", "elsewhere")):
        result = run(copy, *command, env=environment(SOURCE_DATE_EPOCH=epoch))
        assert result.returncode == 1
        assert result.stderr.splitlines()[-1] == message
        assert "Traceback" not in result.stderr
    assert_untouched(copy, before)


def test_a_clock_that_is_years_ahead_makes_nothing_wrong(copy: Path) -> None:
    later = environment(SOURCE_DATE_EPOCH="4102444800")  # the first day of 2100
    assert run(copy, "-m", "macros", "check", env=later).returncode == 0


def test_without_git_the_site_is_built_and_only_its_history_is_missing(copy: Path) -> None:
    """Neither the program nor, as in every test here, a repository."""
    bare = environment(PATH=str(Path(sys.executable).parent))
    result = run(copy, env=bare)
    assert result.returncode == 0, result.stderr
    history = run(copy, "-m", "macros", "history", env=bare)
    assert (history.returncode, history.stderr) == (
        1, f"datasets.yaml: historiken finns inte; mappen {copy} ligger inte i ett git-förråd, eller git saknas\n")


@pytest.mark.parametrize("command", [
    ("macros", "check"), ("macros", "export", "made"), ("macros", "review"),
    ("macros", "new-guide", "exempeltrad", "--title", "Exempelträd", "--spec"),
    ("mkdocs", "build", "--strict", "--quiet", "--site-dir", "elsewhere")], ids=lambda command: " ".join(command[:2]))
def test_nothing_but_the_links_needs_the_network(copy: Path, command: tuple[str, ...]) -> None:
    result = run(copy, "-c", NO_NETWORK, *command)
    assert (result.returncode, "no network" in result.stderr) == (0, False), result.stderr
    asked = run(copy, "-c", NO_NETWORK + "import urllib.request; urllib.request.urlopen('http://127.0.0.1:1/')", "this")
    assert asked.returncode == 1  # the guard guards


def test_a_read_only_checkout_can_be_checked_and_built_elsewhere(copy: Path, tmp_path: Path) -> None:
    (copy / ".cache").write_bytes(b"")  # no folder can be made there, not even by root, whom no permission stops
    before = {path: path.stat().st_mtime_ns for path in sorted(copy.rglob("*"))}
    for path in (*before, copy):
        path.chmod(0o555 if path.is_dir() else 0o444)
    read_only = environment(PYTHONDONTWRITEBYTECODE="1")
    assert run(copy, "-m", "macros", "check", env=read_only).returncode == 0
    target = tmp_path / "elsewhere"
    result = run(copy, "-m", "macros", "build", "--site-dir", str(target), env=read_only)
    assert result.returncode == 0, result.stderr
    assert (target / "index.html").is_file()
    assert {path: path.stat().st_mtime_ns for path in sorted(copy.rglob("*"))} == before


def test_a_folder_that_cannot_be_written_to_is_told(copy: Path) -> None:
    result = run(copy, "-m", "macros", "build", "--site-dir", str(copy / "mkdocs.yml" / "site"))
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == (
        f"Webbplatsen byggdes inte; {copy / 'mkdocs.yml' / 'site'} är som förut")
