"""The settings of a build in; the checked content, and every file that is made from it, out."""
import gc
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from macros.generator.answers import kept_answers
from macros.pages.site import Site, load_site_with_history
from macros.publish.exports import exports
from macros.publish.publication import Publication, read_stamp
from macros.publish.search_gaps import lonely_words
from macros.publish.search_text import search_pages
from macros.registry.dates import WrongClock, today_from
from macros.registry.problem import Refused
from macros.registry.remembering import keep_answers

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

_log: Final = logging.getLogger("mkdocs.macros")


def check(config: "MkDocsConfig") -> None:
    """Read and check everything. Raises PluginError with every problem.

    What is found is kept for the next build; the preview keeps it in its own memory.
    """
    once = not config.extra.get("preview")
    if once:
        config.extra["answers"] = kept_answers(Path(config.config_file_path).parent)
    try:
        with _without_collecting() if once else nullcontext():
            _site(config)
    except (Refused, WrongClock) as wrong:
        settle(config)
        raise PluginError(f"\n{wrong}") from None


def add_generated(files: "Files", config: "MkDocsConfig") -> None:
    """Add every file that we make; tell which words of a page nothing else leads to."""
    root = Path(config.config_file_path).parent
    publication = Publication(view=_site(config).view, base_url=config.site_url, stamp=read_stamp(root, os.environ))
    config.extra["publication"] = publication  # for the pages, which come after the files
    for path, content in exports(publication).items():
        files.append(File.generated(config, path, content=content))
    for path, words in lonely_words(search_pages(publication.view)).items():
        if words:
            _log.info("Ord som bara %s har, och som inte är nyckelord: %s", path, ", ".join(words))


@contextmanager
def _without_collecting() -> Iterator[None]:
    """What is read stays until the build ends: to look for garbage among it, again and again, takes an eighth of a
    build that has most of it kept from before.
    """
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


def _site(config: "MkDocsConfig") -> Site:
    return load_site_with_history(
        Path(config.config_file_path).parent, today_from(os.environ, datetime.now(UTC)),
        config.extra["repository"], config.use_directory_urls, config.site_url)


def settle(config: "MkDocsConfig") -> None:
    """All that is asked in the build has been asked."""
    keep_answers(None)
    if answers := config.extra.pop("answers", None):
        answers.close()
