"""The open data of the built site: what the registry says, and the page's commands as a reader runs them."""
import csv
import gzip
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import Tag
from playwright.sync_api import Browser

from macros.specs.open_data.files import DATA_FILES
from macros.specs.open_data.groups import SHAPE_GROUPS
from tests.html import soup, words
from tests.test_truth import DATASETS, REGISTRY, STAGES

BASE = "http://127.0.0.1:8000/"
BIN = Path(sys.executable).parent


@pytest.fixture(scope="module")
def page(built: Path) -> Tag:
    return soup(built / "oppna-data" / "index.html").article


def document(built: Path, name: str) -> dict:
    return json.loads((built / "api/v1" / name).read_text("utf-8"))


def moment(entry: dict) -> tuple[str | None, str | None]:
    return entry.get("date"), entry.get("by")


def test_datasets_json_says_what_the_registry_says(built: Path) -> None:
    found = {dataset["id"]: dataset for dataset in document(built, "datasets.json")["datasets"]}
    assert found.keys() == DATASETS.keys()
    for id, dataset in DATASETS.items():
        said, alone = found[id], document(built, f"datasets/{id}.json")
        assert alone["dataset"] == said
        for key in ("rank", "rank_at_most", "rank_source", "hvd_category", "published_guide", "reviewed",
                    "reviewed_by", "review_by", "keywords", "sources"):
            assert said[key] == dataset.get(key)
        for key in ("title", "summary", "note"):
            text = dataset.get(key)
            assert said[key] == (text and {"sv": text["sv"], "en": text.get("en")})
        assert [(stage["id"], stage["number"], stage["title"]["sv"], stage["date"], stage["by"], stage["source"],
                 stage["certainty"]) for stage in said["stages"]] == [
            (stage["stage"], list(STAGES["sv"]).index(stage["stage"]), STAGES["sv"][stage["stage"]], *moment(stage),
             stage["source"], stage.get("certainty", "confirmed")) for stage in dataset["stages"]]
        assert said["stage"] == (said["stages"][-1] if said["stages"] else None)
        assert (said["area"] and said["area"]["id"]) == dataset.get("area")
        assert [theme["id"] for theme in said["themes"]] == dataset.get("themes", [])
        specification = dataset.get("specification")
        assert (said["specification"] is None) == (specification is None)
        if specification:
            assert [said["specification"][key] for key in ("title", "url", "version", "maintainer", "source")] == [
                specification.get(key) for key in ("title", "url", "version", "maintainer", "source")]
            assert said["specification"]["status"]["id"] == specification["status"]


def test_the_tables_say_what_the_registry_says(built: Path) -> None:
    expected = [
        (id, dataset["title"]["sv"], str(dataset.get("rank", "")), str(dataset.get("rank_at_most", "")),
         *((last["stage"], STAGES["sv"][last["stage"]], last.get("date", ""), last.get("by", ""))
           if (last := dataset["stages"][-1] if dataset["stages"] else None) else ("",) * 4))
        for id, dataset in DATASETS.items()]
    for name, delimiter in (("datasets.csv", ","), ("datasets-excel.csv", ";")):
        text = (built / "api/v1" / name).read_bytes().decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        assert sorted((row["id"], row["title_sv"], row["rank"], row["rank_at_most"], row["stage"], row["stage_sv"],
                       row["stage_date"], row["stage_by"]) for row in rows) == sorted(expected)


def test_webinars_and_sources_are_those_of_the_registry(built: Path) -> None:
    webinars = {webinar["id"]: (webinar["title"]["sv"], webinar["date"] or webinar["period"]["last"][:4],
                                webinar["status"]["id"]) for webinar in document(built, "webinars.json")["webinars"]}
    assert webinars == {
        webinar["id"]: (webinar["title"]["sv"], webinar["start"][:10] if "start" in webinar
                        else str(webinar["period"]["year"]), webinar["status"]) for webinar in REGISTRY["webinars"]}
    assert [(source["id"], source["url"]) for source in document(built, "sources.json")["sources"]] == [
        (source["id"], source.get("url")) for source in REGISTRY["sources"]]


def test_the_guides_are_the_pages_of_the_site(built: Path) -> None:
    guides = {dataset["id"]: dataset["guide"]["url"] for dataset in document(built, "datasets.json")["datasets"]
              if dataset["guide"]}
    assert guides == {file.parent.name: f"{BASE}guider/{file.parent.name}/"
                      for file in sorted(built.glob("guider/*/index.html"))}


def test_every_file_is_described_on_the_page_with_a_link_that_leads_to_it(built: Path, page: Tag) -> None:
    rows = {row["data-path"]: row for row in page.select(".nd-data-files tbody tr")}
    assert list(rows) == [file.path for file in DATA_FILES]
    for path, row in rows.items():
        targets = [(built / "oppna-data" / link["href"]).resolve() for link in row.find_all("a")]
        assert targets and all(target.is_file() for target in targets), path


def test_every_file_under_api_is_described_on_the_page(built: Path) -> None:
    patterns = [re.compile(re.escape(file.path).replace(r"\{id\}", r"[a-z0-9-]+") + "$") for file in DATA_FILES]
    files = [file.relative_to(built).as_posix() for file in (built / "api").rglob("*") if file.is_file()]
    assert len(files) > 40
    assert [file for file in files if not any(pattern.match(file) for pattern in patterns)] == []


def test_every_key_is_described_on_the_page(page: Tag) -> None:
    tables = {table["id"].removeprefix("nycklar-"): table for table in page.select("table.nd-fields")}
    shapes = [shape for group in SHAPE_GROUPS.values() for shape in group]
    assert list(tables) == [shape.id for shape in shapes]
    first = {key.name for key in SHAPE_GROUPS["common"][0].keys}
    for shape in shapes:
        shown = [words(row.th) for row in tables[shape.id].tbody.find_all("tr")]
        assert shown == [key.name for key in shape.keys if shape.id == "head" or not (
            shape.id.endswith("_file") and key.name in first)], shape.id


def snippet(page: Tag, section: str) -> str:
    """The first block of code below a heading."""
    return page.find(id=section).find_next("pre").get_text()


def standing(dataset: dict) -> str:
    return STAGES["sv"][dataset["stages"][-1]["stage"]] if dataset["stages"] else "inte känt"


def test_the_python_of_the_page_runs(page: Tag, address: str) -> None:
    code = snippet(page, "med-python").replace(BASE, address)
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=False,
                         env=os.environ | {"PYTHONUTF8": "1", "no_proxy": "127.0.0.1"})
    assert (run.returncode, run.stderr) == (0, "")
    assert sorted(run.stdout.splitlines()) == sorted(
        f"{dataset['title']['sv']} – {standing(dataset)}" for dataset in DATASETS.values())


def test_the_javascript_of_the_page_runs(page: Tag, address: str, browser: Browser) -> None:
    code = snippet(page, "med-javascript").replace(BASE, address)
    context = browser.new_context()
    tab = context.new_page()
    tab.goto(f"{address}api/v1/index.json")
    said: list[str] = []
    tab.on("console", lambda message: message.type == "log" and said.append(message.text))
    tab.evaluate(f"async () => {{ {code} }}")
    context.close()
    stages = [dataset["stages"][-1]["stage"] for dataset in DATASETS.values() if dataset["stages"]]
    assert said == ["\n".join(f"{name}: {stages.count(id)}" for id, name in STAGES["sv"].items())]


def test_the_commands_of_the_page_run(page: Tag, built: Path, address: str, tmp_path: Path) -> None:
    program, *options = snippet(page, "med-curl").replace(BASE, address).split()
    assert program == "curl"
    run = subprocess.run([shutil.which("curl") or "curl", "--silent", "--noproxy", "*", *options], cwd=tmp_path,
                         capture_output=True, text=True, encoding="utf-8", check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert (tmp_path / "datasets.csv").read_bytes() == (built / "api/v1/datasets.csv").read_bytes()
    shutil.copy(built / "api/v1/datasets.table-schema.json", tmp_path)
    program, *options = snippet(page, "kontrollera-att-filen-ar-hel").split()
    run = subprocess.run([BIN / program, *options], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8",
                         check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_change_log_begins_with_the_version_of_the_index(built: Path, page: Tag) -> None:
    table = page.find(id="andringar-i-filernas-form").find_next("table")
    assert words(table.tbody.find("tr").find_all("td")[1]) == document(built, "index.json")["version"]


def number(text: str) -> float:
    """The first number of a cell as it is written in Swedish: 10 000 000, or 5,7."""
    return float(re.match(r"\d[\d\s]*(?:,\d+)?", text)[0].replace(",", ".").replace(" ", "").replace("\u00a0", ""))


def test_the_load_was_measured_on_files_of_the_size_that_they_have(built: Path, page: Tag) -> None:
    """About: a registry that grows need not be measured anew before it is half as large again."""
    rows = page.find(id="belastning").find_next("table").tbody.find_all("tr")
    assert len(rows) == 4
    for row in rows:
        path = row.code.text if "/" in row.code.text else f"api/v1/{row.code.text}"
        content = (built / path).read_bytes()
        small, _, raw, _ = (number(words(cell)) for cell in row.find_all("td")[1:])
        assert small * 1000 == pytest.approx(len(gzip.compress(content, 9, mtime=0)), rel=0.5), path
        assert raw * 1000 == pytest.approx(len(content), rel=0.5), path


def test_the_growth_on_paper_is_reckoned_right(page: Tag) -> None:
    measured, paper = page.find(id="belastning").find_all_next("table", limit=2)
    views, size = 10_000_000, number(words(measured.tbody.tr.find_all("td")[1]))
    average = round(views / (24 * 60 * 60))
    most, each = 10 * average, f"{size:.1f} kB".replace(".", ",")
    assert [words(cell) for row in paper.tbody.find_all("tr") for cell in row.find_all("td")[1:]] == [
        "10 000 000 / 86 400 s", f"{average}", f"{average} × 10", "1 160", f"10 000 000 × {each}",
        f"{views * size / 1e6:.0f} GB", f"1 160 × {each}", f"{most * size / 1e3:.1f} MB".replace(".", ",")]
    assert most == 1160
    assert f"högst {24 * 60 // 10} gånger om dagen" in words(page)
