"""The whole content: loaded once, or refused with every problem of all files."""
import shutil
from datetime import date
from pathlib import Path

import pytest

from macros.pages.prose.template import START
from macros.pages.site import load_site
from macros.registry.problem import Refused
from tests.registry.checking import GOOD, TODAY

INDEX = '---\ntitle: Start\ndescription: Början.\nreviewed: "2026-11-23"\n---\n# Start\n\n{{ progress_table() }}\n'
GUIDE = ("---\ntitle: Äppelträd\ndescription: Om träd.\npeople: Trädgården\nresult: En fil\n---\n# Äppelträd\n\n"
         "{{ dataset_header(\"appeltrad\") }}\n\n"
         + "".join(f"## {name}\n\nText. (Vår slutsats.)\n\n" for name in START))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, "datasets.yaml", GOOD)
    write(tmp_path, "docs/index.md", INDEX)
    write(tmp_path, "docs/guider/appeltrad.md", GUIDE)
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, "utf-8")


def told(root: Path) -> list[str]:
    with pytest.raises(Refused) as refused:
        load_site(root, TODAY)
    return [str(problem) for problem in refused.value.problems]


def test_a_site_without_mistakes_is_loaded(root: Path) -> None:
    site = load_site(root, TODAY, "https://gitlab.example.org/a/b", False)
    assert [page.path for page in site.pages] == ["guider/appeltrad.md", "index.md"]
    view = site.view
    assert (view.today, view.page, view.repository, view.directory_urls) == (
        TODAY, "index.md", "https://gitlab.example.org/a/b", False)
    assert view.guide(view.registry.datasets[0]) == "guider/appeltrad.html"


def test_a_site_is_read_once_a_day_and_root(root: Path) -> None:
    first = load_site(root, TODAY)
    write(root, "datasets.yaml", "")
    assert load_site(root, TODAY) is first
    with pytest.raises(Refused, match="filen är tom"):
        load_site(root, date(2026, 11, 24))


def test_problems_of_registry_and_pages_are_told_together_in_order(root: Path) -> None:
    write(root, "datasets.yaml", GOOD.replace("    area: livsmedel", "    area: mat"))
    write(root, "docs/index.md", INDEX.replace("\n\n{{", "\n\n{{ 7*7 }}\n\n{{", 1))
    write(root, "docs/guider/appeltrat.md", GUIDE)
    assert [line.split(": ")[0] for line in told(root)] == [
        "datasets.yaml:31:11", "docs/guider/appeltrat.md:1:1", "docs/index.md:8:1"]


def test_calls_are_checked_when_the_registry_is_right(root: Path) -> None:
    write(root, "docs/index.md", INDEX.replace("progress_table()", 'progress_table(area="mat")'))
    assert told(root) == ["docs/index.md:8:1: progress_table: området 'mat' finns inte"]


def test_a_wrong_registry_hides_nothing_of_pages_and_specifications(root: Path) -> None:
    write(root, "datasets.yaml", GOOD.replace("    rank: 3", "    rank: tre"))
    write(root, "docs/index.md", INDEX + "\n{{ progres_table() }} {{ source() }} [en sida](tom.md)\n")
    write(root, "docs/specs/appeltrad.schema.json", "[]")
    write(root, "mkdocs.yml", "nav:\n  - index.md\n")
    assert told(root) == [
        "datasets.yaml:29:11: ska vara ett heltal, inte texten 'tre'",
        "docs/guider/appeltrad.md:1:1: sidan står inte i menyn; lägg till raden '- Äppelträd: guider/appeltrad.md' "
        "under 'nav' i mkdocs.yml",
        "docs/index.md:10:1: makrot 'progres_table' finns inte (menade du 'progress_table'?)",
        "docs/index.md:10:23: 'source' tar argumenten id", "docs/index.md:10:38: sidan 'docs/tom.md' finns inte",
        "docs/specs/appeltrad.schema.json:1:1: ska vara ett uppslag med nycklar, inte en lista"]


def test_a_page_without_a_dataset_is_told_once(root: Path) -> None:
    write(root, "docs/guider/appeltrat.md", GUIDE)
    assert told(root) == ["docs/guider/appeltrat.md:1:1: datamängden 'appeltrat' finns inte i datasets.yaml (menade du "
                          "'appeltrad'?)"]


def test_a_missing_registry_is_told(root: Path) -> None:
    (root / "datasets.yaml").unlink()
    assert told(root) == ["datasets.yaml:1:1: filen saknas"]


def test_a_specification_without_a_dataset_is_told(root: Path) -> None:
    write(root, "docs/specs/paron.schema.json", "{}")
    assert told(root) == ["docs/specs/paron.schema.json:1:1: datamängden 'paron' finns inte i datasets.yaml"]


def test_a_page_that_cannot_be_read_is_told_once_and_the_others_are_still_checked(root: Path) -> None:
    (root / "docs/om.md").write_bytes("# Möte\n".encode("latin-1"))
    write(root, "docs/kontakt.md", "# Kontakt\n")
    assert [line.split(": ")[0] for line in told(root)] == ["docs/kontakt.md:1:1", "docs/om.md:1:4"]


def test_the_real_site_is_loaded_from_a_copy_anywhere(tmp_path: Path) -> None:
    real = Path(__file__).parents[2]
    shutil.copytree(real / "docs", tmp_path / "docs")
    shutil.copy(real / "datasets.yaml", tmp_path)
    assert len(load_site(tmp_path, TODAY).view.registry.datasets) >= 26


def test_a_broken_specification_is_told_once_and_not_again_by_the_macros_over_it(root: Path) -> None:
    write(root, "docs/index.md", INDEX.replace("progress_table()", 'field_table("appeltrad")'))
    write(root, "docs/specs/appeltrad.schema.json", "[]")
    assert told(root) == ["docs/specs/appeltrad.schema.json:1:1: ska vara ett uppslag med nycklar, inte en lista"]
