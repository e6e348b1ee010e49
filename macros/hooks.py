"""The door for MkDocs: checks before anything is built, adds the generated files, forgets old code between builds.

MkDocs loads this file once and keeps it, so it holds nothing but what it calls.
"""
import logging
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
    from macros.pages.site import load_site
    from macros.registry.dates import today_from

    return load_site(Path(config.config_file_path).parent, today_from(os.environ, datetime.now(UTC)),
                     config.extra["repository"], config.use_directory_urls)


_log = logging.getLogger("mkdocs.macros")


def on_startup(*, command: str, dirty: bool) -> None:
    """A build tells editors what the search lacks; `mkdocs serve` would tell it again at every change."""
    _log.setLevel(logging.NOTSET if command == "build" else logging.WARNING)


@event_priority(100)  # before mkdocs-macros imports the package
def on_config(config: "MkDocsConfig") -> None:
    """Forget the package, so that `mkdocs serve` sees changed Python; then refuse what does not pass the check."""
    for name in [name for name in sys.modules if name == "macros" or name.startswith("macros.")]:
        del sys.modules[name]
    root = Path(config.config_file_path).parent
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    from macros.registry.problem import Refused

    try:
        _site(config)
    except Refused as refused:
        raise PluginError(f"\n{refused}") from None


def on_files(files: "Files", config: "MkDocsConfig") -> None:
    """Add every generated file, so that links to them are checked and they are copied as they are."""
    from macros.publish.exports import exports
    from macros.publish.publication import Publication, read_stamp
    from macros.publish.search_gaps import lonely_words
    from macros.publish.search_text import search_pages

    root = Path(config.config_file_path).parent
    publication = Publication(view=_site(config).view, base_url=config.site_url,
                              stamp=read_stamp(root, os.environ))
    for path, content in exports(publication).items():
        files.append(File.generated(config, path, content=content))
    for path, words in lonely_words(search_pages(publication.view)).items():
        if words:
            _log.info("Ord som bara %s har, och som inte är nyckelord: %s", path, ", ".join(words))
