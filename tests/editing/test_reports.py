"""What the reports say of the same problems: for a person, for GitLab's code quality, for JUnit."""
import json
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from macros.editing.reports import codequality_json, entry_of, junit_xml, page_readability, text_lines
from macros.pages.site import load_site
from macros.registry.problem import Problem
from tests.registry.checking import GOOD

PROBLEMS = (
    Problem("datasets.yaml", 29, 5, "okänd nyckel 'ranc' (menade du 'rank'?)", "    rank: 3"),
    Problem("datasets.yaml", 31, 11, "området finns inte"),
    Problem("datasets.yaml", 46, 5, "texten är tom"),
    Problem("docs/om.md", 7, 1, "makrot finns inte"),
    Problem("docs/om.md", 9, 1, "makrot finns inte"),
)


@pytest.mark.parametrize(("line", "entry"), [
    (1, "programme"), (13, "programme/forsta-30"), (19, "programme"), (25, "procurement/utkast"),
    (28, "datasets/appeltrad"), (36, "datasets/appeltrad"), (44, "datasets/appeltrad"), (45, "datasets/bankar"),
    (54, "webinars"), (56, "webinars/appelkvall"), (999, "sources/rapport-1")])
def test_a_line_belongs_to_the_entry_around_it(line: int, entry: str) -> None:
    assert entry_of(GOOD, line) == entry


def test_a_line_above_the_first_section_belongs_to_nothing() -> None:
    assert [entry_of("# x\n\nprogramme:\n", line) for line in (1, 2, 3)] == [None, None, "programme"]
    assert entry_of("", 1) is None


def test_a_person_reads_each_problem_under_its_entry_with_the_line_to_paste() -> None:
    assert list(text_lines(PROBLEMS, GOOD)) == [
        "[datasets/appeltrad]",
        "datasets.yaml:29:5: okänd nyckel 'ranc' (menade du 'rank'?)",
        "  skriv: rank: 3",
        "datasets.yaml:31:11: området finns inte",
        "[datasets/bankar]",
        "datasets.yaml:46:5: texten är tom",
        "docs/om.md:7:1: makrot finns inte",
        "docs/om.md:9:1: makrot finns inte"]


def test_code_quality_has_the_keys_that_gitlab_asks_for_and_nothing_else() -> None:
    report = json.loads(codequality_json(PROBLEMS[:1], None))
    assert report == [{
        "description": "okänd nyckel 'ranc' (menade du 'rank'?). Skriv: rank: 3", "check_name": "ndv-registry",
        "fingerprint": report[0]["fingerprint"], "severity": "major",
        "location": {"path": "datasets.yaml", "lines": {"begin": 29}}}]
    assert codequality_json((), None) == b"[]\n"


def test_a_fingerprint_stays_when_the_line_moves_and_is_never_shared() -> None:
    moved = [Problem(problem.path, problem.line + 10, 1, problem.message) for problem in PROBLEMS]
    before, after = ([entry["fingerprint"] for entry in json.loads(codequality_json(problems, None))]
                     for problems in (PROBLEMS, moved))
    assert before == after
    assert len(set(before)) == len(PROBLEMS)


def test_a_page_that_is_hard_to_read_is_a_minor_remark(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "datasets.yaml").write_text(GOOD, "utf-8")
    (tmp_path / "docs/index.md").write_text(
        '---\ntitle: Start\ndescription: Början.\nreviewed: "2026-11-23"\n---\n# Start\n\n'
        "Verksamhetsutövarens tillhandahållandeskyldighet aktualiserar informationsförsörjningsprocesser.\n", "utf-8")
    site = load_site(tmp_path, date(2026, 11, 23))
    (lix, file, words), = page_readability(site)
    assert (lix, file, words[0]) == (104, "docs/index.md", "informationsförsörjningsprocesser")
    assert [(entry["check_name"], entry["severity"], entry["description"], entry["location"])
            for entry in json.loads(codequality_json((), site))] == [
        ("ndv-readability", "minor", "läsbarheten (LIX) är 104; över 45 är svårt",
         {"path": "docs/index.md", "lines": {"begin": 1}})]


def test_junit_has_a_test_for_each_file_and_the_problems_of_those_that_fail() -> None:
    suite = ElementTree.fromstring(junit_xml(PROBLEMS[2:], ["datasets.yaml", "docs/index.md", "docs/om.md"]))[0]
    assert suite.attrib == {"name": "python -m macros check", "tests": "3", "failures": "2", "errors": "0"}
    assert [(case.get("classname"), case.get("file"), [failure.text for failure in case]) for case in suite] == [
        ("registry", "datasets.yaml", ["datasets.yaml:46:5: texten är tom\n"]),
        ("page", "docs/index.md", []),
        ("page", "docs/om.md", ["docs/om.md:7:1: makrot finns inte\ndocs/om.md:9:1: makrot finns inte\n"])]


def test_what_xml_can_not_hold_is_shown_as_a_mark() -> None:
    suite = ElementTree.fromstring(junit_xml([Problem("docs/om.md", 1, 1, "'\u0000<\uffff'")], ["docs/om.md"]))[0]
    assert suite[0][0].text == "docs/om.md:1:1: '�<�'\n"
