"""The door for mkdocs-macros: gives every page the macros it may call, bound to the page that calls.

Zensical calls it too, for every page anew, and lets no hook in; so everything is imported and kept elsewhere.
"""
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from markupsafe import Markup
    from mkdocs_macros.plugin import MacrosPlugin


def define_env(env: "MacrosPlugin") -> None:
    """Called by mkdocs-macros once for each build. Raises PluginError with every problem of registry and pages."""
    if env.project_dir not in sys.path:  # Zensical loads this file without its package
        sys.path.insert(0, env.project_dir)
    from macros.pages.calls import call_key
    from macros.pages.site import load_site_with_history
    from macros.pages.views import MACROS
    from macros.registry.dates import WrongClock, today_from
    from macros.registry.problem import Refused

    try:
        site = load_site_with_history(Path(env.project_dir), today_from(os.environ, datetime.now(UTC)),
                                      env.conf["extra"]["repository"], env.conf["use_directory_urls"],
                                      env.conf["site_url"])
    except (Refused, WrongClock) as wrong:
        raise _stop(f"\n{wrong}") from None

    zensical = type(env).__module__.startswith("zensical.")
    view = replace(site.view, from_source=zensical)

    def bind(name: str, macro: "Callable[..., Markup]") -> "Callable[..., Markup]":
        def call(*args: object, **kwargs: object) -> "Markup":
            if zensical:
                return macro(view.at(env.page.path), *args, **kwargs)
            path = env.page.file.src_uri
            made = site.results[path].get(call_key(name, args, kwargs.items()))  # by the check
            return macro(view.at(path), *args, **kwargs) if made is None else made

        return call

    env.macros.clear()  # the generator's own: some print the settings, some read files
    for name, macro in MACROS.items():
        env.macro(bind(name, macro), name)


def _stop(message: str) -> Exception:
    """What the generator shows without a traceback: MkDocs' own error, where there is MkDocs."""
    try:
        from mkdocs.exceptions import PluginError
    except ImportError:
        return SystemExit(message)
    return PluginError(message)
