"""The Markdown pages under docs/: path and text in; front matter, body and where it begins out."""
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from macros.registry.problem import Problem
from macros.registry.reader import Document, decode, read_yaml

# As MkDocs reads it (mkdocs/utils/meta.py): three dashes, YAML, three dashes or dots.
_FRONT_MATTER = re.compile(r"\A-{3}[ \t]*\n(.*?\n)(?:-{3}|\.{3})[ \t]*\n", re.DOTALL)
_BEGUN = re.compile(r"\s*-{3,}[ \t]*\n")
_NOTHING = Document({}, MappingProxyType({}), MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkdownPage:
    """A page: its path under docs/ with slashes, its front matter, its body and the line where the body begins.

    `front` is the front matter as it was read, with the line of every key; `head` its text with the dashes.
    """

    path: str
    meta: Mapping[str, object]
    body: str
    first_line: int
    front: Document = field(default=_NOTHING, repr=False)
    head: str = ""

    @property
    def file(self) -> str:
        """The path from the root of the repository."""
        return f"docs/{self.path}"

    @property
    def guide_id(self) -> str | None:
        """The dataset that the page guides to, None for other pages."""
        return self.path.removeprefix("guider/").removesuffix(".md") if self.path.startswith("guider/") else None

    def wrong(self, key: str, message: str) -> Problem:
        """What is wrong with a key of the front matter, at its value; at the top where it says nothing for it."""
        return Problem(self.file, *self.front.values.get((key,), (1, 1)), message)

    @property
    def search_words(self) -> tuple[str, ...]:
        """What people type when they want the page; the keywords of a dataset stand in the registry."""
        words = self.meta.get("search_words")
        return tuple(str(word) for word in words) if isinstance(words, list) else ()


def page_files(docs: Path) -> Iterator[tuple[str, Path]]:
    """Every page under a folder, sorted, by its path there. What is no file of its own is told by check_files."""
    for file in sorted(docs.rglob("*.md")):
        if not file.is_symlink() and file.is_file():
            yield file.relative_to(docs).as_posix(), file


def read_pages(docs: Path) -> tuple[list[MarkdownPage], list[Problem]]:
    """Every page under a folder, sorted by path, and what stops one from being read."""
    pages, problems = [], []
    for path, file in page_files(docs):
        page, wrong = parse_page(path, file.read_bytes())
        pages.append(page)
        problems += wrong
    return pages, problems


def parse_page(path: str, raw: bytes) -> tuple[MarkdownPage, list[Problem]]:
    text, problems = decode(raw, f"docs/{path}")
    text = text.replace("\r\n", "\n")
    document, body, head = _NOTHING, text, ""
    if match := _FRONT_MATTER.match(text):
        document, wrong = read_yaml(match[1], f"docs/{path}", first_line=2)
        problems += wrong
        body, head = text[match.end():], match[0]
    elif begun := _BEGUN.match(text):
        problems.append(_unreadable(f"docs/{path}", text, begun))
    meta = document.data if isinstance(document.data, dict) else {}
    return MarkdownPage(path=path, meta=MappingProxyType(meta), body=body, first_line=head.count("\n") + 1,
                        front=document, head=head), problems


def _unreadable(file: str, text: str, begun: re.Match[str]) -> Problem:
    """Why what begins as front matter is none: the dashes are not the first line, are too many, or do not end it."""
    dashes = begun[0].strip()
    if not begun[0].startswith("---"):
        return Problem(file, 1, 1, "sidhuvudet ska börja på första raden; ta bort det som står före '---'")
    if dashes != "---":
        return Problem(file, 1, 1, f"sidhuvudet börjar med tre streck, inte {len(dashes)}", "---")
    lines = text.split("\n")
    end = next((number for number, line in enumerate(lines[1:], start=2) if not line.strip() or line.startswith("#")),
               len(lines))
    return Problem(file, end, 1, "sidhuvudet är inte avslutat; skriv '---' på en egen rad före den här")
