"""Every word that views print, in Swedish and English, and how dates and durations are written."""
from datetime import date
from typing import Final

from macros.registry.dates import Moment, PartialDate, Season, Start, months_between
from macros.registry.vocabulary import SEASONS, term

LANGUAGES: Final = ("sv", "en")

TEXTS: Final[dict[str, dict[str, str]]] = {
    "about_100": {"sv": "omkring 100", "en": "about 100"},
    "added_report": {"sv": "{title} är publicerad", "en": "{title} is published"},
    "address_unknown": {"sv": "Publicerad, adressen är inte känd", "en": "Published, address not known"},
    "among_first": {"sv": "bland de {count} första", "en": "among the first {count}"},
    "area": {"sv": "Område", "en": "Area"},
    "attendance": {"sv": "{low}–{high} deltagare", "en": "{low}–{high} participants"},
    "at_latest": {"sv": "senast {when}", "en": "by {when}"},
    "checked": {"sv": "läst {when}", "en": "read on {when}"},
    "contact": {"sv": "Kontakt", "en": "Contact"},
    "count_shown": {"sv": "{shown} av {total} datamängder visas", "en": "{shown} of {total} datasets shown"},
    "dataset": {"sv": "Datamängd", "en": "Dataset"},
    "datasets": {"sv": "Datamängder", "en": "Datasets"},
    "due": {"sv": "Skulle vara klart", "en": "Due"},
    "filter_all": {"sv": "Alla", "en": "All"},
    "filter_search": {"sv": "Sök i tabellen", "en": "Search the table"},
    "goal_known": {
        "sv": "Vi kan visa {reached} av {count}. Vi känner platsen för {known} av datamängderna i målet.",
        "en": "We can show {reached} of {count}. We know the rank of {known} of the datasets in the goal."},
    "goal_by": {"sv": "Till", "en": "By"},
    "goal_counted": {"sv": "Räknas vid steget", "en": "Counted at the stage"},
    "goal_outcome": {"sv": "Vad en senare källa säger", "en": "What a later source says"},
    "guide": {"sv": "Vägledning", "en": "Guide"},
    "guide_elsewhere": {"sv": "Läs på {host}", "en": "Read on {host} (in Swedish)"},
    "guide_here": {"sv": "Läs vägledningen", "en": "Read the guide (in Swedish)"},
    "guide_missing": {"sv": "Finns inte än", "en": "Not yet"},
    "guide_new": {"sv": "{title}: {stage}", "en": "{title}: {stage}"},
    "held_webinar": {"sv": "Webbinarium: {title}", "en": "Webinar: {title}"},
    "joined": {"sv": "Med sedan", "en": "Joined"},
    "last_source": {"sv": "Nyaste källan om stegen är från {when}.",
                    "en": "The newest source on the stages is from {when}."},
    "less_than_month": {"sv": "mindre än en månad", "en": "less than a month"},
    "links": {"sv": "Läs mer", "en": "Read more"},
    "list_unconfirmed": {"sv": "Det är inte bekräftat att datamängden finns på listan.",
                         "en": "It is not confirmed that the dataset is on the list."},
    "months": {"sv": "{count} månader", "en": "{count} months"},
    "month": {"sv": "1 månad", "en": "1 month"},
    "and": {"sv": "{years} och {months}", "en": "{years} and {months}"},
    "year": {"sv": "1 år", "en": "1 year"},
    "years": {"sv": "{count} år", "en": "{count} years"},
    "need_owners": {"sv": "Vem behöver den", "en": "Who needs it"},
    "no_changes": {"sv": "Inga daterade ändringar finns i registret.", "en": "The registry holds no dated changes."},
    "no_datasets": {"sv": "Inga datamängder passar urvalet.", "en": "No datasets match."},
    "no_outcome": {"sv": "Vi har inte hittat någon källa som säger vad det blev.",
                   "en": "We have found no source that says what came of it."},
    "no_upcoming": {"sv": "Inga kommande webbinarier är kända.", "en": "No upcoming webinars are known."},
    "no_held": {"sv": "Inga genomförda webbinarier är kända.", "en": "No held webinars are known."},
    "no_unconfirmed": {"sv": "Det finns inga planerade webbinarier med okänt utfall.",
                       "en": "There are no planned webinars with an unknown outcome."},
    "no_cancelled": {"sv": "Inga inställda webbinarier är kända.", "en": "No cancelled webinars are known."},
    "not_known": {"sv": "inte känt", "en": "not known"},
    "not_known_date": {"sv": "datum inte känt", "en": "date not known"},
    "not_known_rank": {"sv": "inte känd", "en": "not known"},
    "organisation": {"sv": "Organisation", "en": "Organisation"},
    "outcome": {"sv": "Vad det blev", "en": "What came of it"},
    "participants": {"sv": "Deltar", "en": "Participants"},
    "progress_caption": {
        "sv": "Särskilt viktiga datamängder: plats på listan, hur långt arbetet har kommit och var du läser mer.",
        "en": "Particularly important datasets: rank, how far the work has come and where to read more."},
    "progress_region": {"sv": "Tabell över särskilt viktiga datamängder, kan rullas i sidled",
                        "en": "Table of particularly important datasets, scrolls sideways"},
    "rank": {"sv": "Plats", "en": "Rank"},
    "recording_of": {"sv": "Se inspelningen av {title}", "en": "Watch the recording of {title}"},
    "recording_unknown": {"sv": "Inspelat. Vi känner inte till adressen till inspelningen.",
                          "en": "Recorded. We do not know the address of the recording."},
    "region": {"sv": "Region", "en": "Region"},
    "region_caption": {"sv": "Regioner som är med i programmet", "en": "Regions in the programme"},
    "partner_caption": {"sv": "Andra organisationer som är med i programmet",
                        "en": "Other organisations in the programme"},
    "registration_of": {"sv": "Anmäl dig till {title}", "en": "Register for {title}"},
    "report_read": {"sv": "Läs {title} i sin helhet", "en": "Read {title} in full (in Swedish)"},
    "report_unread": {"sv": "Vi känner inte till någon adress till rapporten.",
                      "en": "We do not know an address of the report."},
    "published": {"sv": "Publicerad", "en": "Published"},
    "reviewed": {"sv": "Senast genomgången", "en": "Last reviewed"},
    "review_due": {"sv": "Skulle ha gåtts igenom senast {when}", "en": "Was due for review by {when}"},
    "role": {"sv": "Roll", "en": "Role"},
    "slides_of": {"sv": "Bilder från {title}", "en": "Slides from {title}"},
    "source": {"sv": "källa", "en": "source"},
    "source_count": {"sv": "1 källa", "en": "1 source"},
    "sources_count": {"sv": "{count} källor", "en": "{count} sources"},
    "sources": {"sv": "Källor", "en": "Sources"},
    "specification": {"sv": "Specifikation", "en": "Specification"},
    "specification_none": {"sv": "Ingen känd", "en": "None known"},
    "stage": {"sv": "Steg", "en": "Stage"},
    "stage_of": {"sv": "steg {number} av {total}", "en": "stage {number} of {total}"},
    "standing": {"sv": "i {duration}", "en": "for {duration}"},
    "standing_at_least": {"sv": "i minst {duration}", "en": "for at least {duration}"},
    "step": {"sv": "Moment", "en": "Step"},
    "step_caption": {"sv": "Arbetet med villkoren, steg för steg", "en": "The work on the terms, step by step"},
    "step_plan": {"sv": "Tid enligt planen", "en": "Planned time"},
    "step_status": {"sv": "Status", "en": "Status"},
    "step_outcome_unknown": {"sv": "Planerat; utfallet är inte känt", "en": "Planned; outcome not known"},
    "suggest_issue": {"sv": "Föreslå i GitLab", "en": "Suggest in GitLab"},
    "suggest_mail": {"sv": "Föreslå med e-post", "en": "Suggest by e-mail"},
    "suggest_no_address": {
        "sv": "Vi känner inte till någon e-postadress till programmet. Meddelandet öppnas utan mottagare: fyll i "
              "adressen till den du har kontakt med i din region.",
        "en": "We do not know an e-mail address of the programme. The message opens without a recipient."},
    "suggest_subject": {"sv": "Förslag på datamängd: ", "en": "Suggested dataset: "},
    "suggest_body": {
        "sv": "Vilken datamängd föreslår du?\n\nVem behöver den, och till vad?\n\nVem har uppgifterna i dag?\n\n"
              "Finns den publicerad någonstans? Länka gärna.\n\nHur når vi dig om vi har frågor?\n",
        "en": "Which dataset do you suggest?\n\nWho needs it, and for what?\n\nWho holds the data today?\n\n"
              "Is it published anywhere? Please link.\n\nHow do we reach you if we have questions?\n"},
    "summary_caption": {"sv": "Så många datamängder står på varje steg", "en": "Datasets at each stage"},
    "summary_count": {"sv": "Antal", "en": "Number"},
    "summary_total": {"sv": "Alla datamängder i registret", "en": "All datasets in the registry"},
    "summary_words": {
        "sv": "Registret rymmer {total} av {list} datamängder på listan. {guides} av dem har en publicerad vägledning, "
              "{here} av vägledningarna finns på den här webbplatsen.",
        "en": "The registry holds {total} of {list} datasets on the list. {guides} of them have a published guide, "
              "{here} of the guides are on this site."},
    "theme": {"sv": "Tema", "en": "Theme"},
    "from": {"sv": "från {when}", "en": "from {when}"},
    "version": {"sv": "version {version}", "en": "version {version}"},
    "maintained_by": {"sv": "förvaltas av {name}", "en": "maintained by {name}"},
    "when": {"sv": "När", "en": "When"},
}

_MONTHS: Final = {
    "sv": ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
           "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}


def words(key: str, lang: str, **values: object) -> str:
    """The text with its places filled in."""
    return TEXTS[key][lang].format(**values)


def partial_date(when: PartialDate, lang: str) -> str:
    """14 september 2023, september 2023 or 2023."""
    month = _MONTHS[lang][when.month - 1] if when.month else ""
    return " ".join(str(part) for part in (when.day, month, when.year) if part)


def day(when: date, lang: str) -> str:
    return partial_date(PartialDate(when.year, when.month, when.day), lang)


def moment(value: Moment | None, lang: str) -> str:
    """The date, or that it is only known to be the latest, or that it is not known."""
    if value is None:
        return words("not_known_date", lang)
    text = partial_date(value.when, lang)
    return words("at_latest", lang, when=text) if value.at_latest else text


def season(value: Season, lang: str) -> str:
    return f"{getattr(term(SEASONS, value.season), lang)} {value.year}"


def start(value: Start, lang: str) -> str:
    """The day, with the time in Stockholm where it is known."""
    clock = value.clock.strftime(" kl. %H.%M" if lang == "sv" else ", %H:%M (Stockholm)") if value.clock else ""
    return day(value.day, lang) + clock


def duration(since: date, today: date, lang: str) -> str:
    """Whole years and months: 3 år och 2 månader."""
    years, months = divmod(months_between(since, today), 12)
    parts = {unit: words(unit if count == 1 else f"{unit}s", lang, count=count)
             for unit, count in (("year", years), ("month", months)) if count}
    if not parts:
        return words("less_than_month", lang)
    return words("and", lang, years=parts["year"], months=parts["month"]) if len(parts) == 2 else parts.popitem()[1]


def swedish_order(text: str) -> tuple[str, str]:
    """A sort key in Swedish alphabetical order: å, ä and ö come last."""
    return text.casefold().translate(str.maketrans("åäöé", "{|}e")), text
