"""The datasets by name, so that a reader sees at once whether theirs is there."""
from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import View


def dataset_finder(view: View, lang: str = "sv") -> Markup:
    """Every dataset that has a page here, in alphabetical order; a button that searches, a way to suggest another."""
    view = view.in_language(lang)
    datasets = sorted((dataset for dataset in view.registry.datasets if view.guide(dataset)),
                      key=lambda dataset: texts.swedish_order(dataset.title.read(view.lang)))
    return render(view, "dataset_finder", table=view.url("datamangder.md"), suggest=view.url("foresla.md"),
                  items=[(dataset.title, view.guide(dataset), view.is_start(dataset)) for dataset in datasets])
