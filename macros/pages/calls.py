"""The macro calls of a page: a body in; each call with its line out, and everything that is more than a call.

A page may hold `{{ name(constants) }}` and nothing else of Jinja. So a change that touches only text can not run code:
no attribute, filter, loop, variable or include has a way in.
"""
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jinja2 import Environment, TemplateSyntaxError, nodes

from macros.pages.markdown import MarkdownPage
from macros.pages.sandbox import ONLY_CALLS, line_of
from macros.registry.problem import Problem

Place = tuple[int, int]
_SYNTAX = Environment()
_HAS_JINJA = re.compile(r"\{[{%#]")
_UNSPACED = re.compile(r"\{#([\w-]+)\s*\}")
_UNREADABLE = 'makroanropet går inte att läsa; skriv det som {{ dataset_header("laddpunkter") }}'
_TOO_LARGE = "uttrycket är för stort för ett makroanrop; skriv bara makrots namn och dess argument"
_QUOTES = "argumentet i ett makroanrop står inom citattecken"
_CURLED = "\u201c\u201d\u201e\u2018\u2019"  # what word processors write
_ANCHOR = "'{#' börjar en kommentar som försvinner; skriv '{ #namn }' med blanksteg"


@dataclass(frozen=True, slots=True)
class Call:
    """A macro call: its name, its arguments, and the line and column in the file."""

    name: str
    args: tuple[object, ...]
    kwargs: tuple[tuple[str, object], ...]
    line: int
    column: int

    @property
    def key(self) -> str:
        """The same for every call of the macro with the same arguments."""
        return call_key(self.name, self.args, self.kwargs)


def call_key(name: str, args: Iterable[object], kwargs: Iterable[tuple[str, object]]) -> str:
    """A call as text; what Python takes for equal, as 1 and True, stays apart."""
    return f"{name}{(*args,)!r}{(*kwargs,)!r}"


def read_calls(page: MarkdownPage) -> tuple[list[Call], list[Problem]]:
    """The calls of a page in order, and a problem for all else that Jinja would act on."""
    if not _HAS_JINJA.search(page.body):
        return [], []
    try:
        places = _places(page)
        found = list(_walk(page, _SYNTAX.parse(page.body), iter(places["variable"])))
    except TemplateSyntaxError as error:
        return [], [_unreadable(page, error)]
    except (RecursionError, ValueError):  # thousands of brackets; a number of thousands of digits
        return [], [Problem(page.file, *_largest(page), _TOO_LARGE)]
    problems = [Problem(page.file, *place, _ANCHOR, _anchor_mend(page, place)) for place in places["comment"]]
    calls = [item for item in found if isinstance(item, Call)]
    return calls, problems + [item for item in found if isinstance(item, Problem)]


def _anchor_mend(page: MarkdownPage, place: Place) -> str | None:
    """The line with every anchor on it written with blanks; None for a comment that is no anchor."""
    text = page.body.split("\n")[place[0] - page.first_line]
    mend = _UNSPACED.sub(r"{ #\1 }", text)
    return mend if mend != text else None


def _unreadable(page: MarkdownPage, error: TemplateSyntaxError) -> Problem:
    """What stopped Jinja, in words for who wrote the call, with the line as it should be where that is certain."""
    said = error.message or ""
    if "comment" in said.lower():
        place = _place(page, error.lineno, "{#")
        return Problem(page.file, *place, _ANCHOR, _anchor_mend(page, place))
    line, column = _place(page, error.lineno)
    if "statement block" in said or ("tag" in said and "end of" not in said):
        return Problem(page.file, line, column, ONLY_CALLS)
    text = page.body.split("\n")[line - page.first_line]
    for message, mend in _slips(text):
        return Problem(page.file, line, column, message, mend)
    return Problem(page.file, line, column, _UNREADABLE)


def _slips(text: str) -> Iterator[tuple[str, str | None]]:
    """What is often wrong with a call on a line."""
    calls = re.findall(r"\{\{.*?\}\}", text)
    if any(re.search(f"[{_CURLED}]", call) for call in calls):
        yield 'citattecknen i ett makroanrop är raka: "', re.sub(
            r"\{\{.*?\}\}", lambda call: re.sub(f"[{_CURLED}]", '"', call[0]), text)
    if text.count("{{") > text.count("}}"):
        yield "makroanropet är inte avslutat: '}}' saknas", _with_end(text)
    if any(call.count("(") > call.count(")") for call in calls):
        yield "makroanropet är inte avslutat: ')' saknas", None


def _with_end(text: str) -> str | None:
    """The line with the end of the one call on it that has half of it."""
    mend, count = re.subn(r"(\{\{ *\w+\([^(){}]*\)) ?\}(?!\})", r"\1 }}", text)
    return mend if count == 1 else None


def _unquoted(text: str, column: int) -> str | None:
    """The line with quotes round the one argument of the call at the column; None where it has another form."""
    match = re.compile(r"\{\{ *(\w+)\( *([a-zåäö][\w-]*) *\) *\}\}").match(text, column - 1)
    return match and f'{text[:column - 1]}{{{{ {match[1]}("{match[2]}") }}}}{text[match.end():]}'


def _places(page: MarkdownPage) -> dict[str, list[Place]]:
    """Line and column in the file of every comment and expression."""
    found: dict[str, list[Place]] = {"comment": [], "variable": []}
    for token, begin, _ in _tokens(page.body):
        if token.endswith("_begin") and (sign := token.removesuffix("_begin")) in found:
            found[sign].append(_at(page, begin))
    return found


def _tokens(body: str) -> Iterator[tuple[str, int, int]]:
    """What the lexer finds, with where it begins and ends. It passes over the blanks that {{- takes away."""
    offset = 0
    for _, token, value in _SYNTAX.lex(body):
        begin = body.index(value, offset) if token.endswith("_begin") else offset
        offset = begin + len(value)
        yield token, begin, offset


def _at(page: MarkdownPage, offset: int) -> Place:
    """An offset in the body as line and column in the file."""
    return page.first_line + page.body.count("\n", 0, offset), offset - page.body.rfind("\n", 0, offset)


def _largest(page: MarkdownPage) -> Place:
    """Where the longest tag begins: the one that the parser gave up on."""
    start, found = 0, []
    for token, begin, end in _tokens(page.body):
        if token.endswith("_begin"):
            start = begin
        if token.endswith("_end"):
            found.append((start - end, start))
    return _at(page, min(found)[1])


def _walk(page: MarkdownPage, template: nodes.Template, places: Iterator[Place]) -> Iterator[Call | Problem]:
    for statement in template.body:
        if not isinstance(statement, nodes.Output):
            yield Problem(page.file, *_place(page, line_of(statement), "{%"), ONLY_CALLS)
            continue
        for node in statement.nodes:
            if not isinstance(node, nodes.TemplateData):
                yield _call(page, node, *next(places))


def _call(page: MarkdownPage, node: nodes.Expr, line: int, column: int) -> Call | Problem:
    plain = (isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name)
             and node.dyn_args is None and node.dyn_kwargs is None
             and all(isinstance(value, nodes.Const) for value in (*node.args, *(pair.value for pair in node.kwargs))))
    if not plain:
        mend = _unquoted(page.body.split("\n")[line - page.first_line], column)
        return Problem(page.file, line, column, _QUOTES if mend else ONLY_CALLS, mend)
    return Call(node.node.name, tuple(value.value for value in node.args),
                tuple((pair.key, pair.value.value) for pair in node.kwargs), line, column)


def _place(page: MarkdownPage, line: int, sign: str = "{{") -> Place:
    """Line and column in the file of a line in the body; the column is that of the sign, or 1."""
    lines = page.body.split("\n")
    text = lines[line - 1] if line <= len(lines) else ""
    return page.first_line + line - 1, max(text.find(sign), 0) + 1
