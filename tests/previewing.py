"""What the preview answers, without a server: python -m tests.previewing FOLDER < paths, one a line.

The address is the one that mkdocs.yml gives a build on one's own machine.
"""
import sys
from pathlib import Path

from mkdocs.config import load_config

from macros.preview.answering import Answering

ROOT = Path(__file__).parent.parent


def main(folder: Path) -> int:
    """Write the body of every answer into the folder, under the path; 1 and the problems where there are any."""
    address = load_config(str(ROOT / "mkdocs.yml")).site_url
    answering = Answering(ROOT, address)
    if problems := answering.change():
        print(*problems, sep="\n")
        return 1
    for path in sys.stdin.read().splitlines():
        answer = answering.answer(path.removesuffix("index.html"))
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(answer.body)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
