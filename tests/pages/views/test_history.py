"""What a reader is told of the registry's own changes."""
from collections.abc import Iterable
from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup

from macros.pages.view import MacroError, View
from macros.pages.views.history import history_lines, registry_history
from macros.registry.basics import Text
from macros.registry.history.model import ADDED, CHANGED, REMOVED, EntryChange, History, KeyChange, Revision
from tests.pages.viewing import view

STAGES = '[{{"stage": "{}"}}]'


def moved(before: str, after: str, id: str = "appeltrad") -> EntryChange:
    keys = (KeyChange(key="stages", before=STAGES.format(before), after=STAGES.format(after)),)
    return EntryChange(section="datasets", id=id, kind=CHANGED, title=Text("Äppelträd", "Apple trees"), keys=keys)


def changed(section: str, id: str, kind: str = CHANGED) -> EntryChange:
    keys = (KeyChange(key="note", after='"x"'),) if kind == CHANGED else ()
    return EntryChange(section=section, id=id, kind=kind, title=Text(id.capitalize()), keys=keys)


def history(*revisions: tuple[str, Iterable[EntryChange] | None]) -> History:
    """Revisions by their time, newest first."""
    return History(revisions=tuple(
        Revision(commit=f"{number:040}", time=datetime.fromisoformat(time).astimezone(UTC),
                 changes=None if changes is None else tuple(changes))
        for number, (time, changes) in enumerate(revisions)))


def soup(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "html.parser")


def told(view: View, limit: int = 5) -> list[tuple[str, list[str]]]:
    days = soup(registry_history(view, limit)).select(".nd-history > li")
    return [(day.select_one(".nd-when").text, [line.text for line in day.select("ul > li")]) for day in days]


def test_a_day_gathers_what_its_revisions_changed() -> None:
    found = history(
        ("2026-11-23T10:00+00:00", [moved("specification", "guide"), changed("sources", "rapport")]),
        ("2026-11-23T09:00+00:00", [moved("pre-study", "specification"), changed("webinars", "kvall", ADDED)]),
        ("2026-11-22T23:30+00:00", [changed("reports", "rapport", REMOVED)]),  # after midnight in Stockholm
        ("2026-11-22T22:30+00:00", None))
    assert told(view(history=found)) == [
        ("23 november 2026", [
            "Äppelträd: steget är nu Vägledning publicerad, det var Förstudie",
            "Nytt i registret: webbinariet Kvall", "Borttaget ur registret: lägesrapporten Rapport",
            "Också ändrat: källor"]),
        ("22 november 2026", ["Registrets historik börjar här."])]
    assert [day for day, _ in told(view(history=found), limit=1)] == ["23 november 2026"]


def test_a_dataset_that_went_back_the_same_day_has_not_moved() -> None:
    back = history(("2026-11-23T10:00+00:00", [moved("guide", "pre-study")]),
                   ("2026-11-23T09:00+00:00", [moved("pre-study", "guide")]))
    assert soup(registry_history(view(history=back))).text.strip() == "Inga ändringar i registret är kända."


def test_many_titles_are_counted() -> None:
    many = history(("2026-11-23T10:00+00:00", [changed("datasets", id) for id in ("a", "b", "c", "d", "e")]))
    assert told(view(history=many)) == [("23 november 2026", ["Uppgifter ändrade: A, B, C och 2 till"])]


def test_a_dataset_that_moved_is_linked_to_its_guide() -> None:
    html = registry_history(view(history=history(("2026-11-23T10:00+00:00", [moved("pre-study", "guide")]))))
    assert soup(html).a["href"] == "guider/appeltrad/"


def test_what_is_no_longer_known_is_not_guessed() -> None:
    odd = history(("2026-11-23T10:00+00:00", [moved("drafting", "guide"), moved("guide", "pre-study", "paron"),
                                              changed("campaigns", "host")]))
    assert told(view(history=odd)) == [
        ("23 november 2026", ["Äppelträd: steget är nu Vägledning publicerad, det var inte känt"])]


def test_a_site_built_outside_git_says_so() -> None:
    assert soup(registry_history(view(history=None))).text.strip() == (
        "Vi kan inte visa ändringarna: webbplatsen är byggd utan registrets historik.")
    assert soup(registry_history(view(history=history()))).text.strip() == "Inga ändringar i registret är kända."


def test_a_copy_without_the_older_changes_does_not_say_that_they_begin_here() -> None:
    found = history(("2026-11-23T10:00+00:00", [moved("pre-study", "guide")]), ("2026-11-22T10:00+00:00", None))
    shallow = History(revisions=found.revisions, complete=False)
    assert told(view(history=shallow))[1] == ("22 november 2026", ["Äldre ändringar kan vi inte visa här."])
    assert list(history_lines(shallow))[-1] == "  Äldre ändringar kan vi inte visa här."


def test_a_revision_that_could_not_be_read_is_no_beginning() -> None:
    found = history(*((f"2026-11-2{day}T10:00+00:00", None) for day in (3, 2, 1)))
    assert [lines for _, lines in told(view(history=found))] == [
        ["Vad som ändrades går inte att läsa."], ["Vad som ändrades går inte att läsa."],
        ["Registrets historik börjar här."]]


def test_english_is_the_same_in_english() -> None:
    found = history(("2026-11-23T10:00+00:00", [moved("pre-study", "guide")]))
    assert soup(registry_history(view(history=found), lang="en")).select_one("ul ul li").text == (
        "Apple trees: the stage is now Guide published, it was Pre-study")


@pytest.mark.parametrize("limit", [0, 101, "tre"])
def test_an_impossible_limit_is_refused(limit: object) -> None:
    with pytest.raises(MacroError, match=r"ska vara ett heltal från 1 till 100"):
        registry_history(view(), limit)


def test_the_command_lists_every_entry_with_its_keys() -> None:
    found = history(("2026-11-23T10:00+00:00", [moved("pre-study", "guide"), changed("sources", "rapport", ADDED)]),
                    ("2026-06-22T22:30+00:00", None))
    assert list(history_lines(found)) == [
        "2026-11-23 11:00 00000000", "  datasets/appeltrad: ändrad: stages (Förstudie → Vägledning publicerad)",
        "  sources/rapport: ny", "2026-06-23 00:30 00000000", "  Registrets historik börjar här."]
    assert len(list(history_lines(found, 1))) == 3
