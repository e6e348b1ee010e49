"""Tables and code of Markdown that scroll by keyboard."""
from markdown import markdown

from macros.pages.scrolling import ScrollingBlocks

TABLE = "| a | b |\n| - | - |\n| 1 | 2 |\n"
EXTENSIONS = ["tables", "attr_list", "toc", "pymdownx.highlight", "pymdownx.superfences"]


def html(text: str) -> str:
    return markdown(text, extensions=[*EXTENSIONS, ScrollingBlocks()],
                    extension_configs={"toc": {"permalink": True}})


def names(text: str) -> list[str]:
    return [part.split('"', 1)[0] for part in html(text).split('aria-label="')[1:]]


def test_a_table_stands_in_a_region_that_takes_focus_and_has_a_name() -> None:
    assert html(f"Text.\n\n{TABLE}\nMer.") == """\
<p>Text.</p>
<div aria-label="Tabell" class="nd-scroll" role="region" tabindex="0"><table class="nd-grid">
<thead>
<tr>
<th scope="col">a</th>
<th scope="col">b</th>
</tr>
</thead>
<tbody>
<tr>
<td>1</td>
<td>2</td>
</tr>
</tbody>
</table></div>
<p>Mer.</p>"""


def test_the_name_is_the_heading_before_and_a_number_where_there_are_more() -> None:
    text = f"# Filer\n\n## Rad & *kolumn* {{ #rad }}\n\n{TABLE}\nText.\n\n{TABLE}\n## Nästa\n\n{TABLE}"
    assert names(text) == ["Tabell: Rad &amp; kolumn", "Tabell 2: Rad &amp; kolumn", "Tabell: Nästa"]


def test_a_table_in_a_list_is_found() -> None:
    indented = TABLE.replace("\n", "\n    ")
    assert names(f"## Lista\n\n1. Så här:\n\n    {indented}\n") == ["Tabell: Lista"]


def test_a_page_without_tables_is_left_alone() -> None:
    assert html("Text.") == "<p>Text.</p>"


def test_a_block_of_code_takes_focus_and_one_that_is_talked_about_does_not() -> None:
    assert html('```text\n<div class="highlight"><pre>\n```') == (
        '<div class="highlight"><pre tabindex="0"><span></span><code>&lt;div class="highlight"&gt;&lt;pre&gt;\n'
        '</code></pre></div>')
