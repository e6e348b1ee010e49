"""The whole registry as one frozen model."""
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

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
    # Looked up for every page: a walk through the lists would make the work grow with their square.
    _datasets: Mapping[str, Dataset] = field(init=False, repr=False, compare=False)
    _sources: Mapping[str, Source] = field(init=False, repr=False, compare=False)
    _titles: Mapping[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name, value in (("_datasets", {dataset.id: dataset for dataset in reversed(self.datasets)}),
                            ("_sources", {source.id: source for source in reversed(self.sources)}),
                            ("_titles", dict(Counter(source.title for source in self.sources)))):
            object.__setattr__(self, name, MappingProxyType(value))

    def dataset(self, id: str) -> Dataset | None:
        return self._datasets.get(id)

    def source(self, id: str) -> Source | None:
        return self._sources.get(id)

    def is_title_of_another(self, name: str, source: Source) -> bool:
        return self._titles.get(name, 0) > (name == source.title)

    def revised(self, webinar: Webinar) -> date:
        """When what is said of a webinar was last revised: the day of its last change, else when its source was read.

        Never the day of a build: calendars would show every event as changed each night.
        """
        return webinar.updated or self.source(webinar.source).checked
