"""The macros in; an environment out that renders pages and holds nothing else.

`macros.pages.calls` refuses what is more than a macro call before the build begins. This is the wall behind it:
whatever text the site generator hands over, a page reaches the macros and nothing of Python, disk or settings.
"""
from collections.abc import Callable, Iterator, Mapping

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import escape

ONLY_CALLS = 'i en sida får bara makroanrop stå, som {{ contact() }} eller {{ dataset_header("laddpunkter") }}'


def line_of(statement: nodes.Node) -> int:
    """The line of a statement; what Jinja wraps in a node of its own, as autoescape, has it further in."""
    return statement.lineno or next((node.lineno for node in statement.find_all(nodes.Node) if node.lineno), 1)


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
        return CheckedPage(self._checked(source), self.globals, self._sign)

    def compile(self, source: str | nodes.Template, *args: object, **kwargs: object) -> object:
        return super().compile(self._checked(source), *args, **kwargs)

    def _checked(self, source: str | nodes.Template) -> nodes.Template:
        try:
            tree = self.parse(source) if isinstance(source, str) else source
            lines = sorted(set(self._beyond_calls(tree)))
        except TemplateSyntaxError as error:
            lines = [error.lineno]
        except (RecursionError, ValueError):  # thousands of brackets; a number of thousands of digits
            lines = [1]
        if lines:
            raise self._refuse(lines)
        return tree

    def _beyond_calls(self, tree: nodes.Template) -> Iterator[int]:
        """The line of everything that is neither text nor a call, by name, of a macro that there is."""
        for statement in tree.body:
            if not isinstance(statement, nodes.Output):
                yield line_of(statement)
                continue
            for node in statement.nodes:
                if not isinstance(node, nodes.TemplateData) and not self._is_plain(node):
                    yield node.lineno

    def _is_plain(self, node: nodes.Expr) -> bool:
        if not (isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) and node.node.name in self.globals):
            return False
        values = [*node.args, *(keyword.value for keyword in node.kwargs)]
        return not (node.dyn_args or node.dyn_kwargs) and all(isinstance(value, nodes.Const) for value in values)


class CheckedPage:
    """Text and calls in order. It sees the macros and none of the variables that it is rendered with."""

    def __init__(self, tree: nodes.Template, macros: Mapping[str, Callable[..., str]],
                 sign: Callable[[str, str, str], str]) -> None:
        self._parts = [part for output in tree.body for part in output.nodes]
        self._macros, self._sign = macros, sign

    def render(self, *args: object, **kwargs: object) -> str:
        texts = [part.data if isinstance(part, nodes.TemplateData) else "" for part in self._parts]
        page = ""
        for at, part in enumerate(self._parts):
            if isinstance(part, nodes.TemplateData):
                page += part.data
            else:
                after = next((text for text in texts[at + 1:at + 2]), "")
                page += self._sign(self._call(part), page, after)
        return page

    def _call(self, call: nodes.Call) -> str:
        return str(escape(self._macros[call.node.name](
            *(value.value for value in call.args), **{pair.key: pair.value.value for pair in call.kwargs})))
