"""The comparison of site generators sees what a reader would see, and passes over what is the theme's own."""
import re
from pathlib import Path

import pytest

from tests.conftest import EPOCH, ROOT
from tests.content import Content, difference, page_content
from tests.engines import COMMANDS, PRODUCT, differences, file_differences, installed, pages
from tests.test_build import contents, macros

PAGE = """\
<html><head><title>Titel</title><meta name="description" content="Ord"></head><body>
<nav class="nd-menu"><h2>Meny</h2><a href="../c/">Sida</a></nav><article id="__content">
<h1 id="a">Rubrik<a class="headerlink" href="#a">¶</a></h1><p>Text  <a href="../b/">länk</a></p>
<table><thead><tr><th>x</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<nav class="nd-between"><a rel="next" href="../d/">Nästa</a></nav>
<footer class="nd-foot"><a href="https://example.org/">Redigera</a></footer></article></body></html>
"""


def test_the_content_of_a_page_is_read_without_its_theme() -> None:
    assert page_content(PAGE, "a/index.html") == Content(
        headings=(("h1", "a", "Rubrik"),), anchors=("a",), tables=((("x",), ("1",)),), links=(("b/", "länk"),),
        text="RubrikTextlänkx1", head=("Titel", "Ord"), menu=(("c/", "Sida"),), neighbours=(("next", "d/", "Nästa"),))


def test_another_theme_round_the_same_content_is_no_difference() -> None:
    other = PAGE.replace("article", "main").replace("<h2>Meny", "<h2 class='x'>Alla sidor").replace("Redigera", "Ändra")
    other = other.replace("\n", "\n  ").replace('<h1 id="a">', '<span id="__skip"></span><h1 id="a">')
    assert difference(page_content(PAGE), page_content(other)) is None
    assert difference(page_content(PAGE), page_content(PAGE.replace("../b/", "../b/index.html"))) is None


@pytest.mark.parametrize(("old", "new", "told"), [
    ("h1", "h2", "headings: ('h1', 'a', 'Rubrik') became ('h2', 'a', 'Rubrik')"),
    ('id="a"', 'id="b"', "headings: ('h1', 'a', 'Rubrik') became ('h1', 'b', 'Rubrik')"),
    ("<p>", '<p id="c">', "anchors: None became 'c'"),
    ("<td>1", "<td>2", "tables: (('x',), ('1',)) became (('x',), ('2',))"),
    ("../b/", "../c/", "links: ('b/', 'länk') became ('c/', 'länk')"),
    ("Titel", "Tital", "head: 'Titel' became 'Tital'"),
    ("../c/", "../e/", "menu: ('c/', 'Sida') became ('e/', 'Sida')"),
    ('rel="next"', 'rel="prev"', "neighbours: ('next', 'd/', 'Nästa') became ('prev', 'd/', 'Nästa')"),
    ("Text", "Sext", "text: 'Textlänkx1' became 'Sextlänkx1'")])
def test_a_change_of_content_is_told(old: str, new: str, told: str) -> None:
    assert difference(page_content(PAGE), page_content(PAGE.replace(old, new))) == told


def test_a_page_without_content_is_an_error_and_not_an_empty_page() -> None:
    with pytest.raises(ValueError, match="neither an article nor a main"):
        page_content("<html><body><h1>Macro error</h1></body></html>")


def test_pages_and_files_that_are_missing_or_changed_are_told(tmp_path: Path) -> None:
    one, other = page_content(PAGE), page_content(PAGE.replace("Rubrik", "Titel"))
    assert list(differences({"a": one, "b": one, "c": one}, {"b": one, "c": other, "d": one})) == [
        "a: the page is missing", "c: headings: ('h1', 'a', 'Rubrik') became ('h1', 'a', 'Titel')",
        "d: the page is one too many"]
    (tmp_path / "same").write_bytes(b"1")
    (tmp_path / "changed").write_bytes(b"2")
    assert list(file_differences({"same": b"1", "changed": b"1", "gone": b"1"}, tmp_path)) == [
        "changed: the file is not the same", "gone: the file is missing"]


def test_the_product_writes_what_export_writes_and_every_page_has_content(
        built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    monkeypatch.delenv("CI_PAGES_URL", raising=False)
    assert macros("export", str(tmp_path / "made")).returncode == 0
    made = contents(tmp_path / "made")
    copied = {path: content for path, content in contents(ROOT / "docs").items() if not path.endswith(".md")}
    assert list(file_differences(made | copied, built)) == []
    found = pages(built, made)
    assert len(found) == len(list((ROOT / "docs").rglob("*.md")))
    assert list(differences(found, found)) == []


def test_every_engine_has_a_command_and_the_product_is_there() -> None:
    assert installed()[0] == PRODUCT == next(iter(COMMANDS))
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert [engine for engine in COMMANDS if f'"{engine}' not in project] == []


def test_the_page_on_upkeep_names_the_versions_that_are_locked() -> None:
    page = (ROOT / "docs" / "underhall.md").read_text("utf-8")
    lock = (ROOT / "requirements-engines.txt").read_text("utf-8")
    locked = dict(re.findall(r"^([a-z]+)==([^ ]+)", lock, re.MULTILINE))
    table = dict(re.findall(r"^\| (MkDocs|ProperDocs|Zensical) \| (\S+) \|", page, re.MULTILINE))
    assert {engine.lower(): version for engine, version in table.items()} == {
        engine: locked[engine] for engine in COMMANDS}
