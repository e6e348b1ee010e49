"""The macros in; an environment out that renders pages and holds nothing else.

`macros.pages.calls` refuses what is more than a macro call before the build begins. This is the wall behind it:
whatever text the site generator hands over, a page reaches the macros and nothing of Python, disk or settings.
"""
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from jinja2 import Environment, StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import escape

from macros.registry.remembering import lasting

_SYNTAX = Environment()
ONLY_CALLS = 'i en sida får bara makroanrop stå, som {{ contact() }} eller {{ dataset_header("laddpunkter") }}'


def line_of(statement: nodes.Node) -> int:
    """The line of a statement; what Jinja wraps in a node of its own, as autoescape, has it further in."""
    return statement.lineno or next((node.lineno for node in statement.find_all(nodes.Node) if node.lineno), 1)


class BeyondCalls(Exception):
    """What holds more than text and calls, with the numbers of its lines, sorted."""

    def __init__(self, lines: list[int]) -> None:
        super().__init__(lines)
        self.lines = lines


@dataclass(frozen=True, slots=True)
class PlainCall:
    """A call of a macro, by its name, with nothing but constants."""

    macro: str
    args: tuple[object, ...]
    kwargs: tuple[tuple[str, object], ...]


@lasting
def read_parts(macros: frozenset[str], source: str) -> tuple[str | PlainCall, ...]:
    """Text and calls of the macros in order. Raises BeyondCalls for a page with anything else that Jinja would act on.

    Whoever made the answer up, there is nothing in it to run but macros: it is a list of texts, names and constants.
    """
    return tuple(_part(node) for statement in _only_calls(source, macros).body for node in statement.nodes)


def _only_calls(source: str | nodes.Template, macros: frozenset[str]) -> nodes.Template:
    try:
        tree = _SYNTAX.parse(source) if isinstance(source, str) else source
        lines = sorted(set(_beyond_calls(tree, macros)))
    except TemplateSyntaxError as error:
        lines = [error.lineno]
    except (RecursionError, ValueError):  # thousands of brackets; a number of thousands of digits
        lines = [1]
    if lines:
        raise BeyondCalls(lines)
    return tree


def _beyond_calls(tree: nodes.Template, macros: frozenset[str]) -> Iterator[int]:
    """The line of everything that is neither text nor a call, by name, of a macro that there is."""
    for statement in tree.body:
        if not isinstance(statement, nodes.Output):
            yield line_of(statement)
            continue
        for node in statement.nodes:
            if not isinstance(node, nodes.TemplateData) and not _is_plain(node, macros):
                yield node.lineno


def _is_plain(node: nodes.Expr, macros: frozenset[str]) -> bool:
    if not (isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) and node.node.name in macros):
        return False
    values = [*node.args, *(keyword.value for keyword in node.kwargs)]
    return not (node.dyn_args or node.dyn_kwargs) and all(isinstance(value, nodes.Const) for value in values)


def _part(node: nodes.Expr) -> str | PlainCall:
    if isinstance(node, nodes.TemplateData):
        return node.data
    return PlainCall(node.node.name, tuple(value.value for value in node.args),
                     tuple((pair.key, pair.value.value) for pair in node.kwargs))


class _WithoutVariables(Template):
    """A template that sees the macros and none of the variables that it is rendered with."""

    def render(self, *args: object, **kwargs: object) -> str:
        return super().render()


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox without its globals, filters, tests, attributes, operators, statements and files.

    Where a text holds more than calls of macros with constants, `refuse` makes what is raised from the numbers of the
    lines. Not a line of the text has run then: what does not run fills no memory either. `sign` is given the HTML of
    each call and the text before and after it, and gives what stands for it on the page.
    """

    template_class = _WithoutVariables

    def __init__(self, macros: Mapping[str, Callable[..., str]], refuse: Callable[[list[int]], BaseException],
                 sign: Callable[[str, str, str], str] = lambda html, before, after: html) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)
        self.globals, self.filters, self.tests = dict(macros), {}, {}
        self._refuse, self._sign = refuse, sign

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        return False

    def is_safe_callable(self, obj: object) -> bool:
        return any(obj is macro for macro in self.globals.values())

    def from_string(self, source: str, *args: object, **kwargs: object) -> "CheckedPage":
        """The page, read and found to hold only calls; no code is made of it."""
        with self._refusing():
            return CheckedPage(read_parts(frozenset(self.globals), source), self.globals, self._sign)

    def compile(self, source: str | nodes.Template, *args: object, **kwargs: object) -> object:
        with self._refusing():
            tree = _only_calls(source, frozenset(self.globals))
        return super().compile(tree, *args, **kwargs)

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except BeyondCalls as beyond:
            raise self._refuse(beyond.lines) from None


class CheckedPage:
    """Text and calls in order. It sees the macros and none of the variables that it is rendered with."""

    def __init__(self, parts: Sequence[str | PlainCall], macros: Mapping[str, Callable[..., str]],
                 sign: Callable[[str, str, str], str]) -> None:
        self._parts, self._macros, self._sign = parts, macros, sign

    def render(self, *args: object, **kwargs: object) -> str:
        page = ""
        for part, after in zip(self._parts, (*self._parts[1:], ""), strict=True):
            if isinstance(part, str):
                page += part
            else:
                page += self._sign(self._call(part), page, after if isinstance(after, str) else "")
        return page

    def _call(self, call: PlainCall) -> str:
        return str(escape(self._macros[call.macro](*call.args, **dict(call.kwargs))))
