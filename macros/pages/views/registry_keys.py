"""The keys of a part of the registry, as its JSON Schema describes them."""
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import View, choose
from macros.registry.structure import part_of_schema, registry_schema, with_reference

# Parts that are told in a word or two instead of key by key.
_SHORT = {"title": "keys_two_languages", "text": "keys_swedish_first", "url": "keys_url", "email": "keys_email",
          "day": "keys_day", "partialDate": "keys_partial_date", "source": "keys_source", "id": "keys_id",
          "line": "keys_text", "prose": "keys_text"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key with the keys around it (`stages › date`), whether it must stand there, and what it may hold.

    `choices` are the values of a closed list with what each means, `form` says in words what any other value is.
    """

    path: tuple[str, ...]
    title: str
    description: str
    required: str
    form: str
    choices: tuple[tuple[str, str], ...] = ()


def registry_keys(view: View, section: str) -> Markup:
    """A table of the keys of an entry in a section of datasets.yaml: what each means, and what it may hold.

    Raises MacroError for a section that there is not.
    """
    choose("delen", section, list(registry_schema()["properties"]))
    part = part_of_schema((section,))
    entry = part_of_schema((section, 0)) if part["type"] == "array" else part
    return render(view, "registry_keys", section=section, entry=entry, keys=list(keys_of(entry, view.lang)),
                  rules=[rule["errorMessage"] for rule in entry.get("allOf", ()) if "errorMessage" in rule])


def keys_of(entry: dict, lang: str, around: tuple[str, ...] = ()) -> Iterator[Key]:
    """The keys of an object in the schema's order, each followed by those inside it."""
    for name, node in entry["properties"].items():
        whole = with_reference(node)
        inner = with_reference(whole["items"]) if whole["type"] == "array" else whole
        one = whole.get("items", {}) if whole["type"] == "array" else node
        short = _SHORT.get(one.get("$ref", "").rpartition("/")[2])
        yield Key(path=(*around, name), title=whole.get("title", ""), description=whole.get("description", ""),
                  required=_required(name, entry, lang), form=_form(whole, inner, short, lang),
                  choices=tuple(_choices(inner)))
        if inner["type"] == "object" and not short:
            yield from keys_of(inner, lang, (*around, name))


def _required(name: str, entry: dict, lang: str) -> str:
    """That the key must stand there, or beside which other keys; nothing where it may be left out."""
    if name in entry.get("required", ()):
        return texts.words("keys_required", lang)
    beside = [other for other, needed in entry.get("dependentRequired", {}).items() if name in needed]
    return texts.words("keys_required_with", lang, keys=", ".join(beside)) if beside else ""


def _form(whole: dict, inner: dict, short: str | None, lang: str) -> str:
    """What a value is, in words: a day within quotes, a list of ids; nothing where the choices say it."""
    if "enum" in inner:
        form = ""
    elif short:
        form = texts.words(short, lang)
    elif inner["type"] == "integer":
        form = _integer(inner, lang)
    else:
        form = texts.words(f"keys_{inner['type']}", lang)
    return " ".join(filter(None, [texts.words("keys_list", lang) if whole["type"] == "array" else "", form]))


def _integer(node: dict, lang: str) -> str:
    if "maximum" in node:
        return texts.words("keys_range", lang, first=node["minimum"], last=node["maximum"])
    return texts.words("keys_integer", lang, first=node["minimum"])


def _choices(node: dict) -> Iterator[tuple[str, str]]:
    meanings = node.get("enumDescriptions", [""] * len(node.get("enum", ())))
    yield from zip(map(str, node.get("enum", ())), meanings, strict=True)
