"""Problems and notices in; the HTML that shows them out."""
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from macros.registry.problem import MEND

STOPPED: Final = "Det finns fel att rätta"
_PLACE: Final = re.compile(r"(\S+:\d+:\d+): (.*)", re.DOTALL)


@cache
def _environment() -> Environment:
    return Environment(loader=PackageLoader("macros.preview"), autoescape=True, undefined=StrictUndefined)


def mistakes_page(lines: Iterable[str], heading: str = STOPPED) -> bytes:
    """A whole page that lists the problems, with no part of the site in it: that may be what is broken."""
    return _rendered("mistakes.html.j2", lines, heading=heading)


def notice(lines: Iterable[str]) -> bytes:
    """A strip for the top of a page."""
    return _rendered("notice.html.j2", lines)


def _rendered(name: str, lines: Iterable[str], **values: str) -> bytes:
    return _environment().get_template(name).render(problems=list(_problems(lines)), **values).encode("utf-8")


def _problems(lines: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Place, message and mend of each problem; empty what there is none of. A mend stands on the line below."""
    for line, below in pairwise((*lines, "")):
        if not line.startswith(MEND):
            place, message = match.groups() if (match := _PLACE.fullmatch(line)) else ("", line)
            yield place, message, below.removeprefix(MEND) if below.startswith(MEND) else ""
