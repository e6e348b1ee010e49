"""A publication in; embed/v1/: whole pages for an iframe, complete without JavaScript, and the height helper out."""
from collections.abc import Iterator
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from macros.pages import texts
from macros.pages.embeds import WEBINAR_GROUPS, Embed, embeds, page, title
from macros.pages.render import say
from macros.pages.view import View
from macros.pages.views.datasets import dataset_header
from macros.pages.views.goals import progress_summary
from macros.pages.views.progress import progress_table
from macros.pages.views.webinars import webinar_list
from macros.publish.embeds.assets import asset, embed_js, policy
from macros.publish.inert import legal
from macros.publish.publication import Publication


@cache
def _environment() -> Environment:
    return Environment(loader=PackageLoader("macros.publish.embeds"), autoescape=True, trim_blocks=True,
                       lstrip_blocks=True, undefined=StrictUndefined)


def embed_files(publication: Publication) -> dict[str, bytes]:
    """embed/v1/….html in every language, and embed/v1/embed.js."""
    files = {embed.file("html"): embed_page(publication, embed) for embed in embeds(publication.view)}
    return files | {"embed/v1/embed.js": embed_js()}


def embed_page(publication: Publication, embed: Embed) -> bytes:
    """The page of one. Its links are relative to where it stands, so that they hold under every base path."""
    view = publication.view.at(embed.file("html")).in_language(embed.lang)
    scripts = [asset(name) for name in (("rows.js", "page.js") if embed.show == "progress" else ("page.js",))]
    style, theme = asset("embed.css"), asset("theme.js")
    html = _environment().get_template("embed.html.j2").render(
        lang=embed.lang, title=title(view, embed), policy=policy([style], [theme, *scripts]),
        style=Markup(style), theme=Markup(theme), scripts=[Markup(script) for script in scripts],
        canonical=publication.url(page(view, embed)), oembed=publication.url(embed.file("oembed.json")),
        page=view.url(page(view, embed)), dataset=embed.dataset, guide=embed.dataset and view.guide(embed.dataset),
        parts=list(parts(view, embed)), has_choice=embed.show == "progress",
        say=lambda text: say(text, embed.lang), words=lambda key: texts.words(key, embed.lang),
        **_when(publication, embed.lang))
    return legal(html).encode() + b"\n"


def parts(view: View, embed: Embed) -> Iterator[tuple[str | None, Markup]]:
    """What the page shows, as the macros of the site's own pages print it, each with its heading if it has one."""
    lang = embed.lang
    if embed.dataset:
        yield None, dataset_header(view, embed.dataset.id, lang=lang)
    elif embed.show == "progress":
        yield None, progress_table(view, lang=lang)
    elif embed.show == "summary":
        yield None, progress_summary(view, lang=lang)
    else:
        for group in WEBINAR_GROUPS:
            yield texts.words(f"embed_{group}", lang), webinar_list(view, when=group, lang=lang)


def _when(publication: Publication, lang: str) -> dict[str, str | None]:
    """The commit, its time and its day in Stockholm; the day of the build where there is no commit."""
    if publication.stamp and publication.updated:
        return {"commit": publication.stamp.commit, "time": f"{publication.stamp.time:%Y-%m-%dT%H:%M:%SZ}",
                "day": texts.day(publication.updated, lang)}
    today = publication.view.today
    return {"commit": None, "time": today.isoformat(), "day": texts.day(today, lang)}
