"""What the front matter of a guide says of time, difficulty, people and result, and what is told where it is wrong."""
import pytest

from macros.pages.markdown import parse_page
from macros.pages.prose.effort import DIFFICULTIES, Effort, check_effort, read_effort

WHOLE = "time: En dag\ndifficulty: easy\npeople: Trädgården\nresult: En fil\n"
START = "people: Trädgården\nresult: En fil\n"


def told(front: str, *, is_start: bool = False) -> list[str]:
    page, problems = parse_page("guider/x.md", f"---\ntitle: x\n{front}---\n# x\n".encode())
    assert problems == []
    return [str(problem).removeprefix("docs/guider/x.md:") for problem in check_effort(page, is_start=is_start)]


@pytest.mark.parametrize(("front", "effort"), [
    (WHOLE, Effort(time="En dag", difficulty=DIFFICULTIES[0], people="Trädgården", result="En fil")),
    (START, Effort(time=None, difficulty=None, people="Trädgården", result="En fil")),
    (WHOLE.replace("easy", "trivial"), Effort(time="En dag", difficulty=None, people="Trädgården", result="En fil")),
    ("time: En dag\n", None), ("", None)])
def test_what_a_guide_takes_is_read(front: str, effort: Effort | None) -> None:
    assert read_effort(parse_page("guider/x.md", f"---\ntitle: x\n{front}---\n".encode())[0].meta) == effort


def test_a_guide_that_says_all_is_right() -> None:
    assert (told(WHOLE), told(START, is_start=True)) == ([], [])


@pytest.mark.parametrize("key", ["time", "difficulty", "people", "result"])
def test_what_a_whole_guide_lacks_is_told(key: str) -> None:
    front = "".join(line for line in WHOLE.splitlines(keepends=True) if not line.startswith(key))
    assert told(front) == [f"1:1: '{key}' saknas i sidhuvudet mellan raderna '---'"]


def test_a_difficulty_that_there_is_not_is_told() -> None:
    assert told(WHOLE.replace("easy", "esy")) == [
        "4:13: 'difficulty: esy' finns inte att välja (menade du 'easy'?); välj bland easy, medium, hard"]


def test_what_is_left_to_fill_in_is_told() -> None:
    assert told(WHOLE.replace("En dag", '"SKRIV HÄR: hur lång tid det tar"')) == [
        "3:7: 'time': 'SKRIV HÄR' står kvar; här ska stå: hur lång tid det tar"]


def test_a_start_page_does_not_guess_a_time() -> None:
    assert told(WHOLE, is_start=True) == [
        f"{place}: '{key}' vet ingen förrän vägledningen är skriven; ta bort raden"
        for place, key in (("3:7", "time"), ("4:13", "difficulty"))]
