"""A guide's headings and blocks in; what departs from the template of a guide out."""
import re
from collections.abc import Iterator
from typing import Final

from macros.pages.prose.blocks import Prose
from macros.registry.placeholders import PLACEHOLDER, left
from macros.registry.problem import suggestion

Finding = tuple[int, str]
GUIDE: Final = (
    "I korthet", "Nyttan", "Vem behöver datamängden", "Ska du publicera den alls?", "Lag och informationssäkerhet",
    "Datamodellen", "Så får du ut uppgifterna", "Kvalitet och vanliga fel", "Minimum på en dag",
    "Det rekommenderade sättet", "Publicera och beskriv", "Håll liv i datamängden och avsluta den",
    "Använd datamängden", "Frågor och svar", "Källor")
START: Final = (
    "Det här vet vi", "Det här vet vi inte", "Ska du publicera den alls?", "Det här kan du göra i dag",
    "Närliggande specifikationer", "Vem du kan fråga", "Källor")
# Sections that say what is so or what one shall do: they show where it comes from, or that it is ours or not known.
NORMATIVE: Final = frozenset({
    "Nyttan", "Ska du publicera den alls?", "Lag och informationssäkerhet", "Datamodellen", "Kvalitet och vanliga fel",
    "Det rekommenderade sättet", "Publicera och beskriv", "Det här vet vi", "Närliggande specifikationer"})
_SOURCED: Final = re.compile(r"\{\{ *(source|field_table|common_mistakes|metadata_record)\(")
_OURS: Final = re.compile(r"\bvår(t|a)? (egen |eget |egna )?(slutsats|förslag|uppskattning|bedömning|rekommendation|"
                          r"kontroll|formulering)|\bvi har inte (hittat|läst|sett)|\bvet vi inte|\bkänner inte till|"
                          r"\bur minnet", re.IGNORECASE)
# A named place in a law: 4 kap. 2 §, artikel 20, art. 5.
_LAW: Final = re.compile(r"\d+ kap\.|\d+ ?§|\b(?:artikel|art\.) \d[\d.]*\d|\b(?:artikel|art\.) \d", re.IGNORECASE)


def is_start_page(prose: Prose) -> bool:
    """Whether a guide is a start page: it begins as one."""
    first = next((heading.text for heading in prose.headings if heading.level == 2), "")
    return first in START[:2]


def check_sections(prose: Prose) -> Iterator[Finding]:
    """A guide has the sections of the template, or a start page those of a start page, all of them and in order."""
    found = [heading for heading in prose.headings if heading.level == 2]
    names = [heading.text for heading in found]
    template = START if is_start_page(prose) else GUIDE
    for heading in found:
        if heading.text not in template:
            yield heading.line, f"avsnittet '{heading.text}' finns inte i mallen{suggestion(heading.text, template)}"
        elif names.count(heading.text) > 1 and names.index(heading.text) != found.index(heading):
            yield heading.line, f"avsnittet '{heading.text}' står två gånger"
    known = [name for name in dict.fromkeys(names) if name in template]
    for name in template:
        if name not in known:
            yield _last_line(prose), f"avsnittet '## {name}' saknas"
    if (right := [name for name in template if name in known]) != known:
        wrong = next(name for name, other in zip(known, right, strict=True) if name != other)
        yield found[names.index(wrong)].line, (
            f"avsnittet '{wrong}' står på fel plats; ordningen är {', '.join(right)}")


def check_sources(prose: Prose) -> Iterator[Finding]:
    """A section that says what is so has a source or says that it is ours; so has every named place in a law."""
    for heading in prose.headings:
        if heading.level == 2 and heading.text in NORMATIVE:
            texts = [block.source for block in prose.blocks if block.section == heading.text]
            if not any(_SOURCED.search(text) or _OURS.search(text) or PLACEHOLDER in text for text in texts):
                yield heading.line, (f"avsnittet '{heading.text}' saknar källa; skriv {{{{ source(\"...\") }}}} där "
                                     "uppgiften står, eller (Vår slutsats.)")
    for block in prose.blocks:
        if block.kind in {"paragraph", "item"} and (law := _LAW.search(block.text)) and not (
                _SOURCED.search(block.source) or _OURS.search(block.source)):
            yield block.line, f"'{law[0]}' saknar källa; skriv {{{{ source(\"...\") }}}} efter uppgiften"


def check_filled_in(prose: Prose) -> Iterator[Finding]:
    """Nothing is left of what a new guide was made with."""
    for part in (*prose.headings, *prose.blocks):
        if PLACEHOLDER in part.text:
            yield part.line, left(part.text)


def _last_line(prose: Prose) -> int:
    return max((heading.line for heading in prose.headings), default=1)
