"""Files of HTML in; what the Nu Html Checker has against them out."""
import json
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
JAR = HERE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
MISSING = "The Nu Html Checker needs Java 17 and npm; on Debian: apt install default-jre-headless npm"
FRAGMENT = ".fragment.html"
# A fragment stands in somebody else's page; this is the least of one. Its first line is the fragment's.
PAGE = '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Sida</title></head><body>'
# What the checker says that we leave as it is: its words, and why. One that it no longer says is told.
EXCEPTIONS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


def is_there() -> bool:
    """Whether Java and npm are on this machine."""
    return bool(shutil.which("java") and shutil.which("npm"))


def fetch() -> None:
    """Install the version that the lock file names, by its hash; its script, which would fetch Java, is not run."""
    subprocess.run([shutil.which("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error",
                    "--prefix", str(HERE)], check=True)


def version() -> str:
    return json.loads((HERE / "package.json").read_text("utf-8"))["devDependencies"]["vnu-jar"]


def prepare(site: Path, folder: Path) -> list[str]:
    """Copy every HTML file of the site into the folder, fragments as part of a page; their paths, sorted."""
    paths = sorted(file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    for path in paths:
        text = (site / path).read_text("utf-8")
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(f"{PAGE}{text}</body></html>\n" if path.endswith(FRAGMENT) else text, "utf-8")
    return paths


def judge(folder: Path) -> list[Finding]:
    """Errors and warnings on every file of HTML below the folder. CalledProcessError when the checker itself fails."""
    result = subprocess.run(["java", "-jar", str(JAR), "--format", "json", "--stdout", "--exit-zero-always",
                             "--skip-non-html", str(folder)], capture_output=True, check=True)
    return findings(result.stdout, folder)


def findings(answer: bytes, folder: Path) -> list[Finding]:
    """The checker's answer in JSON as findings, sorted; paths are relative to the folder."""
    start = folder.resolve().as_uri().replace("file:///", "file:/")
    return sorted(Finding(message["url"].replace("file:///", "file:/").removeprefix(start).removeprefix("/"),
                          message.get("lastLine", 1), message["message"]) for message in json.loads(answer)["messages"])


def without(found: Iterable[Finding], exceptions: Mapping[str, str]) -> tuple[list[Finding], list[str]]:
    """What is no exception, and the exceptions that are no longer needed."""
    found = list(found)
    said = {finding.message for finding in found}
    return ([finding for finding in found if finding.message not in exceptions],
            [message for message in exceptions if message not in said])
