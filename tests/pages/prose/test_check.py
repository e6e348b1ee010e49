"""What is told of a page's text: each rule broken once, with the line, and kept once."""
import pytest

from macros.pages.markdown import parse_page
from macros.pages.prose.blocks import read_prose
from macros.pages.prose.check import check_prose
from macros.pages.prose.template import GUIDE, NORMATIVE, START

GLOSSARY = {"CSV": "En tabell.", "CC BY": "En licens.", "DOS-lagen": "En lag."}


# What a guide says of itself on one line, so that the lines of the text are the same.
EFFORTS = {"GUIDE": "{title: x, time: x, difficulty: easy, people: x, result: x}\n",
           "START": "{title: x, people: x, result: x}\n"}


def told(body: str, path: str = "om.md", front: str = "title: x\n") -> list[str]:
    if path.startswith("guider/"):
        front = EFFORTS["START" if any(f"## {name}" in body[:40] for name in START[:2]) else "GUIDE"]
    page, problems = parse_page(path, f"---\n{front}---\n{body}".encode())
    assert problems == []
    return [str(problem).removeprefix(f"docs/{path}:") for problem in check_prose(page, read_prose(page), GLOSSARY)]


def guide(*names: str, **changed: str) -> str:
    """A page with the sections, each with a text that may be changed by a word of its name."""
    return "# x\n\n" + "".join(
        f"## {name}\n\n{next((text for word, text in changed.items() if word in name), 'Text. (Vår slutsats.)')}\n\n"
        for name in names)


@pytest.mark.parametrize(("body", "said"), [
    ("# x\n\n## a\n\n### b\n\n## c\n", []),
    ("## a\n", ["4:1: sidan ska börja med en rubrik på nivå 1, '# Rubrik'"]),
    ("Text.\n", ["1:1: sidan ska börja med en rubrik på nivå 1, '# Rubrik'"]),
    ("# x\n\n### b\n", ["6:1: rubriken 'b' hoppar från nivå 1 till 3; skriv '## b'"]),
    ("# x\n\n# y\n", ["6:1: rubriken 'y' är en andra rubrik på nivå 1; skriv '## y'"]),
])
def test_headings_do_not_skip_levels(body: str, said: list[str]) -> None:
    assert told(body) == said


@pytest.mark.parametrize(("link", "said"), [
    ("[regler för filer](a.md)", None),
    ("[här](a.md)", "'här'"), ("[Läs mer »](a.md)", "'Läs mer »'"), ("[Läs mer](a.md)", "'Läs mer'"),
    ("[https://example.org/a](https://example.org/a)", "'https://example.org/a'"),
    ("[www.example.org](https://example.org)", "'www.example.org'"),
])
def test_a_link_says_where_it_goes(link: str, said: str | None) -> None:
    assert told(f"# x\n\nSe {link}.\n") == (
        [f"6:4: länktexten {said} säger inte vart den leder; skriv vad läsaren möter där"] if said else [])


def test_a_link_and_a_picture_have_a_text() -> None:
    assert told("# x\n\nSe [](a.md) och ![](b.png) och ![Karta](b.png).\n") == [
        "6:4: länken till a.md saknar text", "6:1: bilden saknar beskrivning; skriv ![vad bilden visar](fil)"]


@pytest.mark.parametrize(("text", "said"), [
    ("Skriv CSV, CSV-fil och CSV:n.", []), ("Licensen CC BY.", []), ("Enligt DOS-lagen.", []),
    ("Europeisk organisation (XYZ) och XYZ.", []), ("XYZ (en organisation) och XYZ.", []), ("`XYZ` i kod.", []),
    ("OParl och AB-1.", ["AB-1"]), ("XYZ och XYZ.", ["XYZ"]), ("DATEX II och XYZ.", ["DATEX", "XYZ"]),
])
def test_an_abbreviation_is_explained_on_the_page_or_in_the_glossary(text: str, said: list[str]) -> None:
    assert told(f"# x\n\n{text}\n") == [
        f"6:1: förkortningen '{word}' är inte förklarad; skriv '{word} (förklaring)' första gången, eller lägg till "
        "den i docs/kom-igang/ordlista.md" for word in said]


def test_abbreviations_of_a_page_in_english_are_left_alone() -> None:
    assert told("# x\n\nXYZ.\n", front="title: x\nlang: en\n") == []


@pytest.mark.parametrize("template", [GUIDE, START], ids=["guide", "start"])
def test_a_page_with_all_sections_in_order_is_right(template: tuple[str, ...]) -> None:
    assert told(guide(*template), "guider/x.md") == []


def test_a_section_that_is_missing_is_told() -> None:
    assert told(guide(*GUIDE[:-2], GUIDE[-1]), "guider/x.md") == ["58:1: avsnittet '## Frågor och svar' saknas"]


def test_a_section_in_the_wrong_place_is_told() -> None:
    assert told(guide(START[0], START[2], START[1], *START[3:]), "guider/x.md") == [
        "10:1: avsnittet 'Ska du publicera den alls?' står på fel plats; ordningen är " + ", ".join(START)]


def test_a_section_that_is_unknown_or_stands_twice_is_told() -> None:
    assert told(guide(*START[:-1], "Kallor", *START[-1:], START[-1]), "guider/x.md") == [
        "30:1: avsnittet 'Kallor' finns inte i mallen (menade du 'Källor'?)",
        "38:1: avsnittet 'Källor' står två gånger"]


@pytest.mark.parametrize("text", [
    "Det är så {{ source(\"rapport-1\") }}.", "{{ field_table(\"x\") }}", "Så är det. (Vår slutsats.)",
    "Gör så. (Vårt förslag.)", "Det är vår uppskattning.", "Det vet vi inte.", "Vi har inte hittat någon.",
    "Ur minnet, inte bekräftat: så."])
def test_a_normative_section_has_a_source_or_says_that_it_is_ours(text: str) -> None:
    assert told(guide(*GUIDE, Nyttan=text), "guider/x.md") == []


@pytest.mark.parametrize("name", sorted(NORMATIVE))
def test_a_normative_section_without_a_source_is_told(name: str) -> None:
    template = GUIDE if name in GUIDE else START
    line = 6 + 4 * template.index(name)
    assert told(guide(*template, **{name: "Så är det."}), "guider/x.md") == [
        f"{line}:1: avsnittet '{name}' saknar källa; skriv {{{{ source(\"...\") }}}} där uppgiften står, eller "
        "(Vår slutsats.)"]


@pytest.mark.parametrize(("text", "law"), [
    ("Enligt 2 kap. 1 § gäller det.", "2 kap."), ("Enligt 5 § gäller det.", "5 §"),
    ("Artikel 20.2 kräver det.", "Artikel 20.2"), ("Enligt art. 5 gäller det.", "art. 5")])
def test_a_named_place_in_a_law_has_a_source_in_its_paragraph(text: str, law: str) -> None:
    assert told(guide(*GUIDE, Frågor=text), "guider/x.md") == [
        f"60:1: '{law}' saknar källa; skriv {{{{ source(\"...\") }}}} efter uppgiften"]
    assert told(guide(*GUIDE, Frågor=text + ' {{ source("rapport-1") }}'), "guider/x.md") == []


def test_other_pages_have_no_template() -> None:
    assert told("# x\n\n## Vad som helst\n\nEnligt 5 § gäller det.\n") == []
