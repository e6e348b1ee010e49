"""python -m macros diff [REV]: what changes for readers between another revision and the files as they are now."""
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from datetime import date
from pathlib import Path
from typing import Final

from macros.commands.check import registry_text
from macros.editing.difference.compare import difference
from macros.editing.difference.model import Side
from macros.editing.difference.words import difference_markdown, difference_text
from macros.pages.markdown import read_pages
from macros.pages.site import MOVED, REGISTRY, read_site
from macros.publish.exports import exports
from macros.publish.publication import Publication, base_url_from
from macros.registry.accessibility import ACCESSIBILITY

CONTENT: Final = (REGISTRY, "docs", MOVED, ACCESSIBILITY)
FORMATS: Final = {"text": difference_text, "markdown": difference_markdown}
NOW: Final = "dina filer"


def diff(root: Path, today: date, revision: str | None, report: str) -> int:
    """Print the difference in one of FORMATS; 1 where there is no such revision, no repository or no git.

    Without a revision: the last commit where there are changes that are not committed, otherwise the commit where the
    branch left the default branch.
    """
    revision = revision or _base(root)
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        print(f"hittar inte revisionen '{revision}'; mappen {root} ska ligga i ett git-förråd som har den. "
              "Hämta hela historiken med: git fetch --unshallow", file=sys.stderr)
        return 1
    commit = commit.decode().strip()
    with tempfile.TemporaryDirectory() as folder:
        old = Path(folder)
        _extract(root, commit, old)
        found = difference(_side(old, today), _side(root, today))
    sys.stdout.write(FORMATS[report](found, commit[:8], NOW))
    return 0


def _base(root: Path) -> str:
    if _git(root, "status", "--porcelain", "--", *CONTENT):
        return "HEAD"
    default = os.environ.get("CI_DEFAULT_BRANCH") or "main"
    for branch in (f"origin/{default}", default):
        if base := _git(root, "merge-base", branch, "HEAD"):
            return base.decode().strip()
    return "HEAD"


def _side(root: Path, today: date) -> Side:
    """The content of a folder, with every file that is made from it; the stamp is left out, since it always differs."""
    pages = {page.path: page for page in read_pages(root / "docs")[0]}
    site, problems = read_site(root, today)
    files = exports(Publication(view=site.view, base_url=base_url_from(os.environ))) if site else {}
    return Side(registry=registry_text(root), pages=pages, site=site, problems=problems, files=files)


def _extract(root: Path, commit: str, folder: Path) -> None:
    """The content of a commit into a folder; what the commit does not hold is left out."""
    top = [name for name in CONTENT if _git(root, "cat-file", "-e", f"{commit}:./{name}") is not None]
    archive = _git(root, "archive", "--format=tar", commit, "--", *top) if top else None
    if archive is None:
        return
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            if member.isfile():  # no links: they may lead anywhere
                (folder / member.name).parent.mkdir(parents=True, exist_ok=True)
                (folder / member.name).write_bytes(tar.extractfile(member).read())


def _git(root: Path, *arguments: str) -> bytes | None:
    """What git says; None where it refuses, or is not there."""
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
