"""What every generated file is made from: the checked content, where it will be published, and from which commit."""
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, Self

from macros.pages.view import View
from macros.registry.dates import STOCKHOLM

# Where the site stands when nothing else is said; the same as in mkdocs.yml.
LOCAL: Final = "http://127.0.0.1:8000/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """The commit that the files are built from (40 hex digits) and its time, in UTC."""

    commit: str
    time: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """`view` stands on the start page, `base_url` is the site's address with a slash at its end.

    `stamp` is None where the files do not lie in a git repository.
    """

    view: View
    base_url: str
    stamp: Stamp | None = None

    def url(self, path: str) -> str:
        """The absolute address of a page or file under docs/, or of a generated file."""
        return self.base_url + self.view.url(path).removeprefix("./")

    def in_language(self, lang: str) -> Self:
        """The same publication in another language; MacroError when there is no such language."""
        return replace(self, view=self.view.in_language(lang))

    def without_text(self) -> Self:
        """The same publication, of pages whose text is not known."""
        return replace(self, view=self.view.without_text())

    @property
    def updated(self) -> date | None:
        """The day of the commit in Stockholm; None where the files do not lie in a git repository."""
        return self.stamp.time.astimezone(STOCKHOLM).date() if self.stamp else None

    def outside(self, lang: str) -> View:
        """The view for somebody else's site, in a language: every address is absolute."""
        return replace(self.view, base_url=self.base_url, page=None, lang=lang)


def base_url_from(environment: Mapping[str, str]) -> str:
    """The address that GitLab gives the site (CI_PAGES_URL), else that of `mkdocs serve`; with a slash at its end."""
    return (environment.get("CI_PAGES_URL") or LOCAL).rstrip("/") + "/"


def read_stamp(root: Path, environment: Mapping[str, str]) -> Stamp | None:
    """The newest commit of the repository at `root`, or what GitLab says of it where there is no git to ask.

    SOURCE_DATE_EPOCH, where set, is its time.
    """
    try:
        commit, seconds = subprocess.run(["git", "-C", str(root), "log", "-1", "--format=%H %ct"], capture_output=True,
                                         text=True, check=True).stdout.split()
        time = datetime.fromtimestamp(int(seconds), UTC)
    except (OSError, subprocess.CalledProcessError):
        commit, written = environment.get("CI_COMMIT_SHA"), environment.get("CI_COMMIT_TIMESTAMP")
        if not commit or not written:
            return None
        time = datetime.fromisoformat(written).astimezone(UTC)
    epoch = environment.get("SOURCE_DATE_EPOCH")
    return Stamp(commit=commit, time=datetime.fromtimestamp(int(epoch), UTC) if epoch else time)
