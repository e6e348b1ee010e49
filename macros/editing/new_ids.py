"""An id and a title that somebody wants in; whether they can be had, and the nearest id that is free, out."""
import re
from collections.abc import Collection

from macros.registry.ids import plain_id
from macros.registry.structure import registry_schema


def refusal(id: str, taken: Collection[str]) -> str | None:
    """Why the id can not be given to a new guide, with the nearest free one; None when it can.

    `taken` are the ids that have a guide. The form of an id is that of the registry's schema.
    """
    form = registry_schema()["$defs"]["id"]
    if not re.fullmatch(form["pattern"], id) or len(id) > form["maxLength"]:
        return (f"'{id}': {form['patternErrorMessage']}, och högst {form['maxLength']} tecken; ledigt är "
                f"'{free(id, taken)}'")
    if _is_reserved(id):
        return f"'{id}': {form['allOf'][0]['patternErrorMessage']}; ledigt är '{free(id, taken)}'"
    if id in taken:
        return f"'{id}' har redan en vägledning; ledigt är '{free(id, taken)}'"
    return None


def title_refusal(title: str | None) -> str | None:
    """Why the title can not be the name of a dataset, as the registry's schema has it; None when it can."""
    line = registry_schema()["$defs"]["line"]
    if title is None or (re.search(line["pattern"], title) and line["minLength"] <= len(title) <= line["maxLength"]):
        return None
    return f"titeln '{title}': {line['patternErrorMessage']}"


def free(text: str, taken: Collection[str]) -> str:
    """The nearest well-formed id that is not taken: å and ä become a, ö becomes o, the rest a hyphen."""
    longest = registry_schema()["$defs"]["id"]["maxLength"]
    stem = plain_id(text)[:longest - 4].strip("-") or "ny-datamangd"
    return next(id for id in (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
                if id not in taken and not _is_reserved(id))


def _is_reserved(id: str) -> bool:
    """Whether a well-formed id means something else: to YAML, as a file to Windows, or as an address."""
    return not re.search(registry_schema()["$defs"]["id"]["allOf"][0]["pattern"], id)
