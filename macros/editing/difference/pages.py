"""The pages of two revisions in; those that came, went, moved, or read differently, out."""
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from macros.editing.difference.model import Item, Was
from macros.editing.difference.pieces import pieces
from macros.pages.calls import read_calls
from macros.pages.markdown import MarkdownPage
from macros.pages.prose.blocks import Block, Prose, read_prose
from macros.pages.site import Site
from macros.pages.view import MacroError
from macros.pages.views import MACROS
from macros.registry.history.model import ADDED, CHANGED, REMOVED

# The keys of the front matter as they are told; the others go by their own names.
_KEYS: Final[Mapping[str, str]] = {
    "title": "titel", "description": "beskrivning", "reviewed": "granskad", "search_words": "sökord", "time": "tid",
    "difficulty": "svårighet", "people": "vilka som behövs", "result": "resultat", "lang": "språk"}

_LINK: Final = re.compile(r"\]\(((?![a-z]+:|/)[^)#\s]+)")  # to a file of ours

Pages = Mapping[str, MarkdownPage]


def page_items(old: Pages, new: Pages, moved: Mapping[str, str] | None) -> Iterator[Item]:
    """The Markdown pages, by path, with what changed in front matter and text.

    `moved` is where to by path; None where that is not known.
    """
    came_from = {path: before for before, path in (moved or {}).items()
                 if before in old and before not in new and path in new and path not in old}
    for path in sorted((old.keys() | new.keys()) - set(came_from.values())):
        start = came_from.get(path, path)
        before, after = old.get(start), new.get(path)
        if before is None:
            yield Item(name=f"docs/{path}", kind=ADDED)
        elif after is None:
            yield Item(name=f"docs/{path}", kind=REMOVED, values=() if moved is None else (
                Was(what=_leads(moved.get(path))),))
        else:
            way = (Was(what="sökväg", before=before.file, after=after.file),) if start != path else ()
            before = replace(before, body=_as_moved(before, path, {old: new for new, old in came_from.items()}))
            if way or (dict(before.meta), before.body) != (dict(after.meta), after.body):
                yield Item(name=f"docs/{path}", kind=CHANGED, values=(*way, *_differences(before, after)))


def _leads(new: str | None) -> str:
    """What a reader meets at the address of a page that is gone."""
    return f"den gamla adressen leder till docs/{new}" if new else (
        "den gamla adressen slutar fungera; har sidan flyttat, skriv en rad i redirects.yaml")


def _as_moved(page: MarkdownPage, path: str, moved: Mapping[str, str]) -> str:
    """The text of a page with its links as they are written when it stands at `path` and others have moved.

    Who follows such a link meets the same page as before, so it is no change for readers.
    """
    def written(link: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), link[1]))
        return f"]({posixpath.relpath(moved.get(target, target), posixpath.dirname(path) or '.')}"

    return _LINK.sub(written, page.body) if moved else page.body


def _differences(before: MarkdownPage, after: MarkdownPage) -> Iterator[Was]:
    for key in sorted(before.meta.keys() | after.meta.keys(), key=[*_KEYS, *before.meta, *after.meta].index):
        values = [_value(page.meta.get(key)) for page in (before, after)]
        if values[0] != values[1]:
            yield Was(what=_KEYS.get(key, key), before=values[0], after=values[1])
    old, new = read_prose(before), read_prose(after)
    found = [*pieces("rubrik", *([heading.text for heading in prose.headings] for prose in (old, new))),
             *pieces("text", _texts(old), _texts(new))]
    # What is in neither stands in blocks of code or HTML.
    yield from found or pieces("rad", *(page.body.split("\n") for page in (before, after)))


def _value(value: object) -> str | None:
    return ", ".join(map(str, value)) if isinstance(value, list) else None if value is None else str(value)


def _texts(prose: Prose) -> list[str]:
    """The paragraphs, items and cells of a page, with the macro calls as they are written."""
    return [_source(block) for block in prose.blocks]


def _source(block: Block) -> str:
    return " ".join(block.source.split())


def shown_items(old: Site, new: Site) -> Iterator[Item]:
    """The pages of which a macro prints something else, though the page itself may be the same."""
    before = {page.path: page for page in old.pages}
    for page in new.pages:
        if page.path not in before:
            continue
        calls = [call for call in read_calls(page)[0] if call.name in MACROS]
        names = dict.fromkeys(call.name for call in calls if _printed(old, page, call) != _printed(new, page, call))
        if names:
            yield Item(name=page.file, kind=CHANGED, values=tuple(Was(what=name) for name in names))


def _printed(site: Site, page: MarkdownPage, call: object) -> str | None:
    """What a macro call prints with the content of a site; None where that site has nothing to print it from."""
    try:
        return str(MACROS[call.name](site.view.at(page.path), *call.args, **dict(call.kwargs)))
    except MacroError:
        return None
