"""The progress table: one row for each dataset, in words."""
from dataclasses import dataclass
from urllib.parse import urlsplit

from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import View, choose
from macros.registry.basics import Text
from macros.registry.dataset import Dataset, Specification
from macros.registry.model import Registry
from macros.registry.vocabulary import AREAS, SPECIFICATION_STATUSES, STAGE_IDS, STAGES, term

ORDERS = ("rank", "stage")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What the table shows of a dataset; `*_key` are what a reader's sorting compares."""

    id: str
    title: Text
    rank: str
    rank_key: int
    rank_certainty: str
    stage: str
    stage_key: int
    when: str
    stage_certainty: str
    area: str
    specification: Specification | None
    specification_words: str
    here: str | None
    elsewhere: str | None
    guide_words: str


def progress_table(view: View, area: str | None = None, stage: str | None = None, project: str | None = None,
                   order: str = "rank", lang: str = "sv", anchors: bool = False) -> Markup:
    """A table of the datasets: rank, title, stage with date, area, specification, guide.

    `area`, `stage` and `project` are ids and choose rows, `order` is "rank" or "stage" (furthest first). With
    `anchors` each row carries the dataset's id, once on the whole site. Raises MacroError for an unknown value.
    """
    view = view.in_language(lang)
    choose("ordningen", order, ORDERS)
    chosen = select(view, area, stage, project)
    rows = [row(view, dataset) for dataset in sorted(chosen, key=stage_order if order == "stage" else rank_order)]
    newest = newest_source(view.registry)
    return render(view, "progress_table", rows=rows, anchors=anchors, stages=STAGES, areas=AREAS,
                  newest=newest and texts.partial_date(newest, view.lang))


def select(view: View, area: str | None = None, stage: str | None = None, project: str | None = None) -> list[Dataset]:
    """The datasets in an area, at a stage, in a project; all of them without a choice."""
    chosen = list(view.registry.datasets)
    if area is not None:
        choose("området", area, [term.id for term in AREAS])
        chosen = [dataset for dataset in chosen if dataset.area == area]
    if stage is not None:
        choose("steget", stage, STAGE_IDS)
        chosen = [dataset for dataset in chosen if dataset.stage_id == stage]
    if project is not None:
        ids = {project.id: project.datasets for project in view.registry.projects}
        members = ids[choose("projektet", project, list(ids))]
        chosen = [dataset for dataset in chosen if dataset.id in members]
    return chosen


def rank_order(dataset: Dataset) -> tuple[int, bool, tuple[str, str]]:
    """Known ranks first; "among the first 12" comes after 12; unknown ones last, by name."""
    return (dataset.rank or dataset.rank_at_most or 10_000, dataset.rank is None,
            texts.swedish_order(dataset.title.sv))


def stage_order(dataset: Dataset) -> tuple[int, tuple]:
    return -(dataset.stage.number if dataset.stage else -1), rank_order(dataset)


def newest_source(registry: Registry) -> object:
    """When the newest source of a stage was published, None when no source has a date."""
    dates = [source.published for dataset in registry.datasets for stage in dataset.stages
             if (source := registry.source(stage.source)) and source.published]
    return max(dates, key=lambda when: when.first, default=None)


def rank_words(dataset: Dataset, lang: str) -> str:
    if dataset.rank is not None:
        return str(dataset.rank)
    if dataset.rank_at_most is not None:
        return texts.words("among_first", lang, count=dataset.rank_at_most)
    return texts.words("not_known_rank", lang)


def stage_words(dataset: Dataset, lang: str) -> str:
    return getattr(term(STAGES, dataset.stage_id), lang) if dataset.stage else texts.words("not_known", lang)


def host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def guide_words(view: View, dataset: Dataset) -> str:
    """Where the guide is: on this site, whole or as a start page, on another, at an unknown place, or nowhere yet."""
    lang = view.lang
    if view.guide(dataset):
        return texts.words("guide_start" if view.is_start(dataset) else "guide_here", lang)
    if dataset.published_guide:
        return texts.words("guide_elsewhere", lang, host=host(dataset.published_guide))
    return texts.words("address_unknown" if dataset.stage_id == "guide" else "guide_missing", lang)


def specification_words(specification: Specification | None, lang: str) -> str:
    """Its status and version: Nationell, version 1.0."""
    if specification is None or specification.status == "none":
        return texts.words("specification_none", lang)
    status = getattr(term(SPECIFICATION_STATUSES, specification.status), lang)
    version = specification.version and texts.words("version", lang, version=specification.version)
    return f"{status}, {version}" if version else status


def row(view: View, dataset: Dataset) -> Row:
    lang, here = view.lang, view.guide(dataset)
    return Row(
        id=dataset.id, title=dataset.title, rank=rank_words(dataset, lang), rank_key=rank_order(dataset)[0],
        rank_certainty=dataset.rank_certainty,
        stage=stage_words(dataset, lang), stage_key=dataset.stage.number if dataset.stage else -1,
        when=texts.moment(dataset.stage.moment, lang) if dataset.stage else "",
        stage_certainty=dataset.stage.certainty if dataset.stage else "confirmed",
        area=getattr(term(AREAS, dataset.area), lang) if dataset.area else texts.words("not_known", lang),
        specification=dataset.specification, specification_words=specification_words(dataset.specification, lang),
        here=here, elsewhere=None if here else dataset.published_guide,
        guide_words=guide_words(view, dataset),
    )
