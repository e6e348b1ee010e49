"""python -m macros check: for a person, for the pipeline, and with --fix."""
import json
import os
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.commands.running import copy_content, macros
from tests.conftest import ROOT

WRONG = (("version: \"1.0\"", "version: 1.0"), ("    area: stadsplanering", "    aera: stadsplanering"))


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A copy of the content with two mistakes in the registry and one on a page."""
    root = copy_content(tmp_path)
    text = (root / "datasets.yaml").read_text("utf-8")
    for old, new in WRONG:
        text = text.replace(old, new, 1)
    (root / "datasets.yaml").write_text(text, "utf-8")
    with (root / "docs/om.md").open("a", encoding="utf-8") as page:
        page.write("\n## Rubrik {#namn}\n")
    return root


def line_of(file: Path, text: str) -> int:
    return next(number for number, line in enumerate(file.read_text("utf-8").split("\n"), start=1) if text in line)


def test_a_person_reads_every_problem_under_its_entry_with_what_to_write(wrong: Path) -> None:
    run = macros("check", "--root", wrong)
    key, version = (line_of(wrong / "datasets.yaml", new) for _, new in WRONG)
    right = (ROOT / "datasets.yaml").read_text("utf-8").split("\n")
    anchor = line_of(wrong / "docs/om.md", "{#namn}")
    assert run.returncode == 1
    assert run.stdout.splitlines() == [
        "[datasets/lediga-tomter]",
        f"datasets.yaml:{version}:5: okänd nyckel 'aera' (menade du 'area'?)",
        "  skriv: area: stadsplanering",
        "[datasets/utegym]",
        f"datasets.yaml:{key}:{right[key - 1].index(chr(34) + '1.0') + 1}: ska vara text, inte talet 1.0 (sätt "
        "citattecken)",
        f"  skriv: {right[key - 1].strip()}",
        f"docs/om.md:{anchor}:11: '{{#' börjar en kommentar som försvinner; skriv '{{ #namn }}' med blanksteg",
        "  skriv: ## Rubrik { #namn }"]
    assert run.stderr.splitlines() == [
        "3 fel hittades", "1 sak i datasets.yaml går att rätta av sig själv: python3 dev.py check --fix"]


def test_the_reports_tell_of_the_same_problems(wrong: Path) -> None:
    told = macros("check", "--root", wrong).stdout
    lines = [line for line in told.splitlines() if line.startswith(("data", "docs"))]
    below = told.replace("\n  skriv: ", ". Skriv: ").splitlines()
    quality, junit = (macros("check", "--root", wrong, "--format", name) for name in ("codequality", "junit"))
    assert (quality.returncode, junit.returncode, quality.stderr, junit.stderr) == (1, 1, "", "")
    report = json.loads(quality.stdout)
    assert [f"{entry['location']['path']}:{entry['location']['lines']['begin']}: {entry['description']}"
            for entry in report] == [":".join((*line.split(":")[:2], line.split(":", 3)[3])) for line in below
                                     if not line.startswith("[")]
    suite = ElementTree.fromstring(junit.stdout.encode())[0]
    assert [line for failure in suite.iter("failure") for line in failure.text.splitlines()] == [
        line for line in told.splitlines() if not line.startswith("[")]
    assert len(lines) == len(report) == 3


def test_a_right_site_gives_empty_reports_that_name_every_file() -> None:
    quality, junit = (macros("check", "--format", name) for name in ("codequality", "junit"))
    assert (quality.returncode, quality.stdout) == (0, "[]\n")
    suite = ElementTree.fromstring(junit.stdout.encode())[0]
    assert (junit.returncode, suite.get("failures")) == (0, "0")
    found = [*(ROOT / "docs").rglob("*.md"), *(ROOT / "docs/specs").glob("*.schema.json")]
    assert {case.get("file") for case in suite} == {
        "datasets.yaml", *(file.relative_to(ROOT).as_posix() for file in found)}


def test_fix_mends_what_is_mechanical_tells_it_and_leaves_the_rest(wrong: Path) -> None:
    run = macros("check", "--root", wrong, "--fix")
    key = line_of(ROOT / "datasets.yaml", WRONG[0][0])
    assert run.stderr.splitlines() == [
        f"datasets.yaml:{key}: version: 1.0 → version: \"1.0\"", "1 rättelse i datasets.yaml", "2 fel hittades"]
    assert (wrong / "datasets.yaml").read_text("utf-8") == (ROOT / "datasets.yaml").read_text("utf-8").replace(
        *WRONG[1], 1)
    again = macros("check", "--root", wrong, "--fix")
    assert again.stderr.splitlines() == ["Inget att rätta av sig självt i datasets.yaml", "2 fel hittades"]


def test_mistakes_of_jinja_are_told_of_every_page_with_the_line_in_the_file(tmp_path: Path) -> None:
    root = copy_content(tmp_path)
    lines = {}
    for name in ("docs/foresla.md", "docs/guider/utegym.md", "docs/om.md"):
        text = (root / name).read_text("utf-8") + "\n{{ contact( }}\n"
        (root / name).write_text(text, "utf-8")
        lines[name] = text.count("\n")
    assert macros("check", "--root", root).stdout.splitlines() == [
        f"{name}:{line}:1: makroanropet är inte avslutat: ')' saknas" for name, line in lines.items()]


def test_a_missing_registry_is_told_in_every_format(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    assert macros("check", "--root", tmp_path, "--fix").stdout == "datasets.yaml:1:1: filen saknas\n"
    assert json.loads(macros("check", "--root", tmp_path, "--format", "codequality").stdout)[0][
        "description"] == "filen saknas"


def test_the_whole_check_takes_less_than_three_seconds() -> None:
    def once() -> float:
        """Seconds of processor time, which other programs on the machine do not make longer."""
        before = os.times()
        macros("check")
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    assert min(once() for _ in range(3)) < 3
