"""The text of dead-links.yaml in; the addresses that are known to be gone out, or problems with their lines."""
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from macros.registry.problem import Problem, suggestion
from macros.registry.reader import Document, decode, read_yaml

DEAD_LINKS: Final = "dead-links.yaml"
KEYS: Final = ("url", "reason", "until")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLink:
    """An address that may be gone until a day, why, and its line in the file."""

    url: str
    reason: str
    until: date
    line: int


def load_dead_links(raw: bytes) -> tuple[list[DeadLink], list[Problem]]:
    """The list under the key `dead`; every entry has all of KEYS and no address stands twice."""
    text, problems = decode(raw, DEAD_LINKS)
    document, wrong = read_yaml(text, DEAD_LINKS)
    problems += wrong
    items = document.data.get("dead") if isinstance(document.data, dict) else None
    if problems or not isinstance(items, list):
        return [], problems or [Problem(DEAD_LINKS, 1, 1, "listan 'dead' saknas; skriv 'dead: []' om den är tom")]
    links: list[DeadLink] = []
    for index, item in enumerate(items):
        wrong = list(_check(item, document, index, {link.url for link in links}))
        problems += wrong
        if not wrong:
            links.append(DeadLink(url=item["url"], reason=item["reason"], until=date.fromisoformat(item["until"]),
                                  line=document.mark(("dead", index))[0]))
    return links, problems


def _check(item: object, document: Document, index: int, seen: set[str]) -> Iterator[Problem]:
    def problem(message: str, *at: str, key: bool = False) -> Problem:
        return Problem(DEAD_LINKS, *document.mark(("dead", index, *at), key=key), message)

    if not isinstance(item, dict):
        yield problem("en post ska ha nycklarna 'url', 'reason' och 'until'")
        return
    for key in item.keys() - set(KEYS):
        yield problem(f"okänd nyckel '{key}'{suggestion(key, KEYS)}", key, key=True)
    for key in KEYS:
        if not isinstance(item.get(key), str) or not item[key].strip():
            yield problem(f"'{key}' saknas eller är tom", *([key] if key in item else []))
    if item.get("url") in seen:
        yield problem(f"adressen {item['url']} står två gånger", "url")
    try:
        date.fromisoformat(str(item.get("until", "2000-01-01")))
    except ValueError:
        yield problem(f"'{item['until']}' är inget datum; skriv \"2027-05-31\"", "until")
