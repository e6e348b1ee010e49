"""The words of the calendar, the feed, the catalogue and the data in the pages' heads, in Swedish and English."""
from typing import Final

FEED_TEXTS: Final[dict[str, dict[str, str]]] = {
    "calendar_cancelled": {"sv": "Inställt: {title}", "en": "Cancelled: {title}"},
    "calendar_datasets": {"sv": "Datamängder: {titles}", "en": "Datasets: {titles}"},
    "calendar_description": {"sv": "Webbinarier om öppna data och särskilt viktiga datamängder.",
                             "en": "Webinars on open data and particularly important datasets."},
    "calendar_english": {"sv": "På engelska: {title}", "en": "In English: {title}"},
    "calendar_name": {"sv": "Webbinarier, {programme}", "en": "Webinars, {programme}"},
    "calendar_no_end": {"sv": "Sluttiden är inte känd.", "en": "The end time is not known."},
    "calendar_no_time": {"sv": "Klockslaget är inte känt.", "en": "The time of day is not known."},
    "calendar_organiser": {"sv": "Ordnas av {name}.", "en": "Organised by {name}."},
    "calendar_page": {"sv": "Alla webbinarier: {url}", "en": "All webinars: {url}"},
}
