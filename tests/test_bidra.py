"""The page for contributors, followed to the letter in a scratch copy: what it says to paste and run, and the answers.

The transcript is a golden file; UPDATE_GOLDEN=1 writes it anew. Line numbers and counts follow the content, so they
stand there as RAD and N.
"""
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from bs4 import BeautifulSoup

from tests.conftest import EPOCH, ROOT, build
from tests.copying import copy_site
from tests.html import words

GOLDEN: Final = Path(__file__).parent / "golden" / "bidra.txt"
PAGE: Final = (ROOT / "docs" / "bidra.md").read_text("utf-8")
FENCE: Final = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


def blocks(heading: str, language: str) -> list[str]:
    """The code blocks in a language under a heading of the page, without the indent of the list they stand in."""
    section = re.search(rf"^#+ {re.escape(heading)}(?: \{{[^\n]*)?\n(.*?)(?=^#+ )", PAGE, re.MULTILINE | re.DOTALL)
    assert section, heading
    return [re.sub(f"^{indent}", "", code, flags=re.MULTILINE) for indent, name, code in FENCE.findall(section[1])
            if name == language]


class Contributor:
    """Someone who has only the page, and a copy of the project to change."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.transcript = folder, ""
        copy_site(folder)
        for command in (("init", "--quiet"), ("add", "--all"), ("commit", "--quiet", "--message", "copy")):
            subprocess.run(["git", "-c", "user.name=Exempel", "-c", "user.email=exempel@example.org", *command],
                           cwd=folder, check=True)

    def says(self, text: str) -> None:
        self.transcript += f"# {text}\n"

    def runs(self, command: str) -> list[str]:
        """Run `python3 dev.py …` as it stands on the page; what dev.py runs, in this environment and on the copy."""
        python, script, *arguments = shlex.split(command, comments=True)
        assert (python, script) == ("python3", "dev.py")
        run = subprocess.run(
            [sys.executable, "-m", "macros", *arguments], cwd=self.folder, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, encoding="utf-8", check=False,
            env={key: value for key, value in os.environ.items() if not key.startswith("CI_")}
            | {"SOURCE_DATE_EPOCH": EPOCH, "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"})
        lines = [line for line in run.stdout.splitlines() if not re.match(r" +\d+ docs/|Läsbarhet", line)]
        self.transcript += "\n".join((f"$ {command}", *lines, f"[{run.returncode}]", "", ""))
        return lines

    def replaces(self, name: str, old: str, new: str) -> None:
        text = (self.folder / name).read_text("utf-8")
        assert text.count(old) == 1, (name, old, text.count(old))
        (self.folder / name).write_text(text.replace(old, new), "utf-8")

    def pastes(self, block: str) -> None:
        """Directly under the line that the block begins with, without that line."""
        section, entry = block.split("\n", 1)
        self.replaces("datasets.yaml", f"\n{section}\n", f"\n{section}\n{entry}")

    def fills_in(self, entry: str) -> None:
        """The finished entry in the place of the one that new-guide made, and words in every place of the guide."""
        text = (self.folder / "datasets.yaml").read_text("utf-8")
        made = re.search(r"^  - id: exempeltrad\n(?:    .*\n)+", text, re.MULTILINE)
        self.replaces("datasets.yaml", made[0], entry.split("\n", 1)[1])
        guide = self.folder / "docs/guider/exempeltrad.md"
        guide.write_text(re.sub(r"SKRIV HÄR: [^|\n\"]*", "Exempeltext. (Vårt förslag.) ", guide.read_text("utf-8"))
                         .replace(" \n", "\n").replace("(Vårt förslag.) \"", "(Vårt förslag.)\""), "utf-8")


def without_numbers(transcript: str) -> str:
    text = re.sub(r"(?m)^(\S+\.(?:yaml|yml|md)):\d+", r"\1:RAD", transcript)
    text = re.sub(r"(Ändringar för läsare: )[0-9a-f]{8}", r"\1VERSION", text)
    text = re.sub(r"\d+ (datamängder|sidor|specifikationer)", r"N \1", text)
    return re.sub(r"(?ms)^Sidor som visar.*?(?=^\[\d\]$)", "…\n", text)


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Contributor:
    """The page followed from its first step to its last."""
    person = Contributor(tmp_path_factory.mktemp("bidra"))
    check, = blocks("Läs kontrollens svar", "sh")
    fix = check.strip()
    check = fix.removesuffix(" --fix")
    person.says("Lägg till en källa, utan att hänvisa till den")
    person.pastes(*blocks("Lägg till en källa", "yaml"))
    person.runs(check)
    person.says("Lägg till ett webbinarium")
    person.pastes(*blocks("Lägg till ett webbinarium", "yaml"))
    person.runs(check)
    person.says("Lägg till en datamängd med vägledning")
    command, = blocks("Lägg till en datamängd med vägledning", "sh")
    person.runs(command.strip())
    person.runs(command.strip())
    person.fills_in(*blocks("Lägg till en datamängd med vägledning", "yaml"))
    person.runs(check)
    person.says("Prova att göra fel")
    person.replaces("datasets.yaml", "    status: planned\n    datasets: [lekplatser]",
                    "    status: planerad\n    datasets: [lekplatser]")
    person.runs(check)
    person.says("Rätta raden enligt förslaget; skriv ett datum utan citattecken")
    person.replaces("datasets.yaml", "    status: planerad\n", "    status: planned\n")
    person.replaces("datasets.yaml", '    published: "2026-10"\n    checked: "2026-11-23"\n  - id:',
                    '    published: "2026-10"\n    checked: 2026-11-23\n  - id:')
    person.runs(check)
    person.runs(fix)
    person.says("Se vad som ändras för läsarna")
    person.runs(blocks("Se vad som ändras för läsarna", "sh")[0].strip())
    return person


def test_the_answers_are_those_that_were_reviewed(followed: Contributor) -> None:
    transcript = without_numbers(followed.transcript)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(transcript, "utf-8", newline="\n")
    assert transcript == GOLDEN.read_text("utf-8")


def test_the_message_that_the_page_shows_is_the_one_that_comes(followed: Contributor) -> None:
    shown, = blocks("Läs kontrollens svar", "text")
    assert without_numbers(shown) in without_numbers(followed.transcript)


def test_the_result_is_seen_on_the_built_pages(followed: Contributor) -> None:
    result = build(followed.folder / "site", "--config-file", str(followed.folder / "mkdocs.yml"))
    assert (result.returncode, result.stdout) == (0, ""), result.stderr

    def page(path: str) -> BeautifulSoup:
        return BeautifulSoup((followed.folder / "site" / path / "index.html").read_text("utf-8"), "html.parser")

    card = page("webbinarier").select_one('[data-id="exempel-2027-03"]')
    assert (card.parent["data-group"], words(card.select_one(".nd-webinar-status"))) == ("upcoming", "Planerat")
    row = page("datamangder").select_one('tr[data-id="exempeltrad"]')
    assert words(row.th or row.td).startswith("Exempelträd")
    guide = page("guider/exempeltrad")
    assert words(guide.h1).startswith("Exempelträd")
    assert [link["href"] for link in guide.select("nav a") if words(link) == "Exempelträd"]


def test_every_command_on_the_page_is_one_of_dev_py() -> None:
    commands = set(re.findall(r"python3 dev\.py ([\w-]+)", PAGE))
    source = (ROOT / "dev.py").read_text("utf-8")
    assert commands == {"serve", "build", "check", "diff", "test", "new-guide"}
    assert [name for name in commands if f'    "{name}": (' not in source] == []
