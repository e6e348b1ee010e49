"""One dataset moves to another stage: every file that shows a stage is another, and nothing else has moved."""
from pathlib import Path

import pytest

from tests.surfaces.reading import document, searched
from tests.surfaces.registry import MOVED

EMBED = ("fragment.html", "html", "svg")
SHOWING = {
    # the table, the counts of the stages, the page of the dataset, what the programme has reached and done
    "datamangder/index.html", "in-english/index.html", "index.html", f"guider/{MOVED}/index.html", "feed/changes.xml",
    *(f"embed/v1/{show}{lang}.{ending}" for show in ("progress", "summary", f"dataset/{MOVED}")
      for lang in ("", "-en") for ending in EMBED),
    f"badge/{MOVED}.svg", f"badge/{MOVED}-en.svg",
    *(f"api/v1/{name}" for name in ("all.json", "datasets.json", "datasets.csv", "datasets-excel.csv", "summary.json",
                                    "programme.json", f"datasets/{MOVED}.json")),
    # the pages for contributors, which show what the macros give
    "makron/index.html", "stilguide/index.html"}
# The height in a code to paste follows the length of the words; the stylesheet holds the looks of the stages in use.
FOLLOWING = {"badda-in/index.html", "assets/site.css"}


@pytest.fixture(scope="module")
def moved(changed: Path, unchanged: Path) -> set[str]:
    """The paths of the files that differ."""
    before, after = (
        {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
        for folder in (unchanged, changed))
    assert before.keys() == after.keys()
    return {path for path, content in before.items() if after[path] != content}


def test_the_change_is_in_every_file_that_shows_a_stage(moved: set[str]) -> None:
    assert SHOWING - moved == set()


def test_the_change_is_in_no_file_that_shows_none(moved: set[str]) -> None:
    """Calendar, catalogue, oEmbed, JSON-LD apart from its page, search and the other datasets hold no stage of it."""
    assert moved - SHOWING - FOLLOWING == set()


def test_what_the_search_finds_has_not_moved(changed: Path, unchanged: Path) -> None:
    """Its texts are those of the pages' own words; a stage stands in the table, which it leads to."""
    before, after = (searched(folder / "search/index.json") for folder in (unchanged, changed))
    assert before == after
    assert "vilket steg" in after["datamangder/"].names


def test_the_stage_stands_in_every_json_of_the_dataset(changed: Path) -> None:
    api = changed / "api/v1"
    told = [document(api / f"datasets/{MOVED}.json")["dataset"], *(
        next(dataset for dataset in document(api / name)["datasets"] if dataset["id"] == MOVED)
        for name in ("datasets.json", "all.json"))]
    assert [(dataset["stage"]["id"], dataset["stage"]["date"]) for dataset in told] == [
        ("reference-group", "2024-02-05")] * 3
