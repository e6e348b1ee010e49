"""A built site in; the same files compressed beside those that are text, as GitLab Pages sends them, out.

GitLab Pages never compresses by itself: it sends `page.html.br` for `page.html` where the browser takes it, else
`page.html.gz` (https://docs.gitlab.com/ee/user/project/pages/introduction.html#serving-compressed-assets).
"""
import gzip
from pathlib import Path
from typing import Final

import brotli

TEXT: Final = frozenset({
    ".css", ".csv", ".html", ".ics", ".js", ".json", ".mjs", ".rdf", ".svg", ".ttl", ".txt", ".xml"})


def compress(folder: Path) -> None:
    """Write every file of text once more by gzip and once by Brotli, each as small as it can be; the same each time.

    Raises OSError for a file that can not be written.
    """
    for file in sorted(folder.rglob("*")):
        if file.suffix in TEXT and file.is_file():
            content = file.read_bytes()
            file.with_name(f"{file.name}.gz").write_bytes(gzip.compress(content, 9, mtime=0))
            file.with_name(f"{file.name}.br").write_bytes(brotli.compress(content))
