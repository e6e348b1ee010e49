"""The build: strict and clean, the same twice, refusing what is wrong with the checker's own lines."""
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from urllib.parse import quote

import pytest
from bs4 import BeautifulSoup
from mkdocs.config import load_config

from macros.pages.site import load_site
from macros.publish.search_gaps import lonely_words
from macros.publish.search_text import search_pages
from tests.conftest import EPOCH, ROOT, build
from tests.copying import copy_site
from tests.html import soup, words


def contents(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of what the site is built from, free to be broken."""
    return copy_site(tmp_path / "copy")


def build_copy(copy: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return build(copy / "site", "--config-file", str(copy / "mkdocs.yml"), **environment)


def check(copy: Path) -> subprocess.CompletedProcess[str]:
    return macros("check", "--root", str(copy), "--today", "2026-11-23")


def macros(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "macros", *arguments], cwd=ROOT, capture_output=True, text=True,
                          encoding="utf-8", check=False)


LOCAL = load_config(str(ROOT / "mkdocs.yml")).site_url  # the default of mkdocs.yml; the pipeline's is in CI_PAGES_URL
WEBINAR = """\
  - id: exempel
    title: {sv: Exempel, en: Example}
    organiser: Exempel
    start: "2026-11-24T13:00"
    status: planned
    source: lr-2022-12
"""


def test_two_builds_of_a_day_are_the_same_byte_for_byte(built: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    assert build(again).returncode == 0
    assert contents(again) == contents(built)


def test_a_webinar_goes_from_upcoming_to_held_when_its_day_has_passed(copy: Path) -> None:
    file = copy / "datasets.yaml"
    file.write_text(file.read_text("utf-8").replace("\nwebinars:\n", f"\nwebinars:\n{WEBINAR}", 1), "utf-8")
    groups = {}
    for name, epoch in (("before", int(EPOCH)), ("after", int(EPOCH) + 2 * 86_400)):
        result = build_copy(copy, SOURCE_DATE_EPOCH=str(epoch))
        assert result.returncode == 0, result.stderr
        html = (copy / "site/webbinarier/index.html").read_text("utf-8")
        card = BeautifulSoup(html, "html.parser").select_one('[data-id="exempel"]')
        groups[name] = (card.parent["data-group"], words(card.select_one(".nd-webinar-status")))
    assert groups == {"before": ("upcoming", "Planerat"), "after": ("held", "Genomfört")}


def test_the_old_address_of_a_moved_page_leads_to_the_new_one(copy: Path) -> None:
    (copy / "redirects.yaml").write_text("guider/laddstolpar.md: guider/laddpunkter.md\n", "utf-8")
    result = build_copy(copy)
    assert result.returncode == 0, result.stderr
    page = soup(copy / "site/guider/laddstolpar/index.html")
    assert page.find("meta", attrs={"http-equiv": "refresh"})["content"] == "0; url=../laddpunkter/"


MISTAKES = {
    "registry": ("datasets.yaml", "programme:", "programe:"),
    "page": ("docs/om.md", "# ", "{{ kontakt() }}\n\n# "),
    "moved pages": ("redirects.yaml", "# Sidor", "gammal.md: om-oss.md\n# Sidor"),
}


@pytest.mark.parametrize(("file", "old", "new"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_stops_the_build_with_the_lines_of_the_checker(copy: Path, file: str, old: str, new: str) -> None:
    text = (copy / file).read_text("utf-8")
    (copy / file).write_text(text.replace(old, new, 1), "utf-8")
    checked, result = check(copy), build_copy(copy)
    lines = [line for line in checked.stdout.splitlines() if line.startswith(f"{file}:")]
    assert checked.returncode == 1
    assert lines and all(line.startswith(("[", "  skriv: ")) for line in checked.stdout.splitlines()
                         if line not in lines)
    assert result.returncode == 1
    assert [line.strip() for line in result.stderr.splitlines() if line.startswith(f"{file}:")] == lines
    assert "Traceback" not in result.stderr + checked.stderr
    assert not (copy / "site" / "index.html").exists()


def test_an_unknown_dataset_on_a_page_names_page_and_line(copy: Path) -> None:
    page = copy / "docs/om.md"
    text = page.read_text("utf-8") + '\n{{ dataset_header("laddpunkt") }}\n'
    page.write_text(text, "utf-8")
    assert check(copy).stdout.splitlines() == [
        f"docs/om.md:{text.count(chr(10))}:1: dataset_header: datamängden 'laddpunkt' finns inte (menade du "
        "'laddpunkter'?)"]


def test_a_page_that_would_run_code_is_refused_before_anything_runs(copy: Path) -> None:
    page = copy / "docs/om.md"
    attack = '{{ cycler.__init__.__globals__.os.popen("echo > hacked") }}'
    page.write_text(f"{page.read_text('utf-8')}\n{attack}\n", "utf-8")
    result = build_copy(copy)
    assert result.returncode == 1
    assert "i en sida får bara makroanrop stå" in result.stderr
    assert list(copy.rglob("hacked")) == [] and not (ROOT / "hacked").exists()


def test_the_check_passes_on_the_real_files_and_none_of_the_pages_is_hard_to_read() -> None:
    result = check(ROOT)
    assert (result.returncode, result.stderr) == (0, "")
    head, *pages, tail = result.stdout.splitlines()
    assert head == "Läsbarhet (LIX); över 45 är svårt:"
    assert tail.startswith("Inga fel: ")
    swedish = [file for file in (ROOT / "docs").rglob("*.md") if file.name != "in-english.md"]
    assert sorted(line.split()[1] for line in pages) == sorted(
        file.relative_to(ROOT).as_posix() for file in swedish)
    assert [line for line in pages if "VARNING" in line] == []
    scores = [int(line.split()[0]) for line in pages]
    assert scores == sorted(scores, reverse=True)


def test_a_page_that_is_hard_to_read_is_a_warning_with_the_words_that_make_it_so(copy: Path) -> None:
    with (copy / "docs/om.md").open("a", encoding="utf-8") as page:
        page.write("\nVerksamhetsutövarens tillhandahållandeskyldighet aktualiserar ändamålsenliga "
                   "förvaltningsövergripande informationsförsörjningsprocesser.\n" * 40)
    result = check(copy)
    assert (result.returncode, result.stderr) == (0, "")
    warning = result.stdout.splitlines()[1]
    assert warning.split()[1] == "docs/om.md"
    assert int(warning.split()[0]) > 45
    assert "VARNING: korta meningarna eller byt ord: informationsförsörjningsprocesser, " in warning


def test_a_build_prints_the_words_that_lead_to_one_guide_alone(copy: Path) -> None:
    environment = {"SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    result = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict"], cwd=copy, capture_output=True,
                            text=True, encoding="utf-8", check=False, env=os.environ | environment)
    assert result.returncode == 0, result.stderr
    told = [line.partition("Ord som bara ")[2] for line in result.stderr.splitlines() if "Ord som bara " in line]
    words = lonely_words(search_pages(load_site(ROOT, date(2026, 11, 23)).view))
    assert told == [f"{path} har, och som inte är nyckelord: {', '.join(found)}"
                    for path, found in words.items() if found]


def test_a_wrong_call_leaves_with_2() -> None:
    assert macros("chekc").returncode == 2


def test_every_page_has_its_edit_link_its_review_date_and_a_way_to_report(built: Path) -> None:
    for file in (ROOT / "docs").rglob("*.md"):
        path = file.relative_to(ROOT / "docs").as_posix()
        stem = path.removesuffix(".md").removesuffix("index").rstrip("/")
        page = soup(built / stem / "index.html")
        links = {words(link): link["href"] for link in page.select(".nd-foot a")}
        edit, report = ("Edit the page", "Report a mistake on the page") if page.html["lang"] == "en" else (
            "Redigera sidan", "Rapportera ett fel på sidan")
        assert links[edit].endswith(f"/-/edit/main/docs/{path}")
        assert quote(LOCAL + (f"{stem}/" if stem else "")) in links[report]
        if not path.startswith("guider/"):
            assert page.select_one(".nd-foot time")["datetime"]
        else:
            assert "Senast genomgången" in words(page.select_one(".nd-header"))


def test_the_addresses_of_the_pipeline_reach_the_pages(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    result = build(folder, CI_PAGES_URL="https://pages.example/guider/", CI_PROJECT_URL="https://lab.example/g/p",
                   CI_DEFAULT_BRANCH="trunk")
    page = soup(folder / "om" / "index.html")
    assert result.returncode == 0
    assert page.find("link", rel="canonical")["href"] == "https://pages.example/guider/om/"
    links = [link["href"] for link in page.select(".nd-foot a")]
    lab = "https://lab.example/g/p/-/"
    assert [link.split("?")[0] for link in links] == [
        *[f"{lab}issues/new"] * 3, f"{lab}edit/trunk/docs/om.md", f"{lab}commits/trunk/docs/om.md"]
