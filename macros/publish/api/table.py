"""The datasets in, a table out: CSV for programs, and CSV that Swedish Excel opens right."""
import csv
import io
import re
from collections.abc import Iterable
from typing import Final

from macros.publish.api.datasets import ordered
from macros.publish.publication import Publication
from macros.registry.basics import Text
from macros.registry.dataset import Dataset
from macros.registry.vocabulary import AREAS, STAGES, term
from macros.specs.open_data.table import LIST_MARK, ROW

# What makes a spreadsheet take a text for a formula, the full-width forms included.
# https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA: Final = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

Cell = str | int | None


def datasets_csv(publication: Publication) -> bytes:
    """RFC 4180: comma, CRLF, quotes where they are needed; UTF-8 without a byte order mark."""
    return _csv(publication, ",").encode("utf-8", "replace")


def datasets_excel_csv(publication: Publication) -> bytes:
    """The same rows with semicolons and a byte order mark, by which Excel knows that it is UTF-8."""
    return b"\xef\xbb\xbf" + _csv(publication, ";").encode("utf-8", "replace")


def _csv(publication: Publication, delimiter: str) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(key.name for key in ROW.keys)
    for dataset in ordered(publication):
        writer.writerow(inert(cell) for cell in row(publication, dataset))
    return text.getvalue()


def inert(cell: Cell) -> Cell:
    """The value as a spreadsheet may show it: what it would calculate begins with an apostrophe and stays text."""
    if not isinstance(cell, str):
        return cell
    text = _CONTROLS.sub("\ufffd", cell)
    return f"'{text}" if _FORMULA.match(text) else text


def row(publication: Publication, dataset: Dataset) -> tuple[Cell, ...]:
    """The cells in the order of the columns; None is an empty cell."""
    view = publication.view
    here = publication.url(f"guider/{dataset.id}.md") if view.guide(dataset) else None
    area = term(AREAS, dataset.area) if dataset.area else None
    return (
        dataset.id, *_both(dataset.title), dataset.rank, dataset.rank_at_most, dataset.rank_source,
        dataset.rank_certainty, dataset.listed, *_stage(dataset),
        area and area.id, area and area.sv, area and area.en,
        _list(dataset.themes), dataset.hvd_category, dataset.frequency, *_specification(dataset),
        here, here and ("start" if view.is_start(dataset) else "guide"), dataset.published_guide,
        *_both(dataset.summary), *_both(dataset.note),
        _list(owner.name.sv for owner in dataset.need_owners),
        _list(owner.name.en for owner in dataset.need_owners if owner.name.en),

        _list(dataset.keywords), dataset.reviewed.isoformat(), dataset.review_by.isoformat(), _list(dataset.sources),
        dataset.reviewed_by,
    )


def _stage(dataset: Dataset) -> tuple[Cell, ...]:
    stage = dataset.stage
    if stage is None:
        return (None,) * 8
    name, moment = term(STAGES, stage.stage), stage.moment
    return (stage.stage, stage.number, name.sv, name.en,
            str(moment.when) if moment and not moment.at_latest else None,
            str(moment.when) if moment and moment.at_latest else None, stage.source, stage.certainty)


def _specification(dataset: Dataset) -> tuple[Cell, ...]:
    found = dataset.specification
    if found is None:
        return (None,) * 7
    return (found.title, found.status, found.version, found.maintainer, found.url, found.source, found.certainty)


def _both(text: Text | None) -> tuple[Cell, Cell]:
    return (text.sv, text.en) if text else (None, None)


def _list(values: Iterable[str]) -> Cell:
    return LIST_MARK.join(values) or None
