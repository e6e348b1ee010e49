"""A page that was read and the view it is made from in; what each of its macro calls gives, and what is wrong, out."""
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from markupsafe import Markup

from macros.pages.check import check_calls
from macros.pages.reading import ReadPage
from macros.pages.view import View
from macros.pages.views import SPECIFICATION_MACROS
from macros.registry.problem import Problem
from macros.registry.remembering import lasting


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """What the calls of a page give by the key of the call; `whole` where every one of them gave something."""

    results: Mapping[str, Markup]
    problems: tuple[Problem, ...]
    whole: bool


@lasting
def call_all(path: str, read: ReadPage, view: View | None, broken: tuple[str, ...]) -> Called:
    """Without a view, since the registry is wrong, only the form of the calls is looked at.

    A call of a specification that is `broken` would only say so once more.
    """
    results: dict[str, Markup] = {}
    problems: tuple[Problem, ...] = ()
    if view is None or read.page.guide_id is None or view.registry.dataset(read.page.guide_id):
        calls = [call for call in read.calls if not (
            call.name in SPECIFICATION_MACROS and set(broken).intersection(call.args))]
        problems = tuple(check_calls(read.page, calls, view, results))
    return Called(results=MappingProxyType(results), problems=problems,
                  whole=all(call.key in results for call in read.calls))
