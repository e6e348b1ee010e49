"""The view of the last full accessibility run: when, of what, with what, and what it found."""
from collections.abc import Mapping
from typing import Final

from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render, spoken
from macros.pages.view import View

STATES: Final[Mapping[str, str]] = {
    "menu open": "state_menu_open", "search with hits": "state_search_with_hits",
    "search without hits": "state_search_without_hits", "folds open": "state_folds_open",
    "table filtered and sorted": "state_table_filtered_and_sorted", "code copied": "state_code_copied",
    "form with faults": "state_form_with_faults",
}


def accessibility_report(view: View) -> Markup:
    """What was covered and found; pages that have come since are named, so that nothing is said of them."""
    run = view.accessibility
    if run is None:
        return render(view, "accessibility_report", run=None)
    new = [(spoken(facts.title, facts.lang, view.lang), view.url(path)) for path, facts in sorted(
        view.pages.items(), key=lambda page: texts.swedish_order(page[1].title)) if path not in run.pages]
    states = [texts.words(STATES[name], view.lang) if name in STATES else name for name in run.states]
    return render(view, "accessibility_report", run=run, states=states, new=new)
