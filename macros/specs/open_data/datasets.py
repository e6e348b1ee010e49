"""The shape of a dataset in our open data, and of what belongs to it."""
from typing import Final

from macros.registry.vocabulary import CERTAINTIES
from macros.specs.open_data.common import (
    CERTAINTY,
    CONCEPT,
    CONTACT,
    LINK,
    MOMENT,
    SOURCE_ID,
    TERM,
    TEXT,
    ids,
)
from macros.specs.open_data.shape import CODE, DAY, ID, INTEGER, LINE, URL, Shape, maybe, one, some

LISTED: Final = ("confirmed", "unconfirmed")
GUIDE_KINDS: Final = ("guide", "start")

STAGE: Final = Shape("stage", "Steg som är nått", "A stage that is reached", (
    one("id", CODE, "Stegets id.", "Id of the stage."),
    one("number", INTEGER, "Stegets nummer i ordningen, från 0.", "Its number among the stages, from 0."),
    one("title", TEXT, "Stegets namn.", "The name of the stage."),
    *MOMENT, SOURCE_ID, CERTAINTY,
))
SPECIFICATION: Final = Shape("specification", "Dataspecifikation", "A data specification", (
    one("title", LINE, "Namn.", "Name."),
    one("status", TERM, "Nationell, förslag eller ingen.", "National, proposal or none."),
    maybe("url", URL, "Specifikationens adress.", "The address of the specification."),
    maybe("version", LINE, "Version, som text.", "Version, as text."),
    maybe("maintainer", LINE, "Vem som förvaltar den.", "Who maintains it."),
    SOURCE_ID, CERTAINTY,
))
NEED_OWNER: Final = Shape("need_owner", "Behovsägare", "Someone who needs the dataset", (
    one("name", TEXT, "Vem som behöver datamängden.", "Who needs the dataset."),
    SOURCE_ID,
))
GUIDE: Final = Shape("guide", "Sida på den här webbplatsen", "A page on this site", (
    one("url", URL, "Sidans adress.", "The address of the page."),
    one("kind", CODE, "guide är en fullständig vägledning, start en kort startsida.",
        "guide is a whole guide, start a short start page.", GUIDE_KINDS),
))
DATASET: Final = Shape("dataset", "Datamängd", "A dataset", (
    one("id", ID, "Datamängdens id. Det ändras aldrig.", "Id of the dataset. It never changes."),
    one("url", URL, "Filen med bara den här datamängden.", "The file with this dataset alone."),
    one("title", TEXT, "Namn.", "Name."),
    one("summary", TEXT, "Vad datamängden är.", "What the dataset is."),
    maybe("note", TEXT, "Vad du behöver veta om osäkerheten.", "What you need to know of the uncertainty."),
    some("keywords", LINE, "Vad folk kallar den, på svenska.", "What people call it, in Swedish."),
    maybe("rank", INTEGER, "Plats på listan. Null när ingen källa anger den.",
          "Rank on the list. Null where no source gives it."),
    maybe("rank_at_most", INTEGER, "Datamängden hör till de så här många första. Mer säger inte källan.",
          "The dataset is among this many first; the source says no more."),
    maybe("rank_source", ID, "Källan till platsen, id i sources.json.", "Source of the rank, id in sources.json."),
    one("rank_certainty", CODE, "Hur säker platsen är.", "How sure the rank is.", ids(CERTAINTIES)),
    one("listed", CODE, "unconfirmed när det inte är bekräftat att datamängden finns på listan.",
        "unconfirmed where it is not confirmed that the dataset is on the list.", LISTED),
    maybe("area", TERM, "Område. Null när ingen källa anger det.", "Area. Null where no source gives it."),
    some("themes", CONCEPT, "EU:s datateman.", "Data themes of the EU."),
    maybe("hvd_category", URL, "Kategori för värdefulla datamängder enligt (EU) 2023/138. Null när datamängden inte "
          "hör dit. Särskilt viktig är inte samma sak som värdefull.",
          "Category of high-value datasets under (EU) 2023/138, null where it is none. "
          "Particularly important is not the same as high-value."),
    maybe("frequency", CONCEPT, "Hur ofta utgivaren bör uppdatera.", "How often the publisher ought to update."),
    some("need_owners", NEED_OWNER, "Vilka som behöver datamängden.", "Who needs the dataset."),
    maybe("stage", STAGE, "Var programmets arbete står. Null när ingen källa säger.",
          "Where the programme's work stands. Null where no source says."),
    some("stages", STAGE, "Alla steg med källa, det första först. Det sista är stage.",
         "Every stage with its source, the first one first. The last is stage."),
    maybe("specification", SPECIFICATION, "Specifikationen som datamängden följer.",
          "The specification that the dataset follows."),
    maybe("table_schema", URL, "Kolumnerna på den här webbplatsen, som Table Schema.",
          "The columns on this site, as a Table Schema."),
    maybe("guide", GUIDE, "Sidan om datamängden på den här webbplatsen.", "The page on the dataset on this site."),
    maybe("published_guide", URL, "Programmets egen vägledning på en annan webbplats.",
          "The programme's own guide on another site."),
    some("links", LINK, "Andra sidor om datamängden.", "Other pages on the dataset."),
    maybe("contact", CONTACT, "Vem som svarar för datamängden. Null: fråga programmet.",
          "Who answers for the dataset. Null: ask the programme."),
    one("reviewed", DAY, "När uppgifterna senast gicks igenom.", "When the facts were last reviewed."),
    maybe("reviewed_by", LINE, "Organisationen eller rollen som gick igenom dem. Null när det inte är känt.",
          "The organisation or role that reviewed them. Null where it is not known."),
    one("review_by", DAY, "När de ska gås igenom igen.", "When they are due for review."),
    some("sources", ID, "Alla källor, id i sources.json.", "Every source, id in sources.json."),
))
