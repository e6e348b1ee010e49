"""The preview against the build: every page and every file, byte for byte; what the two make in different ways."""
import os
import subprocess
import sys
from pathlib import Path

import pytest

from macros.preview.answers import TYPES
from tests.conftest import EPOCH, ROOT


@pytest.fixture(scope="module")
def paths(built: Path) -> list[str]:
    return sorted(file.relative_to(built).as_posix() for file in built.rglob("*") if file.is_file())


@pytest.fixture(scope="module")
def previewed(paths: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The answer to every path of the built site."""
    folder = tmp_path_factory.mktemp("previewed")
    clean = {key: value for key, value in os.environ.items() if not key.startswith("CI_")}
    run = subprocess.run(
        [sys.executable, "-m", "tests.previewing", str(folder)], input="\n".join(paths), cwd=ROOT, text=True,
        capture_output=True, encoding="utf-8", check=False,
        env=clean | {"SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"})
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
    return folder


def test_every_page_and_file_is_that_of_the_build_byte_for_byte(
        built: Path, previewed: Path, paths: list[str]) -> None:
    """But the stylesheet, which in the preview keeps every rule: tests/test_styles.py compares the two."""
    differ = [path for path in paths if (built / path).read_bytes() != (previewed / path).read_bytes()]
    assert len(paths) > 500
    assert differ == ["assets/site.css"]


def test_every_kind_of_file_has_its_type(paths: list[str]) -> None:
    assert {path.rpartition("/")[2].rpartition(".")[2] for path in paths} <= TYPES.keys()
