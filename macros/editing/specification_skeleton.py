"""The id of a dataset in; the files of a new data specification out."""
import csv
import io
import json
from datetime import date

from macros.registry.placeholders import PLACEHOLDER

COLUMNS = ("source", "id", "skriv_har")


def specification_files(id: str, title: str | None, today: date) -> dict[str, bytes]:
    """The table schema, ten rows of example and a faulty file, by what stands after the id in their names.

    Three columns show the form; what only a person knows is marked as left to fill in.
    """
    rows = [("9999", f"exempel-{number}", "exempel") for number in range(1, 11)]
    return {
        "schema.json": json.dumps(_descriptor(id, title, today), ensure_ascii=False, indent=2).encode() + b"\n",
        "exempel.csv": _csv([COLUMNS, *rows]),
        "fel.csv": _csv([COLUMNS, ("180", "exempel-11", "exempel")]),
    }


def _descriptor(id: str, title: str | None, today: date) -> dict:
    day = today.isoformat()
    return {
        "name": id,
        "title": title or f"{PLACEHOLDER}: namnet",
        "description": f"{PLACEHOLDER}: vad en rad är.",
        "version": "0.1",
        "status": "proposal",
        "guide": f"../guider/{id}/",
        "license": "CC0 1.0",
        "created": day,
        "updated": day,
        "sources": [{"name": "skriv-har-kallans-id", "title": f"{PLACEHOLDER}: källans titel i datasets.yaml"}],
        "fields": [
            _field("source", "Utgivare", "SCB:s kommunkod eller organisationsnummer, som text.", "9999",
                   {"required": True, "pattern": "\\d{4}|\\d{6}-?\\d{4}"}),
            _field("id", "Identitet", "Ändras aldrig och används aldrig för något annat.", "exempel-1",
                   {"required": True, "unique": True}),
            _field("skriv_har", f"{PLACEHOLDER}: kolumnens namn", f"{PLACEHOLDER}: vad kolumnen betyder.", "exempel",
                   {}),
        ],
        "primaryKey": ["source", "id"],
        "missingValues": [""],
        "commonMistakes": [{
            "file": "fel.csv", "row": 2, "title": "Nollan försvann",
            "description": "Excel läser koden som ett tal. Spara kolumnen som text.",
            "errors": ["constraint-error"], "field": "source", "value": "180", "right": "0180"}],
        "changes": [{"version": "0.1", "date": day, "description": "Första versionen på den här webbplatsen."}],
    }


def _field(name: str, title: str, description: str, example: str, constraints: dict) -> dict:
    field = {"name": name, "title": title, "description": description, "type": "string", "example": example}
    return field | ({"constraints": constraints} if constraints else {}) | {"certainty": "inferred"}


def _csv(rows: list[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)  # CRLF, as RFC 4180 2 asks
    return text.getvalue().encode("utf-8")
