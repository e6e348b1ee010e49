"""The macros that a page may call, by name."""
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from markupsafe import Markup

from macros.pages.views.accessibility import accessibility_report
from macros.pages.views.add_form import add_form
from macros.pages.views.changes import latest_changes
from macros.pages.views.datasets import dataset_header, dataset_list, guide_list, specification_list
from macros.pages.views.embedding import embed_builder, embed_code
from macros.pages.views.finder import dataset_finder
from macros.pages.views.goals import goal_progress, progress_summary
from macros.pages.views.history import registry_history
from macros.pages.views.open_data import data_files, data_keys, data_url
from macros.pages.views.programme import (
    contact,
    milestone_list,
    procurement_steps,
    project_list,
    region_list,
    report_list,
)
from macros.pages.views.progress import progress_table
from macros.pages.views.registry_keys import registry_keys
from macros.pages.views.review import review_list, source_register
from macros.pages.views.sources import source, source_list
from macros.pages.views.specs import (
    common_mistakes,
    downloads,
    example_file,
    field_table,
    file_rules,
    metadata_record,
    object_table,
)
from macros.pages.views.suggest import suggest_links
from macros.pages.views.webinars import webinar_list

MACROS: Final[Mapping[str, Callable[..., Markup]]] = MappingProxyType({
    view.__name__: view for view in (
        progress_table, progress_summary, goal_progress, dataset_header, dataset_list, specification_list, webinar_list,
        region_list, project_list, report_list, milestone_list, procurement_steps, contact, latest_changes,
        registry_history, source, source_list, suggest_links, field_table, file_rules, example_file, common_mistakes,
        downloads, metadata_record, object_table, guide_list, source_register, review_list, data_files, data_keys,
        data_url, embed_code, embed_builder, registry_keys, add_form, accessibility_report, dataset_finder,
    )
})
# Those that need a data specification, by the id in their first argument.
SPECIFICATION_MACROS: Final = frozenset({
    "field_table", "object_table", "file_rules", "example_file", "common_mistakes", "downloads", "metadata_record"})
