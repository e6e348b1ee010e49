"""The built site in; what each surface says of the datasets out, read by parsers that are not the product's."""
import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from bs4 import BeautifulSoup, Tag

from tests.html import words
from tests.publish.decoding import decoded, words_of
from tests.surfaces.registry import Standing

SVG = "{http://www.w3.org/2000/svg}"


def html(file: Path) -> BeautifulSoup:
    return BeautifulSoup(file.read_text("utf-8"), "html.parser")


def table(file: Path) -> dict[str, Standing]:
    """Rows of the progress table on a page, in an embed or in a fragment."""
    return {row["data-id"]: Standing(words(row.th), *stage_cell(row)) for row in html(file).select("tr[data-id]")}


def stage_cell(row: Tag) -> tuple[str, str]:
    stage = row.select_one(".nd-stage, .dv-stage")
    when = stage.find_next_sibling(class_=["nd-when", "dv-when"])
    return words(stage), words(when) if when else ""


def one(file: Path, title: str) -> Standing:
    """A page, embed or fragment of one dataset; the date without for how long, `title` is where its name stands."""
    page = html(file)
    stage, when = stage_cell(page.select_one(".nd-header, .dv-dataset"))
    return Standing(words(page.select_one(title)).removesuffix("¶").strip(), stage, plain(when))


def plain(when: str) -> str:
    """The date and how sure it is, without the stage's number before it and how long it has stood after it."""
    parts = [part for part in when.split(", ") if not part.startswith(("steg ", "stage "))]
    sure = f" ({when.split(' (', 1)[1]}" if " (" in when else ""
    return parts[0].split(" (")[0] + sure if parts else ""


def progress_picture(file: Path) -> list[Standing]:
    """The list that the picture draws: a bold name, its place, then its stage and date on one or more lines."""
    texts = [(element.get("font-size"), element.get("font-weight"), element.text)
             for element in ElementTree.parse(file).iter(f"{SVG}text")]
    found: list[tuple[str, list[str]]] = []
    for size, weight, text in texts:
        if (size, weight) == ("15", "700"):
            found.append((text, []))
        elif size == "13" and found:
            found[-1][1].append(text)
    return [Standing(title, known(stage), when) for title, lines in found
            for stage, _, when in [" ".join(lines).partition(", ")]]


def known(stage: str) -> str:
    """A picture says in a sentence that a stage is not known; a table says so under its heading."""
    return {"Steget är inte känt": "inte känt", "Stage not known": "not known"}.get(stage, stage)


def described(file: Path) -> str:
    """The text alternative of a picture."""
    return ElementTree.parse(file).findtext(f"{SVG}desc")


def badge(file: Path) -> tuple[str, ...]:
    return tuple(known(element.text) for element in ElementTree.parse(file).iter(f"{SVG}text"))


def document(file: Path) -> dict:
    return json.loads(file.read_text("utf-8"))


def in_json(datasets: Iterator[dict], lang: str, unknown: str) -> dict[str, Standing]:
    """Title and stage; the date stays as it is written, which is compared apart."""
    return {dataset["id"]: Standing(dataset["title"][lang],
                                    dataset["stage"]["title"][lang] if dataset["stage"] else unknown,
                                    moment(dataset["stage"])) for dataset in datasets}


def moment(stage: dict | None) -> str:
    return f"{stage['date'] or ''}/{stage['by'] or ''}" if stage else "/"


def in_csv(file: Path, delimiter: str, lang: str, unknown: str) -> dict[str, Standing]:
    return {row["id"]: Standing(row[f"title_{lang}"], row[f"stage_{lang}"] or unknown,
                                f"{row['stage_date']}/{row['stage_by']}") for row in csv_rows(file, delimiter)}


def csv_rows(file: Path, delimiter: str) -> list[dict[str, str]]:
    text = file.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def counts(file: Path) -> dict[str, int]:
    """The summary's table on a page, in an embed or in a fragment."""
    box = html(file).select_one(".nd-summary, .dv-summary")
    return {words(row.th): int(words(row.td)) for row in box.tbody.find_all("tr")}


def picture_counts(file: Path) -> dict[str, int]:
    texts = [element.text for element in ElementTree.parse(file).iter(f"{SVG}text") if element.get("font-size") == "14"]
    return {name: int(number) for name, number in zip(texts[::2], texts[1::2], strict=True)}


def webinars(file: Path) -> dict[str, tuple[str, str, str]]:
    """Title, time and status of each on a page, in an embed or in a fragment."""
    return {item["data-id"]: tuple(words(item.select_one(choice)) for choice in (
        ".nd-card__title, .dv-title", ".nd-webinar-when, .dv-when", ".nd-webinar-status, .dv-status"))
        for item in html(file).select(".nd-webinars li[data-id], .dv-webinars li[data-id]")}


def linked_data(file: Path) -> list[dict]:
    """What the JSON-LD of a page is about."""
    data = json.loads(html(file).find("script", type="application/ld+json").string)
    return data.get("@graph", [data])


@dataclass(frozen=True, slots=True)
class Found:
    """A page as the search knows it: its title, what it is also called, and the words of its sections."""

    title: str
    names: str
    text: str


def searched(file: Path) -> dict[str, Found]:
    """Every page of the search index by its address, decoded as a browser does."""
    index = document(file)
    spelled = words_of(index["words"])
    return {page["url"]: Found(
        decoded(page["title"], spelled), decoded(page["names"], spelled),
        " ".join(decoded(part, spelled) for section in page["sections"] for part in section[1:]))
        for page in index["pages"]}
