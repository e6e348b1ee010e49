"""What the rules need to know besides the registry itself."""
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The day, the pages there are, and every id in the file, those of entries with mistakes included.

    `guides` are the ids that have a page in docs/guider/, `specifications` those with files in docs/specs/, `cited` the
    sources that pages name, `ids` the ids by section, None where the file could not be read that far.
    """

    today: date
    guides: frozenset[str] = frozenset()
    specifications: frozenset[str] = frozenset()
    cited: frozenset[str] = frozenset()
    ids: Mapping[str, frozenset[str]] = field(default_factory=dict)
