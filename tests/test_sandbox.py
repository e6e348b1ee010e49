"""The sandbox stands in the plugin's place, and holds when the check before the build has been torn down."""
import subprocess
import sys
from pathlib import Path

import pytest
from markdown import Markdown
from mkdocs.config import load_config

from macros.pages.sandbox import ONLY_CALLS
from macros.pages.views import MACROS
from tests.conftest import ROOT, build
from tests.copying import copy_site

LOOK = """
from mkdocs.config import load_config
config = load_config("mkdocs.yml")
config.plugins.on_config(config)
config.plugins.on_pre_build(config=config)
environment = config.plugins["macros"].env
print(type(environment).__module__, *sorted(environment.globals))
"""


@pytest.fixture
def unguarded(tmp_path: Path) -> Path:
    """A copy of the site whose check does not look for what is more than a macro call."""
    copy_site(tmp_path)
    file = tmp_path / "macros" / "pages" / "reading.py"
    text, guard = file.read_text("utf-8"), "calls, wrong = read_calls(page)"
    assert text.count(guard) == 1
    file.write_text(text.replace(guard, "calls, wrong = read_calls(page)[0], []"), "utf-8")
    return tmp_path


def test_the_plugin_holds_our_sandbox_with_our_macros_alone() -> None:
    result = subprocess.run([sys.executable, "-c", LOOK], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.stdout.split() == ["macros.pages.sandbox", *sorted(MACROS)], result.stderr


@pytest.mark.parametrize("way", [
    "{{ cycler.__init__.__globals__.os.popen('echo > hacked') }}", "{{ config.theme.get_env() }}",
    "{% include '../datasets.yaml' %}", "{{ range(10**9)|list }}", "{{ contact().__class__ }}"])
def test_a_page_that_passed_the_check_is_refused_with_page_and_line(unguarded: Path, way: str) -> None:
    page = unguarded / "docs" / "om.md"
    text = f"{page.read_text('utf-8')}\n{way}\n"
    page.write_text(text, "utf-8")
    result = build(unguarded / "site", "--config-file", str(unguarded / "mkdocs.yml"))
    assert (result.returncode, result.stderr.splitlines()) == (
        1, [f"docs/om.md:{text.count(chr(10))}:1: {ONLY_CALLS}"])
    assert list(unguarded.rglob("hacked")) == [] and not (ROOT / "hacked").exists()
    assert not (unguarded / "site" / "om").exists()


@pytest.mark.parametrize("way", [
    '--8<-- "datasets.yaml"', "--8<--\ndatasets.yaml\n--8<--", "{!datasets.yaml!}", "{% include 'datasets.yaml' %}",
    "::: macros.hooks", '![a](datasets.yaml "b"){ data-include=datasets.yaml }', "[TOC](datasets.yaml)"])
def test_no_extension_of_markdown_reads_a_file_into_a_page(way: str) -> None:
    config = load_config(str(ROOT / "mkdocs.yml"))
    html = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs).convert(way)
    assert "programme" not in html and "PluginError" not in html


def test_a_plugin_that_keeps_its_environment_elsewhere_stops_the_build(unguarded: Path) -> None:
    file = unguarded / "macros" / "hooks.py"
    text = file.read_text("utf-8")
    assert text.count('"_env"') == 1
    file.write_text(text.replace('"_env"', '"_elsewhere"'), "utf-8")
    result = build(unguarded / "site", "--config-file", str(unguarded / "mkdocs.yml"))
    assert result.returncode == 1
    assert "mkdocs-macros keeps its environment elsewhere than in _env; mend macros/hooks.py" in result.stderr
    assert "Traceback" not in result.stderr
