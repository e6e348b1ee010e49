"""A publication in, each JSON file of ours as a whole out."""
from collections.abc import Callable
from typing import Final

from macros.pages.views.goals import stage_count
from macros.pages.views.open_data import file_ids
from macros.pages.views.progress import newest_source
from macros.publish.api.datasets import dataset_json, datasets_json
from macros.publish.api.history import history
from macros.publish.api.parts import (
    PAGE,
    Json,
    concept_json,
    contact_json,
    name_json,
    sources_json,
    term_json,
    text_json,
)
from macros.publish.api.programme import around_json, goals_json, webinars_json
from macros.publish.publication import Publication
from macros.registry.dataset import Dataset
from macros.registry.vocabulary import (
    AREAS,
    CERTAINTIES,
    FREQUENCIES,
    SPECIFICATION_STATUSES,
    STAGES,
    STEP_STATUSES,
    THEMES,
    WEBINAR_STATUSES,
    Term,
)
from macros.specs.open_data.files import DATA_FILES, VERSION, DataFile


def index(publication: Publication) -> Json:
    """What there is; each file that we publish for machines stands here once."""
    view = publication.view
    files = [file_json(publication, file) for file in DATA_FILES]
    name = view.registry.programme.name
    return {"title": {"sv": f"Öppna data från {name.sv}", "en": f"Open data of the {name.read('en')}"},
            "version": VERSION, "contact": contact_json(view.registry.programme.contact),
            "report_errors": publication.url(f"{PAGE}#rapportera-fel"), "count": len(files), "files": files}


def file_json(publication: Publication, file: DataFile) -> Json:
    ids = file_ids(publication.view, file)
    address = publication.url(file.path)
    return {"title": text_json(file.title), "description": text_json(file.description), "media_type": file.media_type,
            "url": None if file.ids else address, "url_template": address if file.ids else None, "ids": list(ids),
            "schema": publication.url(file.schema) if file.schema else None}


def datasets(publication: Publication) -> Json:
    found = datasets_json(publication)
    return {"count": len(found), "datasets": found}


def one_dataset(publication: Publication, dataset: Dataset) -> Json:
    """A dataset with the sources that it names, so that the file is whole in itself."""
    registry = publication.view.registry
    return {"dataset": dataset_json(publication, dataset),
            "sources": sources_json(registry.source(id) for id in dataset.sources)}


def webinars(publication: Publication) -> Json:
    found = webinars_json(publication.view)
    return {"as_of": publication.view.today.isoformat(), "count": len(found), "webinars": found}


def summary(publication: Publication) -> Json:
    """The same numbers as on the start page."""
    view = publication.view
    here = [dataset for dataset in view.registry.datasets if view.guide(dataset)]
    starts = sum(view.is_start(dataset) for dataset in here)
    newest = newest_source(view.registry)
    return {
        "total": len(view.registry.datasets),
        "stages": [{"id": stage.id, "number": number, "title": name_json(stage), "count": stage_count(view, stage)}
                   for number, stage in enumerate(STAGES)],
        "unknown_stage": sum(dataset.stage is None for dataset in view.registry.datasets),
        "guides": {"guide": len(here) - starts, "start": starts},
        "goals": goals_json(view),
        "newest_source": newest and str(newest),
    }


def programme(publication: Publication) -> Json:
    return around_json(publication.view)


def sources(publication: Publication) -> Json:
    found = sources_json(publication.view.registry.sources)
    return {"count": len(found), "sources": found}


def vocabulary(publication: Publication) -> Json:
    """The closed lists; the same for every registry."""
    return {
        "stages": [{"id": stage.id, "title": name_json(stage), "meaning": meaning_json(stage)} for stage in STAGES],
        "areas": [term_json(AREAS, area.id) for area in AREAS],
        "themes": [concept_json(THEMES, "data-theme", theme.id) for theme in THEMES],
        "frequencies": [concept_json(FREQUENCIES, "frequency", frequency.id) for frequency in FREQUENCIES],
        "certainties": [term_json(CERTAINTIES, certainty.id) for certainty in CERTAINTIES],
        "specification_statuses": [term_json(SPECIFICATION_STATUSES, status.id) for status in SPECIFICATION_STATUSES],
        "webinar_statuses": [term_json(WEBINAR_STATUSES, status.id) for status in WEBINAR_STATUSES],
        "step_statuses": [term_json(STEP_STATUSES, status.id) for status in STEP_STATUSES],
    }


def meaning_json(term: Term) -> Json | None:
    return {"sv": term.meaning_sv, "en": term.meaning_en} if term.meaning_sv else None


def everything(publication: Publication) -> Json:
    return {"as_of": publication.view.today.isoformat(), **around_json(publication.view),
            "datasets": datasets_json(publication), "webinars": webinars_json(publication.view),
            "sources": sources_json(publication.view.registry.sources)}


# What follows the head of each file, by the name of its schema; the file of one dataset is made for each.
DOCUMENTS: Final[dict[str, Callable[[Publication], Json]]] = {
    "index": index, "datasets": datasets, "summary": summary, "webinars": webinars, "programme": programme,
    "sources": sources, "vocabulary": vocabulary, "history": history, "all": everything}
