"""Our open data as a reader sees it: the files that there are, the keys of each, and an address to copy."""
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup, escape

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import View, choose
from macros.specs.open_data.common import ENVELOPE
from macros.specs.open_data.files import DATA_FILES, FILE_GROUPS, ROOT, DataFile, schema_names
from macros.specs.open_data.groups import HEAD, SHAPE_GROUPS
from macros.specs.open_data.shape import Key, Kind, Shape

VIEWS: Final = ("progress", "summary", "webinars")  # what can be embedded beside a dataset
# What a reader calls a media type.
FORMATS: Final = {
    "application/json": "JSON", "application/schema+json": "JSON Schema", "text/csv": "CSV", "text/turtle": "Turtle",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel", "application/atom+xml": "Atom",
    "application/rdf+xml": "RDF/XML", "image/svg+xml": "SVG", "text/calendar": "iCalendar", "text/html": "HTML",
    "text/javascript": "JavaScript"}


CAPTIONS: Final = {
    "api": "data_files_api", "specifications": "data_files_specifications", "subscriptions": "data_files_subscriptions",
    "catalog": "data_files_catalog", "embeds": "data_files_embeds"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """A file as it is shown: its path cut where a line may break, the first one where there are many, its schema."""

    file: DataFile
    name: str
    parts: tuple[str, ...]
    href: str
    example: str | None
    format: str
    schema: str | None


def data_files(view: View, group: str = "api", lang: str = "sv") -> Markup:
    """The files of a group with what they hold, format and schema. MacroError for an unknown group."""
    view = view.in_language(lang)
    files = FILE_GROUPS[choose("gruppen", group, list(FILE_GROUPS))]
    caption = texts.words(CAPTIONS[group], view.lang)
    return render(view, "data_files", group=group, caption=caption, rows=[_file_row(view, file) for file in files])


def _file_row(view: View, file: DataFile) -> FileRow:
    first = file.path.format(id=ids[0]) if (ids := file_ids(view, file)) else None
    name = file.path.replace("{id}", "<id>")
    return FileRow(
        file=file, name=name, parts=tuple(re.split(r"(?<=[/.-])", name)), href=view.url(first or file.path),
        example=first and "/".join(first.split("/")[-2:]), format=FORMATS[file.media_type],
        schema=view.url(file.schema) if file.schema else None)


def file_ids(view: View, file: DataFile) -> tuple[str, ...]:
    """The ids that a file with {id} in its path exists for; none for a file that is one."""
    match file.ids:
        case "datasets":
            return tuple(dataset.id for dataset in view.registry.datasets)
        case "specifications":
            return tuple(sorted(view.specs))
        case "schemas":
            return schema_names()
        case "views":
            return _in_both_languages(VIEWS)
        case "dataset-views":
            return _in_both_languages(dataset.id for dataset in view.registry.datasets)
    return ()


def _in_both_languages(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name + ending for name in names for ending in ("", "-en"))


def data_paths(view: View) -> Iterator[str]:
    """The path of every file that we publish for machines, from the site's root."""
    for file in DATA_FILES:
        ids = file_ids(view, file)
        yield from (file.path.format(id=id) for id in ids) if file.ids else (file.path,)


def data_keys(view: View, group: str, lang: str = "sv") -> Markup:
    """The keys of a file and of the objects in it: meaning and value. MacroError for an unknown file."""
    view = view.in_language(lang)
    shapes = SHAPE_GROUPS[choose("filen", group, list(SHAPE_GROUPS))]
    return render(view, "data_keys", shapes=[(shape, getattr(shape, lang), _own_keys(shape)) for shape in shapes],
                  named=lambda value: getattr(value, lang), is_shape=lambda value: isinstance(value, Shape),
                  plain=lambda key: _plain(key, lang))


def _own_keys(shape: Shape) -> tuple[Key, ...]:
    """The keys that are not those which every file begins with."""
    return shape.keys if shape is HEAD else tuple(key for key in shape.keys if key not in ENVELOPE)


def _plain(key: Key, lang: str) -> str:
    return getattr(key.of, lang) if isinstance(key.of, Kind) else ""


def data_url(view: View, path: str) -> Markup:
    """The absolute address of a file under api/v1/, to copy: data_url("datasets.csv"). MacroError for no such file."""
    return escape(view.base_url + choose("filen", f"{ROOT}{path}", list(data_paths(view))))
