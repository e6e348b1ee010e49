"""Every macro's HTML, whole, beside files that a reviewer reads; UPDATE_GOLDEN=1 writes them anew."""
import inspect
import os
from pathlib import Path
from typing import Final

import pytest

from macros.pages.texts import LANGUAGES
from macros.pages.views import MACROS
from tests.pages.viewing import view

GOLDEN: Final = Path(__file__).parent / "golden"
SPECIFICATION: Final = ("field_table", "object_table", "file_rules", "example_file", "common_mistakes", "downloads",
                        "metadata_record")
NEEDED: Final = {"source": ("rapport-1",), "registry_keys": ("webinars",), "add_form": ("webinars",)} | {
    name: ("appeltrad",) for name in ("dataset_header", "source_list", *SPECIFICATION)} | {
    "data_keys": ("datasets",), "data_url": ("datasets/appeltrad.json",)}
MORE: Final = {
    "dataset_header-little-known": ("dataset_header", ("bankar",), {}),
    "add_form-datasets": ("add_form", ("datasets",), {}),
    "registry_keys-datasets": ("registry_keys", ("datasets",), {}),
    "registry_keys-programme": ("registry_keys", ("programme",), {}),
    "progress_table-anchors": ("progress_table", (), {"anchors": True, "order": "stage"}),
    "progress_table-empty": ("progress_table", (), {"stage": "specification"}),
    "webinar_list-held": ("webinar_list", ("held",), {}),
    "data_files-specifications": ("data_files", ("specifications",), {}),
    "webinar_list-cancelled": ("webinar_list", ("cancelled",), {}),
}
CASES: Final = {f"{name}-{lang}": (name, NEEDED.get(name, ()), {"lang": lang}) for name in MACROS
                for lang in LANGUAGES if "lang" in inspect.signature(MACROS[name]).parameters} | {
    f"{name}-sv": (name, NEEDED.get(name, ()), {}) for name, macro in MACROS.items()
    if "lang" not in inspect.signature(macro).parameters} | MORE


@pytest.mark.parametrize("name", CASES)
def test_a_macro_prints_what_was_reviewed(name: str) -> None:
    macro, args, kwargs = CASES[name]
    html = str(MACROS[macro](view("samverkan.md"), *args, **kwargs)) + "\n"
    file = GOLDEN / f"{name}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(html, "utf-8", newline="\n")
    assert html == file.read_text("utf-8")
    assert "\n\n" not in html
    assert not html.startswith((" ", "\n"))


def test_every_macro_has_a_case_and_every_file_a_macro() -> None:
    assert {macro for macro, _, _ in CASES.values()} == set(MACROS)
    assert {file.stem for file in GOLDEN.iterdir()} == set(CASES)
