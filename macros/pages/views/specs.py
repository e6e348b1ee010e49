"""A data specification as a reader sees it: its columns, the rules for the file, an example, mistakes, downloads."""
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from macros.pages.render import render
from macros.pages.texts import size
from macros.pages.view import MacroError, View
from macros.registry.dataset import Dataset
from macros.registry.vocabulary import FREQUENCIES, THEMES, term
from macros.specs import words
from macros.specs.files import made
from macros.specs.json_part import JsonProperty
from macros.specs.metadata import CC0, metadata_turtle
from macros.specs.table_schema import Field, TableSchema

# Where places in Sweden lie, in degrees of WGS 84.
# https://framework.frictionlessdata.io/docs/console/validate.html; the encoding and the dialect are said, since the
# tool otherwise guesses them and lets semicolons and UTF-16 through.
CHECK: Final = "frictionless validate din-fil.csv --schema {id}.schema.json --encoding utf-8 --dialect komma.json"
SAVE: Final = "kom-igang/filregler.md#spara-ratt-med-libreoffice"
LATITUDES: Final = "55,0–69,1"
LONGITUDES: Final = "10,5–24,2"
SHOWN: Final = 5  # rows of an example file on the page; the file holds all
# What a reader downloads, in the order of use: by what stands after the id in the name.
FILES: Final[Mapping[str, str]] = {
    "mall.xlsx": "Mall att fylla i, Excel", "mall.csv": "Mall att fylla i, CSV", "exempel.csv": "Exempelfil, CSV",
    "exempel.json": "Exempelfil, JSON", "fel.csv": "Fil med vanliga fel, CSV", "fel.json": "Fil med vanliga fel, JSON",
    "schema.json": "Schema för kontrollen (Table Schema), JSON",
    "jsonschema.json": "JSON Schema för det som inte är en tabell",
    "metadata.ttl": "Metadata att fylla i, Turtle"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A column as it is shown; `parts` its name cut where a line may break, `origin` its source if not the shared."""

    field: Field
    parts: tuple[str, ...]
    origin: tuple[str | None, str] | None
    type: str
    obligation: str
    limits: str
    terms: tuple[str, ...]


def field_table(view: View, id: str) -> Markup:
    """The columns of a specification: name, meaning, type, obligation, allowed values, example, terms of others.

    MacroError when the dataset has no specification here.
    """
    schema = view.specification(id)
    terms = list(dict.fromkeys(name for field in schema.fields for name, _ in field.terms))
    common, count = Counter(map(_origin, schema.fields)).most_common(1)[0]
    shared = common if count > 1 and common[0] else None
    # What a proposal has without a source is the proposal itself; the box above the table says so.
    silent = {shared, (None, "inferred")} if schema.is_proposal else {shared}
    rows = [Row(field=field, parts=tuple(re.split(r"(?<=[._])", field.name)),
                origin=None if _origin(field) in silent else _origin(field), type=words.type_name(field),
                obligation=words.obligation(field), limits=words.limits(field),
                terms=tuple(dict(field.terms).get(name, "–") for name in terms))
            for field in schema.fields]
    return render(view, "field_table", schema=schema, rows=rows, terms=terms, shared=shared)


def _origin(field: Field) -> tuple[str | None, str]:
    return field.source, field.certainty


def object_table(view: View, id: str) -> Markup:
    """The objects of the part that is no table: keys, meaning, type and obligation.

    MacroError when the dataset's specification has no such part.
    """
    schema = view.specification(id)
    if schema.json_part is None:
        raise MacroError(f"specifikationen '{id}' har ingen del i JSON; ta bort anropet")
    return render(view, "object_table", part=schema.json_part,
                  objects=[(item, [(key, *_key_type(key)) for key in item.properties])
                           for item in schema.json_part.objects])


def _key_type(key: JsonProperty) -> tuple[str, str]:
    """The word for the type and, where it is another object, its id to link to."""
    return (words.TYPES[key.type], "") if key.type in words.TYPES else (key.type, key.type)


def file_rules(view: View, id: str) -> Markup:
    """The rules that every file of ours follows, and those that this specification brings with it."""
    schema = view.specification(id)
    types = {field.type for field in schema.fields}
    return render(view, "file_rules", schema=schema, has_position=bool({"latitude", "longitude"} & set(schema.names)),
                  has_date=bool(types & {"date", "datetime"}), has_number=bool(types & {"number"}),
                  command=CHECK.format(id=id), schema_href=view.url(f"specs/{id}.schema.json"),
                  dialect_href=view.url("specs/komma.json"), guide=view.url("kom-igang/filregler.md"),
                  codes=[field.name for field in schema.fields if is_code(field)], latitudes=LATITUDES,
                  longitudes=LONGITUDES)


def is_code(field: Field) -> bool:
    """A text of digits, which Excel would read as a number."""
    return field.type == "string" and (field.example or "").isdigit()


def example_file(view: View, id: str) -> Markup:
    """The first rows of the example file, and a link to the whole."""
    schema = view.specification(id)
    return render(view, "example_file", schema=schema, rows=schema.example[:SHOWN], total=len(schema.example),
                  href=view.url(f"specs/{id}.exempel.csv"))


def common_mistakes(view: View, id: str) -> Markup:
    """Mistakes of real files, each with what is wrong, what would be right, and the faulty file that shows it."""
    schema = view.specification(id)
    return render(view, "common_mistakes", mistakes=[
        (mistake, view.url(f"specs/{id}.{mistake.file}"), mistake.row) for mistake in schema.mistakes])


def downloads(view: View, id: str) -> Markup:
    """Every file of the specification with its format and size."""
    schema = view.specification(id)
    sizes = dict(schema.files) | {ending: len(content) for ending, content in made(view.dataset(id), schema).items()}
    return render(view, "downloads", guide=view.guide(view.dataset(id)), save=view.url(SAVE), files=[
        (view.url(f"specs/{id}.{ending}"), text, f"{id}.{ending}", size(sizes[ending], view.lang))
        for ending, text in FILES.items() if ending in sizes])


def metadata_record(view: View, id: str) -> Markup:
    """A DCAT-AP-SE record to copy, with the places to fill in marked FYLL I."""
    schema, dataset = view.specification(id), view.dataset(id)
    return render(view, "metadata_record", values=list(form_values(dataset, schema, view.lang)),
                  turtle=metadata_turtle(dataset, schema).strip(),
                  href=view.url(f"specs/{id}.metadata.ttl"), has_conforms_to=schema.conforms_to is not None)


def form_values(dataset: Dataset, schema: TableSchema, lang: str) -> Iterator[tuple[str, str]]:
    """The same record as label and value, for those who write in a form; the labels are those of DCAT-AP-SE 3.0.1."""
    yield "Titel", dataset.title.sv
    yield "Beskrivning", f"{dataset.summary.sv} FYLL I: vad som ingår, vad som saknas och hur det har samlats in."
    yield "Utgivare", "FYLL I: organisationens namn"
    yield "Kontaktuppgift", "FYLL I: en funktion och dess adress, inte en persons"
    yield "Nyckelord", ", ".join(dataset.keywords)
    yield "Kategori", ", ".join(getattr(term(THEMES, theme), lang) for theme in dataset.themes)
    if dataset.frequency:
        yield "Uppdateringsfrekvens", getattr(term(FREQUENCIES, dataset.frequency), lang)
    yield "Åtkomsträttigheter", "publik"
    yield "Språk", "svenska"
    if schema.conforms_to:
        yield "Uppfyller (specifikation)", schema.conforms_to
    if dataset.hvd_category:
        yield "Kategori för värdefulla datamängder", dataset.hvd_category
    yield "Distribution: webbadress", "FYLL I: filens adress"
    yield "Distribution: format", "text/csv"
    yield "Distribution: licens", str(CC0)
