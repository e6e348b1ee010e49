"""Links within the site lead somewhere, or the place, the nearest and the right line are told."""
from datetime import date

import pytest

from macros.pages.markdown import parse_page
from macros.pages.prose.blocks import read_prose
from macros.pages.targets import GENERATED, Targets, check_targets, page_ids
from macros.publish.exports import exports
from macros.publish.publication import Publication
from macros.registry.problem import Problem
from tests.pages.viewing import view

OM = """\
# Om

## Så gör du

## Eget { #namn }

<a id="html"></a>

Ett stycke.
{: #stycke }
"""


def ids() -> frozenset[str]:
    page, _ = parse_page("om.md", OM.encode())
    return page_ids(page, read_prose(page), ['<tr id="rad-1"><td>1</td></tr>'])


def problems(text: str, path: str = "guider/x.md") -> list[Problem]:
    page, wrong = parse_page(path, f"# x\n\n{text}\n".encode())
    assert wrong == []
    targets = Targets(
        pages={"om.md": ids(), "index.md": None, "guider/x.md": frozenset({"x"}), "kom-igang/index.md": frozenset()},
        files=frozenset({"specs/x.exempel.csv", "bilder/karta.png"}), moved={"gammal.md": "om.md"})
    return list(check_targets(page, read_prose(page), targets))


def test_a_page_with_another_name_is_not_offered_for_one_that_is_gone() -> None:
    page, _ = parse_page("guider/badplatser.md", b"[a](lekplatser.md) [b](grilplatser.md)")
    targets = Targets(pages={"guider/grillplatser.md": None}, files=frozenset(), moved={})
    assert [(problem.message, problem.mend) for problem in check_targets(page, read_prose(page), targets)] == [
        ("sidan 'docs/guider/lekplatser.md' finns inte", None),
        ("sidan 'docs/guider/grilplatser.md' finns inte (menade du 'grillplatser.md'?)",
         "[a](lekplatser.md) [b](grillplatser.md)")]


def test_the_ids_of_a_page_are_its_headings_what_is_written_and_what_macros_print() -> None:
    assert ids() == {"om", "sa-gor-du", "namn", "html", "stycke", "rad-1"}


@pytest.mark.parametrize("href", [
    "../om.md", "../om.md#namn", "../om.md#rad-1", "../om.md#stycke", "x.md", "#x", "../index.md#vad-som-helst",
    "../kom-igang/index.md", "../bilder/karta.png", "../specs/x.exempel.csv", "../api/v1/index.json",
    "https://example.org/saknas.md", "mailto:a@example.org", "//example.org/x.md"])
def test_what_leads_somewhere_is_right(href: str) -> None:
    assert problems(f"[en sida]({href}) ![bild]({href})") == []


@pytest.mark.parametrize(("href", "message", "right"), [
    ("../omm.md", "sidan 'docs/omm.md' finns inte (menade du '../om.md'?)", "../om.md"),
    ("om.md", "sidan 'docs/guider/om.md' finns inte (menade du '../om.md'?)", "../om.md"),
    ("../zzz.md", "sidan 'docs/zzz.md' finns inte", None),
    ("../bilder/kartan.png", "filen 'docs/bilder/kartan.png' finns inte (menade du '../bilder/karta.png'?)",
     "../bilder/karta.png"),
    ("../OM.md", "sidan 'docs/OM.md' finns inte (menade du '../om.md'?)", "../om.md"),
    ("../om.md#namm", "'#namm' finns inte i docs/om.md (menade du 'namn'?); länka till en rubrik som finns",
     "../om.md#namn"),
    ("#zzz", "'#zzz' finns inte i docs/guider/x.md; länka till en rubrik som finns", None),
    ("../om/", "länken '../om/' leder till en mapp; skriv sidans fil", "../om.md"),
    ("../kom-igang/#x", "länken '../kom-igang/#x' leder till en mapp; skriv sidans fil", "../kom-igang/index.md#x"),
    ("/om.md", "länken '/om.md' börjar med '/'; skriv vägen från den här filen, till exempel '../om.md'", None),
    ("../../README.md", "länken '../../README.md' leder ut ur mappen docs/", None),
    ("../gammal.md#namn", "sidan 'gammal.md' har flyttat till 'om.md'", "../om.md#namn")])
def test_what_leads_nowhere_is_told_with_its_place_and_the_right_line(href: str, message: str,
                                                                      right: str | None) -> None:
    found, = problems(f"Läs om [en sida]({href}).")
    assert str(found) == f"docs/guider/x.md:3:8: {message}"
    assert found.mend == (right and f"Läs om [en sida]({right}).")


def test_a_picture_that_is_not_there_is_told() -> None:
    assert [str(problem) for problem in problems("![bild](zzz.gif)")] == [
        "docs/guider/x.md:3:1: filen 'docs/guider/zzz.gif' finns inte"]


def test_code_is_no_link() -> None:
    assert problems("`[a](b.md)`\n\n```\n[a](b.md)\n```\n") == []


def test_a_link_with_swedish_letters_is_read_as_it_is_written() -> None:
    assert [problem.message for problem in problems("[a](../åka.md)")] == ["sidan 'docs/åka.md' finns inte"]


def test_every_folder_of_generated_files_is_known() -> None:
    made = exports(Publication(view=view(today=date(2026, 11, 23)), base_url="https://example.org/"))
    folders = {f"{path.split('/')[0]}/" for path in made if "/" in path}
    assert folders | {"assets/"} == set(GENERATED) | {"specs/"}
