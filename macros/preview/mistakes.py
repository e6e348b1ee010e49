"""What stopped the site or a page from being made in; lines for the person who edits the files out."""
import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import yaml
from jinja2 import TemplateSyntaxError
from mkdocs.exceptions import Abort, ConfigurationError, PluginError

from macros.preview.site import SETTINGS
from macros.registry.syntax import explain

_KEY: Final = re.compile(r"Config value '(\w+)': ")  # as MkDocs words it (mkdocs/config/base.py)
_PLACE: Final = re.compile(r"^\S+:\d+:\d+: ", re.MULTILINE)


def lines_of(stop: BaseException, logged: list[str], root: Path) -> tuple[str, ...]:
    """The problems, each as file:line:column: message; a mistake in the program goes to the terminal with its trace.

    `logged` are the warnings and errors of MkDocs up to then, which say more than the exception itself.
    """
    if isinstance(stop, (PluginError, SystemExit)) and _PLACE.search(str(stop)):
        return tuple(str(stop).strip().splitlines())
    if isinstance(stop, ConfigurationError | Abort):
        return tuple(_settings(stop, logged, root))
    if isinstance(stop, TemplateSyntaxError):
        return (f"{_short(stop.filename or stop.name or '', root)}:{stop.lineno}:1: mallen går inte att läsa: "
                f"{stop.message}",)
    traceback.print_exception(stop, file=sys.stderr)
    return (_place(stop, root) + " Hela felet står i terminalen.", *logged)


def _settings(stop: BaseException, logged: list[str], root: Path) -> Iterator[str]:
    cause = stop.__cause__ or stop.__context__
    if isinstance(cause, yaml.MarkedYAMLError):
        (line, column), message = explain(cause)
        yield f"{SETTINGS}:{line}:{column}: {message}"
        return
    for text in logged or [str(stop)]:
        line = _line_of(key[1], root) if (key := _KEY.match(text)) else 1
        yield f"{SETTINGS}:{line}:1: inställningen går inte att använda: {' '.join(text.split())}"


def _line_of(key: str, root: Path) -> int:
    """Where the settings begin with the key; 1 where they do not."""
    lines = (root / SETTINGS).read_text("utf-8", errors="replace").splitlines()
    return next((number for number, line in enumerate(lines, start=1) if line.startswith(f"{key}:")), 1)


def _place(stop: BaseException, root: Path) -> str:
    """The innermost line of our own files that the error passed through, and the error in a word."""
    ours = [frame for frame in traceback.extract_tb(stop.__traceback__)
            if Path(frame.filename).is_relative_to(root) and ".venv" not in frame.filename]
    where = f"{_short(ours[-1].filename, root)}:{ours[-1].lineno}:1: " if ours else ""
    return f"{where}programmet stannade: {type(stop).__name__}: {stop}".rstrip(". ") + "."


def _short(file: str, root: Path) -> str:
    path = Path(file)
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
