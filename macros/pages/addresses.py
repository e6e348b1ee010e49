"""The texts of the repository in; every address on another site, with where it stands, out."""
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

_URL: Final = re.compile(r"https?://[^\s\"'<>`\\|\[\]]+")
_FENCE: Final = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_CODE: Final = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
# RFC 2606 and RFC 6761: names that are there for examples and for one's own machine.
_NOBODYS: Final = re.compile(r"(?:.+\.)?(?:example|test|invalid|localhost)(?:\.(?:org|com|net))?|127\.0\.0\.1|")
_HOST: Final = re.compile(r"https?://([^/?:]*)")


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """An address without its fragment; line and column count from 1."""

    path: str
    line: int
    column: int
    url: str


def addresses(texts: Mapping[str, str]) -> list[Address]:
    """The addresses of the texts by their path, sorted by place.

    What stands as code in a page is an example or an identifier, and what belongs to nobody leads nowhere.
    """
    return sorted(
        Address(path, number, match.start() + 1, url) for path, text in texts.items()
        for number, line in _lines(path, text) for match in _URL.finditer(line)
        if (host := _HOST.match(url := _trimmed(match[0]))) and not _NOBODYS.fullmatch(host[1]))


def _lines(path: str, text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers; in a page without code, whose place is kept by blanks."""
    fence = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if path.endswith(".md"):
            mark = _FENCE.match(line)
            if mark and (not fence or mark[1].startswith(fence)):
                fence = "" if fence else mark[1]
                continue
            if fence:
                continue
            line = _CODE.sub(lambda code: " " * len(code[0]), line)
        yield number, line


def _trimmed(url: str) -> str:
    """The address without the punctuation of the text round it; a bracket that it opened itself stays."""
    url = url.partition("#")[0]
    while url and (url[-1] in ".,;:!?*_]}" or (url[-1] == ")" and url.count(")") > url.count("("))):
        url = url[:-1]
    return url
