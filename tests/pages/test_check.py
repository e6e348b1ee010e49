"""What is told of a page: its front matter and its calls."""
import pytest

from macros.pages.calls import read_calls
from macros.pages.check import check_calls, check_front_matter
from macros.pages.markdown import parse_page
from tests.pages.viewing import view
from tests.registry.checking import GOOD

GUIDE = 'title: Äppelträd\ndescription: Om träd.\n'
PAGE = GUIDE + 'reviewed: "2026-11-23"\n'


def told(path: str, front: str, body: str = "# x\n") -> list[str]:
    page, wrong = parse_page(path, f"---\n{front}---\n{body}".encode())
    assert wrong == []
    calls, problems = read_calls(page)
    assert problems == []
    return [str(problem) for problem in (*check_front_matter(page), *check_calls(page, calls, view(path)))]


@pytest.mark.parametrize(("path", "front", "messages"), [
    ("om.md", PAGE, []), ("guider/appeltrad.md", GUIDE, []),
    ("om.md", GUIDE, ["'reviewed' saknas i sidhuvudet mellan raderna '---'"]),
    ("om.md", "title: \"\"\n", ["'title' saknas i sidhuvudet mellan raderna '---'",
                                "'description' saknas i sidhuvudet mellan raderna '---'",
                                "'reviewed' saknas i sidhuvudet mellan raderna '---'"]),
    ("om.md", PAGE.replace("Om träd.", '"{{ contact() }}"'), ["'description' i sidhuvudet får inte innehålla makron"]),
    ("om.md", PAGE.replace("2026-11-23", "i går"), ["'reviewed: i går' är inget datum; skriv \"2026-11-23\""]),
    ("guider/appeltrad.md", GUIDE + "search_words: [skaka äpplen, apples]\nsearch_last: true\n", []),
    *(("om.md", f"{PAGE}search_words: {wrong}\n",
       ["'search_words' är ingen lista med ord; skriv [ett ord, ett annat]"])
      for wrong in ("äpple", "[]", "[[äpple]]", '["", äpple]', "{a: b}")),
    ("om.md", PAGE + "search_last: sist\n", ["'search_last' kan bara vara true; ta annars bort raden"]),
    ("om.md", PAGE + "reviewed_by: Exempelverkstaden\n", []),
    *(("om.md", f"{PAGE}reviewed_by: {wrong}\n",
       [f"'reviewed_by: {read}' är ingen text; skriv en organisation eller roll"])
      for wrong, read in (("3", "3"), ('" "', " "), ("", "None"))),
    ("guider/appeltrad.md", GUIDE + "reviewed_by: Exempelverkstaden\n",
     ["'reviewed_by' för en vägledning står i datasets.yaml; ta bort den här"]),
    ("guider/appeltrad.md", PAGE, ["'reviewed' för en vägledning står i datasets.yaml; ta bort den här"])])
def test_front_matter_is_whole(path: str, front: str, messages: list[str]) -> None:
    assert told(path, front) == [f"docs/{path}:1:1: {message}" for message in messages]


@pytest.mark.parametrize(("call", "message"), [
    ("progres_table()", "makrot 'progres_table' finns inte (menade du 'progress_table'?)"),
    ('progress_table(areas="livsmedel")', "'progress_table' har inget argument 'areas' (menade du 'area'?)"),
    ('progress_table(area="mat")', "progress_table: området 'mat' finns inte"),
    ("dataset_header()", "'dataset_header' tar argumenten id, lang"),
    ('contact("sv", 2)', "'contact' tar argumenten lang"),
    ('dataset_header("paron")', "dataset_header: datamängden 'paron' finns inte"),
    ('source("rapport-2")', "source: källan 'rapport-2' finns inte (menade du 'rapport-1'?)"),
    ("dataset_header(12)", "dataset_header: datamängden '12' finns inte")])
def test_a_call_that_does_not_fit_is_told_with_its_place(call: str, message: str) -> None:
    assert told("om.md", PAGE, f"# x\n\nText {{{{ {call} }}}}\n") == [f"docs/om.md:8:6: {message}"]


def test_a_guide_cites_only_the_sources_of_its_dataset() -> None:
    text = GOOD.replace("    sources: [rapport-1]", "    sources: [rapport-1, rapport-2]", 1) + (
        '  - {id: rapport-2, title: Rapport 2, publisher: Exempelverkstaden, checked: "2026-01-01"}\n')
    page, _ = parse_page("guider/bankar.md", b'{{ source("rapport-2") }}\n')
    found = list(check_calls(page, read_calls(page)[0], view("guider/bankar.md", text=text)))
    assert [str(problem) for problem in found] == [
        "docs/guider/bankar.md:1:1: källan 'rapport-2' saknas i 'sources' för bankar i datasets.yaml"]
