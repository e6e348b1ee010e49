"""The shapes of our open data: each described once, each key in both languages, no name used twice."""
import pytest

from macros.specs.open_data.common import TEXT
from macros.specs.open_data.files import API_FILES, DATA_FILES, schema_names
from macros.specs.open_data.groups import HEAD, SHAPE_GROUPS
from macros.specs.open_data.shape import ID, INTEGER, Shape, one, some
from macros.specs.open_data.table import ROW

USED = {shape.id: shape for file in API_FILES if file.shape for shape in (file.shape, *file.shape.inner())}
DESCRIBED = [shape for shapes in SHAPE_GROUPS.values() for shape in shapes]


def test_every_shape_in_a_file_is_described_once() -> None:
    assert sorted(shape.id for shape in DESCRIBED) == sorted([*USED, HEAD.id, ROW.id])
    assert all(shape == USED.get(shape.id, shape) for shape in DESCRIBED)


@pytest.mark.parametrize("shape", DESCRIBED, ids=lambda shape: shape.id)
def test_a_shape_is_described_in_both_languages_with_whole_sentences(shape: Shape) -> None:
    names = [key.name for key in shape.keys]
    assert len(set(names)) == len(names)
    assert [key.name for key in shape.keys if not (key.sv.endswith(".") and key.en.endswith("."))] == []
    assert shape.sv and shape.en


def test_inner_shapes_are_found_once_however_deep() -> None:
    inner = Shape("inner", "Inre", "Inner", (one("text", TEXT, "S.", "E."), one("size", INTEGER, "S.", "E.")))
    outer = Shape("outer", "Yttre", "Outer", (
        one("id", ID, "S.", "E."), some("inners", inner, "S.", "E."), one("text", TEXT, "S.", "E.")))
    assert list(outer.inner()) == [inner, TEXT]


def test_every_file_has_a_path_of_its_own_and_ids_where_its_path_asks_for_them() -> None:
    paths = [file.path for file in DATA_FILES]
    assert len(set(paths)) == len(paths)
    assert [file.path for file in DATA_FILES if ("{id}" in file.path) != (file.ids is not None)] == []
    assert schema_names() == ("index", "datasets", "dataset", "summary", "webinars", "programme", "sources",
                              "vocabulary", "history", "all")


def test_every_file_is_described_in_both_languages() -> None:
    texts = [text for file in DATA_FILES for text in (file.title, file.description)]
    assert [text for text in texts if not (text.sv and text.en)] == []
