"""The box that a guide opens with: how long it takes, how hard it is, who must take part, what comes of it."""
from typing import Final

from markupsafe import Markup

from macros.pages.prose.effort import Effort
from macros.pages.render import render
from macros.pages.view import View

DIFFICULTY: Final = "effort_difficulty"


def guide_effort(view: View, effort: Effort) -> Markup:
    """What the front matter of the guide says; the time of a start page is not known.

    Guides are written in Swedish. Elsewhere the box holds only what comes from a closed list, and says where the rest
    stands; there is no box where that is nothing.
    """
    level = effort.difficulty
    hard = level and f"{getattr(level, view.lang)}: {getattr(level, f'meaning_{view.lang}')}"
    facts = [("effort_time", effort.time), (DIFFICULTY, hard), ("effort_people", effort.people),
             ("effort_result", effort.result)]
    shown = [(name, text) for name, text in facts if text and (view.lang == "sv" or name == DIFFICULTY)]
    note = "effort_ours" if effort.time else "effort_unknown"
    return render(view, "guide_effort", facts=shown, note=note) if shown else Markup()
