"""The words of the calendar, the feed, the catalogue and the data in the pages' heads, in Swedish and English."""
from typing import Final

FEED_TEXTS: Final[dict[str, dict[str, str]]] = {
    "alternate_changes": {"sv": "Ändringar", "en": "Changes"},
    "alternate_datasets": {"sv": "Särskilt viktiga datamängder", "en": "Particularly important datasets"},
    "alternate_summary": {"sv": "Så långt har arbetet kommit", "en": "Progress of the work"},
    "alternate_webinars": {"sv": "Webbinarier", "en": "Webinars"},
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
    "catalog_about": {
        "sv": "Öppna data från {programme}: hur långt arbetet med de särskilt viktiga datamängderna har kommit, "
              "specifikationer, webbinarier och ändringar.",
        "en": "Open data from {programme}: how far the work on the particularly important datasets has come, "
              "specifications, webinars and changes."},
    "catalog_calendar": {"sv": "Kalender att prenumerera på.", "en": "Calendar to subscribe to."},
    "catalog_changes": {"sv": "Ändringar i arbetet med särskilt viktiga datamängder",
                        "en": "Changes in the work on particularly important datasets"},
    "catalog_changes_about": {
        "sv": "Händelser med datum och källa: nya steg, vägledningar, lägesrapporter och webbinarier.",
        "en": "Events with date and source: new stages, guides, status reports and webinars."},
    "catalog_changes_keywords": {"sv": "datamängd, ändring, nyhet", "en": "dataset, change, news"},
    "catalog_csv": {"sv": "CSV i UTF-8 med komma mellan värdena.", "en": "CSV in UTF-8 with commas between values."},
    "catalog_datasets": {"sv": "Särskilt viktiga datamängder: så långt har arbetet kommit",
                         "en": "Particularly important datasets: progress of the work"},
    "catalog_datasets_about": {
        "sv": "De datamängder på listan som vi har en källa för: plats, steg, specifikation och vägledning, med källa "
              "till varje uppgift. Hela listan ingår inte, eftersom vi inte har kunnat läsa den.",
        "en": "The datasets on the list for which we have a source: rank, stage, specification and guide, with the "
              "source of each fact. The whole list is not included, since we have not been able to read it."},
    "catalog_datasets_keywords": {"sv": "öppna data, datamängd, vägledning, specifikation, region, kommun",
                                  "en": "open data, dataset, guide, specification, region, municipality"},
    "catalog_excel": {"sv": "CSV med semikolon, som Excel på svenska öppnar rätt.",
                      "en": "CSV with semicolons, for Excel set to Swedish."},
    "catalog_feed": {"sv": "Flöde för program som läser nyheter.", "en": "Feed for news readers."},
    "catalog_json": {"sv": "JSON med ett schema som beskriver varje nyckel.",
                     "en": "JSON with a schema that describes every key."},
    "catalog_publisher": {"sv": "{summary}", "en": "{summary}"},
    "catalog_publisher_inferred": {"sv": "{summary} Vilken typ av utgivare programmet är, är vår slutsats.",
                                   "en": "{summary} The type of publisher is our inference."},
    "catalog_specification": {"sv": "{about} Status: {status}.", "en": "{about} Status: {status}."},
    "catalog_specification_csv": {"sv": "Tom mall med kolumnernas namn. En fil för varje specifikation.",
                                  "en": "Empty template with the names of the columns. One file per specification."},
    "catalog_specification_schema": {"sv": "Kolumner, typer och regler. En fil för varje specifikation.",
                                     "en": "Columns, types and rules. One file per specification."},
    "catalog_specification_xlsx": {"sv": "Mall med förklaringar. En fil för varje specifikation.",
                                   "en": "Template with explanations. One file per specification."},
    "catalog_specifications": {"sv": "Dataspecifikationer för särskilt viktiga datamängder",
                               "en": "Data specifications for particularly important datasets"},
    "catalog_specifications_about": {
        "sv": "Kolumner, mallar och regler. En del återger en nationell specifikation, andra är förslag. "
              "Licensen skiljer och står på varje specifikation där den är känd.",
        "en": "Columns, templates and rules. Some render a national specification, others are proposals. "
              "Licences differ and stand on each specification where they are known."},
    "catalog_specifications_keywords": {"sv": "dataspecifikation, datamodell, mall",
                                        "en": "data specification, data model, template"},
    "catalog_title": {"sv": "Öppna data från {programme}", "en": "Open data from {programme}"},
    "catalog_webinars": {"sv": "Webbinarier om öppna data", "en": "Webinars on open data"},
    "catalog_webinars_about": {
        "sv": "Webbinarier som är planerade, genomförda eller inställda, med länk till inspelningen där den är känd. "
              "I kalendern finns bara de som har en känd dag.",
        "en": "Webinars that are planned, held or cancelled, with a link to the recording where it is known. The "
              "calendar holds only those whose day is known."},
    "catalog_webinars_keywords": {"sv": "webbinarium, kalender, inspelning", "en": "webinar, calendar, recording"},
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
    "site_name": {"sv": "Vägledningar för särskilt viktiga datamängder",
                  "en": "Publishing guides for particularly important datasets"},
}
