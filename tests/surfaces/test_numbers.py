"""Places on the list and counts of the goals are those of datasets.yaml wherever they stand."""
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.html import words
from tests.surfaces.reading import csv_rows, described, document, html
from tests.surfaces.registry import Expected

RANK = {"sv": "Plats", "en": "Rank"}


def in_table(file: Path) -> dict[str, str]:
    return {row["data-id"]: words(row.td) for row in html(file).select("tr[data-id]")}


@pytest.mark.parametrize(("path", "lang"), [
    ("datamangder/index.html", "sv"), ("in-english/index.html", "en"), ("embed/v1/progress.html", "sv"),
    ("embed/v1/progress-en.html", "en"), ("embed/v1/progress.fragment.html", "sv"),
    ("embed/v1/progress-en.fragment.html", "en")])
def test_tables_say_the_place_of_each_dataset(site: tuple[Path, Expected], path: str, lang: str) -> None:
    folder, expected = site
    assert in_table(folder / path) == expected.ranks(lang)


def fact(file: Path, name: str) -> str:
    label = next(label for label in html(file).select("dl dt") if words(label) == name)
    return words(label.find_next_sibling("dd"))


@pytest.mark.parametrize(("path", "lang"), [
    ("guider/{}/index.html", "sv"), ("embed/v1/dataset/{}.html", "sv"), ("embed/v1/dataset/{}-en.html", "en"),
    ("embed/v1/dataset/{}.fragment.html", "sv"), ("embed/v1/dataset/{}-en.fragment.html", "en")])
def test_each_dataset_says_its_place(site: tuple[Path, Expected], path: str, lang: str) -> None:
    folder, expected = site
    said = {id: fact(folder / path.format(id), RANK[lang]) for id in expected.datasets}
    # Where a source gives it, the page goes on with the source.
    assert {id: re.split(r" \((?:källa|source):|\. ", text)[0] for id, text in said.items()} == expected.ranks(lang)


@pytest.mark.parametrize(("ending", "lang"), [("", "sv"), ("-en", "en")])
def test_pictures_say_the_place_of_each_dataset(site: tuple[Path, Expected], ending: str, lang: str) -> None:
    folder, expected = site
    titles = {id: row.title for id, row in expected.standings(lang).items()}
    whole = described(folder / f"embed/v1/progress{ending}.svg")
    for id, rank in expected.ranks(lang).items():
        alone = described(folder / f"embed/v1/dataset/{id}{ending}.svg")
        assert f" {RANK[lang]}: {rank}. " in alone
        assert f" {titles[id]}, {RANK[lang].lower()} {rank}: " in whole


def test_files_say_the_place_of_each_dataset(site: tuple[Path, Expected]) -> None:
    folder, expected = site
    wanted = {id: (dataset.get("rank"), dataset.get("rank_at_most")) for id, dataset in expected.datasets.items()}
    api = folder / "api/v1"
    single = [document(api / f"datasets/{id}.json")["dataset"] for id in expected.datasets]
    for datasets in (document(api / "datasets.json")["datasets"], document(api / "all.json")["datasets"], single):
        assert {dataset["id"]: (dataset["rank"], dataset["rank_at_most"]) for dataset in datasets} == wanted
    for name, delimiter in (("datasets.csv", ","), ("datasets-excel.csv", ";")):
        assert {row["id"]: (int(row["rank"] or 0) or None, int(row["rank_at_most"] or 0) or None)
                for row in csv_rows(api / name, delimiter)} == wanted


def _sentence(file: Path) -> list[tuple[int, ...]]:
    """The goals on a page, from their sentences; what the picture's table counts has to be the same."""
    found = []
    for card in html(file).select(".nd-goals .nd-card"):
        reached, count, known = map(int, re.findall(r"\d+", words(card.find_all("p")[1])))
        assert [int(words(cell)) for cell in card.select(".nd-tally td")] == [reached, known - reached, count - known]
        found.append((count, known, reached))
    return found


def _listed(file: Path) -> list[tuple[int, ...]]:
    return [(goal["count"], goal["known"], goal["reached"]) for goal in document(file)["goals"]]


@pytest.mark.parametrize(("path", "read"), [
    ("index.html", _sentence), ("api/v1/summary.json", _listed), ("api/v1/programme.json", _listed),
    ("api/v1/all.json", _listed)])
def test_the_goals_count_the_same_everywhere(site: tuple[Path, Expected], path: str,
                                             read: Callable[[Path], list[tuple[int, ...]]]) -> None:
    folder, expected = site
    assert read(folder / path) == expected.goals()
