"""The id and title of a dataset in; the Markdown of a new guide, or of a start page, out."""
import json
import re
from collections.abc import Mapping
from typing import Final

from macros.pages.prose.effort import START as START_EFFORT
from macros.pages.prose.template import GUIDE, START
from macros.registry.placeholders import PLACEHOLDER

# What to write in each section; the sections and their order are those that the checker holds a guide to.
_GUIDE: Final[Mapping[str, str]] = {
    "I korthet": "- **Vad:** {fill}: vad datamängden beskriver.\n- **Vem:** {fill}: vilken enhet som publicerar "
                 "den.\n- **Hur:** {fill}: vilken specifikation du följer.\n- **Hur lång tid:** {fill}: hur lång "
                 "tid det tar.",
    "Nyttan": "{fill}: vad den egna organisationen vinner, och källan. Finns ingen källa, skriv (Vår bedömning.)",
    "Vem behöver datamängden": "- {fill}: vem som använder uppgifterna, och till vad.",
    "Ska du publicera den alls?": "| Du har | Gör så här |\n| --- | --- |\n"
                                  "| {fill}: ett fall | {fill}: publicera, låt bli eller länka till den som redan "
                                  "gör det. |",
    "Lag och informationssäkerhet": "- **{fill}:** lagen, vad den kräver och källan.\n\nPröva uppgifterna i "
                                    "[sju steg för informationssäkerhet](../kom-igang/informationssakerhet.md).",
    "Datamodellen": "{fill}: vilken specifikation som gäller, vilken version och vem som förvaltar den, med källa.",
    "Så får du ut uppgifterna": "1. {fill}: var uppgifterna finns i dag och hur du hämtar dem.",
    "Kvalitet och vanliga fel": "- **{fill}:** ett fel som finns i verkliga filer, hur du hittar det och källan.",
    "Minimum på en dag": "1. {fill}: det minsta du behöver göra, steg för steg.",
    "Det rekommenderade sättet": "- {fill}: hur den gör som har kommit längre, och källan.",
    "Publicera och beskriv": "{fill}: vad du skriver i metadata för just den här datamängden, och källan.\n\nFölj "
                             "[sidan om metadata](../kom-igang/metadata.md), som går igenom fält för fält.",
    "Håll liv i datamängden och avsluta den": "{fill}: när uppgifterna ändras, och vem som uppdaterar.\n\nSlutar ni "
                                              "publicera, följ [stegen för att avsluta en datamängd]"
                                              "(../kom-igang/hall-liv.md).",
    "Använd datamängden": "- {fill}: ett råd till den som bygger något med uppgifterna.",
    "Frågor och svar": "### {fill}: en fråga som brukar komma?\n\n{fill}: svaret.",
    "Källor": "{{{{ source_list(\"{id}\") }}}}",
}
_START: Final[Mapping[str, str]] = {
    "Det här vet vi": "{fill}: vad datamängden gäller och hur långt arbetet har kommit, med källa.",
    "Det här vet vi inte": "- {fill}: det du har letat efter men inte hittat.",
    "Ska du publicera den alls?": _GUIDE["Ska du publicera den alls?"],
    "Det här kan du göra i dag": "1. {fill}: det första steget.\n\nEtt schema med klockslag finns i [din första "
                                 "datamängd på en dag](../kom-igang/forsta-datamangden.md).",
    "Närliggande specifikationer": "- {fill}: specifikationer som liknar det du behöver, med källa.",
    "Vem du kan fråga": "- {fill}: enheten eller myndigheten som vet.\n- Den som [samordnar öppna data i din region]"
                        "(../samverkan.md).",
    "Källor": _GUIDE["Källor"],
}
# What the guide takes and gives, in its front matter.
_EFFORT: Final[Mapping[str, str]] = {
    "time": "hur lång tid det minsta tar, till exempel en dag",
    "difficulty": "easy, medium eller hard",
    "people": "vilka som måste vara med",
    "result": "vad läsaren har när det är klart"}
# The macros over a specification, in the sections where the written guides have them.
_SPECIFICATION: Final[Mapping[str, tuple[str, ...]]] = {
    "Datamodellen": ("field_table", "file_rules", "example_file"), "Kvalitet och vanliga fel": ("common_mistakes",),
    "Minimum på en dag": ("downloads",), "Publicera och beskriv": ("metadata_record",)}


def guide_markdown(id: str, title: str | None, *, start: bool, specification: bool) -> str:
    """A guide with every section of the template, each with what to write there; `start` makes it a start page.

    With `specification` the macros that show its columns and files stand in their sections.
    """
    name = title or f"{PLACEHOLDER}: namnet"
    texts = _START if start else _GUIDE
    effort = "".join(f'{key}: "{PLACEHOLDER}: {asked}"\n' for key, asked in _EFFORT.items()
                     if not start or key in START_EFFORT)
    parts = [f"---\ntitle: {_scalar(name)}\ndescription: \"{PLACEHOLDER}: en mening om vad läsaren får veta\"\n"
             f"{effort}---\n# {name}", f'{{{{ dataset_header("{id}") }}}}']
    for section in START if start else GUIDE:
        parts += [f"## {section}", texts[section].format(fill=PLACEHOLDER, id=id)]
        if specification and not start:
            parts += [f'{{{{ {macro}("{id}") }}}}' for macro in _SPECIFICATION.get(section, ())]
    return "\n\n".join(parts) + "\n"


def _scalar(text: str) -> str:
    """The text as a value of YAML, with quotes where they are needed."""
    return text if re.fullmatch(r"[^\W\d_][\w ]*", text) else json.dumps(text, ensure_ascii=False)
