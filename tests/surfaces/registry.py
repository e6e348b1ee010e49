"""datasets.yaml as plain data in, what every surface should say of it out. No code of the product is used."""
from dataclasses import dataclass
from pathlib import Path

import yaml

from tests.test_truth import STAGES, date_words, goal_counts, moment_words, rank_words, start_words, sure

MOVED = "laddpunkter"  # the dataset that a test moves to another stage
STATUSES = {"sv": {"planned": "Planerat", "held": "Genomfört", "cancelled": "Inställt"},
            "en": {"planned": "Planned", "held": "Held", "cancelled": "Cancelled"}}
SEASONS = {"sv": {"spring": "våren", "autumn": "hösten"}, "en": {"spring": "spring", "autumn": "autumn"}}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a dataset stands, as a reader sees it; the date is empty where no stage is known."""

    title: str
    stage: str
    when: str


class Expected:
    """What a file says."""

    def __init__(self, file: Path) -> None:
        self.data = yaml.safe_load(file.read_text("utf-8"))
        self.datasets = {dataset["id"]: dataset for dataset in self.data["datasets"]}

    def standing(self, id: str, lang: str = "sv") -> Standing:
        dataset = self.datasets[id]
        last = dataset["stages"][-1] if dataset["stages"] else None
        unknown = "inte känt" if lang == "sv" else "not known"
        return Standing(dataset["title"][lang], STAGES[lang][last["stage"]] if last else unknown,
                        moment_words(last, lang) + sure(last.get("certainty"), lang) if last else "")

    def standings(self, lang: str = "sv") -> dict[str, Standing]:
        return {id: self.standing(id, lang) for id in self.datasets}

    def counts(self, lang: str = "sv") -> dict[str, int]:
        """How many datasets stand at each stage; None for those without."""
        found = [dataset["stages"][-1]["stage"] if dataset["stages"] else None for dataset in self.datasets.values()]
        return {name: found.count(id) for id, name in STAGES[lang].items()} | {None: found.count(None)}

    def ranks(self, lang: str = "sv") -> dict[str, str]:
        return {id: rank_words(dataset, lang) for id, dataset in self.datasets.items()}

    def goals(self) -> list[tuple[int, int, int]]:
        """Of each goal: how many datasets it asks for, how many are known to be in it, how many have reached it."""
        return goal_counts(self.data)

    def webinars(self, lang: str = "sv") -> dict[str, tuple[str, str, str]]:
        """Title, time and status by id. All that have a day have been, so the calendar knows them as held."""
        found = {}
        for webinar in self.data["webinars"]:
            period = webinar.get("period")
            when = f"{SEASONS[lang][period['season']]} {period['year']}" if period else (
                start_words(webinar["start"]) if lang == "sv" else date_words(webinar["start"], "en"))
            found[webinar["id"]] = (webinar["title"][lang], when, STATUSES[lang][webinar["status"]])
        return found

    def happened(self) -> set[tuple[str, str]]:
        """What the feed tells of datasets and reports, and the day that it stands on."""
        found = set()
        for dataset in self.datasets.values():
            for stage in dataset["stages"]:
                if day := stage.get("date") or stage.get("by"):
                    late = f" (senast {date_words(stage['by'])})" if "by" in stage else ""
                    name = STAGES["sv"][stage["stage"]].lower()
                    found.add((f"{dataset['title']['sv']}: {name}{late}", day))
        return found | {(f"{report['title']['sv']} är publicerad", report["published"])
                        for report in self.data["reports"]}
