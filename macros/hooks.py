"""The door for MkDocs: checks registry and pages before anything is built, and forgets old code between builds.

MkDocs loads this file once and keeps it, so it holds nothing but what it calls.
"""
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


@event_priority(100)  # before mkdocs-macros imports the package
def on_config(config: "MkDocsConfig") -> None:
    """Forget the package, so that `mkdocs serve` sees changed Python; then refuse what does not pass the check."""
    for name in [name for name in sys.modules if name == "macros" or name.startswith("macros.")]:
        del sys.modules[name]
    root = Path(config.config_file_path).parent
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    from macros.pages.site import load_site
    from macros.registry.dates import today_from
    from macros.registry.problem import Refused

    try:
        load_site(root, today_from(os.environ, datetime.now(UTC)), config.extra["repository"],
                  config.use_directory_urls)
    except Refused as refused:
        raise PluginError(f"\n{refused}") from None
