"""Registry text is inert: what looks like HTML, Markdown or Jinja appears as the text that it is."""
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markupsafe import Markup
from mkdocs.config import load_config

from macros.pages.render import inline
from macros.pages.view import View
from macros.pages.views import MACROS
from macros.pages.views.sources import source
from macros.registry.basics import Text
from tests.pages.viewing import view

ROOT = Path(__file__).parents[2]
HOSTILE = [
    "<script>alert(1)</script>", "</p></div><img src=x onerror=alert(1)>", "**fet** _kursiv_ `kod`", "# rubrik",
    "[länk](javascript:alert(1))", "![bild](https://example.org/x.png)", "{{ 7*7 }} {% x %} {# y #}", "a | b",
    "&amp; &lt;", "<https://example.org>", "1. lista", "- lista", "> citat", "!!! note", "a  \nb", "\\*", "{: .klass }",
    "~~~", "*[HTML]: x", "term\n: definition", "[^1]", "==mark==", "--- x", "\"citat' \"", "https://example.org",
    "a@example.org", ":smile:", "++x++"]
AROUND = ["Det står så {}.", "- punkt {}", "| a | b |\n| --- | --- |\n| {} | x |", "## Rubrik {}", "> citat {}",
          "!!! note\n    Se {}"]


@cache
def markdown() -> Markdown:
    config = load_config(str(ROOT / "mkdocs.yml"))
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


def page_of(text: str) -> BeautifulSoup:
    return BeautifulSoup(markdown().reset().convert(text), "html.parser")


def told(view: View, text: str) -> View:
    """The view with a text in the place of the source's title and of the dataset's summary and title."""
    registry = view.registry
    return replace(view, registry=replace(
        registry, sources=(replace(registry.sources[0], title=text),),
        datasets=(replace(registry.datasets[0], title=Text(text, text), summary=Text(text, text), note=Text(text)),)))


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("around", AROUND)
def test_a_source_in_running_text_appears_as_text(hostile: str, around: str) -> None:
    html = source(told(view(), hostile), "rapport-1")
    page = page_of(around.format(html))
    assert squeezed(f"(källa: {hostile})") in squeezed(page.get_text())
    assert [link["href"] for link in page.select("a:not(.headerlink)")] == ["https://example.org/rapport"]
    assert page.select("script, img, strong, em, code, abbr") == []


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("name", ["progress_table", "dataset_header", "dataset_list", "source_list"])
def test_a_block_appears_as_text_and_in_one_piece(name: str, hostile: str) -> None:
    arguments = ("appeltrad",) if name in {"dataset_header", "source_list"} else ()
    html = MACROS[name](told(view(), hostile), *arguments)
    alone = BeautifulSoup(html, "html.parser")
    page = page_of(f"# Rubrik\n\nFöre.\n\n{html}\n\nEfter.\n")
    first = alone.find(True)
    assert str(page.find(first.name, first.attrs)) == str(alone)
    assert squeezed(hostile) in squeezed(page.get_text())
    assert page.select("script, img, strong:not(.nd-header strong), em, code") == []


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Co", "Cn")), min_size=1, max_size=40))
def test_any_text_survives_markdown_in_running_text(text: str) -> None:
    page = page_of(f"a {inline(Markup('{}').format(text))} b")
    assert squeezed(page.get_text()) == squeezed(f"a {text} b")
    assert page.find_all(True) == page.find_all("p", limit=1)
