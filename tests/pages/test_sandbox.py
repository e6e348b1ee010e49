"""The known ways out of a page: each is refused with its line by the check, by the sandbox, and by what lies below."""
from collections.abc import Callable

import pytest
from jinja2 import Environment, Template, TemplateError
from markupsafe import Markup

from macros.pages.calls import read_calls
from macros.pages.check import check_calls
from macros.pages.markdown import parse_page
from macros.pages.sandbox import ONLY_CALLS, Sandbox
from macros.pages.views import MACROS
from macros.registry.problem import Problem, Refused
from tests.pages.viewing import view

FRONT = '---\ntitle: Exempel\ndescription: Exempel.\nreviewed: "2026-11-23"\n---\n'
FIRST = FRONT.count("\n") + 1
ARGUMENTS = {"dataset_header": '"appeltrad"', "source": '"rapport-1"', "field_table": '"appeltrad"',
             "file_rules": '"appeltrad"', "example_file": '"appeltrad"', "common_mistakes": '"appeltrad"',
             "downloads": '"appeltrad"', "metadata_record": '"appeltrad"', "object_table": '"appeltrad"',
             "suggest_links": ""}
WAYS_OUT = {
    "globals of a class": "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "globals of a function": "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "globals of a macro": "{{ contact.__globals__ }}",
    "closure of a macro": "{{ contact.__closure__ }}",
    "environment of the theme": "{{ config.theme.get_env() }}",
    "settings": "{{ config }}",
    "settings of the project": "{{ extra.repository }}",
    "files": "{{ files }}",
    "navigation": "{{ navigation.pages }}",
    "machine": "{{ environment }}",
    "git": "{{ git.raw }}",
    "page": "{{ page.file.abs_src_path }}",
    "macros by name": "{{ macros['contact'] }}",
    "a macro that is not called": "{{ contact }}",
    "the plugin's own macros": "{{ context() }}",
    "self": "{{ self.__init__.__globals__ }}",
    "namespace": "{% set n = namespace(a=1) %}{{ n.a }}",
    "subclasses": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "subclasses by subscript": "{{ ''['__class__'] }}",
    "attribute by filter": "{{ 'a'|attr('__class__') }}",
    "attributes by map": "{{ ['a']|map(attribute='__class__')|list }}",
    "format": "{{ '{0.__class__}'.format(contact()) }}",
    "format_map": "{{ '{a.__class__}'.format_map({'a': 1}) }}",
    "format of a macro's value": "{{ contact().format(1) }}",
    "percent": "{{ '%1000000000d' % 1 }}",
    "format filter": "{{ '%1000000000d'|format(1) }}",
    "long text": "{{ 'a' * 10**9 }}",
    "long range": "{{ range(10**9)|list }}",
    "large power": "{{ 9**9**9**9 }}",
    "centred text": "{{ 'a'.center(10**9) }}",
    "nested loops": "{% for a in 'aaaaaaaaaa' %}" * 8 + "{% endfor %}" * 8,
    "growing text": "{% set a = 'aaaaaaaa' %}{% set a = a ~ a ~ a ~ a %}{{ a }}",
    "recursion": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "include outside the folder": "{% include '../datasets.yaml' %}",
    "include inside the folder": "{% include 'om.md' %}",
    "import": "{% import 'om.md' as om %}{{ om }}",
    "from import": "{% from 'om.md' import x %}",
    "extends": "{% extends 'om.md' %}",
    "set": "{% set a = 1 %}",
    "filter block": "{% filter upper %}a{% endfilter %}",
    "call block": "{% call contact() %}{% endcall %}",
    "extension do": "{% do contact() %}",
    "condition": "{{ contact() if 1 else 2 }}",
    "call of a call": "{{ contact()() }}",
    "variable as argument": "{{ source(config) }}",
    "unpacked arguments": "{{ source(*'ab') }}",
    "unpacked keywords": "{{ source(**{}) }}",
    "computed argument": "{{ source('a' * 10**9) }}",
    "filtered argument": "{{ source('a'|attr('b')) }}",
    "joiner": "{{ joiner().__init__.__globals__ }}",
    "name that is put together": "{{ contact['__cla' ~ 'ss__'] }}",
    "attribute that is put together": "{{ ''|attr(['__cla', 'ss__']|join) }}",
    "namespace in a loop": "{% for a in range(9) %}{% set n = namespace(b=a) %}{% endfor %}",
    "super": "{{ super() }}",
    "caller": "{{ caller() }}",
    "block that shows itself": "{% block b %}{{ self.b() }}{% endblock %}",
    "dict": "{{ dict(a=contact)['a'].__globals__ }}",
    "long filler": "{{ lipsum(n=10**6) }}",
    "escaping turned off": "{% autoescape false %}{{ config }}{% endautoescape %}",
    "after raw text": "{% raw %}{{ a }}{% endraw %}{{ config }}{% raw %}{% endraw %}",
    "after a comment": "{#- -#}{{ config }}",
    "long list": "{{ ['a'] * 10**9 }}",
    "call as argument": "{{ source(contact()) }}",
    "many brackets": "{{ " + "(" * 5000 + ")" * 5000 + " }}",
    "many brackets in a statement": "{% if " + "(" * 5000 + ")" * 5000 + " %}{% endif %}",
    "many digits": "{{ source(" + "9" * 5000 + ") }}",
}
WAYS_OUT |= {f"{how} of {name}": "{{ " + name + "(" + ARGUMENTS.get(name, "") + ")" + way + " }}"
             for name in MACROS for how, way in (
                 ("class", ".__class__"), ("attribute", "|attr('__class__')"), ("subscript", "['__class__']"),
                 ("globals", ".join.__globals__"), ("method", ".upper()"), ("product", " * 10**9"))}
VIEW = view()


def sandbox() -> Sandbox:
    def bind(macro: Callable[..., Markup]) -> Callable[..., Markup]:
        return lambda *args, **kwargs: macro(VIEW, *args, **kwargs)

    def refuse(lines: list[int]) -> Refused:
        return Refused(Problem("docs/exempel.md", FIRST + line - 1, 1, ONLY_CALLS) for line in lines)

    return Sandbox({name: bind(macro) for name, macro in MACROS.items()}, refuse)


@pytest.mark.parametrize("way", WAYS_OUT.values(), ids=WAYS_OUT)
def test_the_check_refuses_it_with_page_and_line(way: str) -> None:
    page, _ = parse_page("exempel.md", f"{FRONT}# Exempel\n\n{{{{ contact() }}}}\n\n{way}\n".encode())
    calls, problems = read_calls(page)
    problems += check_calls(page, calls, VIEW)  # what is a call, but of no macro of ours
    assert {(problem.path, problem.line) for problem in problems} == {("docs/exempel.md", FIRST + 4)}


@pytest.mark.parametrize("way", WAYS_OUT.values(), ids=WAYS_OUT)
def test_the_sandbox_refuses_it_with_page_and_line_before_anything_runs(way: str) -> None:
    with pytest.raises(Refused) as refused:
        sandbox().from_string(f"# Exempel\n\n{way}\n").render(config="settings", page="page")
    lines = {(problem.path, problem.message) for problem in refused.value.problems}
    assert lines == {("docs/exempel.md", ONLY_CALLS)}
    if "5000" not in way and len(way) < 1000:
        assert {problem.line for problem in refused.value.problems} == {FIRST + 2}


# What is only long, and is told from what reaches out by the two walls above; below them nothing counts.
LONG = {"long text", "percent", "large power", "nested loops", "growing text", "computed argument", "condition",
        "a macro that is not called", "set", "centred text", "long list", "call as argument"}


@pytest.mark.parametrize("way", [pytest.param(way, id=name) for name, way in WAYS_OUT.items()
                                 if name not in LONG and not name.startswith("product of")])
def test_below_both_walls_there_is_nothing_to_reach(way: str) -> None:
    """The page as the sandbox would run it, were its own look at the text left out."""
    environment = sandbox()
    with pytest.raises((TemplateError, RecursionError, ValueError, TypeError)):
        code = Environment.compile(environment, way)
        Template.from_code(environment, code, dict(environment.globals)).render()


def test_a_page_of_text_and_calls_is_rendered_as_without_the_sandbox() -> None:
    text = '# Exempel\n\n{{ contact() }}\n\nå & < {{ source("rapport-1") }}\n{% raw %}{{ 7*7 }}{% endraw %}\n'
    environment = sandbox()
    plain = Environment()
    plain.globals.update(environment.globals)
    assert environment.from_string(text).render(contact="something else") == plain.from_string(text).render()


def test_every_line_is_told() -> None:
    with pytest.raises(Refused) as refused:
        sandbox().from_string("{{ 7*7 }}\n\n{% set a = 1 %}\n\n{{ config }}{{ contact() }}\n")
    assert [str(problem) for problem in refused.value.problems] == [
        f"docs/exempel.md:{line}:1: {ONLY_CALLS}" for line in (FIRST, FIRST + 2, FIRST + 4)]


def test_a_macro_cannot_be_called_through_another_name() -> None:
    assert not sandbox().is_safe_callable(print)
    assert not sandbox().is_safe_callable(str.upper)
