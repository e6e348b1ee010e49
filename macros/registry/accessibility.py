"""The text of accessibility.yaml in; what the last full accessibility run covered and found out, or problems."""
from dataclasses import dataclass
from datetime import date
from typing import Final

from macros.registry.problem import Problem
from macros.registry.reader import decode, read_yaml

ACCESSIBILITY: Final = "accessibility.yaml"
RENEW: Final = "skriv filen på nytt med python3 dev.py accessibility"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A rule that was broken on a page, in a way or state of it."""

    rule: str
    page: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessibilityRun:
    """What was run and when. `pages` are paths under docs/; `others` are addresses of what is no page of docs/.

    `judgements` is how many times a page was judged in some way or state.
    """

    day: date
    axe: str
    browser: str
    pages: frozenset[str]
    others: frozenset[str]
    states: tuple[str, ...]
    judgements: int
    findings: tuple[Finding, ...]


def load_accessibility(raw: bytes) -> tuple[AccessibilityRun | None, list[Problem]]:
    """The run that the file tells of, None where it is empty. The file is written by a command and not by hand."""
    text, problems = decode(raw, ACCESSIBILITY)
    document, wrong = read_yaml(text, ACCESSIBILITY)
    problems += wrong
    if problems or document.data is None:
        return None, problems
    data = document.data
    try:
        return AccessibilityRun(
            day=date.fromisoformat(data["day"]), axe=data["axe"], browser=data["browser"],
            pages=frozenset(data["pages"]), others=frozenset(data["others"]), states=tuple(data["states"]),
            judgements=int(data["judgements"]),
            findings=tuple(Finding(rule=item["rule"], page=item["page"], state=item["state"])
                           for item in data["findings"])), []
    except (KeyError, TypeError, ValueError):
        return None, [Problem(ACCESSIBILITY, 1, 1, f"filen går inte att läsa; {RENEW}")]
