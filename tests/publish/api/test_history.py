"""history.json: the revisions as they were read, and that there are none outside git."""
from macros.publish.api.history import history
from macros.registry.basics import Text
from macros.registry.history.model import CHANGED, EntryChange, History, KeyChange, Revision
from tests.pages.viewing import HISTORY, view
from tests.publish.publishing import publication


def test_revisions_are_told_newest_first() -> None:
    assert history(publication()) == {"available": True, "complete": True, "count": 2, "revisions": [
        {"commit": "1" * 40, "time": "2026-11-20T11:00:00Z", "compared": True, "changes": [
            {"section": "datasets", "id": "bankar", "kind": "added", "title": {"sv": "Bänkar", "en": "Benches"},
             "stage_before": None, "stage_after": None, "keys": []}]},
        {"commit": "2" * 40, "time": "2026-11-19T11:00:00Z", "compared": False, "changes": []}]}


def test_a_move_is_told_with_both_stages_and_values() -> None:
    keys = (KeyChange(key="stages", before='[{"stage": "pre-study"}]', after='[{"stage": "guide"}]'),)
    change = EntryChange(section="datasets", id="bankar", kind=CHANGED, title=Text("Bänkar"), keys=keys)
    moved = History(revisions=(Revision(commit="3" * 40, time=HISTORY.revisions[0].time, changes=(change,)),))
    [revision] = history(publication(view=view(history=moved)))["revisions"]
    assert revision["changes"] == [
        {"section": "datasets", "id": "bankar", "kind": "changed", "title": {"sv": "Bänkar", "en": None},
         "stage_before": "pre-study", "stage_after": "guide",
         "keys": [{"key": "stages", "before": '[{"stage": "pre-study"}]', "after": '[{"stage": "guide"}]'}]}]


def test_outside_git_the_list_is_empty_and_says_why() -> None:
    assert history(publication(view=view(history=None))) == {
        "available": False, "complete": False, "count": 0, "revisions": []}
