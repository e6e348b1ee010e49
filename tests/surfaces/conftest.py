"""The built site with its registry, as it is and with one stage changed in a copy."""
import re
from pathlib import Path

import pytest

from tests.conftest import ROOT, build
from tests.copying import copy_site
from tests.surfaces.registry import MOVED, Expected

STAGE = '      - {stage: reference-group, date: "2024-02-05", source: lr-2022-12}\n'


def built_copy(folder: Path, text: str) -> Path:
    """A copy of the project outside git, with that text as its registry, built; the folder of the site."""
    copy_site(folder)
    (folder / "datasets.yaml").write_text(text, "utf-8")
    result = build(folder / "site", "--config-file", str(folder / "mkdocs.yml"))
    assert result.returncode == 0, result.stderr
    return folder / "site"


@pytest.fixture(scope="session")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a registry in which one dataset stands at another stage."""
    pattern = rf"(\n  - id: {MOVED}\n(?:    .*\n)*?    stages:\n)(?:      - .*\n)+"
    text, number = re.subn(pattern, lambda match: match[1] + STAGE, (ROOT / "datasets.yaml").read_text("utf-8"))
    assert number == 1
    return built_copy(tmp_path_factory.mktemp("changed"), text)


@pytest.fixture(scope="session")
def unchanged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a copy in which nothing is changed: what differs from it is what the changed stage did."""
    return built_copy(tmp_path_factory.mktemp("unchanged"), (ROOT / "datasets.yaml").read_text("utf-8"))


@pytest.fixture(scope="session", params=["real", "changed"])
def site(request: pytest.FixtureRequest) -> tuple[Path, Expected]:
    """The built site with what it should say: the real one, and the one with another stage."""
    if request.param == "real":
        return request.getfixturevalue("built"), Expected(ROOT / "datasets.yaml")
    folder = request.getfixturevalue("changed")
    return folder, Expected(folder.parent / "datasets.yaml")
