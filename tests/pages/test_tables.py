"""Tables of Markdown in their regions."""
from markdown import markdown

from macros.pages.tables import ScrollingTables

TABLE = "| a | b |\n| - | - |\n| 1 | 2 |\n"
EXTENSIONS = ["tables", "attr_list", "toc"]


def html(text: str) -> str:
    return markdown(text, extensions=[*EXTENSIONS, ScrollingTables()],
                    extension_configs={"toc": {"permalink": True}})


def names(text: str) -> list[str]:
    return [part.split('"', 1)[0] for part in html(text).split('aria-label="')[1:]]


def test_a_table_stands_in_a_region_that_takes_focus_and_has_a_name() -> None:
    assert html(f"Text.\n\n{TABLE}\nMer.") == """\
<p>Text.</p>
<div aria-label="Tabell" class="nd-scroll" role="region" tabindex="0"><table class="nd-grid">
<thead>
<tr>
<th>a</th>
<th>b</th>
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
