"""The text of a page and the section that its front matter names in; the steps of a how-to out."""
from collections.abc import Iterator

from macros.pages.markdown import MarkdownPage
from macros.pages.prose.blocks import Prose
from macros.registry.problem import Problem, suggestion


def steps(prose: Prose, section: object) -> tuple[str, ...]:
    """The headings of level 3 under the section, in order; none where there is no such section."""
    found: list[str] = []
    inside = False
    for heading in prose.headings:
        if heading.level < 3:
            inside = heading.level == 2 and heading.text == section
        elif inside and heading.level == 3:
            found.append(heading.text)
    return tuple(found)


def check_steps(page: MarkdownPage, prose: Prose) -> Iterator[Problem]:
    """A page that says where its steps stand has that section, with at least two of them."""
    if (section := page.meta.get("steps")) is None:
        return
    names = [heading.text for heading in prose.headings if heading.level == 2]
    if section not in names:
        yield page.wrong("steps", f"'steps: {section}' i sidhuvudet: avsnittet finns inte"
                                  f"{suggestion(str(section), names)}")
    elif len(steps(prose, section)) < 2:
        yield page.wrong("steps", f"'steps: {section}' i sidhuvudet: avsnittet ska ha minst två rubriker med ###")
