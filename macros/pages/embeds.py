"""What others can show on their own pages: a view of the registry in; its address and title out."""
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from macros.pages import texts
from macros.pages.texts import LANGUAGES
from macros.pages.view import View
from macros.registry.dataset import Dataset

SHOWS: Final = ("progress", "summary", "webinars", "dataset")
_PAGES: Final = {"progress": "datamangder.md", "summary": "index.md", "webinars": "webbinarier.md"}
_TITLES: Final = {"progress": "code_title_progress", "summary": "code_title_summary",
                  "webinars": "code_title_webinars", "dataset": "code_title_dataset"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Embed:
    """One of SHOWS in a language, with the dataset that "dataset" is about."""

    show: str
    dataset: Dataset | None = None
    lang: str = "sv"

    @property
    def name(self) -> str:
        """What its files are called, without their ending: progress, dataset/laddpunkter-en."""
        stem = f"dataset/{self.dataset.id}" if self.dataset else self.show
        return stem if self.lang == "sv" else f"{stem}-{self.lang}"

    def file(self, ending: str) -> str:
        """The path of one of its files from the site's root; the names are a promise."""
        return f"embed/v1/{self.name}.{ending}"


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


def title(view: View, embed: Embed) -> str:
    """What it is called: the title of an iframe and of a picture."""
    of = embed.dataset.title.read(embed.lang) if embed.dataset else ""
    return texts.words(_TITLES[embed.show], embed.lang, title=of)
