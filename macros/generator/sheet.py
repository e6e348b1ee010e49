"""The theme's stylesheets and ours in, the one sheet of the site out."""
from pathlib import Path
from typing import TYPE_CHECKING

from macros.publish.page_names import PageNames
from macros.publish.stylesheet import stylesheet

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

# The stylesheets that become one, in this order.
THEME_SHEETS = ("stylesheets/main.*.min.css", "stylesheets/palette.*.min.css")
OWN_SHEETS = ("shell.css", "dataverkstad.css")
# What our own sheets draw instead of the theme.
REPLACED = frozenset({"-webkit-scrollbar", "-webkit-scrollbar-thumb", "admonition", "admonition-title",
                      "data-preview", "details", "focus-visible", "grid", "highlight", "img", "keys", "summary",
                      "table"})


def site_sheet(config: "MkDocsConfig", names: PageNames) -> bytes:
    """The stylesheet of all pages, for the names on them."""
    folders = [Path(folder) for folder in config.theme.dirs]
    theme, own = ([text for name in sheets for folder in folders for text in texts(folder / "assets", name)]
                  for sheets in (THEME_SHEETS, OWN_SHEETS))
    return stylesheet(theme, own, names, REPLACED)


def texts(folder: Path, pattern: str) -> list[str]:
    """The text of every file below the folder whose name fits, in a fixed order."""
    return [file.read_text("utf-8") for file in sorted(folder.rglob(pattern))]
