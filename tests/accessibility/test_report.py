"""accessibility.yaml tells of a run with the tools and states of today; python3 dev.py accessibility writes it anew."""
from pathlib import Path

from playwright.sync_api import Browser

from macros.registry.accessibility import ACCESSIBILITY, load_accessibility
from tests.accessibility.axe import version
from tests.accessibility.kinds import KINDS, STATES, WAYS, opened
from tests.conftest import ROOT
from tests.html import soup, words

RUN, PROBLEMS = load_accessibility((ROOT / ACCESSIBILITY).read_bytes())


def test_the_last_run_used_the_axe_that_is_installed_and_today_s_states(browser: Browser, address: str) -> None:
    """A page that has come since is named on the statement, so that nobody who writes a guide has to run it."""
    assert PROBLEMS == []
    with opened(browser, address) as page:
        page.goto("404.html")
        assert (RUN.axe, RUN.states) == (version(page), tuple(state.name for state in STATES))
    assert RUN.others == {path for path in KINDS.values() if path.endswith(".html")}


def test_the_last_run_judged_each_page_and_each_state_in_each_way() -> None:
    states = sum(width in state.widths for state in STATES for width, _ in WAYS)
    assert RUN.judgements == len(WAYS) * (len(RUN.pages) + len(RUN.others)) + states


def test_the_statement_shows_the_last_run(built: Path) -> None:
    report = next(card for card in soup(built / "tillganglighet/index.html").select(".nd-card"))
    assert words(report.find("dt", string="Brister som verktyget fann").find_next("dd")) == (
        "Inga" if not RUN.findings else " ".join(
            f"{finding.rule} : {finding.page} ({finding.state})" for finding in RUN.findings))
