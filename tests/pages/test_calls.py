"""Macro calls are found with their place, and everything else of Jinja is refused."""
import pytest

from macros.pages.calls import Call, read_calls
from macros.pages.markdown import parse_page

FRONT = "---\ntitle: x\ndescription: y\n---\n"
ONLY = 'i en sida får bara makroanrop stå, som {{ contact() }} eller {{ dataset_header("laddpunkter") }}'
ANCHOR = "'{#' börjar en kommentar som försvinner; skriv '{ #namn }' med blanksteg"
UNREADABLE = 'makroanropet går inte att läsa; skriv det som {{ dataset_header("laddpunkter") }}'

PARENTHESIS = "makroanropet är inte avslutat: ')' saknas"
END = "makroanropet är inte avslutat: '}}' saknas"
QUOTES = 'citattecknen i ett makroanrop är raka: "'


def read(body: str) -> tuple[list[Call], list[str]]:
    page, wrong = parse_page("guider/x.md", (FRONT + body).encode("utf-8"))
    assert wrong == []
    calls, problems = read_calls(page)
    return calls, [str(problem) for problem in problems]


def test_calls_are_found_with_arguments_line_and_column() -> None:
    calls, problems = read('# x\n\n{{ contact() }}\nÖ {{ source("a") }}, {{ progress_table(area="b", order="c") }}\n')
    assert problems == []
    assert calls == [Call("contact", (), (), 7, 1), Call("source", ("a",), (), 8, 3),
                     Call("progress_table", (), (("area", "b"), ("order", "c")), 8, 22)]


@pytest.mark.parametrize("body", [
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}", "{{ 7*7 }}", "{{ config }}", "{{ contact }}",
    "{{ contact() | upper }}", "{{ progress_table(area=config) }}", "{{ progress_table(*x) }}", "{{ contact()() }}",
    "{{ progress_table(**x) }}", "{{ source('a' ~ 'b') }}", "{{ source(source('a')) }}", "{{ [contact()] }}",
    "{{ 'text' }}", "{% if x %}{% endif %}", "{% for a in b %}{% endfor %}", "{% set a = 1 %}", "{% include 'om.md' %}",
    "{% import 'x' as y %}", "{% macro m() %}{% endmacro %}", "{% block b %}{% endblock %}", "{% extends 'x' %}",
    "{% filter upper %}{% endfilter %}", "{% call contact() %}{% endcall %}", "{% okänt %}"])
def test_all_other_jinja_is_refused(body: str) -> None:
    assert read(f"# x\n\n{body}\n") == ([], [f"docs/guider/x.md:7:1: {ONLY}"])


@pytest.mark.parametrize(("body", "message"), [
    ("{{ }}", UNREADABLE), ("{{ contact()) }}", UNREADABLE), ("{{ contact( }}", PARENTHESIS), ("{{ contact()", END),
    ("{{ contact() }", END), ('{{ source(”a”) }}', QUOTES), ("{% if %}", ONLY),
    ("## Rubrik {#namn}", ANCHOR), ("{# kommentar #}", ANCHOR)])
def test_what_cannot_be_read_is_told_with_what_would_be_right(body: str, message: str) -> None:
    calls, problems = read(f"# x\n\n{body}\n")
    assert calls == []
    assert [problem.split(": ", 1)[1] for problem in problems] == [message]
    assert problems[0].startswith("docs/guider/x.md:7:")


def test_an_anchor_is_mended_with_blanks_and_a_comment_is_not() -> None:
    for body, mend in (("## Rubrik {#namn}", "## Rubrik { #namn }"), ("{# kommentar #}", None),
                       ("x {#a} {# b #}", "x { #a } {# b #}")):
        page, _ = parse_page("x.md", (FRONT + body).encode("utf-8"))
        assert [problem.mend for problem in read_calls(page)[1]] == [mend]


@pytest.mark.parametrize(("body", "mend"), [
    ("Se {{ contact() }.", "Se {{ contact() }}."), ("{{ contact()", None),
    ('”Se” {{ source(”a”) }}', '”Se” {{ source("a") }}'),
    ("Se {{ dataset_header( lediga-tomter ) }}", 'Se {{ dataset_header("lediga-tomter") }}'),
    ("{{ source(a.b) }}", None), ("{{ source(a, b) }}", None), ("{{ source(a)() }}", None)])
def test_a_slip_in_a_call_has_its_mend_where_that_is_certain(body: str, mend: str | None) -> None:
    page, _ = parse_page("x.md", (FRONT + body).encode("utf-8"))
    problem, = read_calls(page)[1]
    assert problem.mend == mend
    if mend:
        mended, _ = parse_page("x.md", (FRONT + mend).encode("utf-8"))
        assert read_calls(mended)[1] == [] and len(read_calls(mended)[0]) == 1


def test_blanks_that_a_call_takes_away_do_not_move_the_places_after_it() -> None:
    calls, problems = read("# x\n\n \n{{- contact() -}}\n\nÖ {{ source('a') }}\n{#- b -#} {{ 7*7 }}\n")
    assert [(call.name, call.line, call.column) for call in calls] == [("contact", 8, 1), ("source", 10, 3)]
    assert problems == [f"docs/guider/x.md:11:1: {ANCHOR}", f"docs/guider/x.md:11:11: {ONLY}"]


def test_raw_text_shows_a_call_without_making_it() -> None:
    calls, problems = read("{% raw %}{{ contact() }}{% endraw %}\n")
    assert (calls, problems) == ([], [])
    calls, problems = read("{% raw %}{{ a }}{% endraw %} {{ contact() }}\n")
    assert [(call.name, call.line, call.column) for call in calls] == [("contact", 5, 30)]


def test_every_mistake_of_a_page_is_told() -> None:
    _, problems = read("{{ 7*7 }}\n\n{% set a = 1 %}\n\n{{ config }}\n")
    assert [problem.split(": ")[0] for problem in problems] == [
        "docs/guider/x.md:5:1", "docs/guider/x.md:7:1", "docs/guider/x.md:9:1"]


TOO_LARGE = "uttrycket är för stort för ett makroanrop; skriv bara makrots namn och dess argument"


@pytest.mark.parametrize("body", ["{{ " + "(" * 5000 + ")" * 5000 + " }}", "{{ contact(" + "9" * 5000 + ") }}"])
def test_what_is_too_large_to_read_is_told_where_it_stands(body: str) -> None:
    assert read(f"{{{{ contact() }}}}\n\nÖ {body}\n") == ([], [f"docs/guider/x.md:7:3: {TOO_LARGE}"])
