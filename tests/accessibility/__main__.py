"""Judge every page in every way and state with axe and write accessibility.yaml: python -m tests.accessibility."""
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import yaml
from playwright.sync_api import Browser

from macros.registry.accessibility import ACCESSIBILITY
from tests.accessibility.axe import judged, version
from tests.accessibility.kinds import KINDS, STATES, WAYS, opened
from tests.browser import browser
from tests.conftest import ROOT, build
from tests.serving import served

HEADER = "# Written by python3 dev.py accessibility; shown on the accessibility statement. Do not edit by hand.\n"
DOCS = sorted(file.relative_to(ROOT / "docs").as_posix() for file in (ROOT / "docs").rglob("*.md"))
OTHERS = sorted(path for path in KINDS.values() if path.endswith(".html"))

Judgement = tuple[str, str, list[str]]  # the address, the state, the rules that were broken


def address_of(page: str) -> str:
    """The address of a page of docs/ from the root of the site."""
    return f"{page.removesuffix('.md')}/".removesuffix("index/")


def judgements(started: Browser, address: str) -> Iterator[Judgement]:
    for width, scheme in WAYS:
        with opened(started, address, width, color_scheme=scheme) as page:
            for path in [*map(address_of, DOCS), *OTHERS]:
                page.goto(path, wait_until="load")
                yield path, f"{width} {scheme}", [rule for rule, _ in judged(page)]
        for state in (state for state in STATES if width in state.widths):
            with opened(started, address, width, color_scheme=scheme) as page:
                page.goto(KINDS[state.kind], wait_until="networkidle")
                state.act(page)
                yield KINDS[state.kind], f"{width} {scheme}, {state.name}", [rule for rule, _ in judged(page)]


def main() -> int:
    with tempfile.TemporaryDirectory() as name, browser() as started:
        site = Path(name) / "site"
        result = build(site)
        if result.returncode:
            print(result.stdout + result.stderr, file=sys.stderr)
            return 1
        with served(site) as address:
            with opened(started, address) as page:
                page.goto("")
                axe = version(page)
            made = list(judgements(started, address))
    findings = [{"rule": rule, "page": path, "state": state} for path, state, rules in made for rule in rules]
    told = {"day": date.today().isoformat(), "axe": axe, "browser": started.version, "judgements": len(made),
            "findings": findings, "states": [state.name for state in STATES], "others": OTHERS, "pages": DOCS}
    text = HEADER + yaml.safe_dump(told, allow_unicode=True, sort_keys=False)
    (ROOT / ACCESSIBILITY).write_text(text, "utf-8", newline="\n")
    print(f"{ACCESSIBILITY}: {len(made)} judgements, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
