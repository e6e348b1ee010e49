"""Every word of the form for new entries that a view prints, in Swedish and English."""
from collections.abc import Mapping
from typing import Final

ADD_TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "add_check": {"sv": "Kontrollera", "en": "Check"},
    "add_choose": {"sv": "Välj", "en": "Choose"},
    "add_commas": {"sv": "Skriv kommatecken mellan orden.", "en": "Write commas between the words."},
    "add_copy": {"sv": "Kopiera raderna", "en": "Copy the lines"},
    "add_editor": {"sv": "Öppna filen i GitLab", "en": "Open the file in GitLab"},
    "add_lines": {"sv": "Rader att klistra in", "en": "Lines to paste"},
    "add_partial_date": {"sv": "Dag, månad eller år: 2025-02-14, 2025-02 eller 2025.",
                         "en": "Day, month or year: 2025-02-14, 2025-02 or 2025."},
    "add_paste": {"sv": "Klistra in raderna direkt under raden {section}: i filen datasets.yaml.",
                  "en": "Paste the lines directly below the line {section}: in the file datasets.yaml."},
    "add_required": {"sv": "krävs", "en": "required"},
    "add_summary": {"sv": "Beskrivning", "en": "Description"},
    "add_time": {"sv": "Klockslag i Sverige", "en": "Time in Sweden"},
    "add_title": {"sv": "Namn", "en": "Name"},
    "add_title_datasets": {"sv": "Ny datamängd", "en": "New dataset"},
    "add_title_webinars": {"sv": "Nytt webbinarium", "en": "New webinar"},
}
