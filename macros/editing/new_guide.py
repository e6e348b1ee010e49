"""The files of the repository and an id in; every file that a new guide needs, new or changed, out."""
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from macros.editing.guide_template import guide_markdown
from macros.editing.insertions import dataset_entry, with_dataset, with_page
from macros.editing.specification_skeleton import specification_files
from macros.pages.site import REGISTRY
from macros.registry.problem import nearest
from macros.registry.reader import read_yaml

NAVIGATION: Final = "mkdocs.yml"


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


def new_guide(wanted: Wanted, registry: str, navigation: str, specifications: frozenset[str]) -> Made:
    """The guide, the entry and the line of navigation that are missing, and the specification's files where wanted.

    `registry` and `navigation` are the texts of datasets.yaml and mkdocs.yml, `specifications` the names of the files
    that there are in docs/specs/. What is there already is never made again.
    """
    titles = dataset_titles(registry)
    if titles is None:
        return Made(files={}, notes=(f"{REGISTRY} går inte att läsa; rätta felen först: python3 dev.py check",))
    id = wanted.id
    title = titles.get(id, wanted.title)
    files = {f"docs/guider/{id}.md": guide_markdown(
        id, title, start=wanted.start,
        specification=wanted.specification or f"{id}.schema.json" in specifications)}
    notes = []
    if id not in titles:
        ending = "\r\n" if "\r\n" in registry else "\n"
        new = with_dataset(registry.replace("\r\n", "\n"), dataset_entry(id, title, wanted.today))
        if new is None:
            return Made(files={}, notes=(f"{REGISTRY}: hittar inte listan 'datasets' att lägga till i",))
        files[REGISTRY] = new.replace("\n", ending)
        if near := nearest(id, titles):
            notes.append(f"datamängden '{near}' finns redan; är det den du menar, ångra och kör: new-guide {near}")
    label = title or id.replace("-", " ").capitalize()
    if (menu := with_page(navigation, label, id)) is None:
        notes.append(f"{NAVIGATION}: lägg till raden '- {label}: guider/{id}.md' under 'nav'")
    else:
        files[NAVIGATION] = menu
        if not title:
            line = menu[:menu.index(f": guider/{id}.md")].count("\n") + 1
            notes.append(f"{NAVIGATION}:{line}: skriv namnet som det ska stå i menyn; nu står '{label}'")
    content = {path: text.encode("utf-8") for path, text in files.items()}
    if wanted.specification:
        content |= {f"docs/specs/{id}.{ending}": text
                    for ending, text in specification_files(id, title, wanted.today).items()
                    if f"{id}.{ending}" not in specifications}
    return Made(files=content, notes=tuple(notes))


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
