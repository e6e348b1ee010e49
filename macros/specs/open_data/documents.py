"""The shape of each JSON file of ours as a whole."""
from typing import Final

from macros.specs.open_data.common import CONCEPT, CONTACT, ENVELOPE, SOURCE, TERM, TEXT
from macros.specs.open_data.datasets import DATASET
from macros.specs.open_data.programme import (
    GOAL,
    MEMBER,
    PROCUREMENT,
    PROGRAMME,
    PROJECT,
    REPORT,
    WEBINAR,
)
from macros.specs.open_data.shape import (
    CODE,
    DAY,
    INTEGER,
    LINE,
    PARTIAL_DATE,
    TEMPLATE,
    URL,
    Key,
    Shape,
    maybe,
    one,
    some,
)

_COUNT: Final = one("count", INTEGER, "Antal poster i listan.", "Number of entries in the list.")
_AS_OF: Final = one("as_of", DAY, "Dagen som time_group gäller, i Sverige.", "The day of time_group, in Sweden.")
_SOURCES: Final = some("sources", SOURCE, "Källorna.", "The sources.")
_DATASETS: Final = some("datasets", DATASET, "Datamängderna, efter plats på listan.", "The datasets, by rank.")
_WEBINARS: Final = some("webinars", WEBINAR, "Webbinarierna.", "The webinars.")

INDEX_ENTRY: Final = Shape("index_entry", "Fil eller sida", "A file or page", (
    one("title", TEXT, "Namn.", "Name."),
    one("description", TEXT, "Vad den innehåller.", "What it holds."),
    one("media_type", CODE, "Medietyp.", "Media type."),
    maybe("url", URL, "Adressen. Null när det finns en fil för varje id.",
          "The address. Null where there is a file for each id."),
    maybe("url_template", TEMPLATE, "Adress där {id} byts mot ett av värdena i ids.",
          "Address where {id} is replaced by a value of ids."),
    some("ids", CODE, "Värdena som {id} kan ha.", "The values that {id} may have."),
    maybe("schema", URL, "Schemat som beskriver filen.", "The schema that describes the file."),
))
INDEX: Final = Shape("index_file", "Filen index.json", "The file index.json", (
    *ENVELOPE,
    one("title", TEXT, "Vad det här är.", "What this is."),
    one("version", LINE, "Version av filernas form.", "Version of the shape of the files."),
    one("contact", CONTACT, "Vem som svarar på frågor.", "Who answers questions."),
    one("report_errors", URL, "Där du rapporterar fel.", "Where to report mistakes."),
    _COUNT,
    some("files", INDEX_ENTRY, "Allt som går att hämta.", "All that can be fetched."),
))
DATASETS: Final = Shape("datasets_file", "Filen datasets.json", "The file datasets.json", (
    *ENVELOPE, _COUNT, _DATASETS,
))
ONE_DATASET: Final = Shape("dataset_file", "Filen datasets/<id>.json", "The file datasets/<id>.json", (
    *ENVELOPE, one("dataset", DATASET, "Datamängden.", "The dataset."), _SOURCES,
))
WEBINARS: Final = Shape("webinars_file", "Filen webinars.json", "The file webinars.json", (
    *ENVELOPE, _AS_OF, _COUNT, _WEBINARS,
))

STAGE_COUNT: Final = Shape("stage_count", "Antal på ett steg", "Number at a stage", (
    one("id", CODE, "Stegets id.", "Id of the stage."),
    one("number", INTEGER, "Stegets nummer, från 0.", "Number of the stage, from 0."),
    one("title", TEXT, "Stegets namn.", "Name of the stage."),
    one("count", INTEGER, "Hur många datamängder som står där.", "How many datasets stand there."),
))
GUIDE_COUNT: Final = Shape("guide_count", "Antal sidor på den här webbplatsen", "Number of pages on this site", (
    one("guide", INTEGER, "Fullständiga vägledningar.", "Whole guides."),
    one("start", INTEGER, "Startsidor.", "Start pages."),
))
SUMMARY: Final = Shape("summary_file", "Filen summary.json", "The file summary.json", (
    *ENVELOPE,
    one("total", INTEGER, "Datamängder i registret.", "Datasets in the registry."),
    some("stages", STAGE_COUNT, "Antal på varje steg.", "Number at each stage."),
    one("unknown_stage", INTEGER, "Datamängder vars steg inte är känt.", "Datasets whose stage is not known."),
    one("guides", GUIDE_COUNT, "Sidor om datamängder på den här webbplatsen.", "Pages on datasets on this site."),
    some("goals", GOAL, "Programmets mål.", "The goals of the programme."),
    maybe("newest_source", PARTIAL_DATE, "När den nyaste källan om stegen gavs ut.",
          "When the newest source on the stages was published."),
))
_AROUND: Final[tuple[Key, ...]] = (
    one("programme", PROGRAMME, "Programmet.", "The programme."),
    some("goals", GOAL, "Programmets mål.", "The goals of the programme."),
    some("regions", MEMBER, "Regionerna som är med.", "The regions that take part."),
    some("partners", MEMBER, "Andra organisationer som är med.", "The other organisations that take part."),
    some("projects", PROJECT, "Samverkansprojekten.", "The co-operation projects."),
    some("reports", REPORT, "Lägesrapporterna.", "The status reports."),
    one("procurement", PROCUREMENT, "Arbetet med villkor för upphandling.", "The work on procurement terms."),
)
AROUND: Final = Shape("programme_file", "Filen programme.json", "The file programme.json", (*ENVELOPE, *_AROUND))
SOURCES: Final = Shape("sources_file", "Filen sources.json", "The file sources.json", (*ENVELOPE, _COUNT, _SOURCES))
EXPLAINED: Final = Shape("explained_term", "Värde med förklaring", "A value explained", (
    one("id", CODE, "Värdet.", "The value."),
    one("title", TEXT, "Värdet i ord.", "The value in words."),
    maybe("meaning", TEXT, "Vad det betyder.", "What it means."),
))
VOCABULARY: Final = Shape("vocabulary_file", "Filen vocabulary.json", "The file vocabulary.json", (
    *ENVELOPE,
    some("stages", EXPLAINED, "Stegen i ordning.", "The stages in order."),
    some("areas", TERM, "Områden.", "Areas."),
    some("themes", CONCEPT, "EU:s datateman.", "Data themes of the EU."),
    some("frequencies", CONCEPT, "Hur ofta något uppdateras.", "How often something is updated."),
    some("certainties", TERM, "Hur säker en uppgift är.", "How sure a fact is."),
    some("specification_statuses", TERM, "Specifikationers status.", "Statuses of specifications."),
    some("webinar_statuses", TERM, "Webbinariers status.", "Statuses of webinars."),
    some("step_statuses", TERM, "Status för moment i villkorsarbetet.", "Statuses of the steps on terms."),
))
EVERYTHING: Final = Shape("all_file", "Filen all.json", "The file all.json", (
    *ENVELOPE, _AS_OF, *_AROUND, _DATASETS, _WEBINARS, _SOURCES,
))
