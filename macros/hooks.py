"""The door for MkDocs: checks before anything is built, adds the generated files, forgets old code between builds.

MkDocs loads this file once and keeps it, so it holds nothing but what it calls.
"""
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from macros.pages.site import Site


def _site(config: "MkDocsConfig") -> "Site":
    from macros.pages.site import load_site_with_history
    from macros.registry.dates import today_from

    return load_site_with_history(
        Path(config.config_file_path).parent, today_from(os.environ, datetime.now(UTC)),
        config.extra["repository"], config.use_directory_urls)


@event_priority(100)  # before mkdocs-macros imports the package
def on_config(config: "MkDocsConfig") -> None:
    """Forget the package, so that `mkdocs serve` sees changed Python; then refuse what does not pass the check."""
    for name in [name for name in sys.modules if name == "macros" or name.startswith("macros.")]:
        del sys.modules[name]
    root = Path(config.config_file_path).parent
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    from macros.registry.dates import WrongClock
    from macros.registry.problem import Refused

    try:
        _site(config)
    except (Refused, WrongClock) as wrong:
        raise PluginError(f"\n{wrong}") from None


@event_priority(-100)  # after mkdocs-macros has made its environment
def on_pre_build(config: "MkDocsConfig") -> None:
    """Put the sandbox where mkdocs-macros keeps its environment, which lets a page reach all of Python.

    Raises PluginError where the plugin keeps it elsewhere: no page is rendered outside the sandbox.
    """
    from jinja2 import Environment

    from macros.pages.sandbox import Sandbox

    plugin = config.plugins["macros"]
    if not isinstance(getattr(plugin, "_env", None), Environment):
        raise PluginError("mkdocs-macros keeps its environment elsewhere than in _env; mend macros/hooks.py")
    plugin._env = Sandbox(plugin.macros, lambda lines: _refusal(plugin.page.file, plugin.markdown, lines))


def _refusal(file: File, body: str, lines: list[int]) -> SystemExit:
    """The lines of the body as lines of the file. Not an Exception: mkdocs-macros would catch it and go by exit()."""
    from macros.pages.sandbox import ONLY_CALLS
    from macros.registry.problem import Problem, Refused

    before = Path(file.abs_src_path).read_text("utf-8-sig").count("\n") - body.count("\n")
    return SystemExit(str(Refused(Problem(f"docs/{file.src_uri}", before + line, 1, ONLY_CALLS) for line in lines)))


def on_files(files: "Files", config: "MkDocsConfig") -> None:
    """Add every generated file, so that links to them are checked and they are copied as they are."""
    from macros.publish.exports import exports
    from macros.publish.publication import Publication, read_stamp

    root = Path(config.config_file_path).parent
    publication = Publication(view=_site(config).view, base_url=config.site_url,
                              stamp=read_stamp(root, os.environ))
    for path, content in exports(publication).items():
        files.append(File.generated(config, path, content=content))
