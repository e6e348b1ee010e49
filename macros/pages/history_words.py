"""Every word about the registry's own history that a view or a command prints, in Swedish and English."""
from collections.abc import Mapping
from typing import Final

HISTORY_TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "history_added": {"sv": "Nytt i registret: {what}", "en": "New in the registry: {what}"},
    "history_changed": {"sv": "Uppgifter ändrade: {what}", "en": "Details changed: {what}"},
    "history_cut": {"sv": "Äldre ändringar kan vi inte visa här.", "en": "Older changes can not be shown here."},
    "history_datasets": {"sv": "datamängden {title}", "en": "the dataset {title}"},
    "history_more": {"sv": "{titles} och {count} till", "en": "{titles} and {count} more"},
    "history_moved": {"sv": "{title}: steget är nu {after}, det var {before}",
                      "en": "{title}: the stage is now {after}, it was {before}"},
    "history_none": {"sv": "Vi kan inte visa ändringarna: webbplatsen är byggd utan registrets historik.",
                     "en": "We can not show the changes: the site was built without the history of the registry."},
    "history_other": {"sv": "Också ändrat: {what}", "en": "Also changed: {what}"},
    "history_partners": {"sv": "organisationer", "en": "organisations"},
    "history_procurement": {"sv": "upphandling", "en": "procurement"},
    "history_programme": {"sv": "programmet", "en": "the programme"},
    "history_projects": {"sv": "samverkansprojekt", "en": "projects"},
    "history_quiet": {"sv": "Inga ändringar i registret är kända.", "en": "No changes of the registry are known."},
    "history_regions": {"sv": "regioner", "en": "regions"},
    "history_removed": {"sv": "Borttaget ur registret: {what}", "en": "Removed from the registry: {what}"},
    "history_reports": {"sv": "lägesrapporten {title}", "en": "the report {title}"},
    "history_sources": {"sv": "källor", "en": "sources"},
    "history_started": {"sv": "Registrets historik börjar här.", "en": "The history of the registry begins here."},
    "history_unread": {"sv": "Vad som ändrades går inte att läsa.", "en": "What changed can not be read."},
    "history_webinars": {"sv": "webbinariet {title}", "en": "the webinar {title}"},
}
