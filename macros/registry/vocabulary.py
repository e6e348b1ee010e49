"""The closed lists of the registry, written once: stages in order, areas, EU data themes, and what a word means."""
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Term:
    """A value of a closed list: its id in the registry, its name in Swedish and English, and what it means."""

    id: str
    sv: str
    en: str
    meaning_sv: str = ""
    meaning_en: str = ""


# The steps of the programme's own GitLab issue templates, in order.
STAGES: Final = (
    Term("not-started", "Ej påbörjad", "Not started", "Ingen arbetar med datamängden än",
         "Nobody works on the dataset yet"),
    Term("pre-study", "Förstudie", "Pre-study", "Behov, system och nyckelpersoner kartläggs",
         "Needs, systems and key people are mapped"),
    Term("reference-group", "Referensgrupp", "Reference group", "En grupp av utgivare och användare är samlad",
         "A group of publishers and users has met"),
    Term("specification", "Specifikation", "Specification", "En dataspecifikation tas fram eller finns",
         "A data specification is being written or exists"),
    Term("on-dataportal", "Publicerad på dataportalen", "Published on the data portal",
         "Specifikationen finns på Sveriges dataportal", "The specification is on Sweden's data portal"),
    Term("guide", "Vägledning publicerad", "Guide published", "En vägledning för utgivare finns",
         "A guide for publishers exists"),
)

# Areas that the programme's guide pages name; the full set is not known.
AREAS: Final = (
    Term("besoksnaring-och-rekreation", "Besöksnäring och rekreation", "Tourism and recreation"),
    Term("livsmedel", "Livsmedel", "Food"),
    Term("mobilitet", "Mobilitet", "Mobility"),
    Term("stadsplanering", "Stadsplanering", "Urban planning"),
)

# http://publications.europa.eu/resource/authority/data-theme
THEMES: Final = (
    Term("AGRI", "Jordbruk, fiske, skogsbruk och livsmedel", "Agriculture, fisheries, forestry and food"),
    Term("ECON", "Ekonomi och finans", "Economy and finance"),
    Term("EDUC", "Utbildning, kultur och sport", "Education, culture and sport"),
    Term("ENER", "Energi", "Energy"),
    Term("ENVI", "Miljö", "Environment"),
    Term("GOVE", "Regeringen och den offentliga sektorn", "Government and public sector"),
    Term("HEAL", "Hälsa", "Health"),
    Term("INTR", "Internationella frågor", "International issues"),
    Term("JUST", "Rättvisa, rättsliga system och allmän säkerhet", "Justice, legal system and public safety"),
    Term("REGI", "Regioner och städer", "Regions and cities"),
    Term("SOCI", "Befolkning och samhälle", "Population and society"),
    Term("TECH", "Vetenskap och teknik", "Science and technology"),
    Term("TRAN", "Transport", "Transport"),
)

# http://publications.europa.eu/resource/authority/frequency
FREQUENCIES: Final = (
    Term("CONT", "kontinuerlig", "continuous"),
    Term("UPDATE_CONT", "uppdateras kontinuerligt", "continuously updated"),
    Term("DAILY_2", "två gånger per dag", "twice a day"),
    Term("DAILY", "dagligen", "daily"),
    Term("WEEKLY_3", "tre gånger per vecka", "three times a week"),
    Term("WEEKLY_2", "två gånger per vecka", "semiweekly"),
    Term("WEEKLY", "veckovis", "weekly"),
    Term("MONTHLY_3", "tre gånger per månad", "three times a month"),
    Term("BIWEEKLY", "varannan vecka", "every two weeks"),
    Term("MONTHLY_2", "två gånger per månad", "semimonthly"),
    Term("MONTHLY", "månatligen", "monthly"),
    Term("BIMONTHLY", "varannan månad", "every two months"),
    Term("QUARTERLY", "kvartalsvis", "quarterly"),
    Term("ANNUAL_3", "tre gånger per år", "three times a year"),
    Term("ANNUAL_2", "halvårsvis", "semiannual"),
    Term("ANNUAL", "årligen", "annual"),
    Term("BIENNIAL", "vartannat år", "biennial"),
    Term("TRIENNIAL", "vart tredje år", "triennial"),
    Term("IRREG", "oregelbundet", "irregular"),
    Term("OTHER", "annan", "other"),
    Term("UNKNOWN", "okänd", "unknown"),
    Term("NEVER", "aldrig", "never"),
)

# http://purl.org/adms/publishertype/, without the type for private persons
PUBLISHER_TYPES: Final = (
    Term("Academia-ScientificOrganisation", "Akademi eller vetenskaplig organisation",
         "Academia or scientific organisation"),
    Term("Company", "Företag", "Company"),
    Term("IndustryConsortium", "Industrikonsortium", "Industry consortium"),
    Term("LocalAuthority", "Lokal myndighet eller kommun", "Local authority"),
    Term("NationalAuthority", "Nationell myndighet", "National authority"),
    Term("NonGovernmentalOrganisation", "Icke-statlig organisation", "Non-governmental organisation"),
    Term("NonProfitOrganisation", "Ideell organisation", "Non-profit organisation"),
    Term("RegionalAuthority", "Regional myndighet", "Regional authority"),
    Term("StandardisationBody", "Standardiseringsorganisation", "Standardisation body"),
    Term("SupraNationalAuthority", "Över- eller mellanstatlig myndighet", "Supra-national authority"),
)

SPECIFICATION_STATUSES: Final = (
    Term("national", "Nationell", "National"),
    Term("proposal", "Förslag", "Proposal"),
    Term("none", "Ingen", "None"),
)

CERTAINTIES: Final = (
    Term("confirmed", "bekräftat", "confirmed"),
    Term("reported", "enligt andra", "reported by others"),
    Term("inferred", "vår slutsats", "our inference"),
    Term("recalled", "ur minnet, inte bekräftat", "from memory, not confirmed"),
)

SEASONS: Final = (Term("spring", "våren", "spring"), Term("autumn", "hösten", "autumn"))
WEBINAR_STATUSES: Final = (
    Term("planned", "Planerat", "Planned"),
    Term("held", "Genomfört", "Held"),
    Term("cancelled", "Inställt", "Cancelled"),
)
STEP_STATUSES: Final = (Term("planned", "Planerat", "Planned"), Term("done", "Klart", "Done"))

STAGE_IDS: Final = tuple(term.id for term in STAGES)


def term(terms: tuple[Term, ...], id: str) -> Term:
    """The term with the id; KeyError when there is none."""
    return {term.id: term for term in terms}[id]
