"""What others can show on their own pages: a view of the registry in; its address, title and the code to paste out."""
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final
from urllib.parse import urlencode

from markupsafe import Markup

from macros.pages import texts
from macros.pages.room import HEIGHT, SAME, Room
from macros.pages.texts import LANGUAGES
from macros.pages.view import View
from macros.registry.dataset import Dataset

SHOWS: Final = ("progress", "summary", "webinars", "dataset")
KINDS: Final = ("iframe", "element", "picture", "badge", "fragment")
THEMES: Final = MappingProxyType({"light": "ljust", "dark": "morkt"})
WEBINAR_GROUPS: Final = ("upcoming", "held", "unconfirmed")
PICTURE_WIDTH: Final = 480
BADGE_HEIGHT: Final = 24
# The element keeps room free below its link, which embed.js gives to the frame. Where no script runs, a frame in the
# code fills the same room, below at most three lines of the link.
_KEPT_FREE: Final = "display:block;position:relative;padding-bottom:{}"
_FILLING: Final = Markup(' style="position:absolute;top:5em;left:0;height:calc(100% - 5em)"')
_PAGES: Final = {"progress": "datamangder.md", "summary": "index.md", "webinars": "webbinarier.md"}
_TITLES: Final = {"progress": "code_title_progress", "summary": "code_title_summary",
                  "webinars": "code_title_webinars", "dataset": "code_title_dataset"}
_LINKS: Final = {"progress": "code_link_progress", "summary": "code_link_summary",
                 "webinars": "code_link_webinars", "dataset": "code_link_dataset"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Embed:
    """One of SHOWS in a language, with the dataset that "dataset" is about; the choices of theme, rows and area are
    optional and do not change its files.
    """

    show: str
    dataset: Dataset | None = None
    lang: str = "sv"
    theme: str = ""
    rows: int = 0
    area: str = ""

    @property
    def name(self) -> str:
        """What its files are called, without their ending: progress, dataset/laddpunkter-en."""
        stem = f"dataset/{self.dataset.id}" if self.dataset else self.show
        return stem if self.lang == "sv" else f"{stem}-{self.lang}"

    def file(self, ending: str) -> str:
        """The path of one of its files from the site's root; the names are a promise."""
        return f"embed/v1/{self.name}.{ending}"

    @property
    def badge(self) -> str:
        """The path of the dataset's badge."""
        return f"badge/{self.name.removeprefix('dataset/')}.svg"

    @property
    def query(self) -> str:
        """The choices as the embedded page reads them: ?tema=morkt&antal=10, or nothing."""
        chosen = {"tema": THEMES.get(self.theme), "antal": self.rows, "omrade": self.area}
        query = urlencode({key: value for key, value in chosen.items() if value})
        return f"?{query}" if query else ""


def embeds(view: View) -> Iterator[Embed]:
    """Everything that can be shown, in every language."""
    for lang in LANGUAGES:
        for show in SHOWS[:-1]:
            yield Embed(show=show, lang=lang)
        for dataset in view.registry.datasets:
            yield Embed(show="dataset", dataset=dataset, lang=lang)


def page(view: View, embed: Embed) -> str:
    """The path under docs/ of the page that shows the same, and more."""
    if embed.dataset:
        guide = f"guider/{embed.dataset.id}.md"
        return guide if guide in view.pages else f"datamangder.md#{embed.dataset.id}"
    if embed.lang == "en" and embed.show != "webinars":
        return "in-english.md"
    return _PAGES[embed.show]


def _named(view: View, embed: Embed, key: str) -> str:
    """The text with its names filled in; {title} stays while no dataset is chosen, for the form to fill in."""
    title = embed.dataset.title.read(embed.lang) if embed.dataset else "{title}"
    return texts.words(key, embed.lang, title=title, name=view.registry.programme.name.read(embed.lang))


def title(view: View, embed: Embed) -> str:
    """What it is called: the title of an iframe and of a picture."""
    return _named(view, embed, _TITLES[embed.show])


def link_words(view: View, embed: Embed) -> str:
    """The text of a link to the page that shows the same."""
    return _named(view, embed, _LINKS[embed.show])


def picture_alt(view: View, embed: Embed) -> str:
    """What stands for the picture. It names it and holds no fact: the code is pasted once, and the picture moves on."""
    return texts.words("code_picture_alt", embed.lang, title=title(view, embed))


def badge_alt(view: View, embed: Embed) -> str:
    return _named(view, embed, "badge_alt")


def code(view: View, embed: Embed, kind: str, room: Room = SAME) -> str:
    """The code to paste, one of KINDS, with absolute addresses. A badge is of a dataset; only an element takes `room`.

    theme/assets/embed-code.mjs says the same in the reader's browser; a test holds them together.
    """
    if kind == "element":
        return str(_element(view.outside(), embed, room))
    return str(_CODES[kind](view.outside(), embed))


def iframe(view: View, embed: Embed) -> Markup:
    """frameborder and width stand as attributes: a host's CSP and the filters of editors take a style away."""
    return _frame(view, embed, HEIGHT)


def _frame(view: View, embed: Embed, height: int, style: str = "") -> Markup:
    return Markup('<iframe src="{}" title="{}" width="100%" height="{}" frameborder="0" loading="lazy"{}></iframe>'
                  ).format(view.url(embed.file("html")) + embed.query, title(view, embed), height, style)


def _element(view: View, embed: Embed, room: Room) -> Markup:
    dataset = {"dataset": embed.dataset.id, "title": title(view, embed)} if embed.dataset else {}
    chosen = {"view": embed.show, **dataset, "lang": embed.lang, "theme": embed.theme,
              "rows": embed.rows, "area": embed.area, "height": room.height, "style": _KEPT_FREE.format(room.css)}
    attributes = Markup(" ").join(Markup('{}="{}"').format(name, value) for name, value in chosen.items() if value)
    return Markup('<dataverkstad-embed {}><a href="{}">{}</a><noscript>{}</noscript></dataverkstad-embed>\n'
                  '<script async src="{}"></script>').format(
        attributes, view.url(page(view, embed)), link_words(view, embed), _frame(view, embed, room.height, _FILLING),
        view.url("embed/v1/embed.js"))


def _picture(view: View, embed: Embed) -> Markup:
    return Markup('<p><img src="{}" alt="{}" width="{}" style="max-width:100%;height:auto"></p>\n'
                  '<p><a href="{}">{}</a></p>').format(
        view.url(embed.file("svg")), picture_alt(view, embed), PICTURE_WIDTH, view.url(page(view, embed)),
        link_words(view, embed))


def _badge(view: View, embed: Embed) -> Markup:
    """Its height stays where it is wider than the page: then it is drawn smaller within it."""
    return Markup('<a href="{}"><img src="{}" alt="{}" height="{}" style="max-width:100%"></a>').format(
        view.url(page(view, embed)), view.url(embed.badge), badge_alt(view, embed), BADGE_HEIGHT)


def _fragment(view: View, embed: Embed) -> str:
    """A line for a nightly job on the host's server; --fail keeps yesterday's file when something is wrong."""
    address = view.url(embed.file("fragment.html"))
    return f"curl --fail --silent --show-error --output {address.rsplit('/', 1)[1]} {address}"


_CODES: Final = {"iframe": iframe, "picture": _picture, "badge": _badge, "fragment": _fragment}
