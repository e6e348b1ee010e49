"""A page's text and calls in, its sections out."""
from macros.pages.calls import read_calls
from macros.pages.markdown import parse_page
from macros.pages.prose.blocks import read_prose
from macros.pages.prose.sections import Section, read_sections

PAGE = """\
Inledning.

# Sida

Text med `kod` {{ source("rapport-1") }}.

{{ contact() }}

## Tabell { #tabellen }

| Namn | Värde |
| --- | --- |
| a | `b` |

Efter tabellen.

### Tom
"""


def sections(text: str) -> tuple[Section, ...]:
    page, _ = parse_page("exempel.md", text.encode())
    return read_sections(read_prose(page), read_calls(page)[0])


def test_a_section_holds_the_text_and_the_calls_up_to_the_next_heading() -> None:
    assert [(part.level, part.heading, part.anchor, part.text, [call.name for call in part.calls])
            for part in sections(PAGE)] == [
        (0, "", "", "Inledning.", []),
        (1, "Sida", "sida", "Text med kod.", ["source", "contact"]),
        (2, "Tabell", "tabellen", "Namn · Värde a · b Efter tabellen.", []),
        (3, "Tom", "tom", "", [])]


def test_a_page_without_text_has_no_sections() -> None:
    assert sections("") == ()
