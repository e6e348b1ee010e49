"""Markdown in, blocks with their lines out."""
from macros.pages.markdown import parse_page
from macros.pages.prose.blocks import Block, Heading, Image, Link, Prose, read_prose

PAGE = """\
---
title: Exempel
---
# Exempel { #start }

{{ dataset_header("appeltrad") }}

!!! warning "Se upp"
    I rutan står [en sida](om.md).

## Första { #ett }

Ett stycke med `kod` och {{ source("rapport-1") }}
på två&nbsp;rader.

- En [tom]( ) punkt,
  med [två](a.md) och [tre](b.md#c).

| Kolumn | Cell |
| --- | --- |
| a | [länk](d.md) |

### Under

![Karta över träd](karta.png) och ![](tom.png)

Ord
:   Förklaring.
"""


def read(text: str) -> Prose:
    page, problems = parse_page("exempel.md", text.encode("utf-8"))
    assert problems == []
    return read_prose(page)


def test_headings_have_their_level_and_line_and_lose_their_anchor() -> None:
    assert read(PAGE).headings == (
        Heading(1, "Exempel", 4, "start"), Heading(2, "Första", 11, "ett"), Heading(3, "Under", 23, "under"))


def test_blocks_are_words_without_code_and_calls_with_their_section() -> None:
    assert [(block.kind, block.text, block.line, block.section) for block in read(PAGE).blocks] == [
        ("paragraph", "", 6, ""),
        ("title", "Se upp", 8, ""),
        ("paragraph", "I rutan står en sida.", 9, ""),
        ("paragraph", "Ett stycke med och på två rader.", 13, "Första"),
        ("item", "En tom punkt, med två och tre.", 16, "Första"),
        ("cell", "Kolumn", 19, "Första"), ("cell", "Cell", 19, "Första"),
        ("cell", "a", 21, "Första"), ("cell", "länk", 21, "Första"),
        ("paragraph", "och", 25, "Första"),
        ("term", "Ord", 27, "Första"), ("paragraph", "Förklaring.", 28, "Första")]


def test_a_block_keeps_its_source() -> None:
    assert Block("paragraph", "Ett stycke med och på två rader.",
                 'Ett stycke med `kod` och {{ source("rapport-1") }}\npå två&nbsp;rader.', 13,
                 "Första", "Ett stycke med kod och på två rader.") in read(PAGE).blocks


def test_links_have_the_place_of_their_text() -> None:
    assert read(PAGE).links == (
        Link("en sida", "om.md", 9, 18), Link("tom", "", 16, 6), Link("två", "a.md", 17, 7),
        Link("tre", "b.md#c", 17, 23), Link("länk", "d.md", 21, 7))


def test_pictures_have_their_text_and_file() -> None:
    assert read(PAGE).images == (Image("Karta över träd", 25, "karta.png"), Image("", 25, "tom.png"))


def test_a_page_without_text_has_none() -> None:
    assert read("") == Prose((), (), (), ())
