"""What is told of the front matter of a page, at the line of the key."""
import pytest

from macros.pages.front_matter import KEYS, check_front_matter
from macros.pages.markdown import parse_page
from macros.registry.problem import Problem

GUIDE = "title: Äppelträd\ndescription: Om träd.\n"
PAGE = GUIDE + 'reviewed: "2026-11-23"\n'
MISSING = "saknas i sidhuvudet mellan raderna '---'"
WORDS = "'search_words' är ingen lista med ord; skriv [ett ord, ett annat]"
CHOOSE = f"välj bland {', '.join(KEYS)}"


def problems(path: str, front: str) -> list[Problem]:
    page, wrong = parse_page(path, f"---\n{front}---\n# x\n".encode())
    assert wrong == []
    return list(check_front_matter(page))


@pytest.mark.parametrize(("path", "front", "told"), [
    ("om.md", PAGE, []), ("guider/appeltrad.md", GUIDE, []),
    ("om.md", GUIDE, [f"1:1: 'reviewed' {MISSING}"]),
    ("om.md", "title: \"\"\n", [f"2:8: 'title' {MISSING}", f"1:1: 'description' {MISSING}",
                                f"1:1: 'reviewed' {MISSING}"]),
    ("om.md", PAGE.replace("Om träd.", '"{{ contact() }}"'),
     ["3:14: 'description' i sidhuvudet får inte innehålla makron"]),
    ("om.md", PAGE + "steps: a {# b #}\n", ["5:8: 'steps' i sidhuvudet får inte innehålla makron"]),
    ("om.md", PAGE.replace("Äppelträd", '"</title><script>alert(1)</script>"'),
     ["2:8: 'title' i sidhuvudet är ren text; ta bort HTML"]),
    ("om.md", PAGE + "search_words: [äpple, <b>]\n", ["5:15: 'search_words' i sidhuvudet är ren text; ta bort HTML"]),
    ("om.md", PAGE.replace("Om träd.", "1 < 2"), []),
    ("om.md", PAGE.replace("2026-11-23", "i går"), ["4:11: 'reviewed: i går' är inget datum; skriv \"2026-11-23\""]),
    ("om.md", PAGE.replace("Om träd.", '"SKRIV HÄR: en mening"'),
     ["3:14: 'description': 'SKRIV HÄR' står kvar; här ska stå: en mening"]),
    ("guider/appeltrad.md", GUIDE + "search_words: [skaka äpplen, apples]\nsearch_last: true\n", []),
    *(("om.md", f"{PAGE}search_words: {wrong}\n", [f"5:15: {WORDS}"])
      for wrong in ("äpple", "[]", "[[äpple]]", '["", äpple]', "{a: b}")),
    ("om.md", PAGE + "search_last: sist\n", ["5:14: 'search_last' kan bara vara true; ta annars bort raden"]),
    ("om.md", PAGE + "lang: en\nhide: [toc]\n", []),
    ("om.md", PAGE + "lang: de\n", ["5:7: 'lang: de' finns inte att välja; välj bland sv, en"]),
    *(("om.md", f"{PAGE}hide: {wrong}\n", ["5:7: 'hide' är en lista med navigation eller toc"])
      for wrong in ("toc", "[menu]", "[[toc]]")),
    ("om.md", PAGE + "reviewed_by: Exempelverkstaden\n", []),
    *(("om.md", f"{PAGE}reviewed_by: {wrong}\n",
       [f"5:14: 'reviewed_by: {read}' är ingen text; skriv en organisation eller roll"])
      for wrong, read in (("3", "3"), ('" "', " "))),
    ("om.md", PAGE + "reviewed_by:\n", ["5:13: 'reviewed_by: None' är ingen text; skriv en organisation eller roll"]),
    ("guider/appeltrad.md", GUIDE + "reviewed_by: Exempelverkstaden\n",
     ["4:14: 'reviewed_by' för en vägledning står i datasets.yaml; ta bort den här"]),
    ("guider/appeltrad.md", PAGE, ["4:11: 'reviewed' för en vägledning står i datasets.yaml; ta bort den här"])])
def test_front_matter_is_whole(path: str, front: str, told: list[str]) -> None:
    assert [str(problem) for problem in problems(path, front)] == [f"docs/{path}:{line}" for line in told]


@pytest.mark.parametrize("key", ["template: main.html", "render_macros: false", "ignore_macros: true", "status: new",
                                 "search: {exclude: true}", "icon: x"])
def test_a_key_that_only_the_generator_would_act_on_is_refused(key: str) -> None:
    told, = problems("om.md", f"{PAGE}{key}\n")
    assert str(told).startswith(f"docs/om.md:5:1: okänd nyckel '{key.split(':')[0]}' i sidhuvudet")
    assert str(told).endswith(CHOOSE)


def test_a_misspelt_key_is_told_once_with_the_line_as_it_should_be() -> None:
    told, = problems("om.md", PAGE.replace("description", "descripton"))
    assert str(told) == ("docs/om.md:3:1: okänd nyckel 'descripton' i sidhuvudet (menade du 'description'?); "
                         f"{CHOOSE}")
    assert told.mend == "description: Om träd."


@pytest.mark.parametrize(("path", "keys"), [
    ("om.md", "title, description, reviewed"), ("guider/appeltrad.md", "title, description")])
def test_a_page_without_front_matter_is_told_once_what_to_write(path: str, keys: str) -> None:
    page, _ = parse_page(path, b"# x\n")
    assert [str(problem) for problem in check_front_matter(page)] == [
        f"docs/{path}:1:1: sidhuvudet saknas; skriv det överst, mellan två rader med '---': {keys}"]
