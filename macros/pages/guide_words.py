"""Every word of the box that a guide opens with, of goals and of the start page's list, in Swedish and English."""
from collections.abc import Mapping
from typing import Final

GUIDE_TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "effort": {"sv": "Det här krävs, och det här får du", "en": "What it takes to publish"},
    "effort_difficulty": {"sv": "Svårighet", "en": "Difficulty"},
    "effort_ours": {"sv": "Tid och svårighet är vår uppskattning.",
                    "en": "This is our estimate. The guide says in Swedish how long it takes, who must take part and "
                          "what you get."},
    "effort_people": {"sv": "Vilka som behövs", "en": "Who must take part"},
    "effort_result": {"sv": "Du får", "en": "You get"},
    "effort_time": {"sv": "Tid", "en": "Time"},
    "effort_unknown": {"sv": "Tid och svårighet vet vi inte förrän vägledningen är skriven.",
                       "en": "We do not know the time and the difficulty until the guide has been written."},
    "goal_not_reached": {"sv": "Kända datamängder där vi inte kan visa att målet är nått",
                         "en": "Known datasets where we can not show that the goal is reached"},
    "goal_rank_unknown": {"sv": "Vi vet inte vilka datamängder det är",
                          "en": "We do not know which datasets these are"},
    "goal_reached": {"sv": "Datamängder som har nått målet", "en": "Datasets that have reached the goal"},
    "goal_table": {"sv": "{title}: så många datamängder", "en": "{title}: number of datasets"},
    "finder_all": {"sv": "Se hur långt arbetet har kommit med var och en",
                   "en": "See how far the work on each of them has come"},
    "finder_missing": {"sv": "Föreslå en datamängd som saknas", "en": "Suggest a dataset that is missing"},
    "finder_search": {"sv": "Sök datamängd", "en": "Search for a dataset"},
    "finder_start": {"sv": "kort startsida", "en": "short start page"},
}
