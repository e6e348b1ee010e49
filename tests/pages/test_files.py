"""A file that no one could review or link to is refused by its name."""
from pathlib import Path

import pytest

from macros.pages.files import check_files

LINK = "filen är en länk till en annan fil eller mapp; lägg själva filen här i stället"


def told(docs: Path) -> list[str]:
    return [str(problem) for problem in check_files(docs)]


def test_the_real_files_pass() -> None:
    assert told(Path(__file__).parents[2] / "docs") == []


@pytest.mark.parametrize(("name", "plain"), [
    ("badplåtser.md", "badplatser.md"), ("badpla\u030atser.md", "badplatser.md"), ("bad platser.md", "bad-platser.md"),
    ("Bad.MD", "bad.md"), ("Bild ÅÄÖ.png", "bild-aao.png"), ("café.csv", "cafe.csv"), ("a--b.md", "a-b.md"),
    ("x - kopia (2).md", "x-kopia-2.md"), ("-x.md", "x.md"), ("ж", "namn")])
def test_a_name_that_is_no_plain_address_is_told_with_one_that_is(tmp_path: Path, name: str, plain: str) -> None:
    (tmp_path / name).write_bytes(b"")
    assert told(tmp_path) == [
        f"docs/{name}:1:1: namnet '{name}' ska bara ha a–z, 0–9 och bindestreck; byt namn till '{plain}'"]
    (tmp_path / name).rename(tmp_path / plain)
    assert told(tmp_path) == []


@pytest.mark.parametrize("name", ["con.md", "NUL.csv", "com1.schema.json", "aux"])
def test_a_name_that_windows_keeps_for_itself_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    assert told(tmp_path) == [f"docs/{name}:1:1: namnet '{name}' går inte att spara i Windows; välj ett annat"]


@pytest.mark.parametrize("ending", ["markdown", "mdown", "mkdn", "mkd"])
def test_a_page_that_the_checks_of_pages_would_not_see_is_refused(tmp_path: Path, ending: str) -> None:
    (tmp_path / f"x.{ending}").write_bytes(b"")
    assert told(tmp_path) == [f"docs/x.{ending}:1:1: en sida ska sluta på .md; byt namn till 'x.md'"]


@pytest.mark.parametrize("ending", ["html", "htm", "xhtml", "js", "mjs", "svg", "xml", "css", "wasm"])
def test_a_file_that_a_browser_would_run_is_refused(tmp_path: Path, ending: str) -> None:
    (tmp_path / f"x.{ending}").write_bytes(b"")
    message, = told(tmp_path)
    assert message.startswith(f"docs/x.{ending}:1:1: filer av typen .{ending} får inte ligga här; välj bland csv, ")


def test_a_link_is_refused_whatever_it_leads_to(tmp_path: Path) -> None:
    docs, outside = tmp_path / "docs", tmp_path / "outside"
    docs.mkdir()
    outside.mkdir()
    (outside / "secret.md").write_bytes(b"")
    for name, target in (("folder", outside), ("page.md", outside / "secret.md"), ("gone.md", outside / "gone"),
                         ("loop", docs), ("inside.md", docs / "folder" / "secret.md")):
        (docs / name).symlink_to(target)
    assert told(docs) == [f"docs/{name}:1:1: {LINK}" for name in ("folder", "gone.md", "inside.md", "loop", "page.md")]


def test_what_begins_with_a_dot_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / ".Ö").mkdir()
    (tmp_path / ".Ö" / "Å.md").write_bytes(b"")
    assert told(tmp_path) == []
