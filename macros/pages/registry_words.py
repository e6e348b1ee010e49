"""Every word about the keys of the registry that a view prints, in Swedish and English."""
from collections.abc import Mapping
from typing import Final

REGISTRY_TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "keys_array": {"sv": "en lista", "en": "a list"},
    "keys_boolean": {"sv": "true eller false", "en": "true or false"},
    "keys_caption": {"sv": "Nycklarna i {section}", "en": "The keys of {section}"},
    "keys_day": {"sv": 'en dag inom citattecken: "2026-11-23"', "en": 'a day within quotes: "2026-11-23"'},
    "keys_email": {"sv": "en e-postadress", "en": "an email address"},
    "keys_id": {"sv": "ett id: a–z, siffror och bindestreck", "en": "an id: a–z, digits and hyphens"},
    "keys_integer": {"sv": "ett heltal, minst {first}", "en": "a whole number, at least {first}"},
    "keys_key": {"sv": "Nyckel", "en": "Key"},
    "keys_list": {"sv": "lista:", "en": "list:"},
    "keys_meaning": {"sv": "Betyder", "en": "Meaning"},
    "keys_object": {"sv": "nycklarna nedan", "en": "the keys below"},
    "keys_obligation": {"sv": "Krävs", "en": "Required"},
    "keys_partial_date": {"sv": 'dag, månad eller år inom citattecken: "2023-09-14", "2023-09", "2023"',
                          "en": 'day, month or year within quotes: "2023-09-14", "2023-09", "2023"'},
    "keys_range": {"sv": "ett heltal från {first} till {last}", "en": "a whole number from {first} to {last}"},
    "keys_required": {"sv": "ja", "en": "yes"},
    "keys_required_with": {"sv": "med {keys}", "en": "with {keys}"},
    "keys_rule": {"sv": "Regel:", "en": "Rule:"},
    "keys_source": {"sv": "id för en källa i listan sources", "en": "the id of a source in the list sources"},
    "keys_string": {"sv": "text", "en": "text"},
    "keys_swedish_first": {"sv": "text: {{sv: …, en: …}}, där en kan utelämnas",
                           "en": "text: {{sv: …, en: …}}, where en may be left out"},
    "keys_text": {"sv": "text, utan HTML", "en": "text, without HTML"},
    "keys_two_languages": {"sv": "namn: {{sv: …, en: …}}", "en": "name: {{sv: …, en: …}}"},
    "keys_url": {"sv": "en adress som börjar med https://", "en": "an address that begins with https://"},
    "keys_values": {"sv": "Värden", "en": "Values"},
}
