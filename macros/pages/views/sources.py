"""Where a fact comes from: in running text, and as the list at the end of a guide."""
from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import cite, inline, render
from macros.pages.view import View, choose


def source(view: View, id: str) -> Markup:
    """(källa: …) in running text, linked where the source has an address; MacroError when there is no such source."""
    if not (isinstance(id, str) and view.registry.source(id)):
        choose("källan", id, [source.id for source in view.registry.sources])
    return inline(Markup("({}: {})").format(texts.words("source", view.lang), cite(view, id, short=True)))


def source_list(view: View, id: str, lang: str = "sv") -> Markup:
    """The sources of a dataset, each with its publisher and when it was last read."""
    view = view.in_language(lang)
    sources = [view.registry.source(id) for id in view.dataset(id).sources]
    return render(view, "source_list", sources=sources, date=lambda when: texts.partial_date(when, view.lang))
