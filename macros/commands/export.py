"""python -m macros export DIR: every generated file of the site into a folder."""
import os
import sys
from datetime import date
from pathlib import Path

from macros.pages.site import load_site_with_history
from macros.publish.exports import exports
from macros.publish.publication import Publication, read_stamp
from macros.registry.problem import Refused


def export(root: Path, today: date, folder: Path, base_url: str) -> int:
    """Write the files; 1 with the problems where the content does not pass the check, or a file can not be written."""
    try:
        site = load_site_with_history(root, today)
    except Refused as refused:
        print(*refused.problems, sep="\n")
        print(f"{len(refused.problems)} fel hittades", file=sys.stderr)
        return 1
    files = exports(Publication(view=site.view, base_url=base_url.rstrip("/") + "/",
                                stamp=read_stamp(root, os.environ)))
    try:
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    except OSError as error:
        print(f"{error.filename}: kunde inte skrivas ({error.strerror})", file=sys.stderr)
        return 1
    print(f"{len(files)} filer är skrivna till {folder}")
    return 0
