"""Judge every page, embed and fragment with the Nu Html Checker: python -m tests.markup. Exit status 1 with faults."""
import sys
import tempfile
from pathlib import Path

from tests.conftest import build
from tests.markup.checker import EXCEPTIONS, MISSING, fetch, is_there, judge, prepare, version, without


def main() -> int:
    if not is_there():
        print(MISSING, file=sys.stderr)
        return 1
    fetch()
    with tempfile.TemporaryDirectory() as name:
        site, pages = Path(name) / "site", Path(name) / "pages"
        result = build(site)
        if result.returncode:
            print(result.stdout + result.stderr, file=sys.stderr)
            return 1
        paths = prepare(site, pages)
        left, unneeded = without(judge(pages), EXCEPTIONS)
    for finding in left:
        print(finding)
    for message in unneeded:
        print(f"No longer said, remove the exception: {message}")
    print(f"Nu Html Checker {version()}: {len(paths)} files, {len(left)} faults, {len(EXCEPTIONS)} exceptions")
    return 1 if left or unneeded else 0


if __name__ == "__main__":
    sys.exit(main())
