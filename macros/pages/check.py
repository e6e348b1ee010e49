"""The macro calls of a page and the view it will be made from in; what is wrong with them, with its line, out."""
import inspect
from collections.abc import Callable, Iterator, Sequence

from markupsafe import Markup

from macros.pages.calls import Call
from macros.pages.markdown import MarkdownPage
from macros.pages.view import MacroError, View
from macros.pages.views import MACROS
from macros.registry.problem import Problem, Swap, suggestion, swap_to_nearest


def check_calls(page: MarkdownPage, calls: Sequence[Call], view: View | None,
                results: dict[str, Markup] | None = None) -> Iterator[Problem]:
    """Every call names a macro and fits it, and a guide's sources stand with its dataset.

    Without a view, since the registry is wrong, only the names and the arguments are looked at.
    What a call gives is put into `results` by its key, so that the page need not call again.
    """
    results = {} if results is None else results
    for call in calls:
        text = page.body.split("\n")[call.line - page.first_line]
        if call.name not in MACROS:
            swap = swap_to_nearest(call.name, MACROS)
            mend = _in_call(swap).line(text, call.column) if swap else None
            yield Problem(page.file, call.line, call.column,
                          f"makrot '{call.name}' finns inte{suggestion(call.name, MACROS)}", mend)
            continue
        for message in _check_call(call, view and view.at(page.path), page.guide_id, results):
            yield Problem(page.file, call.line, call.column, message)


def _in_call(swap: Swap) -> Swap:
    """The mend of a macro's name where its call begins, written as we write calls."""
    return Swap(f"{{{{ {swap.old}(", f"{{{{ {swap.new}(")


def _check_call(call: Call, view: View | None, guide_id: str | None, results: dict[str, Markup]) -> Iterator[str]:
    if call.key not in results:
        macro = MACROS[call.name]
        wrong = list(_misfits(call, macro))
        yield from wrong
        if wrong or view is None:
            return
        try:
            results[call.key] = macro(view, *call.args, **dict(call.kwargs))
        except MacroError as error:
            yield f"{call.name}: {error}"
            return
    if guide_id and call.name == "source" and call.args[0] not in view.dataset(guide_id).sources:
        yield f"källan '{call.args[0]}' saknas i 'sources' för {guide_id} i datasets.yaml"


def _misfits(call: Call, macro: Callable[..., Markup]) -> Iterator[str]:
    """Arguments that the macro does not take, or lacks."""
    signature = inspect.signature(macro)
    parameters = [name for name in signature.parameters if name != "view"]
    if unknown := [name for name, _ in call.kwargs if name not in parameters]:
        for name in unknown:
            yield f"'{call.name}' har inget argument '{name}'{suggestion(name, parameters)}"
        return
    try:
        signature.bind(None, *call.args, **dict(call.kwargs))
    except TypeError:
        yield f"'{call.name}' tar argumenten {', '.join(parameters) or 'inga'}"
