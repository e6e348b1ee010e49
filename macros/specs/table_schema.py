"""A data specification as a Table Schema with our extensions (https://specs.frictionlessdata.io/table-schema/)."""
from dataclasses import dataclass, field

from macros.registry.dates import PartialDate
from macros.specs.json_part import JsonPart


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraints:
    """What a value must be; None and False where nothing is said."""

    required: bool = False
    unique: bool = False
    pattern: str | None = None
    enum: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A column: what it means, what it holds, and where we know it from.

    `certainty` is of the name and meaning, `required_certainty` of the obligation, `terms` what others call it.
    """

    name: str
    title: str
    description: str
    type: str
    format: str | None = None
    example: str | None = None
    constraints: Constraints = Constraints()
    recommended: bool = False
    condition: str | None = None
    source: str | None = None
    certainty: str = "confirmed"
    required_certainty: str = "confirmed"
    variants: tuple[str, ...] = ()
    terms: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A mistake of real files, shown by a row of the faulty file or by a faulty file of its own.

    `file` is what stands after the id in the name of the file (fel.csv, fel-utf16.csv), `row` its line, counted from 1
    for the header, `errors` what the Frictionless Framework calls it; in a JSON file `field` is a JSON Pointer
    (RFC 6901) and `errors` the keyword of JSON Schema. Without errors no tool that we know of sees it.
    """

    file: str
    title: str
    description: str
    errors: tuple[str, ...]
    row: int | None = None
    field: str | None = None
    value: str | None = None
    right: str | None = None
    source: str | None = None
    certainty: str = "confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    version: str
    date: PartialDate
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSchema:
    """The specification of one dataset.

    `conforms_to` is the address that a publisher's metadata points at, `example` the rows of the example file, `files`
    what lies in docs/specs/ by what stands after the id in their names, with sizes in bytes.
    """

    id: str
    title: str
    description: str
    version: str
    status: str
    license: str
    created: PartialDate
    updated: PartialDate
    fields: tuple[Field, ...]
    homepage: str | None = None
    conforms_to: str | None = None
    primary_key: tuple[str, ...] = ()
    missing_values: tuple[str, ...] = ("",)
    mistakes: tuple[Mistake, ...] = ()
    changes: tuple[Change, ...] = ()
    notes: tuple[str, ...] = ()
    example: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    files: tuple[tuple[str, int], ...] = ()
    json_part: JsonPart | None = None

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.fields)

    @property
    def is_proposal(self) -> bool:
        return self.status == "proposal"
