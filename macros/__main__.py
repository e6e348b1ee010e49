"""The door for people and pipelines: python -m macros check | export DIR | history."""
import argparse
import os
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from macros.pages.prose.readability import LIMIT, readability
from macros.pages.site import REGISTRY, Site, load_site, load_site_with_history
from macros.pages.views.history import history_lines
from macros.publish.exports import exports
from macros.publish.publication import Publication, base_url_from, read_stamp
from macros.registry.dates import today_from
from macros.registry.history.git import read_history
from macros.registry.problem import Refused


def main(arguments: list[str]) -> int:
    """Run a command; returns 0, 1 with the problems printed, or leaves with 2 for a wrong call."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check datasets.yaml, the pages in docs/ and the specifications")
    export = commands.add_parser("export", help="write every generated file of the site into a folder")
    export.add_argument("folder", type=Path, metavar="DIR", help="the folder; files that are there are written over")
    export.add_argument("--base-url", default=base_url_from(os.environ), help="the address of the published site")
    history = commands.add_parser("history", help="write what changed in datasets.yaml, newest first, read from git")
    history.add_argument("--limit", type=positive, metavar="N", help="no more than the newest N commits")
    for command in (check, export, history):
        command.add_argument("--root", type=Path, default=Path.cwd(), help="folder that holds datasets.yaml and docs/")
    for command in (check, export):
        command.add_argument("--today", type=date.fromisoformat, default=today_from(os.environ, datetime.now(UTC)),
                             help="as if it were this day, YYYY-MM-DD")
    options = parser.parse_args(arguments)
    if options.command == "history":
        return print_history(options.root, options.limit)
    try:
        site = (load_site if options.command == "check" else load_site_with_history)(options.root, options.today)
    except Refused as refused:
        print(*refused.problems, sep="\n")
        count = len(refused.problems)
        print(f"{count} fel hittades", file=sys.stderr)
        return 1
    if options.command == "export":
        publication = Publication(view=site.view, base_url=options.base_url.rstrip("/") + "/",
                                  stamp=read_stamp(options.root, os.environ))
        return write(exports(publication), options.folder)
    print(*readability_lines(site), sep="\n")
    print(f"Inga fel: {len(site.view.registry.datasets)} datamängder, {len(site.pages)} sidor och "
          f"{len(site.view.specs)} specifikationer är kontrollerade")
    return 0


def positive(text: str) -> int:
    """A whole number from 1; ValueError otherwise."""
    if (number := int(text)) < 1:
        raise ValueError(text)
    return number


def print_history(root: Path, limit: int | None) -> int:
    """What changed in the registry and when; 1 where there is no history to read."""
    history = read_history(root, REGISTRY)
    if history is None:
        print(f"{REGISTRY}: historiken finns inte; mappen {root} ligger inte i ett git-förråd, eller git saknas",
              file=sys.stderr)
        return 1
    print(*history_lines(history, limit), sep="\n")
    if not history.complete:
        print("Äldre ändringar finns inte i den här kopian; hämta dem med: git fetch --unshallow", file=sys.stderr)
    return 0


def readability_lines(site: Site) -> Iterator[str]:
    """LIX of every Swedish page, the hardest first, and of those above the limit the words that make it so."""
    found = {page.file: readability(site.prose[page.path]) for page in site.pages if page.meta.get("lang") != "en"}
    yield f"Läsbarhet (LIX); över {LIMIT} är svårt:"
    for file, text in sorted(found.items(), key=lambda item: (-item[1].lix, item[0])):
        hard = f"  VARNING: korta meningarna eller byt ord: {', '.join(text.long_words)}" if text.is_hard else ""
        yield f"{text.lix:4} {file}{hard}"


def write(files: Mapping[str, bytes], folder: Path) -> int:
    """Write the files, all of them or, when one can not be written, 1 and the reason."""
    try:
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    except OSError as error:
        print(f"{error.filename}: kunde inte skrivas ({error.strerror})", file=sys.stderr)
        return 1
    print(f"{len(files)} filer är skrivna till {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
