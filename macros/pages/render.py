"""A template and prepared values in, HTML without blank lines out."""
import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from macros.pages import texts
from macros.pages.links import safe_url
from macros.pages.view import View
from macros.registry.basics import Text
from macros.registry.dataset import Specification
from macros.registry.vocabulary import CERTAINTIES, term


@cache
def _environment() -> Environment:
    return Environment(loader=PackageLoader("macros.pages"), autoescape=True, trim_blocks=True, lstrip_blocks=True,
                       undefined=StrictUndefined)


def render(view: View, name: str, **values: object) -> Markup:
    """The template `name` with the view's words. Blank lines would let Markdown tear the block apart."""
    lang = view.lang
    html = _environment().get_template(f"{name}.html.j2").render(
        lang=lang,
        words=lambda key, **fields: texts.words(key, lang, **fields),
        say=lambda text: say(text, lang),
        spoken=lambda text, language: spoken(text, language, lang),
        day=lambda when: texts.day(when, lang),
        partial_date=lambda when: texts.partial_date(when, lang),
        cite=lambda id, short=False: cite(view, id, short=short),
        certainty=lambda id: certainty(id, lang),
        specification_name=lambda title, known: specification_name(title, known, lang),
        link=safe_url,
        **values,
    )
    return Markup("\n".join(line for line in html.split("\n") if line.strip()))


def say(text: Text, lang: str) -> Markup:
    """The text in the language; where it is not translated it is Swedish and says so to a screen reader."""
    return spoken(text.read(lang), "sv" if text.en is None else lang, lang)


def spoken(text: str, language: str, lang: str) -> Markup:
    """A text in its `language`, which it says to a screen reader where that is not `lang`."""
    return escape(text) if language == lang else Markup('<span lang="{}">{}</span>').format(language, text)


def certainty(id: str, lang: str) -> str:
    """Nothing for what is confirmed, otherwise how sure it is, in brackets after a space."""
    return "" if id == "confirmed" else f" ({getattr(term(CERTAINTIES, id), lang)})"


def cite(view: View, id: str, *, short: bool = False) -> Markup:
    """A link to a source with its title (or its short name), or the name alone where it has no address."""
    source = view.registry.source(id)
    name, language = (source.short, "sv") if short and source.short else (source.title, source.title_language)
    if view.registry.is_title_of_another(name, source):
        name = f"{name} ({source.publisher})"  # two links of one text lead to one place
    lang = Markup(' lang="{}"').format(language) if language != view.lang else ""
    if (url := safe_url(source.url)) is None:
        return Markup('<span class="nd-source"{}>{}</span>').format(lang, name)
    return Markup('<a class="nd-source" href="{}"{}>{}</a>').format(url, lang, name)


def specification_name(title: Text, specification: Specification, lang: str) -> Markup:
    """Its title; where that is the dataset's own, a screen reader hears that it is the specification."""
    name = Markup('<span lang="sv">{}</span>').format(specification.title)
    if specification.title != title.sv:
        return name
    return Markup('<span class="nd-hidden">{} </span>{}').format(texts.words("specification", lang), name)


def inline(html: Markup) -> Markup:
    """HTML that stands in the middle of a Markdown paragraph: punctuation of its text as numeric references.

    Markdown gives meaning to ASCII punctuation; a numeric reference has none. Tags and references stay.
    """
    parts = re.split(r"(<[^>]*>|&(?:#\d+|[a-z]+);)", " ".join(html.split()))
    return Markup("".join(
        part if index % 2 else re.sub(r"[!-/:-@\[-`{-~]", lambda match: f"&#{ord(match[0])};", part)
        for index, part in enumerate(parts)))
