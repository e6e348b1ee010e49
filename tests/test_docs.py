"""The documentation is held to the code: every macro, stage and command has its place."""
import json
import re
from pathlib import Path

import pytest

from macros.pages.calls import read_calls
from macros.pages.markdown import read_pages
from macros.pages.views import MACROS
from macros.registry.structure import registry_schema
from macros.registry.vocabulary import STAGES
from tests.html import soup, words

ROOT = Path(__file__).parent.parent
REFERENCE = (ROOT / "docs" / "makron.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("name", MACROS)
def test_every_macro_is_described_with_a_live_example(name: str) -> None:
    """On the reference page, or, for one that fills a page of its own, on the page that the reference links to."""
    pages = {page.path: page for page in read_pages(ROOT / "docs")[0]}
    section = re.search(rf"^### {name}$(.*?)(?=^##|\Z)", REFERENCE, re.MULTILINE | re.DOTALL)
    assert section
    linked = [pages[path] for path in re.findall(r"\]\(([\w-]+\.md)\)", section[1])]
    assert name in {call.name for page in (pages["makron.md"], *linked) for call in read_calls(page)[0]}


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.id)
def test_every_stage_is_explained_on_the_page_with_the_table(built: Path, stage: object) -> None:
    assert stage.sv in words(soup(built / "datamangder" / "index.html").article)


def test_the_registry_names_its_schema_for_editors() -> None:
    first = (ROOT / "datasets.yaml").read_text("utf-8").split("\n", 1)[0]
    assert first == "# yaml-language-server: $schema=macros/registry/datasets.schema.json"
    assert json.loads((ROOT / "macros/registry/datasets.schema.json").read_text("utf-8")) == registry_schema()


def test_the_readme_gives_the_two_commands_first_and_names_every_dependency() -> None:
    code = re.findall(r"^```\w*\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert code[0].splitlines()[0].startswith("python3 dev.py serve")
    assert code[0].splitlines()[1].startswith("python3 dev.py test")
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    dependencies = re.findall(r'^  "([a-z0-9-]+)', project, re.MULTILINE)
    assert len(dependencies) > 10
    assert [name for name in dependencies if f"`{name}`" not in README] == []


def test_every_requirement_is_locked_with_its_hash() -> None:
    for name in ("requirements.txt", "requirements-dev.txt", "requirements-engines.txt", "requirements-audit.txt"):
        entries = re.split(r"\n(?=[a-z])", (ROOT / name).read_text("utf-8"))
        assert len(entries) > 20
        assert [entry for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_every_page_stands_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text("utf-8").split("\nnav:", 1)[1]
    pages = {file.relative_to(ROOT / "docs").as_posix() for file in (ROOT / "docs").rglob("*.md")}
    assert {name for name in re.findall(r": (\S+\.md)$", navigation, re.MULTILINE)} == pages


def test_the_helper_script_is_short_and_needs_nothing() -> None:
    text = (ROOT / "dev.py").read_text("utf-8")
    assert len(text.splitlines()) <= 80
    assert set(re.findall(r"^(?:import|from) (\w+)", text, re.MULTILINE)) == {
        "hashlib", "os", "signal", "subprocess", "sys", "pathlib"}
