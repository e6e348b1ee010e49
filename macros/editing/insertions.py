"""The text of datasets.yaml or mkdocs.yml and what to add in; the text with it in its place out, all else as it was."""
import json
import re
from datetime import date
from typing import Final

from macros.pages.navigation import label
from macros.pages.texts import swedish_order
from macros.registry.placeholders import PLACEHOLDER
from macros.registry.reader import read_yaml

_GUIDE: Final = re.compile(r"^( *)- (.+): guider/[a-z0-9-]+\.md$", re.MULTILINE)
_DATASETS: Final = re.compile(r"^datasets:[ \t]*(?:#.*)?\n", re.MULTILINE)
_NEXT: Final = re.compile(r"\n*(?:^#.*\n)*^[a-z_]+:", re.MULTILINE)
HALF_YEAR: Final = 6  # months until somebody looks at a new entry again


def dataset_entry(id: str, title: str | None, today: date) -> str:
    """The lines of a new dataset; what only a person knows is marked as left to fill in."""
    fill = PLACEHOLDER
    lines = (
        f"  - id: {id}",
        f'    title: {{sv: {_quoted(title or f"{fill}: namnet")}, en: "{fill}: the name in English"}}',
        f'    summary: {{sv: "{fill}: en mening om vad den beskriver.", en: "{fill}: the same in English."}}',
        "    stages: []",
        f'    keywords: ["{fill}: ett ord som folk söker på"]',
        f'    reviewed: "{today}"',
        f'    review_by: "{months_later(today, HALF_YEAR)}"',
        "    sources: [skriv-har-kallans-id]",
    )
    return "".join(f"{line}\n" for line in lines)


def months_later(day: date, months: int) -> date:
    """The same day so many months later, the 28th at the latest so that every month has it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, 28))


def with_dataset(text: str, entry: str) -> str | None:
    """The registry with an entry last among the datasets; None where the file has no such list to put it in.

    What is read of the new text is what was read of the old, and the entry.
    """
    if (start := _DATASETS.search(text)) is None:
        return None
    end = _NEXT.search(text, start.end())
    at = end.start() if end else len(text.rstrip("\n"))
    new = f"{text[:at]}\n\n{entry}{text[at:].removeprefix(chr(10))}"
    before, after = read_yaml(text, "")[0].data, read_yaml(new, "")[0].data
    added = read_yaml(f"datasets:\n{entry}", "")[0].data
    if not isinstance(before, dict) or not isinstance(before.get("datasets"), list):
        return None
    return new if after == before | {"datasets": [*before["datasets"], *added["datasets"]]} else None


def with_page(text: str, title: str, id: str) -> str | None:
    """The navigation of mkdocs.yml with a guide among the others, in Swedish alphabetical order; None without any."""
    found = list(_GUIDE.finditer(text))
    if not found:
        return None
    line = f"{found[0][1]}- {label(title)}: guider/{id}.md\n"
    after = [match for match in found if swedish_order(match[2].strip("\"'")) < swedish_order(title)]
    at = after[-1].end() + 1 if after else found[0].start()
    return text[:at] + line + text[at:]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
