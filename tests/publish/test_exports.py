"""The generated files: the same from the command line as in the built site, and openable by what reads them."""
import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from rdflib import Graph

from macros.pages.site import load_site_with_history
from macros.publish.exports import PARTS, exports, parts_for
from macros.publish.publication import LOCAL, Publication, read_stamp
from tests.conftest import EPOCH, ROOT
from tests.registry.checking import TODAY

VIEW = load_site_with_history(ROOT, TODAY).view
PUBLICATION = Publication(view=VIEW, base_url=LOCAL, stamp=read_stamp(ROOT, {"SOURCE_DATE_EPOCH": EPOCH}))
FILES = exports(PUBLICATION)
GENERATOR = ("mkdocs", "mkdocs_macros", "material", "markdown")


def export(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "macros", "export", *arguments], cwd=ROOT, capture_output=True,
                          text=True, encoding="utf-8", check=False, env=os.environ | {"SOURCE_DATE_EPOCH": EPOCH})


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_a_single_file_is_looked_for_in_the_part_that_makes_it(part: Callable[[Publication], dict[str, bytes]]) -> None:
    assert [path for path in part(PUBLICATION) if part not in parts_for(path)] == []


def test_every_specification_has_its_templates_and_record() -> None:
    ids = [file.name.removesuffix(".schema.json") for file in sorted((ROOT / "docs/specs").glob("*.schema.json"))]
    assert [path for path in FILES if path.startswith("specs/")] == [
        f"specs/{id}.{ending}" for id in ids for ending in ("mall.csv", "mall.xlsx", "metadata.ttl")]


def test_the_command_line_writes_what_the_site_holds(built: Path, tmp_path: Path) -> None:
    run = export(tmp_path / "ut")
    assert (run.returncode, run.stdout) == (0, f"{len(FILES)} filer är skrivna till {tmp_path / 'ut'}\n")
    written = {file.relative_to(tmp_path / "ut").as_posix(): file.read_bytes()
               for file in (tmp_path / "ut").rglob("*") if file.is_file()}
    assert written == FILES
    assert {path: (built / path).read_bytes() for path in FILES} == FILES


def without_generator(code: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    code = f"import sys; sys.modules.update(dict.fromkeys({GENERATOR})); {code}"
    return subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True,
                          encoding="utf-8", check=False, env=os.environ | {"SOURCE_DATE_EPOCH": EPOCH})


@pytest.mark.parametrize("name", [*GENERATOR, "mkdocs.config", "mkdocs.structure.files", "macros.hooks"])
def test_what_is_kept_out_can_not_be_imported(name: str) -> None:
    run = without_generator(f"import {name}")
    assert (run.returncode, run.stderr.splitlines()[-1].partition(":")[0]) == (1, "ModuleNotFoundError")


def test_the_command_line_needs_no_site_generator(tmp_path: Path) -> None:
    """As where mkdocs, its plugin and the theme are not installed: an import of one of them fails."""
    run = without_generator("import runpy; sys.argv[0] = 'macros'; runpy.run_module('macros', run_name='__main__')",
                            "export", tmp_path / "ut")
    assert (run.returncode, run.stderr) == (0, "")
    assert {file.relative_to(tmp_path / "ut").as_posix(): file.read_bytes()
            for file in (tmp_path / "ut").rglob("*") if file.is_file()} == FILES


def test_a_folder_that_cannot_be_written_is_told_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "ut").write_text("en fil")
    run = export(tmp_path / "ut")
    assert run.returncode == 1
    assert run.stderr.startswith(f"{tmp_path / 'ut'}")
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize("path", [path for path in FILES if path.startswith("specs/")])
def test_a_file_of_a_specification_opens(path: str) -> None:
    content = FILES[path]
    if path.endswith(".csv"):
        assert len(list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))) == 1
    elif path.endswith(".xlsx"):
        assert load_workbook(io.BytesIO(content)).sheetnames == ["Data", "Kolumner"]
    elif path.endswith(".json"):
        assert json.loads(content)
    else:
        assert len(Graph().parse(data=content, format="turtle")) > 15
