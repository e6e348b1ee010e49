"""Every file and address that we publish for machines: what it is, in Swedish and English, and which schema it has."""
from dataclasses import dataclass
from typing import Final

from macros.registry.basics import Text
from macros.specs.open_data import documents
from macros.specs.open_data.history import HISTORY
from macros.specs.open_data.shape import Shape

VERSION: Final = "1.1"
ROOT: Final = "api/v1/"
JSON: Final = "application/json"
JSON_SCHEMA: Final = "application/schema+json"
CSV: Final = "text/csv"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """A file, or with {id} in its path one for each of `ids`: datasets, specifications, schemas, views
    or dataset-views; the last two are in Swedish and, with -en, in English.

    `shape` is what a JSON file holds, `schema` the path of the schema of a JSON or CSV file.
    """

    path: str
    media_type: str
    title: Text
    description: Text
    shape: Shape | None = None
    schema: str | None = None
    ids: str | None = None


def _json(path: str, name: str, shape: Shape, title: Text, description: Text,
          ids: str | None = None) -> DataFile:
    return DataFile(path=ROOT + path, media_type=JSON, title=title, description=description, shape=shape,
                    schema=f"{ROOT}{name}.schema.json", ids=ids)


API_FILES: Final = (
    _json("index.json", "index", documents.INDEX, Text("Allt som finns", "All that there is"),
          Text("Börja här: adress, format, schema och licens för varje fil.",
           "Start here: address, format, schema and licence of every file.")),
    _json("datasets.json", "datasets", documents.DATASETS, Text("Datamängderna", "The datasets"),
          Text("Alla datamängder med plats, steg, specifikation, vägledning och källor.",
           "Every dataset with rank, stage, specification, guide and sources.")),
    _json("datasets/{id}.json", "dataset", documents.ONE_DATASET, Text("En datamängd", "One dataset"),
          Text("En datamängd i samma form, och källorna utskrivna.",
               "One dataset in the same shape, with its sources."), "datasets"),
    DataFile(path=f"{ROOT}datasets.csv", media_type=CSV, schema=f"{ROOT}datasets.table-schema.json",
             title=Text("Datamängderna som CSV", "The datasets as CSV"),
             description=Text("En rad för varje datamängd. Komma mellan värdena, UTF-8.",
                          "A row for each dataset. Comma between values, UTF-8.")),
    DataFile(path=f"{ROOT}datasets-excel.csv", media_type=CSV, schema=f"{ROOT}datasets.table-schema.json",
             title=Text("Datamängderna för Excel", "The datasets for Excel"),
             description=Text("Samma tabell med semikolon, som svenskt Excel öppnar rätt.",
                          "The same table with semicolons, which Swedish Excel opens right.")),
    _json("summary.json", "summary", documents.SUMMARY, Text("Läget i siffror", "The state in numbers"),
          Text("Antal på varje steg, och målen.", "The number at each stage, and the goals.")),
    _json("webinars.json", "webinars", documents.WEBINARS, Text("Webbinarierna", "The webinars"),
          Text("Kommande, genomförda och inställda webbinarier.", "Webinars to come, held and cancelled.")),
    _json("programme.json", "programme", documents.AROUND, Text("Programmet", "The programme"),
          Text("Mål, milstolpar, regioner, organisationer, projekt, lägesrapporter och upphandlingsvillkor.",
           "Goals, milestones, regions, organisations, projects, status reports and procurement terms.")),
    _json("sources.json", "sources", documents.SOURCES, Text("Källorna", "The sources"),
          Text("Varje källa som en uppgift hänvisar till.", "Every source that a fact refers to.")),
    _json("vocabulary.json", "vocabulary", documents.VOCABULARY, Text("Listorna", "The lists"),
          Text("Steg, områden och andra fasta värden i ord.", "Stages, areas and other fixed values in words.")),
    _json("history.json", "history", HISTORY, Text("Ändringar i registret", "Changes of the registry"),
          Text("Vad som har ändrats i registret och när, läst ur git.",
               "What changed in the registry and when, read from git.")),
    _json("all.json", "all", documents.EVERYTHING, Text("Allt i en fil", "All in one file"),
          Text("Hela registret: datamängder, webbinarier, program och källor.",
           "The whole registry: datasets, webinars, programme and sources.")),
    DataFile(path=f"{ROOT}openapi.json", media_type=JSON, title=Text("OpenAPI-dokument", "OpenAPI document"),
             description=Text("Alla adresser enligt OpenAPI 3.1, för verktyg som skapar kod.",
                          "Every address as OpenAPI 3.1, for tools that generate code.")),
    DataFile(path=ROOT + "{id}.schema.json", media_type=JSON_SCHEMA, ids="schemas",
             title=Text("JSON Schema", "JSON Schemas"),
             description=Text("Schemat för varje JSON-fil ovan, Draft 2020-12.",
                          "The schema of each JSON file above, Draft 2020-12.")),
    DataFile(path=f"{ROOT}datasets.table-schema.json", media_type=JSON,
             title=Text("Table Schema för CSV-filerna", "Table Schema of the CSV files"),
             description=Text("Kolumnerna, för Frictionless och andra verktyg.",
                          "The columns, for Frictionless and other tools.")),
    DataFile(path=f"{ROOT}registry.schema.json", media_type=JSON_SCHEMA,
             title=Text("Registrets eget schema", "The registry's own schema"),
             description=Text("Formen på datasets.yaml, för den som bidrar. Den är inget löfte och kan ändras.",
                          "The shape of datasets.yaml, for contributors. It is no promise and may change.")),
)
SPECIFICATION_FILES: Final = (
    DataFile(path="specs/{id}.schema.json", media_type=JSON, ids="specifications",
             title=Text("Dataspecifikationer", "Data specifications"),
             description=Text("Kolumnerna i en datamängd, som Table Schema.",
                          "The columns of a dataset, as a Table Schema.")),
    DataFile(path="specs/{id}.mall.csv", media_type=CSV, ids="specifications",
             title=Text("Mallar, CSV", "Templates, CSV"),
             description=Text("En tom fil med rätt rubrikrad.", "An empty file with the right header.")),
    DataFile(path="specs/{id}.mall.xlsx", media_type=XLSX, ids="specifications",
             title=Text("Mallar, Excel", "Templates, Excel"),
             description=Text("En arbetsbok att fylla i.", "A workbook to fill in.")),
    DataFile(path="specs/{id}.exempel.csv", media_type=CSV, ids="specifications",
             title=Text("Exempelfiler", "Example files"),
             description=Text("Påhittade rader som är rätt.", "Invented rows that are right.")),
    DataFile(path="specs/{id}.metadata.ttl", media_type="text/turtle", ids="specifications",
             title=Text("Metadata att fylla i", "Metadata to fill in"),
             description=Text("En beskrivning enligt DCAT-AP-SE, som Turtle.",
                          "A record by DCAT-AP-SE, as Turtle.")),
)
SUBSCRIPTION_FILES: Final = (
    DataFile(path="calendar/webinars.ics", media_type="text/calendar",
             title=Text("Kalendern över webbinarier", "The calendar of webinars"),
             description=Text("Att prenumerera på. Webbinarier utan känd dag är inte med.",
                              "To subscribe to. Webinars without a known day are left out.")),
    DataFile(path="feed/changes.xml", media_type="application/atom+xml",
             title=Text("Flödet med ändringar", "The feed of changes"),
             description=Text("Nya steg, vägledningar, webbinarier och lägesrapporter.",
                              "New stages, guides, webinars and status reports.")),
)
CATALOG_FILES: Final = (
    DataFile(path="dcat/catalog.rdf", media_type="application/rdf+xml",
             title=Text("Våra filer beskrivna, RDF/XML", "Our files described, RDF/XML"),
             description=Text("En katalog enligt DCAT-AP-SE, för den som skördar.",
                              "A catalogue by DCAT-AP-SE, for those who harvest.")),
    DataFile(path="dcat/catalog.ttl", media_type="text/turtle",
             title=Text("Våra filer beskrivna, Turtle", "Our files described, Turtle"),
             description=Text("Samma katalog, lättare att läsa.", "The same catalogue, easier to read.")),
)
EMBED_FILES: Final = (
    DataFile(path="embed/v1/{id}.html", media_type="text/html", ids="views",
             title=Text("Sidor att bädda in", "Pages to embed"),
             description=Text("Tabellen, siffrorna och webbinarierna.", "The table, the numbers and the webinars.")),
    DataFile(path="embed/v1/dataset/{id}.html", media_type="text/html", ids="dataset-views",
             title=Text("En datamängd att bädda in", "One dataset to embed"),
             description=Text("Var arbetet med en datamängd står.", "Where the work on a dataset stands.")),
    DataFile(path="embed/v1/{id}.fragment.html", media_type="text/html", ids="views",
             title=Text("HTML utan utseende", "HTML without looks"),
             description=Text("För den som har en egen stil.", "For those with a style of their own.")),
    DataFile(path="embed/v1/dataset/{id}.fragment.html", media_type="text/html", ids="dataset-views",
             title=Text("En datamängd utan utseende", "One dataset without looks"),
             description=Text("Samma innehåll som sidan att bädda in.", "The same as the page to embed.")),
    DataFile(path="embed/v1/{id}.svg", media_type="image/svg+xml", ids="views",
             title=Text("Bilder", "Pictures"),
             description=Text("För system som tar bort iframe.", "For systems that strip iframes.")),
    DataFile(path="embed/v1/dataset/{id}.svg", media_type="image/svg+xml", ids="dataset-views",
             title=Text("En datamängd som bild", "One dataset as a picture"),
             description=Text("Samma innehåll som sidan att bädda in.", "The same as the page to embed.")),
    DataFile(path="badge/{id}.svg", media_type="image/svg+xml", ids="dataset-views",
             title=Text("Märken", "Badges"),
             description=Text("Datamängdens namn och steg på en rad.", "Name and stage of a dataset on a line.")),
    DataFile(path="embed/v1/{id}.oembed.json", media_type=JSON, ids="views",
             title=Text("oEmbed", "oEmbed"),
             description=Text("För system som gör en inbäddning av en länk.", "For systems that embed a link.")),
    DataFile(path="embed/v1/dataset/{id}.oembed.json", media_type=JSON, ids="dataset-views",
             title=Text("oEmbed för en datamängd", "oEmbed of one dataset"),
             description=Text("För system som gör en inbäddning av en länk.", "For systems that embed a link.")),
    DataFile(path="embed/v1/embed.js", media_type="text/javascript",
             title=Text("Skript som följer höjden", "A script that follows the height"),
             description=Text("Valfritt. Inbäddningen fungerar utan.", "Optional. An embed works without it.")),
)
# In the order of the index and of the page that describes them.
FILE_GROUPS: Final = {"api": API_FILES, "specifications": SPECIFICATION_FILES, "subscriptions": SUBSCRIPTION_FILES,
                      "catalog": CATALOG_FILES, "embeds": EMBED_FILES}
DATA_FILES: Final = tuple(file for files in FILE_GROUPS.values() for file in files)


def schema_names() -> tuple[str, ...]:
    """The names of the schemas of our JSON files, as in api/v1/<name>.schema.json."""
    return tuple(file.schema.removeprefix(ROOT).removesuffix(".schema.json") for file in API_FILES if file.shape)
