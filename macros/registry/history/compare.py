"""The text of two revisions of datasets.yaml in; the entries that came, changed or went out.

A history holds hundreds of revisions that are nearly alike, so a text is cut into its entries by line, and an entry is
read once, whatever the number of revisions that hold it.
"""
import json
import re
from functools import cache

import yaml

from macros.registry.basics import Text
from macros.registry.history.model import ADDED, CHANGED, REMOVED, EntryChange, KeyChange

Data = dict
Entries = dict[tuple[str, str], Data]
_SECTION = re.compile(r"^(?=[a-z_]+:)", re.MULTILINE)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def entries(text: str) -> Entries:
    """Every entry by section and id; a section that is no list is one entry with the section's name as id.

    Raises ValueError for what is not YAML, or where an entry has no id of its own.
    """
    found: Entries = {}
    for section_text in _SECTION.split(text)[1:]:
        section, _, rest = section_text.partition(":")
        for data in _section(section, rest):
            if not isinstance(data, dict) or (section, id := str(data.get("id", section))) in found:
                raise ValueError(section)
            found[section, id] = data
    if not found:
        raise ValueError("no entries")
    return found


@cache
def _section(name: str, rest: str) -> tuple[Data, ...]:
    dash = re.search(r"^( *)- ", rest, re.MULTILINE)
    is_list = dash and not re.search(r"^ *[a-z_]+:", rest[:dash.start()], re.MULTILINE)
    if not is_list:
        value = _mapping(f"{name}:{rest}")[name]
        return tuple(value) if isinstance(value, list) else (value or {},)
    # str.split is many times faster here than a regular expression.
    return tuple(_mapping(f"{dash[1]}  {item}") for item in rest.split(f"\n{dash[1]}- ")[1:])


@cache
def _mapping(text: str) -> Data:
    try:
        data = yaml.load(text, Loader=_LOADER)
    except (yaml.YAMLError, ValueError) as error:  # ValueError: a day that no calendar has
        raise ValueError(text) from error
    if not isinstance(data, dict):
        raise ValueError(text)
    return data


def compare(old: Entries, new: Entries) -> tuple[EntryChange, ...]:
    """What differs, by section in the order of the newer text, then by id."""
    order = {section: number for number, (section, _) in enumerate([*new, *old])}
    # What both hold unchanged is the same object, which is cheaper to see than that it is equal.
    changed = (key for key in old.keys() | new.keys()
               if old.get(key) is not new.get(key) and old.get(key) != new.get(key))
    return tuple(_change(*key, old.get(key), new.get(key))
                 for key in sorted(changed, key=lambda key: (order[key[0]], key[1])))


def _change(section: str, id: str, old: Data | None, new: Data | None) -> EntryChange:
    kind = ADDED if old is None else REMOVED if new is None else CHANGED
    keys = tuple(KeyChange(key=str(key), before=_json(old, key), after=_json(new, key))
                 for key in sorted(old.keys() | new.keys(), key=str)
                 if old.get(key) != new.get(key)) if kind == CHANGED else ()
    return EntryChange(section=section, id=id, kind=kind, title=_title(new or old, id), keys=keys)


def _json(data: Data, key: str) -> str | None:
    # default=str: a day without quotes, which the checker has always refused
    return json.dumps(data[key], ensure_ascii=False, sort_keys=True, default=str) if key in data else None


def _title(data: Data, id: str) -> Text:
    title = data.get("title", data.get("name", id))
    return Text(str(title.get("sv", id)), title.get("en")) if isinstance(title, dict) else Text(str(title))
