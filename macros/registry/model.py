"""The whole registry as one frozen model."""
from dataclasses import dataclass
from datetime import date

from macros.registry.basics import Source
from macros.registry.dataset import Dataset
from macros.registry.programme import Member, Procurement, Programme, Project, Report, Webinar


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry:
    """All that datasets.yaml says."""

    programme: Programme
    procurement: Procurement
    datasets: tuple[Dataset, ...]
    webinars: tuple[Webinar, ...]
    regions: tuple[Member, ...]
    partners: tuple[Member, ...]
    projects: tuple[Project, ...]
    reports: tuple[Report, ...]
    sources: tuple[Source, ...]

    def dataset(self, id: str) -> Dataset | None:
        return next((dataset for dataset in self.datasets if dataset.id == id), None)

    def source(self, id: str) -> Source | None:
        return next((source for source in self.sources if source.id == id), None)

    def revised(self, webinar: Webinar) -> date:
        """When what is said of a webinar was last revised: the day of its last change, else when its source was read.

        Never the day of a build: calendars would show every event as changed each night.
        """
        return webinar.updated or self.source(webinar.source).checked
