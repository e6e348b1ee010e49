"""A pure function in; the same function, which gives its last answer again while it is asked the same, out.

So the preview does anew what a change touches and nothing else. What is compared is the content (the bytes of a file,
a day), never a time or a size; a model is the same only when it is the very object that an earlier answer gave.
"""
from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import PurePath
from typing import Generic, ParamSpec, TypeVar

Inputs = ParamSpec("Inputs")
Answer = TypeVar("Answer")
# Compared by what they hold. Python finds 1 and True equal, and so two models that print differently.
_PLAIN = (bytes, str, date, PurePath)


def remembered(function: Callable[Inputs, Answer]) -> Callable[Inputs, Answer]:
    """One answer is kept for each first argument, the name of what is asked about; no one may change the answer."""
    last: dict[object, tuple[tuple[object, ...], Answer]] = {}

    @wraps(function)
    def ask(*inputs: Inputs.args, **none: Inputs.kwargs) -> Answer:
        known = last.get(inputs[0])
        if known is None or not _same(known[0], inputs):
            known = last[inputs[0]] = (inputs, function(*inputs, **none))
        return known[1]

    return ask


class Kept(Generic[Answer]):
    """Gives the object that it gave before under a name, as long as the new one is equal.

    For models whose fields have one type each, so that equal is the same.
    """

    def __init__(self) -> None:
        self._last: dict[str, Answer] = {}

    def __call__(self, name: str, value: Answer) -> Answer:
        if self._last.get(name) != value:
            self._last[name] = value
        return self._last[name]


def _same(before: tuple[object, ...], now: tuple[object, ...]) -> bool:
    return len(before) == len(now) and all(
        one is other or (type(one) is type(other) and isinstance(one, _PLAIN) and one == other)
        or (isinstance(one, tuple) and isinstance(other, tuple) and _same(one, other))
        for one, other in zip(before, now, strict=True))
