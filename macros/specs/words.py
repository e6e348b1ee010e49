"""The Swedish words for what a column must be; the same on the page and in the workbook."""
from typing import Final

from macros.registry.vocabulary import CERTAINTIES, term
from macros.specs.table_schema import Field

TYPES: Final = {"string": "text", "number": "tal", "integer": "heltal", "boolean": "sant eller falskt", "date": "datum",
                "datetime": "datum och tid", "year": "år", "yearmonth": "år och månad", "array": "lista"}
FORMATS: Final = {"email": "e-postadress", "uri": "webbadress", "uuid": "uuid"}


def type_name(field: Field) -> str:
    """text, tal, datum ... or what a text holds: e-postadress, webbadress."""
    return FORMATS.get(field.format or "", TYPES[field.type])


def obligation(field: Field) -> str:
    """Obligatorisk, Rekommenderad, Valfri or the condition, and how sure that is where it is not confirmed."""
    if field.condition:
        words = f"Villkorad: {field.condition}"
    elif field.constraints.required:
        words = "Obligatorisk"
    else:
        words = "Rekommenderad" if field.recommended else "Valfri"
    sure = "" if field.required_certainty == "confirmed" else f" ({term(CERTAINTIES, field.required_certainty).sv})"
    return words + sure


def limits(field: Field) -> str:
    """What else a value must be: from, to, length, once only. A pattern is for machines; the description says it."""
    constraints = field.constraints
    found = []
    if constraints.minimum is not None and constraints.maximum is not None:
        found.append(f"{constraints.minimum} till {constraints.maximum}")
    elif constraints.minimum is not None:
        found.append(f"minst {constraints.minimum}")
    elif constraints.maximum is not None:
        found.append(f"högst {constraints.maximum}")
    if constraints.min_length is not None and constraints.min_length == constraints.max_length:
        found.append(f"{constraints.max_length} tecken")
    elif constraints.max_length is not None:
        found.append(f"högst {constraints.max_length} tecken")
    if constraints.unique:
        found.append("unikt")
    return "; ".join(found)
