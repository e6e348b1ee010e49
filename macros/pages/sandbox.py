"""The macros in; an environment out that renders pages and holds nothing else.

`macros.pages.calls` refuses what is more than a macro call before the build begins. This is the wall behind it:
whatever text the site generator hands over, a page reaches the macros and nothing of Python, disk or settings.
"""
from collections.abc import Callable, Iterator, Mapping

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

ONLY_CALLS = 'i en sida får bara makroanrop stå, som {{ contact() }} eller {{ dataset_header("laddpunkter") }}'


class _WithoutVariables(Template):
    """A template that sees the macros and none of the variables that it is rendered with."""

    def render(self, *args: object, **kwargs: object) -> str:
        return super().render()


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox without its globals, filters, tests, attributes, operators, statements and files.

    Where a text holds more than calls of macros with constants, `refuse` makes what is raised from the numbers of the
    lines. Not a line of the text has run then: what does not run fills no memory either.
    """

    template_class = _WithoutVariables

    def __init__(self, macros: Mapping[str, Callable[..., str]], refuse: Callable[[list[int]], BaseException]) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)
        self.globals, self.filters, self.tests = dict(macros), {}, {}
        self._refuse = refuse

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        return False

    def is_safe_callable(self, obj: object) -> bool:
        return any(obj is macro for macro in self.globals.values())

    def compile(self, source: str | nodes.Template, *args: object, **kwargs: object) -> object:
        try:
            tree = self.parse(source) if isinstance(source, str) else source
            lines = sorted(set(self._beyond_calls(tree)))
        except TemplateSyntaxError as error:
            lines = [error.lineno]
        except (RecursionError, ValueError):  # thousands of brackets; a number of thousands of digits
            lines = [1]
        if lines:
            raise self._refuse(lines)
        return super().compile(tree, *args, **kwargs)

    def _beyond_calls(self, tree: nodes.Template) -> Iterator[int]:
        """The line of everything that is neither text nor a call, by name, of a macro that there is."""
        for statement in tree.body:
            if not isinstance(statement, nodes.Output):
                yield statement.lineno
                continue
            for node in statement.nodes:
                if not isinstance(node, nodes.TemplateData) and not self._is_plain(node):
                    yield node.lineno

    def _is_plain(self, node: nodes.Expr) -> bool:
        if not (isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) and node.node.name in self.globals):
            return False
        values = [*node.args, *(keyword.value for keyword in node.kwargs)]
        return not (node.dyn_args or node.dyn_kwargs) and all(isinstance(value, nodes.Const) for value in values)
