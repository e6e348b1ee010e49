"""Ids: each stands once, and what is pointed at exists."""
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from macros.registry.basics import Entry
from macros.registry.checks.context import Context
from macros.registry.dataset import Dataset
from macros.registry.model import Registry
from macros.registry.problem import Finding, Path, suggestion, swap_to_nearest

SECTIONS = ("datasets", "webinars", "regions", "partners", "projects", "reports", "sources")


def check_references(registry: Registry, context: Context) -> Iterator[Finding]:
    for webinar in registry.webinars:
        yield from _unknown(webinar.datasets, (*webinar.at, "datasets"), context, "datasets", "datamängden")
    for project in registry.projects:
        yield from _unknown(project.datasets, (*project.at, "datasets"), context, "datasets", "datamängden")
    yield from _check_sources(registry, context)
    for dataset in registry.datasets:
        yield from _check_own_sources(dataset)
        yield from _check_guide(dataset, context)


def check_ids(data: dict) -> Iterator[Finding]:
    """An id stands once in its section, and in the programme's goals and the steps of procurement."""
    for at, items in _id_lists(data):
        seen: set[str] = set()
        for index, item in enumerate(items):
            id = item.get("id") if isinstance(item, dict) else None
            if isinstance(id, str):
                if id in seen:
                    yield Finding((*at, index, "id"), f"id '{id}' är upptaget; välj ett annat")
                seen.add(id)


def _id_lists(data: dict) -> Iterator[tuple[Path, list]]:
    for at in (*((section,) for section in SECTIONS), ("programme", "goals"), ("procurement", "steps")):
        value: object = data
        for key in at:
            value = value.get(key) if isinstance(value, dict) else None
        if isinstance(value, list):
            yield at, value


def _unknown(ids: Iterable[str], at: Path, context: Context, section: str, noun: str) -> Iterator[Finding]:
    for index, id in enumerate(ids):
        if id not in context.ids[section]:
            known = context.ids[section]
            yield Finding((*at, index), f"{noun} '{id}' finns inte{suggestion(id, known)}", swap_to_nearest(id, known))


def _check_sources(registry: Registry, context: Context) -> Iterator[Finding]:
    """Every source that is named exists, and every source is named somewhere."""
    used: set[str] = set(context.cited)
    for id, at in named_sources(registry):
        used.add(id)
        if id not in context.ids["sources"]:
            known = context.ids["sources"]
            yield Finding(at, f"källan '{id}' finns inte i 'sources'{suggestion(id, known)}",
                          swap_to_nearest(id, known))
    for source in registry.sources:
        if source.id not in used:
            yield Finding((*source.at, "id"), f"källan '{source.id}' används inte; ta bort den eller hänvisa till den")


def named_sources(value: object) -> Iterator[tuple[str, Path]]:
    """Every source id in an entry and the entries inside it, with the path to it."""
    if isinstance(value, tuple):
        for item in value:
            yield from named_sources(item)
    elif is_dataclass(value):
        at: Path = value.at if isinstance(value, Entry) else ()
        for field in fields(value):
            content = getattr(value, field.name)
            if field.name in {"source", "rank_source", "outcome_source"} and content is not None:
                yield content, (*at, field.name)
            elif field.name == "sources" and isinstance(value, Dataset):
                yield from ((id, (*at, "sources", index)) for index, id in enumerate(content))
            else:
                yield from named_sources(content)


def _check_own_sources(dataset: Dataset) -> Iterator[Finding]:
    """A source that a dataset names stands in its list of sources."""
    for id, at in named_sources(dataset):
        if id not in dataset.sources:
            yield Finding(at, f"källan '{id}' saknas i datamängdens 'sources'")


def _check_guide(dataset: Dataset, context: Context) -> Iterator[Finding]:
    """A dataset whose guide is published has its page here or the address of the guide elsewhere."""
    if dataset.stage_id == "guide" and dataset.id not in context.guides and not dataset.published_guide:
        yield Finding((*dataset.at, "stages"), f"vägledningen saknas: skriv docs/guider/{dataset.id}.md eller ange "
                                               "'published_guide'")


def check_pages(ids: frozenset[str], context: Context) -> Iterator[tuple[str, str]]:
    """Every page in docs/guider/ and every file in docs/specs/ belongs to a dataset; yields path and message."""
    for folder, names in (("guider/{}.md", context.guides), ("specs/{}.schema.json", context.specifications)):
        for name in sorted(names - ids):
            yield folder.format(name), f"datamängden '{name}' finns inte i datasets.yaml{suggestion(name, ids)}"
