"""A difference in; Swedish for a person at a terminal, or Markdown for a merge request, out."""
import re
from collections.abc import Callable, Iterator
from typing import Final

from macros.editing.difference.model import Difference, Was
from macros.registry.history.model import ADDED, CHANGED, REMOVED

KINDS: Final = {ADDED: "ny", CHANGED: "ändrad", REMOVED: "borttagen"}
NOTHING: Final = "Inget ändras för läsarna."
LONGEST: Final = 160  # characters of a value that are shown
KEPT: Final = 40  # of these before the place where two values begin to differ


def difference_text(found: Difference, before: str, after: str) -> str:
    """Each part with its items, one on a line; `before` and `after` name the revisions."""
    lines = [f"Ändringar för läsare: {before} → {after}", *found.remarks]
    for part in found.parts:
        lines += ["", f"{part.heading} ({len(part.items)})"]
        for item in part.items:
            lines.append(f"  {KINDS[item.kind]}: {item.name}")
            lines += [f"    {_words(was)}" for was in item.values]
    return "\n".join([*lines, *([] if found.parts or found.remarks else ["", NOTHING])]) + "\n"


def difference_markdown(found: Difference, before: str, after: str) -> str:
    """The same as GitLab's Markdown: headings, and a list in which every value is shown as it is."""
    return "\n".join(_markdown_lines(found, before, after)) + "\n"


def _markdown_lines(found: Difference, before: str, after: str) -> Iterator[str]:
    yield f"## Ändringar för läsare: {_code(before)} → {_code(after)}"
    for remark in found.remarks:
        yield f"\n**Obs:** {_code(remark)}"
    for part in found.parts:
        yield f"\n### {part.heading} ({len(part.items)})\n"
        for item in part.items:
            yield f"- **{KINDS[item.kind]}:** {_code(item.name)}"
            yield from (f"  - {_words(was, _code)}" for was in item.values)
    if not found.parts and not found.remarks:
        yield f"\n{NOTHING}"


def _words(was: Was, code: Callable[[str], str] = str) -> str:
    """What it is: before → after; that it is new or gone where there is only one of them, or how many there are."""
    if was.more:
        return f"{was.what}: och {was.more} {'ändring' if was.more == 1 else 'ändringar'} till"
    before, after = _around(was.before or "", was.after or "")
    if was.before is None:
        return was.what if was.after is None else f"{was.what}, nytt: {code(after)}"
    if was.after is None:
        return f"{was.what}, borttaget: {code(before)}"
    return f"{was.what}: {code(before)} → {code(after)}"


def _around(before: str, after: str) -> tuple[str, str]:
    """Both texts cut to the place where they begin to differ, with some words before it."""
    same = next((at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other),
                min(len(before), len(after)))
    start = before.rfind(" ", 0, same - KEPT) + 1 if same > KEPT else 0
    return _short(before, start), _short(after, start)


def _short(text: str, start: int) -> str:
    return f"{'…' if start else ''}{text[start:start + LONGEST]}{'…' if len(text) > start + LONGEST else ''}"


def _code(text: str) -> str:
    """The text as code, so that nothing in it is a link, a mention or markup (CommonMark 0.31.2, 6.1)."""
    text = " ".join(text.split())
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    blank = " " if text.startswith("`") or text.endswith("`") or not text else ""
    return f"{fence}{blank}{text}{blank}{fence}"
