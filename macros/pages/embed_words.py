"""Every word that the embedded pages print beside what the views print, in Swedish and English."""
from collections.abc import Mapping
from typing import Final

EMBED_TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "embed_all": {"sv": "Se hela tabellen", "en": "See the whole table"},
    "embed_built": {"sv": "Det är inte känt när uppgifterna uppdaterades. Sidan byggdes",
                    "en": "It is not known when this was updated. The page was built on"},
    "embed_held": {"sv": "Genomförda webbinarier", "en": "Held webinars"},
    "embed_newer": {"sv": "Se om det finns nyare", "en": "See if there are newer ones"},
    "embed_old": {"sv": "De här uppgifterna är äldre än 30 dagar.", "en": "These facts are more than 30 days old."},
    "embed_source": {"sv": "Källa:", "en": "Source:"},
    "embed_source_name": {"sv": "Nationella dataverkstaden", "en": "National Data Workshop"},
    "embed_unconfirmed": {"sv": "Planerade webbinarier, okänt om de blev av",
                          "en": "Planned webinars, outcome unknown"},
    "embed_upcoming": {"sv": "Kommande webbinarier", "en": "Upcoming webinars"},
    "embed_updated": {"sv": "Uppdaterad", "en": "Updated"},
    "frame_dataset": {"sv": "Datamängd:", "en": "Dataset:"},
    "frame_progress": {"sv": "Särskilt viktiga datamängder", "en": "Particularly important datasets"},
    "frame_summary": {"sv": "Särskilt viktiga datamängder per steg", "en": "Particularly important datasets by stage"},
    "frame_webinars": {"sv": "Webbinarier", "en": "Webinars"},
}
