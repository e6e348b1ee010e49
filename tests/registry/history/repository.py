"""A git repository of a test's own, with a registry in it."""
import os
import subprocess
from pathlib import Path

NAME = "datasets.yaml"
FIRST = 1_700_000_000  # seconds since 1970; each commit comes an hour after the one before


class Repository:
    def __init__(self, folder: Path) -> None:
        self.folder, self.count = folder, 0
        folder.mkdir()
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        time = f"{FIRST + 3600 * self.count} +0000"
        people = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
                  for what, value in (("NAME", "Exempel"), ("EMAIL", "exempel@example.org"), ("DATE", time))}
        return subprocess.run(["git", *arguments], cwd=self.folder, check=True, capture_output=True, text=True,
                              env=os.environ | people).stdout.strip()

    def commit(self, content: bytes) -> str:
        (self.folder / NAME).write_bytes(content)
        self.git("add", NAME)
        self.git("commit", "--quiet", "--message", "change")
        self.count += 1
        return self.git("rev-parse", "HEAD")
