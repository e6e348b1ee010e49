"""The front matter of a guide in; what the guide asks of its reader and gives back, or what is wrong with it, out."""
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from macros.pages.markdown import MarkdownPage
from macros.registry.placeholders import PLACEHOLDER, left
from macros.registry.problem import Problem, suggestion
from macros.registry.vocabulary import Term, term

# How hard a guide is goes by who has to take part, which its text says.
DIFFICULTIES: Final = (
    Term("easy", "Lätt", "Easy", "den som sköter uppgifterna klarar det, med en kollega som läser igenom",
         "whoever looks after the data can do it, with a colleague who reads it through"),
    Term("medium", "Medel", "Medium",
         "personuppgifter eller säkerhet ska prövas, eller så måste någon utanför enheten svara",
         "personal data or security has to be judged, or someone outside the unit has to answer"),
    Term("hard", "Svår", "Hard", "en leverantör eller operatör måste göra en del av arbetet",
         "a supplier or operator has to do a part of the work"))
WHOLE: Final = ("time", "difficulty", "people", "result")
START: Final = ("people", "result")  # nobody knows how long it takes until the guide has been written


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What a guide takes: time, how hard it is, who must take part; and what comes of it. None is not known."""

    time: str | None
    difficulty: Term | None
    people: str
    result: str


def read_effort(meta: Mapping[str, object]) -> Effort | None:
    """What the front matter says; None for a page that says nothing of it."""
    text = {key: value for key in WHOLE if isinstance(value := meta.get(key), str) and value.strip()}
    if not text.keys() >= set(START):
        return None
    known = text.get("difficulty") in [level.id for level in DIFFICULTIES]
    return Effort(time=text.get("time"), difficulty=term(DIFFICULTIES, text["difficulty"]) if known else None,
                  people=text["people"], result=text["result"])


def check_effort(page: MarkdownPage, *, is_start: bool) -> Iterator[Problem]:
    """A whole guide says what it takes and gives; a start page says who and what, and no more."""
    for key in WHOLE:
        value = page.meta.get(key)
        if is_start and key not in START:
            if value is not None:
                yield page.wrong(key, f"'{key}' vet ingen förrän vägledningen är skriven; ta bort raden")
        elif not isinstance(value, str) or not value.strip():
            yield page.wrong(key, f"'{key}' saknas i sidhuvudet mellan raderna '---'")
        elif PLACEHOLDER in value:
            yield page.wrong(key, f"'{key}': {left(value)}")
        elif key == "difficulty" and value not in (levels := [level.id for level in DIFFICULTIES]):
            yield page.wrong(key, f"'difficulty: {value}' finns inte att välja"
                                  f"{suggestion(value, levels)}; välj bland {', '.join(levels)}")
