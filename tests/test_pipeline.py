"""The pipeline file: valid, pinned, and it runs the commands that the README gives."""
import re
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent
PIPELINE = yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text("utf-8"))
RESERVED = {"default", "stages", "workflow", "variables", "include"}
JOBS = {name: job for name, job in PIPELINE.items() if name not in RESERVED and not name.startswith(".")}


def test_the_file_fits_gitlabs_own_schema() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", ".gitlab-ci.yml"],
        cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_every_image_is_pinned_by_its_digest() -> None:
    images = [job["image"] for job in (PIPELINE.get("default", {}), *JOBS.values()) if "image" in job]
    assert images
    assert [image for image in images if not re.search(r":[\w.-]+@sha256:[0-9a-f]{64}$", image)] == []


def test_pages_are_published_from_the_default_branch_only() -> None:
    publishing = [name for name, job in JOBS.items() if name == "pages" or job.get("pages")]
    assert publishing == ["pages"]
    assert [rule["if"] for rule in JOBS["pages"]["rules"]] == ["$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"]
    assert JOBS["pages"]["pages"] is True
    assert JOBS["pages"]["artifacts"]["paths"] == ["public"]


def test_every_job_has_git_and_the_whole_history() -> None:
    assert PIPELINE["variables"]["GIT_DEPTH"] == "0"
    assert [line for line in PIPELINE["default"]["before_script"] if "apt-get -qq install" in line and " git" in line]
    assert [name for name, job in JOBS.items() if "before_script" in job] == []


def test_the_jobs_run_the_commands_of_the_readme() -> None:
    commands = [line for job in JOBS.values() for line in job.get("script", [])]
    readme = (ROOT / "README.md").read_text("utf-8")
    used = {match for line in commands for match in re.findall(r"dev\.py \w+", line)}
    assert used >= {"dev.py check", "dev.py test", "dev.py build"}
    assert [command for command in used if command not in readme] == []


def test_ci_run_is_the_readmes_test_command() -> None:
    assert "exec python3 dev.py test" in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
