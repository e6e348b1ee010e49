"""The words of the report on accessibility, in Swedish and English."""
from typing import Final

ACCESSIBILITY_TEXTS: Final[dict[str, dict[str, str]]] = {
    "run_day": {"sv": "Senaste hela genomgången", "en": "Last full run"},
    "run_none": {"sv": "Ingen hel genomgång är gjord än.", "en": "No full run has been made yet."},
    "run_covered": {"sv": "Prövat", "en": "Covered"},
    "run_counts": {
        "sv": "{pages} sidor och {others} andra vyer, som inbäddade tabeller, på två bredder, i ljust och mörkt läge. "
              "Sammanlagt {judgements} prov.",
        "en": "{pages} pages and {others} other views, such as embedded tables, at two widths, in light and dark. "
              "{judgements} checks in all."},
    "run_states": {"sv": "Också prövat", "en": "Also covered"},
    "run_tools": {"sv": "Verktyg", "en": "Tools"},
    "run_found": {"sv": "Brister som verktyget fann", "en": "Faults that the tool found"},
    "run_nothing": {"sv": "Inga", "en": "None"},
    "run_new": {"sv": "Sidor som har kommit till sedan dess", "en": "Pages that have come since"},
    "state_menu_open": {"sv": "menyn öppen", "en": "menu open"},
    "state_search_with_hits": {"sv": "sökning med träffar", "en": "search with hits"},
    "state_search_without_hits": {"sv": "sökning utan träffar", "en": "search without hits"},
    "state_folds_open": {"sv": "utfällda delar", "en": "folded parts open"},
    "state_table_filtered_and_sorted": {"sv": "tabellen filtrerad och sorterad", "en": "table filtered and sorted"},
    "state_code_copied": {"sv": "kopierad kod", "en": "code copied"},
    "state_form_with_faults": {"sv": "formulär med fel", "en": "form with faults"},
}
