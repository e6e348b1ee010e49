"""The menu of mkdocs.yml and the pages agree, and what does not is told where it stands."""
import pytest

from macros.pages.navigation import check_navigation, label
from tests.conftest import ROOT

PAGES = {"index.md": "Start", "om.md": "Om: allt", "guider/x.md": "X"}
MENU = """\
site_url: !ENV [CI_PAGES_URL, "http://127.0.0.1:8000/"]
nav:
  - Start: index.md
  - Mer:
      - om.md
      - X: guider/x.md
"""


def told(menu: str) -> list[str]:
    return [str(problem) for problem in check_navigation(menu, PAGES)]


@pytest.mark.parametrize(("menu", "messages"), [
    (MENU, []), (MENU.replace("  - Start", "  - Kod: https://example.org/\n  - Start"), []),
    ("site_name: x\n", []), ("", []),
    (MENU.replace("      - om.md\n", ""), [
        "docs/om.md:1:1: sidan står inte i menyn; lägg till raden '- \"Om: allt\": om.md' under 'nav' i mkdocs.yml"]),
    (MENU.replace("r/x.md", "r/y.md"), [
        "mkdocs.yml:6:12: sidan 'docs/guider/y.md' finns inte (menade du 'guider/x.md'?); ändra eller ta bort raden",
        "docs/guider/x.md:1:1: sidan står inte i menyn; lägg till raden '- X: guider/x.md' under 'nav' i mkdocs.yml"]),
    (MENU + "  - Igen: om.md\n  - Och igen: om.md\n", [
        "mkdocs.yml:5:9: sidan 'om.md' står flera gånger i menyn; behåll en rad"]),
    (MENU.replace("  - Mer", "\t- Mer"), ["mkdocs.yml:4:1: tabb i indraget; använd blanksteg"])])
def test_every_page_stands_once_in_the_menu(menu: str, messages: list[str]) -> None:
    assert told(menu) == messages


def test_a_menu_that_can_not_be_read_is_told_once() -> None:
    assert [line.split(": ")[0] for line in told(MENU + "  x: [")] == ["mkdocs.yml:7:3"]


def test_the_real_menu_is_read() -> None:
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    problems = [problem.path for problem in check_navigation(text, {})]
    assert len(problems) == len(list((ROOT / "docs").rglob("*.md")))


def test_a_title_is_a_key_of_yaml() -> None:
    assert [label(title) for title in ("Badplatser", "Idrotts- och fritid", "Om: allt", "0180")] == [
        "Badplatser", "Idrotts- och fritid", '"Om: allt"', '"0180"']
