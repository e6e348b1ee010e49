"""Every word about our open data that a view prints, in Swedish and English."""
from collections.abc import Mapping
from typing import Final

OPEN_DATA_TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "data_each": {"sv": "En fil för varje id, till exempel", "en": "A file for each id, for example"},
    "data_file": {"sv": "Fil", "en": "File"},
    "data_files_api": {"sv": "Filer med uppgifterna, och scheman som beskriver dem",
                       "en": "Files with the data, and schemas that describe them"},
    "data_files_catalog": {"sv": "Våra filer, beskrivna för dataportaler", "en": "Our files, described for portals"},
    "data_files_embeds": {"sv": "Filer att visa på andra webbplatser", "en": "Files to show on other sites"},
    "data_files_subscriptions": {"sv": "Filer att prenumerera på", "en": "Files to subscribe to"},
    "data_files_specifications": {"sv": "Filer för den som publicerar en datamängd",
                                  "en": "Files for publishers of a dataset"},
    "data_format": {"sv": "Format", "en": "Format"},
    "data_key": {"sv": "Nyckel", "en": "Key"},
    "data_holds": {"sv": "Innehåll", "en": "Content"},
    "data_list_of": {"sv": "lista av", "en": "list of"},
    "data_meaning": {"sv": "Betyder", "en": "Meaning"},
    "data_none": {"sv": "inget", "en": "none"},
    "data_or_null": {"sv": "eller null", "en": "or null"},
    "data_schema": {"sv": "Schema", "en": "Schema"},
    "data_schema_of": {"sv": "Schema för {path}", "en": "Schema of {path}"},
    "data_type": {"sv": "Värde", "en": "Value"},
    "data_values": {"sv": "Till exempel:", "en": "For example:"},
}
