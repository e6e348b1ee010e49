"""python -m macros build: the repository in; the published folder out, whole or as it was."""
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from macros.commands.compress import compress

GENERATOR: Final = "mkdocs"
MARK: Final = "404.html"  # every built site has it at its root


def build(root: Path, folder: Path, *, directory_urls: bool = True, compressed: bool = False) -> int:
    """Build the site strictly beside `folder`, with its text `compressed` too, then let the two change places.

    Whatever stops it (a mistake, a full disk, a signal), the folder holds what it held before: 1, and the reason.
    """
    folder = folder.absolute()
    new, old = (folder.with_name(f".{folder.name}.{part}") for part in ("new", "old"))
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).is_file()):
        print(f"{folder}: här finns annat än en byggd webbplats; ange en annan mapp", file=sys.stderr)
        return 1
    try:
        if old.exists() and not folder.exists():  # stopped between the two renamings
            old.rename(folder)
        remove(new, old)
        status = generate(root, new, directory_urls)
        if status == 0:
            if compressed:
                compress(new)
            put_in_place(new, folder, old)
    except OSError as error:
        print(f"{error.filename}: kunde inte skrivas ({error.strerror})", file=sys.stderr)
        status = 1
    finally:
        shutil.rmtree(new, ignore_errors=True)
    if status:
        print(f"Webbplatsen byggdes inte; {folder} är som förut", file=sys.stderr)
    return 1 if status else 0


def generate(root: Path, folder: Path, directory_urls: bool) -> int:
    """The generator's exit status, in a process of its own: mkdocs-macros leaves by exit()."""
    urls = "--use-directory-urls" if directory_urls else "--no-directory-urls"
    return subprocess.run([sys.executable, "-m", GENERATOR, "build", "--strict", urls, "--site-dir", str(folder)],
                          cwd=root, check=False).returncode


def put_in_place(new: Path, folder: Path, old: Path) -> None:
    if folder.exists():
        folder.rename(old)
    new.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def remove(*folders: Path) -> None:
    """Leftovers of a build that was killed."""
    for folder in folders:
        if folder.exists():
            shutil.rmtree(folder)
