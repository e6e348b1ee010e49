"""What changed in the registry itself, day by day: what we have learnt, corrected or added."""
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import MacroError, View
from macros.registry.dates import STOCKHOLM
from macros.registry.history.model import ADDED, CHANGED, REMOVED, EntryChange, History, Revision
from macros.registry.vocabulary import STAGES, term

# Those that a reader follows one by one; of the others it is enough to know that something changed.
NAMED: Final = ("datasets", "webinars", "reports")
OTHER: Final = ("programme", "procurement", "regions", "partners", "projects", "sources")
KINDS: Final = {ADDED: "ny", CHANGED: "ändrad", REMOVED: "borttagen"}
SHOWN: Final = 3  # titles in a line; the others are counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    text: str
    href: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day in Stockholm and what changed on it, in words."""

    day: date
    lines: tuple[Line, ...]


def registry_history(view: View, limit: int = 5, lang: str = "sv") -> Markup:
    """The newest days on which the registry changed, and what changed. MacroError when `limit` is not 1 to 100."""
    view = view.in_language(lang)
    if not isinstance(limit, int) or not 1 <= limit <= 100:
        raise MacroError(f"antalet '{limit}' ska vara ett heltal från 1 till 100")
    days = list(history_days(view, view.history))[:limit] if view.history else []
    return render(view, "registry_history", days=days,
                  empty=texts.words("history_quiet" if view.history else "history_none", view.lang))


def history_days(view: View, history: History) -> Iterator[Day]:
    """The revisions by day, the newest first; a day on which nothing that a reader sees changed is left out."""
    for day, found in groupby(history.revisions, key=lambda revision: revision.time.astimezone(STOCKHOLM).date()):
        of_day = list(found)
        lines = list(change_lines(view, [change for revision in reversed(of_day) for change in revision.changes or ()]))
        if of_day[-1].changes is None:
            lines.append(Line(text=_uncompared(history, of_day[-1], view.lang)))
        if lines:
            yield Day(day=day, lines=tuple(lines))


def _uncompared(history: History, revision: Revision, lang: str) -> str:
    """Why nobody can say what it changed: it is the first, the first that is here, or one of two is not YAML."""
    if revision is not history.revisions[-1]:
        return texts.words("history_unread", lang)
    return texts.words("history_started" if history.complete else "history_cut", lang)


def change_lines(view: View, changes: list[EntryChange]) -> Iterator[Line]:
    """Stages that moved, entries that came, went or changed otherwise, and the rest; `changes` come oldest first."""
    lang = view.lang
    yield from _moves(view, changes)
    named = [change for change in changes if change.section in NAMED]
    for kind, key in ((ADDED, "history_added"), (REMOVED, "history_removed")):
        for name in _names([change for change in named if change.kind == kind], lang):
            yield Line(text=texts.words(key, lang, what=name))
    told = {(change.section, change.id) for change in named if change.kind != CHANGED or change.stages}
    other = _names([change for change in named if (change.section, change.id) not in told], lang, alone=True)
    if other:
        yield Line(text=texts.words("history_changed", lang, what=_some(other, lang)))
    touched = {change.section for change in changes}
    names = [texts.words(f"history_{section}", lang) for section in OTHER if section in touched]
    if names:
        yield Line(text=texts.words("history_other", lang, what=", ".join(names)))


def _moves(view: View, changes: Iterable[EntryChange]) -> Iterator[Line]:
    """One line for each dataset that stands elsewhere after the changes than before them."""
    moved: dict[str, tuple[str | None, str | None]] = {}
    for change in changes:
        if change.stages:
            before, _ = moved.get(change.id, change.stages)
            moved[change.id] = before, change.stages[1]
    for id, (before, after) in moved.items():
        dataset = view.registry.dataset(id)
        if before != after and dataset:
            yield Line(href=view.guide(dataset), text=texts.words(
                "history_moved", view.lang, title=dataset.title.read(view.lang),
                before=_stage(before, view.lang), after=_stage(after, view.lang)))


def _stage(id: str | None, lang: str) -> str:
    known = {stage.id for stage in STAGES}
    return getattr(term(STAGES, id), lang) if id in known else texts.words("not_known", lang)


def _names(changes: Iterable[EntryChange], lang: str, *, alone: bool = False) -> list[str]:
    """Each entry once, by its newest title, with what it is before the name unless it stands `alone`."""
    found = {(change.section, change.id): change.title.read(lang) for change in changes}
    return [title if alone else texts.words(f"history_{section}", lang, title=title)
            for (section, _), title in found.items()]


def _some(names: list[str], lang: str) -> str:
    shown = ", ".join(names[:SHOWN])
    left = len(names) - SHOWN
    return texts.words("history_more", lang, titles=shown, count=left) if left > 0 else shown


def history_lines(history: History, limit: int | None = None) -> Iterator[str]:
    """The newest revisions as text: time in Stockholm and commit, then a line for every entry with its changed keys."""
    for revision in history.revisions[:limit]:
        yield f"{revision.time.astimezone(STOCKHOLM):%Y-%m-%d %H:%M} {revision.commit[:8]}"
        if revision.changes is None:
            yield f"  {_uncompared(history, revision, 'sv')}"
        for change in revision.changes or ():
            keys = ", ".join(key.key for key in change.keys)
            moved = f" ({' → '.join(_stage(stage, 'sv') for stage in change.stages)})" if change.stages else ""
            yield f"  {change.section}/{change.id}: {KINDS[change.kind]}{': ' if keys else ''}{keys}{moved}"
