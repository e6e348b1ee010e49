"""The registry's own history in, history.json out."""
from datetime import UTC

from macros.publish.api.parts import Json, text_json
from macros.publish.publication import Publication
from macros.registry.history.model import EntryChange, History, Revision


def history(publication: Publication) -> Json:
    """What changed and when; an empty list that says so where the site is built outside git."""
    known = publication.view.history
    found = known or History(revisions=(), complete=False)
    return {"available": known is not None, "complete": found.complete, "count": len(found.revisions),
            "revisions": [revision_json(revision) for revision in found.revisions]}


def revision_json(revision: Revision) -> Json:
    return {"commit": revision.commit, "time": revision.time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "compared": revision.changes is not None,
            "changes": [change_json(change) for change in revision.changes or ()]}


def change_json(change: EntryChange) -> Json:
    before, after = change.stages or (None, None)
    return {"section": change.section, "id": change.id, "kind": change.kind, "title": text_json(change.title),
            "stage_before": before, "stage_after": after,
            "keys": [{"key": key.key, "before": key.before, "after": key.after} for key in change.keys]}
