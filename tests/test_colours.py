"""Every pair of colours that meet on a page has the contrast that WCAG 2.2 asks for, in light and in dark."""
import re
from pathlib import Path

import pytest
from tinycss2.color4 import parse_color

from tests.colours import contrast, roles
from tests.conftest import ROOT

GROUNDS = ("--md-default-bg-color", "--nd-ground")
TEXTS = ("--md-default-fg-color", "--md-default-fg-color--light", "--md-typeset-a-color", "--md-accent-fg-color",
         "--nd-quiet", "--nd-step", "--nd-note", "--nd-danger", "--nd-good", "--md-typeset-color")
HEADER = ("--md-primary-fg-color", "--md-primary-fg-color--light", "--md-primary-fg-color--dark")
PAIRS = [*((text, ground, 4.5) for text in TEXTS for ground in GROUNDS),
         *(("--md-primary-bg-color", ground, 4.5) for ground in HEADER),
         ("--md-code-fg-color", "--md-code-bg-color", 4.5), ("--md-typeset-a-color", "--md-code-bg-color", 4.5),
         ("--nd-step", "--md-code-bg-color", 4.5), ("--nd-quiet", "--md-code-bg-color", 4.5),
         ("--md-default-bg-color", "--md-accent-fg-color", 4.5),
         # What is no text: the ring of focus, edges of fields, what is filled beside what is not (1.4.11).
         *((part, ground, 3) for part in ("--nd-focus", "--nd-quiet", "--nd-step") for ground in GROUNDS),
         ("--nd-step", "--nd-step-off", 3)]
# What stands on no ground or carries no meaning of its own.
ALONE = {"--nd-line", "--nd-shadow", "--nd-step-off", "--md-accent-fg-color--transparent", "--md-accent-bg-color",
         "--md-default-fg-color--lighter", "--md-typeset-mark-color"}


@pytest.fixture(scope="module")
def sheet(built: Path) -> str:
    return (built / "assets/site.css").read_text("utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground", "least"), PAIRS)
def test_a_colour_is_seen_on_its_ground(sheet: str, scheme: str, text: str, ground: str, least: float) -> None:
    colours = roles(sheet, scheme)
    assert contrast(colours[text], colours[ground]) >= least


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_role_is_in_a_pair(sheet: str, scheme: str) -> None:
    assert set(roles(sheet, scheme)) - {name for text, ground, _ in PAIRS for name in (text, ground)} - ALONE == set()


@pytest.mark.parametrize(("text", "ground", "ratio"), [
    ("#000", "#fff", 21), ("#777", "#fff", 4.48), ("#fff", "#fff", 1), ("rgba(0, 0, 0, .5)", "#fff", 3.98)])
def test_contrast_is_counted_as_others_count_it(text: str, ground: str, ratio: float) -> None:
    assert round(contrast(parse_color(text), parse_color(ground)), 2) == ratio


def test_the_style_guide_names_roles_that_there_are(sheet: str) -> None:
    named = re.findall(r"^\| `(--[\w-]+)` \|", (ROOT / "docs/stilguide.md").read_text("utf-8"), re.MULTILINE)
    assert len(named) > 8
    assert set(named) - set(roles(sheet, "dark")) == set()
