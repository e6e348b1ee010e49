"""The shapes of the work around the datasets: webinars, goals, members, projects, reports, procurement."""
from typing import Final

from macros.specs.open_data.common import (
    CERTAINTY,
    CONTACT,
    EVENT,
    LINK,
    MOMENT,
    SOURCE_ID,
    TERM,
    TEXT,
)
from macros.specs.open_data.shape import (
    BOOLEAN,
    CODE,
    DAY,
    ID,
    INTEGER,
    LINE,
    PARTIAL_DATE,
    TIME,
    URL,
    Shape,
    maybe,
    one,
    some,
)

TIME_GROUPS: Final = ("upcoming", "held", "cancelled", "unconfirmed")

PERIOD: Final = Shape("period", "Halvår", "Half a year", (
    one("title", TEXT, "I ord.", "In words."),
    one("first", DAY, "Första dagen.", "The first day."),
    one("last", DAY, "Sista dagen.", "The last day."),
))
ATTENDANCE: Final = Shape("attendance", "Antal deltagare", "Number of participants", (
    one("min", INTEGER, "Minst så många.", "At least so many."),
    one("max", INTEGER, "Högst så många.", "At most so many."),
))
WEBINAR: Final = Shape("webinar", "Webbinarium", "A webinar", (
    one("id", ID, "Webbinariets id. Det ändras aldrig.", "Id of the webinar. It never changes."),
    one("title", TEXT, "Namn.", "Name."),
    maybe("summary", TEXT, "Vad det handlar om.", "What it is about."),
    maybe("theme", TEXT, "Tema.", "Theme."),
    one("organiser", LINE, "Vem som ordnar det.", "Who organises it."),
    one("status", TERM, "Planerat, genomfört eller inställt, enligt källan.",
        "Planned, held or cancelled, by the source."),
    one("time_group", CODE, "Var det står på webbplatsen den dag som as_of anger. unconfirmed: det var planerat till "
        "en tid som har passerat, och ingen källa säger att det blev av.",
        "Where it stands on the site on the day of as_of. unconfirmed: it was planned for a time that has passed, and "
        "no source says that it was held.", TIME_GROUPS),
    maybe("date", DAY, "Dagen. Null när bara period är känd.", "The day. Null where only the period is known."),
    maybe("start", TIME, "Dag och klockslag med svensk tidszon. Null när klockslaget inte är känt.",
          "Day and time with the offset of Sweden. Null where the time is not known."),
    maybe("end_date", DAY, "Sista dagen. Null när den inte är känd.", "The last day. Null where it is not known."),
    maybe("end", TIME, "När det slutar, med svensk tidszon. Null när det inte är känt.",
          "When it ends, with the offset of Sweden. Null where it is not known."),
    maybe("period", PERIOD, "Halvåret, när dagen inte är känd.", "The half-year, where the day is not known."),
    some("datasets", ID, "Datamängderna som det handlar om, som id.", "The datasets it is about, as ids."),
    maybe("attendance", ATTENDANCE, "Hur många som deltog.", "How many took part."),
    one("recorded", BOOLEAN, "true när en källa säger att det spelades in.",
        "true where a source says that it was recorded."),
    maybe("recording", URL, "Inspelningens adress.", "The address of the recording."),
    maybe("slides", URL, "Bildernas adress.", "The address of the slides."),
    maybe("registration", URL, "Adress för anmälan.", "The address for registration."),
    maybe("updated", DAY, "När uppgifterna om webbinariet senast ändrades.", "When its entry last changed."),
    one("sequence", INTEGER, "Hur många gånger det har flyttats eller ställts in.",
        "How often it was moved or cancelled."),
    SOURCE_ID,
))
GOAL: Final = Shape("goal", "Mål", "A goal", (
    one("id", ID, "Målets id.", "Id of the goal."),
    one("title", TEXT, "Målet i ord.", "The goal in words."),
    one("first_rank", INTEGER, "Första platsen som målet gäller.", "The first rank that the goal is about."),
    one("last_rank", INTEGER, "Sista platsen som målet gäller.", "The last rank that the goal is about."),
    one("count", INTEGER, "Hur många datamängder som ska nå målet.", "How many datasets shall reach the goal."),
    one("by", PARTIAL_DATE, "När målet ska vara nått.", "When the goal shall be reached."),
    one("counted_stage", TERM, "Steget som räknas.", "The stage that counts."),
    one("reached", INTEGER, "Hur många vi kan visa har nått målet.", "How many we can show to have reached the goal."),
    one("known", INTEGER, "Hur många av målets datamängder vi känner platsen för.",
        "Of how many datasets in the goal we know the rank."),
    maybe("outcome", TEXT, "Vad en senare källa säger.", "What a later source says."),
    maybe("outcome_source", ID, "Den källan, id i sources.json.", "That source, id in sources.json."),
    SOURCE_ID,
))
MEMBER: Final = Shape("member", "Region eller organisation", "A region or an organisation", (
    one("id", ID, "Id.", "Id."),
    one("name", LINE, "Namn.", "Name."),
    maybe("role", TEXT, "Roll i programmet.", "Role in the programme."),
    *MOMENT, SOURCE_ID,
    some("notes", EVENT, "Vad som har hänt där.", "What has happened there."),
))
OUTCOME: Final = Shape("outcome", "Utfall", "An outcome", (
    one("text", TEXT, "Vad det blev.", "What came of it."),
    SOURCE_ID, CERTAINTY,
))
PROJECT: Final = Shape("project", "Samverkansprojekt", "A co-operation project", (
    one("id", ID, "Id.", "Id."),
    one("title", TEXT, "Namn.", "Name."),
    one("summary", TEXT, "Vad det går ut på.", "What it is about."),
    some("participants", LINE, "Vilka som deltar.", "Who takes part."),
    some("datasets", ID, "Datamängderna, som id.", "The datasets, as ids."),
    maybe("due", PARTIAL_DATE, "När det skulle vara klart.", "When it was due."),
    some("events", EVENT, "Vad som har hänt.", "What has happened."),
    maybe("outcome", OUTCOME, "Vad det blev. Null när ingen källa säger.",
          "What came of it. Null where no source says."),
    SOURCE_ID,
))
REPORT: Final = Shape("report", "Lägesrapport", "A status report", (
    one("id", ID, "Id.", "Id."),
    one("title", TEXT, "Namn.", "Name."),
    one("published", PARTIAL_DATE, "När den gavs ut.", "When it was published."),
    one("summary", TEXT, "Vad den säger, kort.", "What it says, in short."),
    maybe("url", URL, "Rapportens adress.", "The address of the report."),
    SOURCE_ID,
))
STEP: Final = Shape("step", "Moment i arbetet med villkoren", "A step of the work on the terms", (
    one("id", ID, "Id.", "Id."),
    one("title", TEXT, "Namn.", "Name."),
    one("status", TERM, "Planerat, eller klart när en källa säger det.", "Planned, or done where a source says so."),
    maybe("begins", PARTIAL_DATE, "Första dagen enligt planen.", "The first day of the plan."),
    maybe("ends", PARTIAL_DATE, "Sista dagen enligt planen.", "The last day of the plan."),
    maybe("text", TEXT, "Vad som ska göras.", "What is to be done."),
    SOURCE_ID,
))
PROCUREMENT: Final = Shape("procurement", "Villkor för upphandling", "Procurement terms", (
    one("title", TEXT, "Namn.", "Name."),
    one("summary", TEXT, "Vad arbetet går ut på.", "What the work is about."),
    some("steps", STEP, "Momenten i ordning.", "The steps in order."),
    SOURCE_ID,
))
PUBLISHER: Final = Shape("publisher", "Utgivare", "A publisher", (
    one("type", CODE, "Typ ur listan adms:publishertype.", "Type of the list adms:publishertype."),
    maybe("organisation_number", LINE, "Organisationsnummer.", "Organisation number."),
    SOURCE_ID, CERTAINTY,
))
PROGRAMME: Final = Shape("programme", "Programmet", "The programme", (
    one("name", TEXT, "Namn.", "Name."),
    one("summary", TEXT, "Vad programmet gör.", "What the programme does."),
    one("contact", CONTACT, "Vem som svarar på frågor.", "Who answers questions."),
    maybe("publisher", PUBLISHER, "Programmet som utgivare av sina data.", "The programme as publisher of its data."),
    some("links", LINK, "Programmets sidor.", "The programme's pages."),
    some("milestones", EVENT, "Vad som har hänt i programmet.", "What has happened in the programme."),
))
