"""The door for mkdocs-macros: gives every page the macros it may call, bound to the page that calls."""
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from markupsafe import Markup
    from mkdocs_macros.plugin import MacrosPlugin


def define_env(env: "MacrosPlugin") -> None:
    """Called by mkdocs-macros once for each build. Raises PluginError with every problem of registry and pages."""
    from mkdocs.exceptions import PluginError

    from macros.pages.site import load_site
    from macros.pages.views import MACROS
    from macros.registry.dates import today_from
    from macros.registry.problem import Refused

    try:
        site = load_site(Path(env.project_dir), today_from(os.environ, datetime.now(UTC)),
                         env.conf["extra"]["repository"], env.conf["use_directory_urls"], env.conf["site_url"])
    except Refused as refused:
        raise PluginError(f"\n{refused}") from None

    def bind(macro: "Callable[..., Markup]") -> "Callable[..., Markup]":
        return lambda *args, **kwargs: macro(site.view.at(env.page.file.src_uri), *args, **kwargs)

    for name, macro in MACROS.items():
        env.macro(bind(macro), name)
