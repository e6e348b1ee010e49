"""One dataset: the facts above its guide, and its place in a list."""
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import View
from macros.pages.views.guides import guide_effort
from macros.pages.views.progress import (
    guide_words,
    rank_order,
    rank_words,
    select,
    specification_words,
    stage_words,
)
from macros.registry.dataset import Dataset, Stage
from macros.registry.vocabulary import AREAS, STAGES, THEMES, term

SOURCES: Final = "kallor"  # the section of a guide that lists the same sources
COLUMNS: Final = "datamodellen"  # the section of a guide that shows the columns and files of a specification


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    dataset: Dataset
    here: str | None
    guide: str
    rank: str
    stage: str
    when: str


def dataset_header(view: View, id: str, lang: str = "sv") -> Markup:
    """The facts of a dataset: rank, stage with date and how long it has stood there, who needs it, specification,
    contact, when it was reviewed, sources; and what its guide takes and gives. MacroError when there is no such
    dataset.
    """
    view = view.in_language(lang)
    dataset = view.dataset(id)
    here = view.guide(dataset)
    guide = view.pages.get(f"guider/{id}.md")
    return render(
        view, "dataset_header", effort=guide_effort(view, guide.effort) if guide and guide.effort else "",
        dataset=dataset, rank=rank_words(dataset, view.lang),
        stage=stage_words(dataset, view.lang), number=dataset.stage.number if dataset.stage else None,
        last_number=len(STAGES) - 1, when=standing(dataset.stage, view), history=dataset.stages[:-1],
        stage_name=lambda stage: getattr(term(STAGES, stage.stage), view.lang),
        moment=lambda stage: texts.moment(stage.moment, view.lang),
        area=dataset.area and getattr(term(AREAS, dataset.area), view.lang),
        themes=[getattr(term(THEMES, theme), view.lang) for theme in dataset.themes],
        specification_words=specification_words(dataset.specification, view.lang),
        columns=f"{here}#{COLUMNS}" if here and id in view.specs else None,
        template=view.url(f"specs/{id}.mall.xlsx"), about=view.url("om.md#kontakt"),
        contact=dataset.contact or view.registry.programme.contact,
        listed=f"{here}#{SOURCES}" if here else None,
        sources=texts.words("source_count" if len(dataset.sources) == 1 else "sources_count", view.lang,
                            count=len(dataset.sources)),
        overdue=texts.day(dataset.review_by, view.lang) if dataset.review_by < view.today else None)


def specification_list(view: View, lang: str = "sv") -> Markup:
    """Every dataset with the specification that it follows, who maintains it, and what can be downloaded here."""
    view = view.in_language(lang)
    rows = [(dataset, view.guide(dataset), specification_words(dataset.specification, view.lang),
             view.specs.get(dataset.id), view.url(f"specs/{dataset.id}.mall.xlsx"))
            for dataset in sorted(view.registry.datasets, key=lambda dataset: texts.swedish_order(dataset.title.sv))]
    return render(view, "specification_list", rows=rows, section=COLUMNS)


def guide_list(view: View, lang: str = "sv") -> Markup:
    """The guides on this site: the whole ones, and the start pages."""
    view = view.in_language(lang)
    here = sorted((dataset for dataset in view.registry.datasets if view.guide(dataset)),
                  key=lambda dataset: texts.swedish_order(dataset.title.sv))
    parts = [(texts.words(key, view.lang), [(dataset, view.guide(dataset), dataset.id in view.specs)
                                            for dataset in here if view.is_start(dataset) == is_start])
             for key, is_start in (("guides_whole", False), ("guides_start", True))]
    return render(view, "guide_list", parts=[part for part in parts if part[1]])


def standing(stage: Stage | None, view: View) -> str:
    """When the stage was reached and how long ago that is: senast december 2022, i minst 3 år."""
    if stage is None:
        return ""
    when = texts.moment(stage.moment, view.lang)
    if stage.moment is None:
        return when
    key = "standing_at_least" if stage.moment.at_latest else "standing"
    duration = texts.duration(stage.moment.when.last, view.today, view.lang)
    return f"{when}, {texts.words(key, view.lang, duration=duration)}"


def dataset_list(view: View, area: str | None = None, lang: str = "sv") -> Markup:
    """The datasets of an area (all without one) by rank, each with what it is, its stage and its guide."""
    view = view.in_language(lang)
    chosen = sorted(select(view, area=area), key=rank_order)
    return render(view, "dataset_list", items=[item(view, dataset) for dataset in chosen])


def item(view: View, dataset: Dataset) -> Item:
    here = view.guide(dataset)
    return Item(
        dataset=dataset, here=here, guide=guide_words(view, dataset), rank=rank_words(dataset, view.lang),
        stage=stage_words(dataset, view.lang),
        when=texts.moment(dataset.stage.moment, view.lang) if dataset.stage else "")
