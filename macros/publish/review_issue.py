"""The checked content and the site's address in; the text of an issue on what is due to be looked at again out."""
import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Final
from urllib.parse import urljoin

from macros.pages import texts
from macros.pages.view import View
from macros.pages.views.review import Due, all_due

AHEAD: Final = timedelta(days=31)  # until the next issue


def review_issue(view: View, base_url: str) -> str:
    """Markdown with a box to tick for each thing that is overdue, and for each that will be within a month."""
    dues = all_due(view)
    overdue = [due for due in dues if due.by < view.today]
    coming = [due for due in dues if view.today <= due.by <= view.today + AHEAD]
    return "\n".join([
        f"# Att se över den {texts.day(view.today, 'sv')}", "",
        *_section(f"Försenat ({len(overdue)})", overdue, base_url, "Inget är försenat."),
        *_section(f"Den närmaste månaden ({len(coming)})", coming, base_url, "Inget."),
        "## Så gör du", "",
        "Läs om sidan, datamängden eller källan. Stämmer allt, ändra bara datumet. Stämmer något inte, rätta det.",
        f"Steg för steg: {base_url}{view.url('bidra.md')}", ""])


def _section(title: str, dues: Iterable[Due], base_url: str, nothing: str) -> Iterator[str]:
    lines = [f"- [ ] {texts.day(due.by, 'sv')}: {texts.words(due.kind, 'sv')} {_link(due, base_url)}" for due in dues]
    yield from (f"## {title}", "", *(lines or [nothing]), "")


def _link(due: Due, base_url: str) -> str:
    title = re.sub(r"([\\`*_\[\]<>#|~@])", r"\\\1", due.title)  # what GitLab's Markdown gives meaning
    return f"[{title}]({urljoin(base_url, due.href)})" if due.href else title
