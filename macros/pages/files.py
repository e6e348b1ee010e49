"""The folder docs/ in; every file out that would be published, but that no one could review or link to."""
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from macros.registry.problem import Problem

# Windows keeps these for devices, whatever stands after the first dot: such a file can not be fetched there.
_DEVICES: Final = re.compile(r"(?:aux|con|nul|prn|com[1-9]|lpt[1-9])(?:\..*)?")
_NAME: Final = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*")
# What MkDocs (mkdocs/utils) reads as a page beside .md; Zensical does not.
_OTHER_PAGES: Final = (".markdown", ".mdown", ".mkdn", ".mkd")

# What a browser shows or saves. It would run what stands in HTML, scripts, SVG and other XML.
_KINDS: Final = ("csv", "geojson", "gif", "jpeg", "jpg", "json", "md", "ods", "pdf", "png", "ttl", "txt", "webp",
                 "xlsx", "zip")


def check_files(docs: Path) -> Iterator[Problem]:
    """No links out of the folder, one ending for pages, no files that a browser would run, and names that are the same
    address in every system.

    What begins with a dot is passed over, as the generator does.
    """
    for file in sorted(docs.rglob("*")):
        path = file.relative_to(docs)
        if any(part.startswith(".") for part in path.parts):
            continue
        for message in _check_file(file):
            yield Problem(f"docs/{path.as_posix()}", 1, 1, message)


def _check_file(file: Path) -> Iterator[str]:
    if file.is_symlink():
        yield "filen är en länk till en annan fil eller mapp; lägg själva filen här i stället"
    elif file.name.endswith(_OTHER_PAGES):
        yield f"en sida ska sluta på .md; byt namn till '{file.stem}.md'"
    elif _DEVICES.fullmatch(file.name.lower()):
        yield f"namnet '{file.name}' går inte att spara i Windows; välj ett annat"
    elif not _NAME.fullmatch(file.name):
        yield f"namnet '{file.name}' ska bara ha a–z, 0–9 och bindestreck; byt namn till '{_plain(file.name)}'"
    elif file.suffix and file.is_file() and file.suffix[1:] not in _KINDS:
        yield f"filer av typen {file.suffix} får inte ligga här; välj bland {', '.join(_KINDS)}"


def _plain(name: str) -> str:
    """The name in small letters without marks: "Bad platser.MD" becomes "bad-platser.md"."""
    letters = unicodedata.normalize("NFKD", name.lower())  # å is a and a ring, which is left out
    words = re.findall(r"[a-z0-9._]+", "".join(letter for letter in letters if not unicodedata.combining(letter)))
    return re.sub(r"-*([._])-*", r"\1", "-".join(words)).strip("._-") or "namn"
