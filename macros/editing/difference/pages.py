"""The pages of two revisions in; those that came, went, or read differently, out."""
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Final

from macros.editing.difference.model import Item, Was
from macros.pages.calls import read_calls
from macros.pages.markdown import MarkdownPage
from macros.pages.prose.blocks import Block, Prose, read_prose
from macros.pages.site import Site
from macros.pages.view import MacroError
from macros.pages.views import MACROS
from macros.registry.history.model import ADDED, CHANGED, REMOVED

SHOWN: Final = 3  # pieces of text of a page; the others are counted

Pages = Mapping[str, MarkdownPage]


def page_items(old: Pages, new: Pages) -> Iterator[Item]:
    """The Markdown pages, by path, with what changed in title, description, headings and text."""
    for path in sorted(old.keys() | new.keys()):
        before, after = old.get(path), new.get(path)
        if before is None or after is None:
            yield Item(name=f"docs/{path}", kind=ADDED if before is None else REMOVED)
        elif (dict(before.meta), before.body) != (dict(after.meta), after.body):
            yield Item(name=f"docs/{path}", kind=CHANGED, values=tuple(_differences(before, after)))


def _differences(before: MarkdownPage, after: MarkdownPage) -> Iterator[Was]:
    for key, what in (("title", "titel"), ("description", "beskrivning"), ("reviewed", "granskad"),
                      ("reviewed_by", "granskad av")):
        values = [None if page.meta.get(key) is None else str(page.meta[key]) for page in (before, after)]
        if values[0] != values[1]:
            yield Was(what=what, before=values[0], after=values[1])
    old, new = read_prose(before), read_prose(after)
    yield from _pieces("rubrik", *([heading.text for heading in prose.headings] for prose in (old, new)))
    yield from _pieces("text", _texts(old), _texts(new))


def _texts(prose: Prose) -> list[str]:
    """The paragraphs, items and cells of a page, with the macro calls as they are written."""
    return [_source(block) for block in prose.blocks]


def _source(block: Block) -> str:
    return " ".join(block.source.split())


def _pieces(what: str, old: Sequence[str], new: Sequence[str]) -> Iterator[Was]:
    """The texts that were put in the place of others, the first few; how many more there are."""
    found: list[Was] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            for number in range(max(b - a, d - c)):
                before = old[a + number] if a + number < b else None
                after = new[c + number] if c + number < d else None
                found.append(Was(what=what, before=before, after=after))
    yield from found[:SHOWN]
    if len(found) > SHOWN:
        yield Was(what=what, more=len(found) - SHOWN)


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
