"""A dataset in, its public JSON object out, key by key."""
from macros.pages.views.progress import rank_order
from macros.publish.api.parts import (
    Json,
    concept_json,
    contact_json,
    link_json,
    moment_json,
    name_json,
    term_json,
    text_json,
)
from macros.publish.publication import Publication
from macros.registry.dataset import Dataset, NeedOwner, Specification, Stage
from macros.registry.vocabulary import AREAS, FREQUENCIES, SPECIFICATION_STATUSES, STAGES, THEMES, term


def dataset_json(publication: Publication, dataset: Dataset) -> Json:
    """The object that `datasets.json`, `datasets/<id>.json` and `all.json` share."""
    return {
        "id": dataset.id,
        "url": publication.url(f"api/v1/datasets/{dataset.id}.json"),
        "title": text_json(dataset.title),
        "summary": text_json(dataset.summary),
        "note": text_json(dataset.note),
        "keywords": list(dataset.keywords),
        "rank": dataset.rank,
        "rank_at_most": dataset.rank_at_most,
        "rank_source": dataset.rank_source,
        "rank_certainty": dataset.rank_certainty,
        "listed": dataset.listed,
        "area": term_json(AREAS, dataset.area),
        "themes": [concept_json(THEMES, "data-theme", theme) for theme in dataset.themes],
        "hvd_category": dataset.hvd_category,
        "frequency": concept_json(FREQUENCIES, "frequency", dataset.frequency),
        "need_owners": [need_owner_json(owner) for owner in dataset.need_owners],
        "stage": stage_json(dataset.stage),
        "stages": [stage_json(stage) for stage in dataset.stages],
        "specification": specification_json(dataset.specification),
        "table_schema": table_schema_url(publication, dataset),
        "guide": guide_json(publication, dataset),
        "published_guide": dataset.published_guide,
        "links": [link_json(link) for link in dataset.links],
        "contact": contact_json(dataset.contact),
        "reviewed": dataset.reviewed.isoformat(),
        "reviewed_by": dataset.reviewed_by,
        "review_by": dataset.review_by.isoformat(),
        "sources": list(dataset.sources),
    }


def datasets_json(publication: Publication) -> list[Json]:
    return [dataset_json(publication, dataset) for dataset in ordered(publication)]


def ordered(publication: Publication) -> list[Dataset]:
    """The datasets in the order of the table: known ranks first, then by name."""
    return sorted(publication.view.registry.datasets, key=rank_order)


def stage_json(stage: Stage | None) -> Json | None:
    if stage is None:
        return None
    return {"id": stage.stage, "number": stage.number, "title": name_json(term(STAGES, stage.stage)),
            **moment_json(stage.moment), "source": stage.source, "certainty": stage.certainty}


def specification_json(specification: Specification | None) -> Json | None:
    if specification is None:
        return None
    return {"title": specification.title, "status": term_json(SPECIFICATION_STATUSES, specification.status),
            "url": specification.url, "version": specification.version, "maintainer": specification.maintainer,
            "source": specification.source, "certainty": specification.certainty}


def need_owner_json(owner: NeedOwner) -> Json:
    return {"name": text_json(owner.name), "source": owner.source}


def table_schema_url(publication: Publication, dataset: Dataset) -> str | None:
    """The address of the dataset's data specification on this site."""
    return publication.url(f"specs/{dataset.id}.schema.json") if dataset.id in publication.view.specs else None


def guide_json(publication: Publication, dataset: Dataset) -> Json | None:
    """Our own page on the dataset, and whether it is a whole guide; None when it has not been written."""
    if publication.view.guide(dataset) is None:
        return None
    return {"url": publication.url(f"guider/{dataset.id}.md"),
            "kind": "start" if publication.view.is_start(dataset) else "guide"}
