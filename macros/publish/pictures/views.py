"""An embed in; the picture of its table or list out, with the rows that the pages show."""
from collections.abc import Iterator
from typing import Final

from macros.pages import texts
from macros.pages.embeds import Embed, embeds, title
from macros.pages.render import certainty
from macros.pages.view import View
from macros.pages.views.datasets import standing
from macros.pages.views.goals import stage_count
from macros.pages.views.progress import Row, rank_order, row
from macros.publish.fragments import webinar_groups
from macros.publish.pictures.sheet import MARGIN, ROOM, Block, Box, Words, paragraph, rule, sheet
from macros.publish.pictures.typesetting import width
from macros.publish.publication import Publication
from macros.registry.dataset import Dataset
from macros.registry.vocabulary import STAGES

MOST: Final = 10  # webinars of a group; the rest are counted
_SQUARE: Final = (12, 8, 3)  # width, height and gap of a step


def picture_files(publication: Publication) -> dict[str, bytes]:
    """embed/v1/….svg of every embed."""
    return {embed.file("svg"): picture(publication, embed) for embed in embeds(publication.view)}


def picture(publication: Publication, embed: Embed) -> bytes:
    view = publication.outside(embed.lang)
    name = title(view, embed)
    head = paragraph(name, 18, bold=True, after=8)
    foot = paragraph(source_line(publication, view), 12, look="quiet", after=0)
    return sheet(name, embed.lang, [head, *_BODIES[embed.show](view, embed), rule(), foot])


def source_line(publication: Publication, view: View) -> str:
    """When the picture was made and by whom."""
    lang, updated = view.lang, publication.updated
    words = (texts.words("fragment_updated", lang, when=texts.day(updated, lang)) if updated
             else texts.words("fragment_undated", lang))
    return texts.words("picture_source", lang, updated=words, name=view.registry.programme.name.read(lang))


def _progress(view: View, embed: Embed) -> Iterator[Block]:
    datasets = sorted(view.registry.datasets, key=rank_order)
    yield paragraph(texts.words("picture_total", view.lang, count=len(datasets)), 13, look="quiet", after=8)
    for dataset in datasets:
        yield rule()
        yield from _dataset_row(view, row(view, dataset), dataset)


def _dataset_row(view: View, row: Row, dataset: Dataset) -> Iterator[Block]:
    """Title and rank, on one line when there is room, and below it the steps and their words."""
    title, rank = row.title.read(view.lang), rank_words(view, row, dataset)
    if width(title, 15, bold=True) + width(rank, 12) + 16 <= ROOM / 1.04:
        head = paragraph(title, 15, bold=True, after=2)
        right = Words(x=MARGIN + ROOM, y=15, text=rank, size=12, look="quiet", from_right=True)
        yield Block(height=head.height, shapes=(*head.shapes, right), says=f"{title}, {rank}:")
    else:
        head = paragraph(title, 15, bold=True, after=0)
        yield Block(height=head.height, shapes=head.shapes, says=f"{title},")
        below = paragraph(rank, 12, look="quiet", after=3)
        yield Block(height=below.height, shapes=below.shapes, says=f"{rank}:")
    yield _steps(stage_line(view, row, dataset), dataset)


def rank_words(view: View, row: Row, dataset: Dataset) -> str:
    known = dataset.rank is not None or dataset.rank_at_most is not None
    words = texts.words("picture_rank", view.lang, rank=row.rank) if known else texts.words(
        "picture_rank_unknown", view.lang)
    return words + certainty(row.rank_certainty, view.lang)


def stage_line(view: View, row: Row, dataset: Dataset) -> str:
    """The stage and its date in words."""
    if dataset.stage is None:
        return texts.words("badge_unknown", view.lang)
    return f"{row.stage}, {row.when}{certainty(row.stage_certainty, view.lang)}"


def _steps(words: str, dataset: Dataset, size: float = 13) -> Block:
    """A square for each step after the first stage, filled as far as the work has come, and always the words."""
    if dataset.stage is None:
        body = paragraph(words, size)
        return Block(height=body.height, shapes=body.shapes, says=f"{words}.")
    wide, high, gap = _SQUARE
    count = len(STAGES) - 1
    indent = count * (wide + gap) + 8
    squares = tuple(Box(x=MARGIN + number * (wide + gap), y=size - high, width=wide, height=high,
                        look="step" if number < dataset.stage.number else "off") for number in range(count))
    body = paragraph(words, size, x=MARGIN + indent, room=ROOM - indent)
    return Block(height=body.height, shapes=(*squares, *body.shapes), says=f"{words}.")


def _summary(view: View, embed: Embed) -> Iterator[Block]:
    datasets = view.registry.datasets
    yield paragraph(texts.words("picture_total", view.lang, count=len(datasets)), 13, look="quiet", after=8)
    counts = [(getattr(stage, view.lang), stage_count(view, stage)) for stage in STAGES]
    unknown = sum(dataset.stage is None for dataset in datasets)
    for name, count in (*counts, (texts.words("badge_unknown", view.lang), unknown)):
        label = paragraph(name, 14, room=ROOM - 60, after=2)
        number = Words(x=MARGIN + ROOM, y=14, text=str(count), size=14, bold=True, from_right=True)
        top = label.height + 2
        bars = (Box(x=MARGIN, y=top, width=ROOM, height=8, look="off"),
                Box(x=MARGIN, y=top, width=round(ROOM * count / max(len(datasets), 1), 1), height=8, look="step"))
        yield Block(height=top + 20, shapes=(*label.shapes, number, *bars), says=f"{name}: {count}.")


def _webinars(view: View, embed: Embed) -> Iterator[Block]:
    for group, label, items in webinar_groups(view):
        yield rule()
        yield paragraph(label, 15, bold=True)
        if not items:
            yield paragraph(texts.words(f"no_{group}", view.lang), 13)
        for item in items[:MOST]:
            yield paragraph(item.webinar.title.read(view.lang), 13, after=0)
            yield paragraph(f"{item.when}. {item.status}. {item.webinar.organiser}.", 12, look="quiet")
        if len(items) > MOST:
            yield paragraph(texts.words("picture_more", view.lang, count=len(items) - MOST), 13)


def _dataset(view: View, embed: Embed) -> Iterator[Block]:
    dataset, facts = embed.dataset, row(view, embed.dataset)
    stage = f"{facts.stage}, {standing(dataset.stage, view)}{certainty(facts.stage_certainty, view.lang)}"
    yield paragraph(dataset.summary.read(view.lang), 13, after=10)
    yield _steps(stage if dataset.stage else stage_line(view, facts, dataset), dataset, size=14)
    specification = f"{texts.words('specification', view.lang)}: " + ", ".join(
        [*([facts.specification.title] if facts.specification else []), facts.specification_words])
    for words in (f"{texts.words('rank', view.lang)}: {facts.rank}{certainty(facts.rank_certainty, view.lang)}",
                  f"{texts.words('area', view.lang)}: {facts.area}",
                  specification + (certainty(facts.specification.certainty, view.lang) if facts.specification else "")):
        block = paragraph(words, 13)
        yield Block(height=block.height, shapes=block.shapes, says=f"{words}.")


_BODIES: Final = {"progress": _progress, "summary": _summary, "webinars": _webinars, "dataset": _dataset}
