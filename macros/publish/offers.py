"""What the site offers to machines, once: datasets of our own with the files that hold them."""
from dataclasses import dataclass
from typing import Final

from macros.publish import calendar, feed


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file by its path in the site: what it holds (a key), its format, media type, description (a key), and the path
    of the schema that it keeps.
    """

    path: str
    name: str
    title: str
    type: str
    about: str
    schema: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A dataset of ours: the keys of its texts, its EU data themes, the page that shows the same, and its files."""

    id: str
    title: str
    about: str
    keywords: str
    themes: tuple[str, ...]
    page: str
    files: tuple[File, ...]


CSV: Final = File(
    path="api/v1/datasets.csv", name="alternate_datasets", title="CSV", type="text/csv", about="catalog_csv",
    schema="api/v1/datasets.table-schema.json")
EXCEL: Final = File(
    path="api/v1/datasets-excel.csv", name="alternate_datasets", title="CSV (Excel)", type="text/csv",
    about="catalog_excel")
JSON: Final = File(
    path="api/v1/datasets.json", name="alternate_datasets", title="JSON", type="application/json", about="catalog_json",
    schema="api/v1/datasets.schema.json")
WEBINARS: Final = File(
    path="api/v1/webinars.json", name="alternate_webinars", title="JSON", type="application/json", about="catalog_json",
    schema="api/v1/webinars.schema.json")
SUMMARY: Final = File(
    path="api/v1/summary.json", name="alternate_summary", title="JSON", type="application/json", about="catalog_json",
    schema="api/v1/summary.schema.json")
CALENDAR: Final = File(
    path=calendar.PATH, name="alternate_webinars", title="iCalendar", type="text/calendar", about="catalog_calendar")
FEED: Final = File(
    path=feed.PATH, name="alternate_changes", title="Atom", type="application/atom+xml", about="catalog_feed")

OFFERS: Final = (
    Offer(id="datasets", title="catalog_datasets", about="catalog_datasets_about", keywords="catalog_datasets_keywords",
          themes=("GOVE",), page="datamangder.md", files=(CSV, EXCEL, JSON)),
    Offer(id="webinars", title="catalog_webinars", about="catalog_webinars_about", keywords="catalog_webinars_keywords",
          themes=("GOVE", "EDUC"), page="webbinarier.md", files=(CALENDAR, WEBINARS)),
    Offer(id="changes", title="catalog_changes", about="catalog_changes_about", keywords="catalog_changes_keywords",
          themes=("GOVE",), page="index.md", files=(FEED,)),
)
