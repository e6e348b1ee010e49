"""The door for people and pipelines: python -m macros COMMAND, one module of macros.commands for each."""
import argparse
import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from macros.commands.build import build
from macros.commands.check import FORMATS, check
from macros.commands.diff import FORMATS as DIFF_FORMATS
from macros.commands.diff import diff
from macros.commands.export import export
from macros.commands.history import history
from macros.commands.links import links
from macros.commands.new_guide import make_guide
from macros.commands.parsing import Parser
from macros.commands.review import review
from macros.commands.serve import serve
from macros.editing.new_guide import Wanted
from macros.publish.publication import base_url_from
from macros.registry.dates import WrongClock, today_from


def main(arguments: list[str]) -> int:
    """Run a command; returns 0, 1 with the problems printed, or leaves with 2 for a wrong call."""
    try:
        options = _parser().parse_args(arguments)
    except WrongClock as wrong:
        print(wrong, file=sys.stderr)
        return 1
    match options.command:
        case "check":
            return check(options.root, options.today, report=options.format, fix=options.fix)
        case "export":
            return export(options.root, options.today, options.folder, options.base_url)
        case "build":
            return build(options.root, options.site_dir, directory_urls=options.directory_urls,
                         compressed=options.compress)
        case "serve":
            return serve(options.root, *options.addr)
        case "history":
            return history(options.root, options.limit)
        case "diff":
            return diff(options.root, options.today, options.revision, options.format)
        case "new-guide":
            return make_guide(options.root, Wanted(
                id=" ".join(options.id), title=options.title, start=options.start,
                specification=options.spec, today=options.today))
        case "links":
            return links(options.root, options.today)
        case "review":
            return review(options.root, options.today, options.base_url)
    raise NotImplementedError(options.command)


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="python -m macros")
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("check", help="check datasets.yaml, the pages in docs/ and the specifications")
    command.add_argument("--format", choices=FORMATS, default="text", help="for a person, or a report of the pipeline")
    command.add_argument("--fix", action="store_true", help="mend what is mechanical in datasets.yaml first")
    _add_root(command)
    _add_today(command)
    _add_publishing(commands)
    _add_editing(commands)
    _add_upkeep(commands)
    return parser


def _add_publishing(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("export", help="write every generated file of the site into a folder")
    command.add_argument("folder", type=Path, metavar="DIR", help="the folder; files that are there are written over")
    command.add_argument("--base-url", default=base_url_from(os.environ), help="the address of the published site")
    _add_root(command)
    _add_today(command)
    command = commands.add_parser("build", help="build the site; the folder is as before until all is built")
    command.add_argument("--site-dir", type=Path, metavar="DIR", default=Path("site"),
                         help="the folder; site/ unless given")
    command.add_argument("--no-directory-urls", dest="directory_urls", action="store_false",
                         help="om.html instead of om/, for where no server finds the index of a folder")
    command.add_argument("--compress", action="store_true", help="write .gz and .br beside each file of text, for a "
                         "server that sends them")
    _add_root(command)
    command = commands.add_parser("serve", help="show the site in a browser; it follows every change")
    command.add_argument("--addr", type=host_and_port, metavar="HOST:PORT", default=("127.0.0.1", 8000),
                         help="127.0.0.1:8000 unless given")
    _add_root(command)


def _add_editing(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("history", help="write what changed in datasets.yaml, newest first, read from git")
    command.add_argument("--limit", type=positive, metavar="N", help="no more than the newest N commits")
    _add_root(command)
    command = commands.add_parser("diff", help="write what changes for readers since another revision, in Swedish")
    command.add_argument("revision", nargs="?", metavar="REV", help="a commit, branch or tag; without it the last "
                         "commit, or where the branch began when all is committed")
    command.add_argument("--format", choices=DIFF_FORMATS, default="text", help="for a terminal or a merge request")
    _add_root(command)
    _add_today(command)
    command = commands.add_parser("new-guide", help="make a guide from the template, with its entry in datasets.yaml")
    command.add_argument("id", metavar="ID", nargs="+",  # of several words: refused with an id that is free
                         help="the dataset's id: a-z, digits and hyphens; never changed later")
    command.add_argument("--title", help="the dataset's name in Swedish")
    command.add_argument("--start", action="store_true", help="a start page, where little is known")
    command.add_argument("--spec", action="store_true", help="make the files of a data specification as well")
    _add_root(command)
    _add_today(command)


def _add_upkeep(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("links", help="ask every address on other sites whether it is still there (network)")
    _add_root(command)
    _add_today(command)
    command = commands.add_parser("review", help="write the text of an issue on what is due to be looked at again")
    command.add_argument("--base-url", default=base_url_from(os.environ), help="the address of the published site")
    _add_root(command)
    _add_today(command)


def _add_root(command: argparse.ArgumentParser) -> None:
    command.add_argument("--root", type=Path, default=Path.cwd(), help="folder that holds datasets.yaml and docs/")


def _add_today(command: argparse.ArgumentParser) -> None:
    command.add_argument("--today", type=date.fromisoformat, default=today_from(os.environ, datetime.now(UTC)),
                         help="as if it were this day, YYYY-MM-DD")


def host_and_port(text: str) -> tuple[str, int]:
    """A host and a port from 1 to 65535 with a colon between; ValueError otherwise."""
    host, _, port = text.rpartition(":")
    if not host or not 0 < int(port) < 65_536:
        raise ValueError(text)
    return host, int(port)


def positive(text: str) -> int:
    """A whole number from 1; ValueError otherwise."""
    if (number := int(text)) < 1:
        raise ValueError(text)
    return number


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
