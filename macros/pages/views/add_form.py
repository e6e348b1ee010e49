"""A form that makes the lines of a new webinar or dataset, from the registry's JSON Schema."""
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import View, choose
from macros.registry.model import Registry
from macros.registry.structure import part_of_schema, registry_schema

# The keys that are asked for, by the path in the entry; what is rarer is added by hand.
_NAMES: Final = {
    "webinars": ("id", "title.sv", "title.en", "organiser", "start", "start.time", "period.season", "period.year",
                 "status", "datasets.0", "summary.sv", "summary.en", "registration", "recording", "source"),
    "datasets": ("id", "title.sv", "title.en", "summary.sv", "summary.en", "keywords", "area", "rank", "stages.0.stage",
                 "stages.0.date", "reviewed", "review_by", "sources.0"),
}
_DEFINITIONS: Final = {"webinars": "webinar", "datasets": "dataset"}
_KINDS: Final = {"start": "date", "start.time": "time", "reviewed": "date", "review_by": "date"}
REVIEW_YEARS: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of the form: `choices` to choose from, or `known` values to suggest; `kind` is the input's type."""

    id: str
    name: str
    label: str
    hint: str
    kind: str
    lang: str
    value: str
    required: bool
    choices: tuple[tuple[str, str], ...] = ()
    known: tuple[str, ...] = ()


def add_form(view: View, section: str) -> Markup:
    """A form that is hidden until its script has read it. Raises MacroError for a section without one."""
    choose("formuläret", section, list(_NAMES))
    registry = view.registry
    entries = registry.webinars if section == "webinars" else registry.datasets
    definition = _DEFINITIONS[section]
    data = {"schema": {"$defs": _with_those_it_refers_to(definition)}, "definition": definition,
            "order": list(part_of_schema((section, 0))["properties"]),
            "ids": [source.id for source in registry.sources], "taken": [entry.id for entry in entries]}
    return render(view, "add_form", section=section, data=data, fields=list(fields_of(view, section)),
                  title=texts.words(f"add_title_{section}", view.lang),
                  editor=f"{view.repository}/-/blob/HEAD/datasets.yaml")


def _with_those_it_refers_to(definition: str) -> dict[str, dict]:
    """The definition of the schema, and every one that it rests on."""
    known, found = registry_schema()["$defs"], {}
    waiting = [definition]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = known[name]
            waiting += re.findall(r'"#/\$defs/(\w+)"', json.dumps(known[name]))
    return found


def fields_of(view: View, section: str) -> Iterator[Field]:
    """The fields in order, with the words of the schema."""
    required = part_of_schema((section, 0))["required"]
    for name in _NAMES[section]:
        at = tuple(int(step) if step.isdigit() else step for step in name.split("."))
        if (part := part_of_schema((section, 0, *at))) is None:  # start.time: a part of its own of the value above
            part = {"title": texts.words("add_time", view.lang)}
        lang = at[-1] if at[-1] in {"sv", "en"} else view.lang
        yield Field(
            id=f"{section}-{name.replace('.', '-')}", name=name, label=_label(view, section, at, part),
            hint=_hint(view, section, at, part), lang=lang, kind=_kind(name, at), value=_value(name, view.today),
            required=at[0] in required and at[0] != "stages" and (at[-1] != "en" or at[0] == "title"),
            choices=_choices(view, at, part), known=_known(view.registry, at))


def _label(view: View, section: str, at: tuple, part: dict) -> str:
    """The title of the key; where there are two languages that of what is around it, with the language."""
    if at[-1] in {"sv", "en"}:
        return f"{texts.words(f'add_{at[0]}', view.lang)} ({part['description'].lower()})"
    shown = part_of_schema((section, 0, at[0])) if at[-1] == 0 else part
    return shown.get("title") or shown["description"].rstrip(".")


def _hint(view: View, section: str, at: tuple, part: dict) -> str:
    if at[0] == "keywords":
        return " ".join((part["description"], texts.words("add_commas", view.lang)))
    if part.get("format") == "partial-date":
        return texts.words("add_partial_date", view.lang)
    shown = part_of_schema((section, 0, at[0])) if at[-1] == 0 else part
    return "" if at[-1] in {"sv", "en"} or at[0] == "start" or "title" not in shown else shown.get("description", "")


def _kind(name: str, at: tuple) -> str:
    return "long" if at[0] == "summary" else _KINDS.get(name, "text")


def _value(name: str, today: date) -> str:
    days = {"reviewed": today, "review_by": date(today.year + REVIEW_YEARS, today.month, min(today.day, 28))}
    return str(days.get(name, ""))


def _choices(view: View, at: tuple, part: dict) -> tuple[tuple[str, str], ...]:
    if at[0] == "datasets":
        titles = sorted((texts.swedish_order(dataset.title.sv), dataset.id) for dataset in view.registry.datasets)
        return tuple((id, title[1]) for title, id in titles)
    meanings = part.get("enumDescriptions", part.get("enum", ()))
    return tuple((value, meaning.partition(":")[0])
                 for value, meaning in zip(part.get("enum", ()), meanings, strict=True))


def _known(registry: Registry, at: tuple) -> tuple[str, ...]:
    return tuple(source.id for source in registry.sources) if at[0] in {"source", "sources"} else ()
