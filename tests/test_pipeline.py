"""The pipeline file: valid, pinned, safe in a fork, and its scripts run as they are written."""
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import brotli
import pytest
import yaml

from tests.conftest import EPOCH
from tests.copying import copy_project

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / ".gitlab-ci.yml").read_text("utf-8")
PIPELINE = yaml.safe_load(TEXT)
RESERVED = {"default", "stages", "workflow", "variables", "include"}
JOBS = {name: job for name, job in PIPELINE.items() if name not in RESERVED and not name.startswith(".")}
# What can not be run in a test: the tests themselves, and what asks the network.
NOT_HERE = {"test", "html", "audit", "links", "engines"}
EVENTS = {
    "merge request": {"CI_PIPELINE_SOURCE": "merge_request_event"},
    "default branch": {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "main"},
    "every night": {"CI_PIPELINE_SOURCE": "schedule", "CI_COMMIT_BRANCH": "main"},
    "every week": {"CI_PIPELINE_SOURCE": "schedule", "CI_COMMIT_BRANCH": "main", "SCHEDULE": "weekly"},
    "every month": {"CI_PIPELINE_SOURCE": "schedule", "CI_COMMIT_BRANCH": "main", "SCHEDULE": "monthly"},
    "another branch": {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "x"},
}
CHECKS = {"check", "test"}


def rules(job: dict) -> list[dict]:
    return job["rules"] if "rules" in job else PIPELINE[job["extends"]]["rules"]


def holds(rule: str, variables: dict[str, str]) -> bool:
    """Whether a rule of the few forms that the file uses is true: $A == "b", $A == $B, $A == null, joined by &&."""
    def value(word: str) -> str | None:
        return variables.get(word[1:]) if word.startswith("$") else None if word == "null" else json.loads(word)

    parts = [part.split(" == ") for part in rule.split(" && ")]
    return all(value(left) == value(right) for left, right in parts)


def jobs_of(event: dict[str, str]) -> set[str]:
    variables = {"CI_DEFAULT_BRANCH": "main"} | event
    if not any(holds(rule["if"], variables) for rule in PIPELINE["workflow"]["rules"]):
        return set()
    return {name for name, job in JOBS.items() if any(holds(rule["if"], variables) for rule in rules(job))}


def test_the_file_fits_gitlabs_own_schema() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", ".gitlab-ci.yml"],
        cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_every_image_is_pinned_by_its_digest() -> None:
    images = [job["image"] for job in (PIPELINE.get("default", {}), *JOBS.values()) if "image" in job]
    assert images
    assert [image for image in images if not re.search(r":[\w.-]+@sha256:[0-9a-f]{64}$", image)] == []


@pytest.mark.parametrize(("event", "jobs"), [
    ("merge request", CHECKS | {"html", "preview", "diff", "audit"}),
    ("default branch", CHECKS | {"html", "pages"}), ("every night", CHECKS | {"html", "pages"}),
    ("every week", {"links", "engines", "audit"}), ("every month", {"review"}),
    ("another branch", set())])
def test_which_jobs_an_event_starts(event: str, jobs: set[str]) -> None:
    assert jobs_of(EVENTS[event]) == jobs


def test_dependencies_are_audited_in_a_merge_request_that_changes_them_and_stop_nobody() -> None:
    assert JOBS["audit"]["allow_failure"] is True
    assert JOBS["audit"]["rules"][0]["changes"] == ["requirements*.txt", "pyproject.toml"]


def test_pages_are_published_from_the_default_branch_only() -> None:
    publishing = [name for name, job in JOBS.items() if name == "pages" or job.get("pages")]
    assert publishing == ["pages"]
    assert [rule["if"] for rule in JOBS["pages"]["rules"]] == [
        "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $SCHEDULE == null"]
    assert JOBS["pages"]["pages"] is True
    assert JOBS["pages"]["artifacts"]["paths"] == ["public"]


def test_the_file_uses_no_variable_that_somebody_would_have_to_set_but_the_kind_of_schedule() -> None:
    used = set(re.findall(r"\$\{?([A-Z]\w+)", TEXT))
    assert {name for name in used if not name.startswith("CI_")} == {"SCHEDULE", "PREVIEW_URL"}
    assert "PREVIEW_URL=" in "".join(JOBS["preview"]["script"])  # made by the job itself
    assert re.findall(r"(?i)token|secret|password|CI_JOB_TOKEN|id_tokens", TEXT.replace("no secrets", "")) == []


def test_reports_stand_in_the_merge_request_and_are_made_on_the_default_branch_too() -> None:
    """Code Quality compares with the report of the target branch."""
    assert JOBS["check"]["artifacts"]["reports"] == {"codequality": "gl-code-quality-report.json", "junit": "check.xml"}
    assert JOBS["test"]["artifacts"]["reports"] == {"junit": "report.xml"}
    assert {JOBS[name]["artifacts"]["when"] for name in CHECKS} == {"always"}
    assert CHECKS - (jobs_of(EVENTS["merge request"]) & jobs_of(EVENTS["default branch"])) == set()


def test_the_preview_opens_from_the_merge_request() -> None:
    """GitLab shows a folder only when its path ends in a slash, and takes no letters but ASCII in the link."""
    artifacts = JOBS["preview"]["artifacts"]
    assert artifacts["paths"] == ["preview/"]
    assert artifacts["reports"] == {"dotenv": "preview.env"}
    assert JOBS["preview"]["environment"]["url"] == "$PREVIEW_URL"
    exposed = [job["artifacts"]["expose_as"] for job in JOBS.values() if "expose_as" in job.get("artifacts", {})]
    assert len(exposed) == 2
    assert [name for name in exposed if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_ -]*", name)] == []


def test_every_job_has_git_and_the_whole_history() -> None:
    assert PIPELINE["variables"]["GIT_DEPTH"] == "0"
    assert [line for line in PIPELINE["default"]["before_script"] if "apt-get -qq install" in line and " git" in line]
    assert [name for name, job in JOBS.items() if "before_script" in job] == []


def test_the_jobs_run_the_commands_of_the_readme() -> None:
    commands = [line for job in JOBS.values() for line in job.get("script", [])]
    readme = (ROOT / "README.md").read_text("utf-8")
    used = {match for line in commands for match in re.findall(r"dev\.py \w+", line)}
    assert used >= {"dev.py check", "dev.py test", "dev.py build", "dev.py html", "dev.py links", "dev.py engines",
                    "dev.py audit"}
    assert [command for command in used if command not in readme] == []


def test_ci_run_is_the_readmes_test_command() -> None:
    assert "exec python3 dev.py test" in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()


def test_every_path_of_the_owners_is_there_and_every_owner_is_a_role() -> None:
    lines = [line.split() for line in (ROOT / ".gitlab/CODEOWNERS").read_text("utf-8").splitlines()
             if line.startswith("/")]
    assert {owner for _, owner in lines} == {"@@developer", "@@maintainer"}
    assert [path for path, _ in lines if not list(ROOT.glob(path.strip("/")))] == []


# dev.py as it is written, in the environment that the tests run in.
HERE = """python3() { "$PYTHON" -c "
import sys, pathlib; sys.path.insert(0, '.'); import dev
dev.install = lambda kind: pathlib.Path(sys.executable)
sys.exit(dev.main(sys.argv[2:]))" "$@"; }
"""


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone as the runner makes it, with a commit of what is not committed yet."""
    folder = tmp_path_factory.mktemp("runner") / "guider"
    copy_project(folder)
    who = ("-c", "user.name=Exempel", "-c", "user.email=exempel@example.org", "-c", "core.autocrlf=false")
    for command in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-qm", "start")):
        subprocess.run(["git", *who, *command], cwd=folder, check=True, capture_output=True)
    page = folder / "docs" / "om.md"
    page.write_text(page.read_text("utf-8") + "\nEn ny rad.\n", "utf-8")
    subprocess.run(["git", *who, "commit", "-qam", "a line"], cwd=folder, check=True, capture_output=True)
    return folder


def run_script(name: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The lines of a job's script in one shell that stops at the first that fails, as the runner does."""
    base = subprocess.run(["git", "rev-parse", "HEAD~1"], cwd=folder, capture_output=True, text=True, check=True)
    variables = {
        "CI": "true", "CI_JOB_ID": "4711", "CI_PAGES_DOMAIN": "pages.example.org", "CI_DEFAULT_BRANCH": "main",
        "CI_PROJECT_ROOT_NAMESPACE": "grupp", "CI_PROJECT_PATH": "grupp/undergrupp/guider",
        "CI_PAGES_URL": "https://grupp.pages.example.org/guider", "CI_MERGE_REQUEST_DIFF_BASE_SHA": base.stdout.strip(),
        "CI_PROJECT_URL": "https://example.org/grupp/undergrupp/guider", "SOURCE_DATE_EPOCH": EPOCH,
        "PYTHON": sys.executable, "PYTHONUTF8": "1"}
    return subprocess.run(["bash", "-euc", HERE + "\n".join(JOBS[name]["script"])], cwd=folder, capture_output=True,
                          text=True, encoding="utf-8", check=False, env=os.environ | variables)


@pytest.mark.parametrize("name", sorted(JOBS.keys() - NOT_HERE))
def test_a_jobs_script_runs_as_it_is_written_and_makes_its_artifacts(clone: Path, name: str) -> None:
    result = run_script(name, clone)
    assert result.returncode == 0, result.stderr
    artifacts = JOBS[name]["artifacts"]
    made = [*artifacts.get("paths", []), *artifacts.get("reports", {}).values()]
    assert made
    assert [path for path in made if not (clone / path).exists() or not (clone / path).stat().st_size] == []
    status = subprocess.run(["git", "status", "--porcelain"], cwd=clone, capture_output=True, text=True, check=True)
    assert status.stdout == ""


def test_what_is_published_lies_there_as_servers_send_it_too(clone: Path) -> None:
    assert run_script("pages", clone).returncode == 0
    page = clone / "public" / "index.html"
    assert gzip.decompress((page.parent / "index.html.gz").read_bytes()) == page.read_bytes()
    assert brotli.decompress((page.parent / "index.html.br").read_bytes()) == page.read_bytes()


def test_the_preview_is_where_gitlab_shows_artifacts(clone: Path) -> None:
    assert run_script("preview", clone).returncode == 0
    assert (clone / "preview.env").read_text("utf-8") == (
        "PREVIEW_URL=https://grupp.pages.example.org/-/undergrupp/guider/-/jobs/4711/artifacts/preview/index.html\n")
    assert (clone / "preview" / "guider" / "badplatser.html").is_file()


def test_a_mistake_stops_the_check_after_its_reports_are_written(clone: Path, tmp_path: Path) -> None:
    folder = tmp_path / "guider"
    shutil.copytree(clone, folder)
    page = folder / "docs" / "om.md"
    page.write_text(page.read_text("utf-8") + "\n{{ kontakt() }}\n", "utf-8")
    result = run_script("check", folder)
    assert result.returncode == 1
    report = json.loads((folder / "gl-code-quality-report.json").read_text("utf-8"))
    assert [(entry["location"]["path"], entry["location"]["lines"]["begin"]) for entry in report] == [
        ("docs/om.md", page.read_text("utf-8").count("\n"))]
    assert len(ElementTree.parse(folder / "check.xml").getroot().findall(".//failure")) == 1
    assert "docs/om.md" in result.stdout
