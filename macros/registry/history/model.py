"""What changed in the registry, revision by revision."""
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from macros.registry.basics import Text

ADDED: Final = "added"
CHANGED: Final = "changed"
REMOVED: Final = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChange:
    """A key of an entry with its values as JSON; None where the entry did not hold the key."""

    key: str
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryChange:
    """An entry that came, changed or went; `keys` only for one that changed."""

    section: str
    id: str
    kind: str
    title: Text
    keys: tuple[KeyChange, ...] = ()

    @property
    def stages(self) -> tuple[str | None, str | None] | None:
        """The stage that a dataset stood at before and after, where it moved."""
        moved = next((key for key in self.keys if key.key == "stages"), None)
        if self.section != "datasets" or moved is None:
            return None
        before, after = (_last_stage(value) for value in (moved.before, moved.after))
        return (before, after) if before != after else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A commit that changed datasets.yaml: its 40 hex digits, its time in UTC, what it changed, by section and id.

    `changes` is None where there is nothing to compare with: the first revision that is known, or one that is not YAML.
    """

    commit: str
    time: datetime
    changes: tuple[EntryChange, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The revisions, newest first; not `complete` where the repository holds only the newest commits."""

    revisions: tuple[Revision, ...]
    complete: bool = True


def _last_stage(value: str | None) -> str | None:
    stages = json.loads(value or "null")
    last = stages[-1] if isinstance(stages, list) and stages else None
    return last.get("stage") if isinstance(last, dict) else None
