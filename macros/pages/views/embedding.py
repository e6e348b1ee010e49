"""How others show our tables on their own pages: ready codes, and the form that makes one."""
import json
from collections.abc import Iterator

from markupsafe import Markup

from macros.pages import texts
from macros.pages.embeds import (
    BADGE_HEIGHT,
    KINDS,
    PICTURE_WIDTH,
    SHOWS,
    THEMES,
    Embed,
    badge_alt,
    code,
    embeds,
    link_words,
    page,
    picture_alt,
    title,
)
from macros.pages.render import render
from macros.pages.room import HEIGHT
from macros.pages.texts import LANGUAGES
from macros.pages.view import MacroError, View, choose
from macros.pages.views.embed_room import ROW, TABLE, room, shown_rows
from macros.registry.vocabulary import AREAS

ROWS = (5, 10, 20)
WIDTHS = (320, 600)
_KINDS = {"iframe": "code_iframe", "element": "code_element", "picture": "code_picture", "badge": "code_badge",
          "fragment": "code_fragment"}
_SHOWS = {"progress": "build_show_progress", "summary": "build_show_summary", "webinars": "build_show_webinars",
          "dataset": "build_show_dataset"}


def embed_code(view: View, show: str = "progress", kind: str = "iframe", dataset: str | None = None,
               lang: str = "sv") -> Markup:
    """The code to paste, with absolute addresses, and what it gives; both in `lang`.

    `show` is "progress", "summary", "webinars" or "dataset" (with the id in `dataset`); `kind` is "iframe", "element",
    "picture", "fragment" or, for a dataset, "badge". Raises MacroError for another value.
    """
    choose("vyn", show, SHOWS)
    choose("sättet", kind, KINDS)
    choose("språket", lang, LANGUAGES)
    if (show == "dataset") != (dataset is not None):
        raise MacroError("argumentet 'dataset' hör ihop med vyn 'dataset'")
    if kind == "badge" and dataset is None:
        raise MacroError("ett märke visar en datamängd; skriv 'dataset'")
    embed = Embed(show=show, dataset=view.dataset(dataset) if dataset else None, lang=lang)
    label = texts.words(_KINDS[kind], lang)
    return render(view.in_language(lang), "embed_code", label=label, code=code(view, embed, kind, room(view, embed)))


def embed_builder(view: View) -> Markup:
    """A form that makes the code and shows what it gives; theme/assets/embed-builder.mjs brings it to life.

    Without a script it stays hidden: the ready codes on the page serve then.
    """
    datasets = sorted(view.registry.datasets, key=lambda dataset: texts.swedish_order(dataset.title.read(view.lang)))
    outside = view.outside()
    return render(
        view, "embed_builder", facts=json.dumps(_facts(view), ensure_ascii=False), preview=view.url("embed/v1/"),
        shows=_options(view, _SHOWS), choices=list(_choices(view)), widths=[
            *((width, texts.words("build_width_pixels", view.lang, count=width)) for width in WIDTHS),
            ("", texts.words("build_width_full", view.lang))],
        datasets=[(dataset, outside.url(page(view, Embed(show="dataset", dataset=dataset)))) for dataset in datasets])


def _options(view: View, keys: dict[str, str]) -> list[tuple[str, str]]:
    return [(value, texts.words(key, view.lang)) for value, key in keys.items()]


def _choices(view: View) -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """The other choices of the form: name, label, values with their texts; the first value is what most want."""
    lang = view.lang
    yield "kind", texts.words("build_kind", lang), _options(view, _KINDS)
    yield "lang", texts.words("build_language", lang), _options(view, {"sv": "build_swedish", "en": "build_english"})
    yield "theme", texts.words("build_theme", lang), _options(
        view, {"": "build_theme_host", "light": "build_theme_light", "dark": "build_theme_dark"})
    yield "rows", texts.words("build_rows", lang), [("", texts.words("build_rows_all", lang)),
                                                    *((str(count), str(count)) for count in ROWS)]
    yield "area", texts.words("build_area", lang), [("", texts.words("build_area_all", lang)),
                                                    *((area.id, getattr(area, lang)) for area in AREAS)]


def _facts(view: View) -> dict[str, object]:
    """What the script needs to write the same code as `code` does; {title} stands for the dataset's title."""
    rows = {area: shown_rows(view, Embed(show="progress", area=area)) for area in ("", *(area.id for area in AREAS))}
    rooms = {embed.name: {"height": kept.height, "room": kept.css} for embed in embeds(view)
             if embed.show != "progress" for kept in [room(view, embed)]}
    return {"base": view.base_url, "height": HEIGHT, "rows": rows, "table": TABLE, "row": ROW, "rooms": rooms,
            "themes": dict(THEMES), "width": PICTURE_WIDTH, "badge": BADGE_HEIGHT,
            "shows": {show: {lang: _words(view, show, lang) for lang in LANGUAGES} for show in SHOWS}}


def _words(view: View, show: str, lang: str) -> dict[str, str]:
    embed = Embed(show=show, lang=lang)
    words = {"title": title(view, embed), "link": link_words(view, embed), "alt": picture_alt(view, embed)}
    if show == "dataset":
        return words | {"badge": badge_alt(view, embed)}
    return words | {"page": view.outside().url(page(view, embed))}
