"""Shapes that several files share: texts, terms, moments, links, contacts, sources, and what stands first in a file."""
from typing import Final

from macros.registry.vocabulary import CERTAINTIES, Term
from macros.specs.open_data.shape import (
    CODE,
    COMMIT,
    DAY,
    EMAIL,
    ID,
    LINE,
    PARTIAL_DATE,
    TIME,
    URL,
    Key,
    Shape,
    maybe,
    one,
)


def ids(terms: tuple[Term, ...]) -> tuple[str, ...]:
    return tuple(term.id for term in terms)


TEXT: Final = Shape("text", "Text på svenska och engelska", "A text in Swedish and English", (
    one("sv", LINE, "På svenska.", "In Swedish."),
    maybe("en", LINE, "På engelska, null där vi inte har översatt.", "In English, null where we have not translated."),
))
TERM: Final = Shape("term", "Värde ur en lista", "A value of a list", (
    one("id", CODE, "Värdet. Det ändras inte.", "The value. It does not change."),
    one("title", TEXT, "Värdet i ord.", "The value in words."),
))
CONCEPT: Final = Shape("concept", "Värde ur en av EU:s listor", "A value of one of the EU's lists", (
    one("id", CODE, "EU:s kod.", "The EU's code."),
    one("uri", URL, "EU:s adress för begreppet.", "The EU's address of the concept."),
    one("title", TEXT, "Begreppet i ord.", "The concept in words."),
))

SOURCE_ID: Final = one("source", ID, "Källans id i sources.json.", "Id of the source in sources.json.")
MAYBE_SOURCE_ID: Final = maybe("source", ID, "Källans id i sources.json.", "Id of the source in sources.json.")
CERTAINTY: Final = one(
    "certainty", CODE, "Hur säker uppgiften är. Värdena förklaras i vocabulary.json.",
    "How sure the fact is. The values are explained in vocabulary.json.", ids(CERTAINTIES))
MOMENT: Final = (
    maybe("date", PARTIAL_DATE, "När det hände, så noga som källan säger.", "When, as precisely as the source says."),
    maybe("by", PARTIAL_DATE, "Senast då hade det hänt. Källan säger inte mer. Null när date är känt.",
          "It had happened by then; the source says no more. Null where date is known."),
)

LINK: Final = Shape("link", "Länk", "A link", (
    maybe("id", ID, "Länkens id.", "Id of the link."),
    one("title", TEXT, "Länkens text.", "The text of the link."),
    one("url", URL, "Vart den leder.", "Where it leads."),
    MAYBE_SOURCE_ID, CERTAINTY,
))
CONTACT: Final = Shape("contact", "Kontakt", "A contact", (
    one("name", LINE, "Vem som svarar.", "Who answers."),
    one("role", TEXT, "I vilken roll.", "In which role."),
    maybe("email", EMAIL, "E-postadress.", "E-mail address."),
    SOURCE_ID,
))
EVENT: Final = Shape("event", "Händelse", "An event", (
    *MOMENT,
    one("text", TEXT, "Vad som hände.", "What happened."),
    SOURCE_ID, CERTAINTY,
))
SOURCE: Final = Shape("source", "Källa", "A source", (
    one("id", ID, "Källans id. Det är vad andra uppgifter hänvisar till.", "Id of the source, which facts refer to."),
    one("title", LINE, "Namn.", "Name."),
    maybe("short", LINE, "Kort namn i löpande text.", "Short name in running text."),
    one("publisher", LINE, "Utgivare.", "Publisher."),
    maybe("url", URL, "Källans adress.", "Address of the source."),
    maybe("published", PARTIAL_DATE, "När den gavs ut.", "When it was published."),
    one("checked", DAY, "När vi senast läste den.", "When we last read it."),
    one("language", CODE, "Språk, som kod enligt ISO 639-1.", "Language, as a code of ISO 639-1."),
    one("title_language", CODE, "Språk i `title`: källans, eller svenska där vi har skrivit namnet.",
        "Language of `title`: that of the source, or Swedish where the name is ours."),
    CERTAINTY,
    maybe("note", LINE, "Vad vi har läst av den, om det är mindre än hela. På svenska.",
          "What we have read of it, where that is less than the whole. In Swedish."),
))
LICENSE: Final = Shape("license", "Licens", "A licence", (
    one("id", CODE, "Licensens namn enligt SPDX.", "The name of the licence in SPDX."),
    one("title", TEXT, "Licensens namn.", "The name of the licence."),
    one("url", URL, "Licensens adress.", "The address of the licence."),
))
STAMP: Final = Shape("stamp", "Vad filen är byggd av", "What the file is built from", (
    one("commit", COMMIT, "Id för ändringen i git.", "Id of the commit in git."),
    one("time", TIME, "När ändringen gjordes, i UTC.", "The time of the commit, in UTC."),
))

# What every JSON file of ours begins with.
ENVELOPE: Final[tuple[Key, ...]] = (
    one("$schema", URL, "Filens JSON Schema.", "The JSON Schema of the file."),
    one("url", URL, "Filens egen adress.", "The address of the file itself."),
    one("documentation", URL, "Sidan som beskriver filen.", "The page that describes the file."),
    one("license", LICENSE, "Licens för uppgifterna i filen.", "The licence of the data in the file."),
    maybe("generated_from", STAMP, "Ändringen som filen är byggd av. Null om den inte är känd.",
          "The commit that the file is built from. Null where it is not known."),
)
