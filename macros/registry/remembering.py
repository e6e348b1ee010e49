"""A pure function in; the same function, which gives its last answer again while it is asked the same, out.

So the preview does anew what a change touches and nothing else, and so does a build after another. What is compared is
the content (the bytes of a file, a day), never a time or a size.
"""
from collections.abc import Callable
from dataclasses import is_dataclass
from datetime import date
from functools import wraps
from pathlib import PurePath
from typing import Generic, ParamSpec, Protocol, TypeVar

from macros.registry.digests import Digests

Inputs = ParamSpec("Inputs")
Answer = TypeVar("Answer")
# Compared by what they hold. Python finds 1 and True equal, and so two models that print differently.
_PLAIN = (bytes, str, date, PurePath)


class Answers(Protocol):
    """Answers of earlier processes, by the digest of what was asked."""

    def find(self, key: bytes) -> tuple[object] | None:
        """The answer in a tuple; None where there is none."""

    def keep(self, key: bytes, answer: object) -> None:
        """Have the answer for the next process."""


class _Shelf:
    """Where lasting answers are kept while a door has opened it, and what they are known by."""

    answers: Answers | None = None
    digests = Digests()


def keep_answers(answers: Answers | None) -> None:
    """From now on look for lasting answers there first; None: have the process alone to itself again."""
    _Shelf.answers, _Shelf.digests = answers, Digests()


def remembered(function: Callable[Inputs, Answer]) -> Callable[Inputs, Answer]:
    """One answer is kept for each first argument, the name of what is asked about; no one may change the answer.

    A model is the same only when it is the very object that an earlier answer gave.
    """
    last: dict[object, tuple[tuple[object, ...], Answer]] = {}

    @wraps(function)
    def ask(*inputs: Inputs.args, **none: Inputs.kwargs) -> Answer:
        known = last.get(inputs[0])
        if known is None or not _same(known[0], inputs):
            known = last[inputs[0]] = (inputs, function(*inputs, **none))
        return known[1]

    return ask


def lasting(function: Callable[Inputs, Answer]) -> Callable[Inputs, Answer]:
    """The same; where a door keeps answers between processes, one is looked for there before the function is asked.

    The answer holds models and plain values alone, and hangs on nothing but what is asked and the programs.
    """
    @wraps(function)
    def ask(*inputs: Inputs.args, **none: Inputs.kwargs) -> Answer:
        if _Shelf.answers is None:
            return function(*inputs, **none)
        key = _Shelf.digests.of(function.__module__, function.__qualname__, *inputs)
        if (found := _Shelf.answers.find(key)) is None:
            found = (function(*inputs, **none),)
            _Shelf.answers.keep(key, *found)
        for place, model in enumerate(found[0] if isinstance(found[0], tuple) else found):
            if is_dataclass(model):
                _Shelf.digests.tell(model, _Shelf.digests.of(key, place))
        return found[0]

    return remembered(ask)


def traced(function: Callable[Inputs, Answer]) -> Callable[Inputs, Answer]:
    """The same as `remembered`; for questions that are asked of the answer, a model, it is what it was made of.

    So a large model that is made anew in each process is not read through to know whether it is another one.
    """
    @wraps(function)
    def ask(*inputs: Inputs.args, **none: Inputs.kwargs) -> Answer:
        answer = function(*inputs, **none)
        if _Shelf.answers is not None:
            _Shelf.digests.tell(answer, _Shelf.digests.of(function.__module__, function.__qualname__, *inputs))
        return answer

    return remembered(ask)


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
