"""A dataset in; its badge out: the title and the stage in words, on colours that carry white text."""
from typing import Final
from xml.etree import ElementTree

from macros.pages import texts
from macros.pages.embeds import BADGE_HEIGHT, Embed, embeds
from macros.pages.views.progress import stage_words
from macros.publish.inert import legal
from macros.publish.pictures.sheet import new_picture, written
from macros.publish.pictures.typesetting import width
from macros.publish.pictures.views import source_line
from macros.publish.publication import Publication

SIZE: Final = 12
PADDING: Final = 8
CORNER: Final = 3
TITLE_COLOUR: Final = "#0c2740"
# White text on each has a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3). The words say the stage; the colour only helps.
COLOURS: Final = {
    None: "#4a5a68", "not-started": "#4a5a68", "pre-study": "#7a4a00", "reference-group": "#7a4a00",
    "specification": "#0b5a86", "on-dataportal": "#1d527f", "guide": "#0a6172"}


def badge_files(publication: Publication) -> dict[str, bytes]:
    """badge/<id>.svg of every dataset, and <id>-en.svg."""
    return {embed.badge: badge(publication, embed) for embed in embeds(publication.view) if embed.dataset}


def badge(publication: Publication, embed: Embed) -> bytes:
    view, dataset = publication.outside(embed.lang), embed.dataset
    title = dataset.title.read(embed.lang)
    stage = stage_words(dataset, embed.lang) if dataset.stage else texts.words("badge_unknown", embed.lang)
    left, right = (round(width(words, SIZE)) + 2 * PADDING for words in (title, stage))
    root = new_picture(f"{title}: {stage}", source_line(publication, view), embed.lang, left + right, BADGE_HEIGHT)
    root.set("class", "dv-badge")
    root.set("fill", "#ffffff")
    root.set("font-size", str(SIZE))
    # Without kerning a text is as wide as its letters together, which is how its half was measured.
    ElementTree.SubElement(root, "style").text = ".dv-badge{font-kerning:none}"
    _half(root, 0, left, TITLE_COLOUR, title, rounded_left=True)
    _half(root, left, right, COLOURS[dataset.stage_id], stage, rounded_left=False)
    return written(root)


def _half(root: ElementTree.Element, start: int, wide: int, colour: str, words: str, *, rounded_left: bool) -> None:
    """A half with its two outer corners round. textLength keeps the words inside whatever font the reader has."""
    end, straight = (start + wide, 1) if rounded_left else (start, -1)
    turn = 0 if rounded_left else 1
    inner = (wide - CORNER) * straight
    ElementTree.SubElement(root, "path", {
        "fill": colour,
        "d": f"M{end} 0h{-inner}a{CORNER} {CORNER} 0 0 {turn} {-CORNER * straight} {CORNER}v{BADGE_HEIGHT - 2 * CORNER}"
             f"a{CORNER} {CORNER} 0 0 {turn} {CORNER * straight} {CORNER}h{inner}z"})
    element = ElementTree.SubElement(root, "text", {
        "x": str(start + PADDING), "y": "16", "textLength": str(wide - 2 * PADDING),
        "lengthAdjust": "spacingAndGlyphs"})
    element.text = legal(words)
