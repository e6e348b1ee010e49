"""A specification's files: read into the model, or every problem with its line."""
import pytest

from macros.registry.dates import PartialDate
from macros.specs.json_part import JsonObject, JsonPart, JsonProperty
from macros.specs.load import load_table_schema
from macros.specs.table_schema import Change, Constraints, Field, Mistake
from tests.registry.checking import GOOD as REGISTRY
from tests.registry.checking import good_registry
from tests.specs.checking import GOOD, edited, good_specification, problems, sources


def test_a_specification_is_read_whole() -> None:
    schema = good_specification()
    assert (schema.id, schema.title, schema.version, schema.license) == ("appeltrad", "Äppelträd", "1.0", "CC BY 4.0")
    assert (schema.homepage, schema.conforms_to) == ("https://example.org/spec", "https://example.org/spec/1.0")
    assert (schema.created, schema.updated) == (PartialDate(2026, 1, 1), PartialDate(2026, 2, 3))
    assert schema.is_proposal
    assert schema.names == ("source", "id", "sort", "height", "count", "planted", "latitude", "url")
    assert schema.fields[0] == Field(
        name="source", title="Utgivare", description="Kommunkod.", type="string", example="0180",
        constraints=Constraints(required=True, pattern=r"\d{4}"), source="rapport-1", certainty="inferred",
        required_certainty="inferred", variants=("kommun",), terms=(("OSM", "operator"),))
    assert schema.fields[3].constraints == Constraints(minimum=0)
    assert (schema.primary_key, schema.missing_values, schema.notes) == (
        ("source", "id"), ("",), ("Träden är påhittade.",))
    assert schema.mistakes[0] == Mistake(
        file="fel.csv", row=2, title="Decimalkomma", description="Skriv punkt.", errors=("type-error",), field="height",
        value="2,5", right="2.5", source="rapport-1", certainty="reported")
    assert schema.changes == (Change(version="1.0", date=PartialDate(2026, 2), description="Första versionen."),)
    assert len(schema.example) == 7
    assert schema.example[0] == ("0180", "exempel-1", "röd", "2.5", "7", "2025-01-31", "62.0000", "")
    assert dict(schema.files)["fel.json"] == len(GOOD["fel.json"])


def test_the_part_that_is_no_table_is_read_from_its_json_schema() -> None:
    assert good_specification().json_part == JsonPart(title="Lundar", description="En fil med listan trees.", objects=(
        JsonObject(id="Tree", title="Träd", description="Ett träd.", properties=(
            JsonProperty(name="height", title="Höjd", description="I meter.", type="number", many=False, required=True),
            JsonProperty(name="apples", title="Äpplen", description="Äpplena.", type="Apple", many=True,
                         required=False))),
        JsonObject(id="Apple", title="Äpple", description="Ett äpple.", properties=(
            JsonProperty(name="tree", title="Träd", description="Trädet.", type="Tree", many=False, required=False),))))


@pytest.mark.parametrize(("old", "new", "said"), [
    ('"name": "appeltrad"', '"name": "paron"', "2:11: 'paron' ska vara 'appeltrad', som i filnamnet"),
    ('"guide": "../guider/appeltrad/"', '"guide": "../guider/paron/"',
     "6:34: '../guider/paron/' ska vara '../guider/appeltrad/', vägen till vägledningen"),
    ('"version": "1.0",\n  "status"', '"verison": "1.0",\n  "status"',
     "5:3: okänd nyckel 'verison' (menade du 'version'?)"),
    ('"status": "proposal"', '"status": "draft"',
     "6:13: 'draft' finns inte att välja; välj bland national, proposal"),
    ('"type": "number", "certainty": "confirmed", "example": "2.5"',
     '"type": "decimal", "certainty": "confirmed", "example": "2.5"',
     "24:76: 'decimal' finns inte att välja; välj bland string, number, integer, boolean, date, datetime, year, "
     "yearmonth, array"),
    ('"name": "sort"', '"name": "id"', "22:14: kolumnen 'id' står två gånger"),
    ('"primaryKey": ["source", "id"]', '"primaryKey": ["source", "idd"]',
     "32:28: kolumnen 'idd' finns inte (menade du 'id'?)"),
    ('"title": "Rapport 1"', '"title": "Rapporten"',
     "13:36: 'Rapporten' ska vara 'Rapport 1', som i datasets.yaml"),
    ('"requiredCertainty": "inferred"', '"requiredCertainty": "certain"',
     "19:27: 'certain' finns inte att välja; välj bland confirmed, reported, inferred, recalled"),
    ('"errors": ["constraint-error"]', '"errors": ["wrong"]',
     "37:96: 'wrong' finns inte att välja; välj bland type-error, constraint-error, unique-error, primary-key, "
     "incorrect-label, encoding-error, source-error, missing-cell, extra-cell, missing-label, extra-label, blank-row, "
     "type, required, pattern, enum, minimum, maximum, format"),
    ('"field": "height", "value"', '"field": "hight", "value"',
     "36:15: kolumnen 'hight' finns inte (menade du 'height'?)"),
    ('"updated": "2026-02-03"', '"updated": "2026-02-30"', "11:14: '2026-02-30' finns inte i almanackan"),
    ('"notes": ["Träden är påhittade."]', '"notes": ["{{ x }}"]',
     "15:13: '{{ x }}': ren text: inga blanksteg först eller sist, ingen HTML och inga mallkoder som {{ }}"),
    ('"pattern": "\\\\d{4}"', '"pattern": "("', "18:51: '(' är inget reguljärt uttryck"),
    ('"example": "0180"', '"example": "180"', "17:103: '180' passar inte mönstret \\d{4}"),
    ('"example": "röd"', '"example": "blå"', "22:126: 'blå' finns inte bland röd, grön"),
    ('"example": "2.5"', '"example": "2,5"', "24:123: '2,5' ska vara ett tal med decimalpunkt"),
    ('"example": "7"', '"example": "sju"', "26:129: 'sju' ska vara ett heltal"),
    ('"example": "2025-01-31"', '"example": "25-01-31"', "28:125: '25-01-31' ska vara ett datum som 2026-01-31"),
    ('"minimum": 0, "maximum": 9', '"minimum": "0", "maximum": 9', "27:33: ska vara ett tal, inte texten '0'"),
])
def test_a_mistake_in_the_descriptor_is_told_with_its_line(old: str, new: str, said: str) -> None:
    assert f"schema.json:{said}" in problems(schema_json=edited(old, new))


def test_every_mistake_is_told_in_one_run() -> None:
    text = edited('"primaryKey": ["source", "id"]', '"primaryKey": ["x"]').decode().replace("rapport-1", "rapport-9")
    found = problems(schema_json=text.encode(), exempel_csv=b"fel\r\n")
    assert [line.partition(": ")[2] for line in found] == [
        "källan 'rapport-9' finns inte i datasets.yaml (menade du 'rapport-1'?)", "kolumnen 'x' finns inte",
        "rubrikraden ska vara source,id,sort,height,count,planted,latitude,url"]


@pytest.mark.parametrize(("changed", "said"), [
    ({"exempel_csv": None}, ["schema.json:1:1: exempelfilen saknas: skriv docs/specs/appeltrad.exempel.csv"]),
    ({"exempel_csv": b""}, ["exempel.csv:1:1: rubrikraden ska vara source,id,sort,height,count,planted,latitude,url"]),
    ({"exempel_csv": GOOD["exempel.csv"] + b"a,b\r\n"}, ["exempel.csv:9:1: raden har 2 värden; den ska ha 8"]),
    ({"exempel_csv": GOOD["exempel.csv"] + b"a," + b"x" * 200_000 + b"\r\n"},
     ["exempel.csv:9:1: raden går inte att läsa som CSV: field larger than field limit (131072)"]),
    ({"exempel_csv": b"\xff"}, ["exempel.csv:1:1: filen är inte UTF-8 (byte 0xFF); spara den som UTF-8"]),
    ({"fel_radslut_csv": None}, ["schema.json:39:14: docs/specs/appeltrad.fel-radslut.csv saknas"]),
    ({"fel-nytt.csv": b"x"}, ["schema.json:34:21: docs/specs/appeltrad.fel-nytt.csv finns, men inget av dess fel är "
                              "beskrivet"]),
    ({"exempel_json": None}, ["jsonschema.json:1:1: exempelfilen saknas: skriv docs/specs/appeltrad.exempel.json"]),
    ({"exempel_json": b'{"trees": [\n  {"height": "2,5"}\n]}'},
     ["exempel.json:2:14: bryter mot villkoret 'type' i jsonschema.json"]),
    ({"schema_json": b""}, ["schema.json:1:1: ska vara ett uppslag med nycklar, inte tomt"]),
    ({"schema_json": b"[]"}, ["schema.json:1:1: ska vara ett uppslag med nycklar, inte en lista"]),
    ({"schema_json": b"{"}, ["schema.json:1:1: här saknas ett värde; kontrollera komman och klamrar"]),
    ({"schema_json": b"\x00"}, ["schema.json:1:1: osynligt tecken U+0000; ta bort det"]),
    ({"jsonschema_json": b'{"type": 7, "title": "x"}'},
     ["jsonschema.json:1:10: är inget giltigt JSON Schema: 7 is not valid under any of the given schemas"]),
    ({"jsonschema_json": b"{"}, ["jsonschema.json:1:1: här saknas ett värde; kontrollera komman och klamrar"]),
    ({"jsonschema_json": b'{"title": "x", "$defs": {}}'}, ["jsonschema.json:1:1: nyckeln 'description' saknas"]),
    ({"jsonschema_json": edited('"title": "Höjd",', "", "jsonschema.json")},
     ["jsonschema.json:26:19: nyckeln 'title' saknas"]),
    ({"exempel_json": b"["}, ["exempel.json:1:1: här saknas ett värde; kontrollera komman och klamrar"]),
])
def test_a_file_that_is_wrong_or_missing_is_told(changed: dict, said: list[str]) -> None:
    assert problems(**changed) == said


def test_a_national_specification_has_the_version_of_the_registry() -> None:
    national = edited('"status": "proposal"', '"status": "national"')
    assert problems(schema_json=national) == []
    older = national.replace(b'"version": "1.0",\n  "status"', b'"version": "0.9",\n  "status"')
    assert problems(schema_json=older) == ["schema.json:5:14: '0.9' ska vara '1.0', som i datasets.yaml"]


def test_a_specification_is_not_national_where_the_registry_knows_none() -> None:
    registry = good_registry(REGISTRY.replace("status: national", "status: proposal", 1))
    contents = GOOD | {"schema.json": edited('"status": "proposal"', '"status": "national"')}
    schema, found = load_table_schema(registry.dataset("appeltrad"), contents, sources())
    assert schema is None
    assert [str(problem) for problem in found] == [
        "docs/specs/appeltrad.schema.json:6:13: datasets.yaml känner ingen nationell specifikation för datamängden; "
        "skriv proposal här, eller 'specification' där"]
