"""Read built pages back: tables as lists of cells, links as places."""
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup, Tag


@cache
def soup(file: Path) -> BeautifulSoup:
    return BeautifulSoup(file.read_text("utf-8"), "html.parser")


def words(element: Tag) -> str:
    """The text of an element with white space folded, as a reader sees it."""
    return " ".join(element.get_text(" ").replace("\xad", "").split())


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    cells: tuple[str, ...]
    links: tuple[str, ...]


def rows(table: Tag) -> list[Row]:
    """The rows of a table's body."""
    return [Row(row.get("data-id", ""), tuple(words(cell) for cell in row.find_all(["td", "th"])),
                tuple(link["href"] for link in row.find_all("a")))
            for row in table.tbody.find_all("tr")]
