"""What is told of the calls of a page."""
import pytest

from macros.pages.calls import read_calls
from macros.pages.check import check_calls
from macros.pages.markdown import parse_page
from tests.pages.viewing import view
from tests.registry.checking import GOOD

FRONT = '---\ntitle: Äppelträd\ndescription: Om träd.\nreviewed: "2026-11-23"\n---\n'


def told(path: str, body: str) -> list[str]:
    page, wrong = parse_page(path, f"{FRONT}{body}".encode())
    assert wrong == []
    calls, problems = read_calls(page)
    assert problems == []
    return [str(problem) for problem in check_calls(page, calls, view(path))]


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
    assert told("om.md", f"# x\n\nText {{{{ {call} }}}}\n") == [f"docs/om.md:8:6: {message}"]


def test_a_guide_cites_only_the_sources_of_its_dataset() -> None:
    text = GOOD.replace("    sources: [rapport-1]", "    sources: [rapport-1, rapport-2]", 1) + (
        '  - {id: rapport-2, title: Rapport 2, publisher: Exempelverkstaden, checked: "2026-01-01"}\n')
    page, _ = parse_page("guider/bankar.md", b'{{ source("rapport-2") }}\n')
    found = list(check_calls(page, read_calls(page)[0], view("guider/bankar.md", text=text)))
    assert [str(problem) for problem in found] == [
        "docs/guider/bankar.md:1:1: källan 'rapport-2' saknas i 'sources' för bankar i datasets.yaml"]
