"""python -m macros new-guide: all files or none, and what is left to fill in."""
from pathlib import Path

import pytest

from tests.commands.running import contents, copy_content, macros


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_content(tmp_path)


def test_a_new_guide_is_made_and_what_is_left_is_told_with_its_line(root: Path) -> None:
    before = contents(root)
    run = macros("new-guide", "exempeltrad", "--title", "Exempelträd", "--start", "--root", root)
    assert (run.returncode, run.stderr) == (0, "")
    after = contents(root)
    assert {path for path in after if after[path] != before.get(path)} == {
        "docs/guider/exempeltrad.md", "datasets.yaml", "mkdocs.yml"}
    head, tail = run.stdout.split("\n\nKvar att göra:\n")
    assert head.splitlines() == ["ny      docs/guider/exempeltrad.md", "ändrad  datasets.yaml", "ändrad  mkdocs.yml"]
    left, last = tail.split("\n\n")
    assert last == "Fyll i, i datasets.yaml först, och kontrollera: python3 dev.py check\n"
    assert left.splitlines() == macros("check", "--root", root).stdout.splitlines()
    assert left.splitlines()[0] == "[datasets/exempeltrad]"


@pytest.mark.parametrize(("id", "said"), [
    ("lekplatser", "'lekplatser' har redan en vägledning; ledigt är 'lekplatser-2'"),
    ("Lekplats", "'Lekplats': ett id har bara små bokstäver a–z, siffror och enkla bindestreck, till exempel "
                 "'offentlig-konst', och högst 60 tecken; ledigt är 'lekplats'"),
    ("../om", "'../om': ett id har bara små bokstäver a–z, siffror och enkla bindestreck, till exempel "
              "'offentlig-konst', och högst 60 tecken; ledigt är 'om'"),
    ("Träd och ängar", "'Träd och ängar': ett id har bara små bokstäver a–z, siffror och enkla bindestreck, till "
                       "exempel 'offentlig-konst', och högst 60 tecken; ledigt är 'trad-och-angar'"),
    *((id, f"'{id}': ordet betyder något annat för YAML, Windows eller webbservern; välj ett annat id; ledigt är "
           f"'{id}-2'") for id in ("con", "null"))])
def test_an_id_that_can_not_be_had_changes_nothing(root: Path, id: str, said: str) -> None:
    before = contents(root)
    run = macros("new-guide", *id.split(" "), "--root", root)
    assert (run.returncode, run.stdout, run.stderr) == (1, "", f"{said}\n")
    assert contents(root) == before


def test_a_guide_that_lacks_a_specification_gets_one_once(root: Path) -> None:
    before = contents(root)
    run = macros("new-guide", "lekplatser", "--spec", "--root", root)
    assert (run.returncode, run.stderr) == (0, "")
    assert sorted(path for path, content in contents(root).items() if content != before.get(path)) == [
        f"docs/specs/lekplatser.{ending}" for ending in ("exempel.csv", "fel.csv", "schema.json")]
    again = macros("new-guide", "lekplatser", "--spec", "--root", root)
    assert (again.returncode, again.stderr) == (1, "'lekplatser' har redan en vägledning; ledigt är 'lekplatser-2'\n")


def test_nothing_is_written_when_one_file_can_not_be(root: Path) -> None:
    (root / "docs/guider/.exempeltrad.md.ny").mkdir()
    before = contents(root)
    run = macros("new-guide", "exempeltrad", "--root", root)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith(f"{root / 'docs/guider/exempeltrad.md'}: kunde inte skrivas (")
    assert contents(root) == before


def test_an_unreadable_registry_stops_it(root: Path) -> None:
    (root / "datasets.yaml").write_text("a: [\n", "utf-8")
    before = contents(root)
    run = macros("new-guide", "exempeltrad", "--root", root)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == "datasets.yaml går inte att läsa; rätta felen först: python3 dev.py check\n"
    assert contents(root) == before
