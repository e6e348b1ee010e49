"""Two revisions in; the rows, entries, pages and files that differ out."""
from collections.abc import Iterator
from typing import Final

from macros.editing.difference.files import file_parts
from macros.editing.difference.model import Difference, Item, Part, Side, Was
from macros.editing.difference.pages import page_items, shown_items
from macros.pages.view import View
from macros.pages.views.progress import row
from macros.registry.history.compare import Entries, compare, entries
from macros.registry.history.model import ADDED, CHANGED, REMOVED, EntryChange

# The columns of the progress table.
_COLUMNS: Final = {"title": "namn", "rank": "plats", "stage": "steg", "area": "område",
                   "specification_words": "specifikation", "guide_words": "vägledning"}


def difference(old: Side, new: Side) -> Difference:
    """All that differs; where a revision does not pass the check, what can be compared without it."""
    remarks = [f"{name} går inte igenom kontrollen ({len(side.problems)} fel, det första: {side.problems[0]}). "
               + ("Tabellen och de skapade filerna är därför inte jämförda." if side.site is None else
                  "En del av det som ändras kan därför saknas här.")
               for name, side in (("Den tidigare versionen", old), ("Den nya versionen", new)) if side.problems]
    before, after = _entries(old.registry), _entries(new.registry)
    if before is None or after is None:
        remarks.append("Registret går inte att läsa i båda versionerna. Dess poster är därför inte jämförda.")
    parts = []
    if old.site and new.site:
        parts.append(Part(heading="Rader i tabellen över datamängder", items=tuple(
            row_items(old.site.view, new.site.view))))
    if before is not None and after is not None:
        parts.append(Part(heading="Poster i registret", items=tuple(map(entry_item, compare(before, after)))))
    parts.append(Part(heading="Sidor", items=tuple(page_items(
        old.pages, new.pages, new.site.view.moved if new.site else None))))
    if old.site and new.site:
        parts.append(Part(heading="Sidor som visar ändrade uppgifter ur registret", items=tuple(
            shown_items(old.site, new.site))))
        parts += file_parts(old.files, new.files)
    return Difference(remarks=tuple(remarks), parts=tuple(part for part in parts if part.items))


def _entries(text: str) -> Entries | None:
    try:
        return entries(text)
    except ValueError:
        return None


def row_items(old: View, new: View) -> Iterator[Item]:
    """The rows of the progress table that came, went or read differently, in the order of the registry."""
    before, after = ({dataset.id: _cells(view, dataset.id) for dataset in view.registry.datasets}
                     for view in (old, new))
    for id in [*after, *(id for id in before if id not in after)]:
        if id not in before:
            yield Item(name=after[id]["namn"], kind=ADDED, values=tuple(
                Was(what=what, before=None, after=value) for what, value in after[id].items() if what != "namn"))
        elif id not in after:
            yield Item(name=before[id]["namn"], kind=REMOVED)
        elif before[id] != after[id]:
            yield Item(name=after[id]["namn"], kind=CHANGED, values=tuple(
                Was(what=what, before=before[id][what], after=value) for what, value in after[id].items()
                if before[id][what] != value))


def _cells(view: View, id: str) -> dict[str, str]:
    cells = row(view, view.registry.dataset(id))
    values = {what: getattr(cells, name) for name, what in _COLUMNS.items()}
    when = f", {cells.when}" if cells.when else ""
    return values | {"namn": cells.title.sv, "steg": cells.stage + when}


def entry_item(change: EntryChange) -> Item:
    """An entry of the registry with the keys that changed, their values as JSON."""
    return Item(name=f"{change.section}/{change.id}", kind=change.kind, values=tuple(
        Was(what=key.key, before=key.before, after=key.after) for key in change.keys))
