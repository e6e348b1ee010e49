"""A page's text in; headings, links, pictures and abbreviations that a reader can not follow out."""
import re
from collections.abc import Iterator, Mapping
from typing import Final

from macros.pages.prose.blocks import Prose
from macros.registry.placeholders import PLACEHOLDER

Finding = tuple[int, int, str]
_EMPTY: Final = frozenset({
    "här", "läs mer", "läs mer här", "mer", "klicka här", "länk", "länken", "se här", "se länk", "mer information",
    "denna sida", "den här sidan", "here", "read more", "link", "click here"})
_ADDRESS: Final = re.compile(r"(https?://|www\.)\S+$", re.IGNORECASE)
_ABBREVIATION: Final = re.compile(r"(?<![\w-])[A-ZÅÄÖ][A-ZÅÄÖ0-9]*[A-ZÅÄÖ][A-ZÅÄÖ0-9]*(?:-[A-ZÅÄÖ0-9]+)*(?![a-zåäö])")
_ROMAN: Final = re.compile(r"[IVX]+$")


def check_headings(prose: Prose) -> Iterator[Finding]:
    """One heading of level 1, first; below it no level is skipped (WCAG 2.1, 1.3.1 and 2.4.6)."""
    if not prose.headings or prose.headings[0].level != 1:
        line = prose.headings[0].line if prose.headings else 1
        yield line, 1, "sidan ska börja med en rubrik på nivå 1, '# Rubrik'"
    for before, heading in zip(prose.headings, prose.headings[1:], strict=False):
        if heading.level == 1:
            yield heading.line, 1, f"rubriken '{heading.text}' är en andra rubrik på nivå 1; skriv '## {heading.text}'"
        elif heading.level > before.level + 1:
            yield heading.line, 1, (f"rubriken '{heading.text}' hoppar från nivå {before.level} till {heading.level}; "
                                    f"skriv '{'#' * (before.level + 1)} {heading.text}'")


def check_links(prose: Prose) -> Iterator[Finding]:
    """The text of a link says where it goes, also when it is read alone (WCAG 2.1, 2.4.4 and 2.4.9)."""
    for link in prose.links:
        text = link.text.strip()
        if not text:
            yield link.line, link.column, f"länken till {link.href} saknar text"
        elif text.casefold().strip(".:»> ") in _EMPTY or _ADDRESS.match(text):
            yield link.line, link.column, f"länktexten '{text}' säger inte vart den leder; skriv vad läsaren möter där"


def check_images(prose: Prose) -> Iterator[Finding]:
    """A picture has a text for those who do not see it (WCAG 2.1, 1.1.1)."""
    for image in prose.images:
        if not image.alt.strip():
            yield image.line, 1, "bilden saknar beskrivning; skriv ![vad bilden visar](fil)"


def check_abbreviations(prose: Prose, glossary: Mapping[str, str]) -> Iterator[Finding]:
    """An abbreviation is explained on the page, as Förklaring (FÖRK) or FÖRK (förklaring), or in the glossary."""
    whole = "\n".join(block.text for block in prose.blocks)
    known = {word for term in glossary for word in _ABBREVIATION.findall(term)}
    told: set[str] = set()
    for block in prose.blocks:
        if block.kind not in {"paragraph", "item"}:
            continue
        for word in _ABBREVIATION.findall(block.text.replace(PLACEHOLDER, "")):
            if word not in told and word not in known and not _ROMAN.match(word) and not (
                    f"({word})" in whole or f"{word} (" in whole):
                told.add(word)
                yield block.line, 1, (f"förkortningen '{word}' är inte förklarad; skriv '{word} (förklaring)' första "
                                      "gången, eller lägg till den i docs/kom-igang/ordlista.md")
