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
    "feed_by": {"sv": "{what} ({when})", "en": "{what} ({when})"},
    "feed_generator": {"sv": "Byggd ur registret som det var {time}", "en": "Built from the registry as of {time}"},
    "feed_guide": {"sv": "Vägledning", "en": "Guide"},
    "feed_milestone": {"sv": "Programmet", "en": "The programme"},
    "feed_report": {"sv": "Lägesrapport", "en": "Status report"},
    "feed_rights": {"sv": "CC0 1.0: fritt att använda till allt.", "en": "CC0 1.0: free for any use."},
    "feed_stage": {"sv": "Steg", "en": "Stage"},
    "feed_subtitle": {
        "sv": "När en datamängd når ett nytt steg, en vägledning eller lägesrapport kommer, och när ett webbinarium "
              "planeras, hålls eller ställs in.",
        "en": "When a dataset reaches a stage, a guide or status report comes, and when a webinar is planned, held or "
              "cancelled."},
    "feed_summary": {"sv": "{when}. Källa: {source}.", "en": "{when}. Source: {source}."},
    "feed_title": {"sv": "Ändringar, {programme}", "en": "Changes, {programme}"},
    "feed_webinar": {"sv": "Webbinarium", "en": "Webinar"},
}
