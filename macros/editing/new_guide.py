"""The files of the repository and an id in; every file that a new guide needs, new or changed, out."""
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from macros.editing.guide_template import guide_markdown
from macros.editing.insertions import dataset_entry, with_dataset, with_page
from macros.editing.specification_skeleton import specification_files
from macros.pages.navigation import NAVIGATION, label
from macros.pages.site import REGISTRY
from macros.registry.problem import nearest
from macros.registry.reader import read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What somebody asks for: a guide, or with `start` a start page, and with `specification` its files as well."""

    id: str
    title: str | None
    start: bool
    specification: bool
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """The files to write by their path, and what to tell beside them; no files where something stands in the way."""

    files: Mapping[str, bytes]
    notes: tuple[str, ...] = ()


def new_guide(wanted: Wanted, registry: str, navigation: str, guides: frozenset[str], specifications: frozenset[str],
              ) -> Made:
    """The guide, the entry and the line of navigation that are missing, and the specification's files where wanted.

    `registry` and `navigation` are the texts of datasets.yaml and mkdocs.yml, `guides` the ids that have a guide,
    `specifications` the names of the files that there are in docs/specs/. What is there is never made again.
    """
    titles = dataset_titles(registry)
    if titles is None:
        return Made(files={}, notes=(f"{REGISTRY} går inte att läsa; rätta felen först: python3 dev.py check",))
    id = wanted.id
    title = titles.get(id, wanted.title)
    files, notes = {}, []
    if id not in titles:
        ending = "\r\n" if "\r\n" in registry else "\n"
        new = with_dataset(registry.replace("\r\n", "\n"), dataset_entry(id, title, wanted.today))
        if new is None:
            return Made(files={}, notes=(f"{REGISTRY}: hittar inte listan 'datasets' att lägga till i",))
        files[REGISTRY] = new.replace("\n", ending)
        notes += _resembling(id, titles, guides)
    if id in guides:
        notes.append(f"docs/guider/{id}.md: visa specifikationen med field_table, downloads och de andra makrona på "
                     "sidan Makron")
    else:
        shown = wanted.specification or f"{id}.schema.json" in specifications
        files = {f"docs/guider/{id}.md": guide_markdown(id, title, start=wanted.start, specification=shown)} | files
        menu, told = _with_page(navigation, title, id)
        files |= menu
        notes += told
    content = {path: text.encode("utf-8") for path, text in files.items()}
    if wanted.specification:
        content |= {f"docs/specs/{id}.{ending}": text
                    for ending, text in specification_files(id, title, wanted.today).items()
                    if f"{id}.{ending}" not in specifications}
    return Made(files=content, notes=tuple(notes))


def _resembling(id: str, titles: Mapping[str, str], guides: frozenset[str]) -> list[str]:
    """What to tell of a dataset that may be the one that is meant."""
    if (near := nearest(id, titles)) is None:
        return []
    if near in guides:
        return [f"datamängden '{near}' finns redan och har en vägledning; är det den du menar, ta bort det nya"]
    return [f"datamängden '{near}' finns redan; är det den du menar, ta bort det nya och kör: new-guide {near}"]


def _with_page(navigation: str, title: str | None, id: str) -> tuple[dict[str, str], list[str]]:
    """The file of the menu with the guide in its place, and what is left to do by hand."""
    if f": guider/{id}.md\n" in navigation:
        return {}, []
    name = title or id.replace("-", " ").capitalize()
    if (menu := with_page(navigation, name, id)) is None:
        return {}, [f"{NAVIGATION}: lägg till raden '- {label(name)}: guider/{id}.md' under 'nav'"]
    line = menu[:menu.index(f": guider/{id}.md")].count("\n") + 1
    return {NAVIGATION: menu}, [] if title else [
        f"{NAVIGATION}:{line}: skriv namnet som det ska stå i menyn; nu står '{name}'"]


def dataset_titles(registry: str) -> dict[str, str] | None:
    """The Swedish title of each dataset by its id; None where the registry can not be read."""
    data = read_yaml(registry, REGISTRY)[0].data
    datasets = data.get("datasets") if isinstance(data, dict) else None
    if not isinstance(datasets, list):
        return None
    found = {}
    for dataset in datasets:
        if isinstance(dataset, dict) and isinstance(dataset.get("id"), str):
            title = dataset.get("title")
            found[dataset["id"]] = str(title.get("sv")) if isinstance(title, dict) else dataset["id"]
    return found
