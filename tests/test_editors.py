"""What GitLab and editors read of the repository: templates, and settings that point at files that are there."""
import json
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
TEMPLATES = {file.relative_to(ROOT / ".gitlab").as_posix(): file.read_text("utf-8")
             for file in sorted((ROOT / ".gitlab").rglob("*_templates/*.md"))}


def test_there_is_a_template_for_each_kind_of_issue_and_for_merge_requests() -> None:
    assert set(TEMPLATES) == {
        "issue_templates/Fel på sidan.md", "issue_templates/Ny datamängd.md", "issue_templates/Nytt webbinarium.md",
        "merge_request_templates/Default.md"}


def test_a_template_asks_in_headings_and_has_an_end_for_every_comment() -> None:
    for text in TEMPLATES.values():
        assert text.startswith("## ")
        assert text.count("<!--") == text.count("-->")


def test_commands_pages_and_headings_that_the_templates_name_are_there() -> None:
    whole = "".join(TEMPLATES.values())
    guide = (ROOT / "docs/bidra.md").read_text("utf-8")
    readme = (ROOT / "README.md").read_text("utf-8") + guide
    commands = set(re.findall(r"`(python3 dev\.py \w+)`", whole))
    assert commands == {"python3 dev.py check", "python3 dev.py diff"}
    assert [command for command in commands if command not in readme] == []
    assert "title: Bidra till webbplatsen\n" in guide
    assert "### Lägg till ett webbinarium {" in guide
    assert (ROOT / "docs/bidra.md").is_file() and "`docs/bidra.md`" in whole


def test_the_editor_checks_the_registry_and_the_specifications_by_the_schemas_of_the_checker() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))
    assert settings["yaml.schemas"] == {"./macros/registry/datasets.schema.json": "datasets.yaml"}
    paths = [*settings["yaml.schemas"], *(schema["url"] for schema in settings["json.schemas"])]
    assert [path for path in paths if not (ROOT / path).is_file()] == []
    assert json.loads((ROOT / ".vscode/extensions.json").read_text("utf-8")) == {
        "recommendations": ["redhat.vscode-yaml"]}
