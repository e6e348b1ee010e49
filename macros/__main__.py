"""The door for people and pipelines: python -m macros check."""
import argparse
import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from macros.pages.site import load_site
from macros.registry.dates import today_from
from macros.registry.problem import Refused


def main(arguments: list[str]) -> int:
    """Run a command; returns 0, 1 with the problems printed, or leaves with 2 for a wrong call."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check datasets.yaml and the pages in docs/")
    check.add_argument("--root", type=Path, default=Path.cwd(), help="folder that holds datasets.yaml and docs/")
    check.add_argument("--today", type=date.fromisoformat, default=today_from(os.environ, datetime.now(UTC)),
                       help="check as if it were this day, YYYY-MM-DD")
    options = parser.parse_args(arguments)
    try:
        site = load_site(options.root, options.today)
    except Refused as refused:
        print(*refused.problems, sep="\n")
        count = len(refused.problems)
        print(f"{count} fel hittades", file=sys.stderr)
        return 1
    print(f"Inga fel: {len(site.view.registry.datasets)} datamängder och {len(site.pages)} sidor är kontrollerade")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
