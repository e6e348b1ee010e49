"""The box that a guide opens with: how long it takes, how hard it is, who must take part, what comes of it."""
from markupsafe import Markup

from macros.pages.prose.effort import Effort
from macros.pages.render import render, say
from macros.pages.view import View
from macros.registry.basics import Text


def guide_effort(view: View, effort: Effort) -> Markup:
    """What the front matter of the guide says, which is in Swedish; the time of a start page is not known."""
    level = effort.difficulty
    facts = [("effort_time", effort.time and say(Text(effort.time), view.lang)),
             ("effort_difficulty", level and f"{getattr(level, view.lang)}: {getattr(level, f'meaning_{view.lang}')}"),
             ("effort_people", say(Text(effort.people), view.lang)),
             ("effort_result", say(Text(effort.result), view.lang))]
    return render(view, "guide_effort", facts=[(name, text) for name, text in facts if text],
                  note="effort_ours" if effort.time else "effort_unknown")
