"""The steps of a how-to: read from the page's own headings."""
import pytest

from macros.pages.markdown import MarkdownPage, parse_page
from macros.pages.prose.blocks import read_prose
from macros.pages.prose.steps import check_steps, steps

BODY = """# Så gör du

## Innan

### Inget steg

## Steg för steg

### Välj

#### Om du tvekar

### Publicera

## Efter

### Inte heller
"""


def page(section: str) -> MarkdownPage:
    return parse_page("sida.md", f"---\nsteps: {section}\n---\n{BODY}".encode())[0]


def test_the_steps_are_the_headings_under_the_named_section() -> None:
    assert steps(read_prose(page("Steg för steg")), "Steg för steg") == ("Välj", "Publicera")
    assert steps(read_prose(page("Steg för steg")), None) == ()


@pytest.mark.parametrize(("section", "told"), [
    ("Steg för steg", []),
    ("Steg efter steg", ["docs/sida.md:2:8: 'steps: Steg efter steg' i sidhuvudet: avsnittet finns inte "
                         "(menade du 'Steg för steg'?)"]),
    ("Efter", ["docs/sida.md:2:8: 'steps: Efter' i sidhuvudet: avsnittet ska ha minst två rubriker med ###"])])
def test_a_section_that_holds_no_steps_is_told(section: str, told: list[str]) -> None:
    assert [str(problem) for problem in check_steps(page(section), read_prose(page(section)))] == told
