"""Problems in; what a person, GitLab's code quality report and a JUnit report say of them out."""
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final
from xml.etree import ElementTree

from macros.pages.prose.readability import LIMIT, readability
from macros.pages.site import REGISTRY, Site
from macros.registry.problem import Problem

_SECTION: Final = re.compile(r"([a-z_]+):")
_ENTRY: Final = re.compile(r" *- \{?id: ([a-z0-9-]+)")
# The rule's name in the reports, by the folder of the file.
_RULES: Final = (("docs/guider/", "guide"), ("docs/specs/", "specification"), ("docs/", "page"))


def entry_of(text: str, line: int) -> str | None:
    """The section and id of the entry around a line (from 1) of datasets.yaml, whether it is YAML or not.

    None above the first section, the section alone where there is no id.
    """
    entry, inside = "", None
    for row in text.split("\n")[line - 1::-1]:
        indent = len(row) - len(row.lstrip())
        if not row.strip() or row.lstrip().startswith("#") or (inside is not None and indent >= inside):
            continue
        inside = indent
        if section := _SECTION.match(row):
            return section[1] + entry
        if found := _ENTRY.match(row):
            entry = f"/{found[1]}"
    return None


def text_lines(problems: Iterable[Problem], registry: str) -> Iterator[str]:
    """Each problem on a line of its own, with the line as it should be below it, under the name of its entry.

    `registry` is the text of datasets.yaml. A line that does not begin with a path is a name or a mend.
    """
    before = None
    for problem in problems:
        entry = entry_of(registry, problem.line) if problem.path == REGISTRY else problem.path
        if entry != before and problem.path == REGISTRY and entry:
            yield f"[{entry}]"
        before = entry
        yield from problem.lines


def rule(path: str) -> str:
    return next((name for folder, name in _RULES if path.startswith(folder)), "registry")


def codequality_json(problems: Iterable[Problem], site: Site | None) -> bytes:
    """GitLab's code quality report: each problem, and each page that is hard to read where there is a `site`.

    A fingerprint is made from what is wrong and not from the line, so that a problem that has only moved is the same
    in the report of the target branch. Source: https://docs.gitlab.com/ci/testing/code_quality/
    """
    found = [(f"ndv-{rule(problem.path)}", "major", problem) for problem in problems]
    found += [("ndv-readability", "minor", Problem(file, 1, 1, f"läsbarheten (LIX) är {lix}; över {LIMIT} är svårt"))
              for lix, file, words in (page_readability(site) if site else ()) if words]
    seen: Counter[str] = Counter()
    report = []
    for name, severity, problem in found:
        what = "\0".join((name, problem.path, problem.message))
        seen[what] += 1
        report.append({
            "description": problem.message + (f". Skriv: {problem.mend.strip()}" if problem.mend is not None else ""),
            "check_name": name,
            "fingerprint": hashlib.sha256(f"{what}\0{seen[what]}".encode()).hexdigest(),
            "severity": severity,
            "location": {"path": problem.path, "lines": {"begin": problem.line}},
        })
    return json.dumps(report, ensure_ascii=False, indent=2).encode() + b"\n"


def junit_xml(problems: Iterable[Problem], files: Sequence[str]) -> bytes:
    """A JUnit report with a test for each of the files; one that holds problems fails with all of them."""
    by_file: dict[str, list[Problem]] = {file: [] for file in files}
    for problem in problems:
        by_file.setdefault(problem.path, []).append(problem)
    suite = ElementTree.Element("testsuite", name="python -m macros check", tests=str(len(by_file)), errors="0",
                                failures=str(sum(map(bool, by_file.values()))))
    for file, found in sorted(by_file.items()):
        case = ElementTree.SubElement(suite, "testcase", classname=rule(file), name=file, file=file)
        if found:
            failure = ElementTree.SubElement(case, "failure", type=f"ndv-{rule(file)}", message=f"{len(found)} fel")
            failure.text = "".join(f"{_printable(line)}\n" for problem in found for line in problem.lines)
    root = ElementTree.Element("testsuites")
    root.append(suite)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _printable(text: str) -> str:
    """The text without what XML 1.0 has no way to write (section 2.2)."""
    return re.sub("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "�", text)


def page_readability(site: Site) -> list[tuple[int, str, tuple[str, ...]]]:
    """LIX and file of every Swedish page, the hardest first; of those above the limit the words that make it so."""
    found: Mapping = {page.file: readability(site.prose[page.path]) for page in site.pages
                      if page.meta.get("lang") != "en"}
    return sorted(((text.lix, file, tuple(text.long_words) if text.is_hard else ()) for file, text in found.items()),
                  key=lambda item: (-item[0], item[1]))


def readability_lines(site: Site) -> Iterator[str]:
    yield f"Läsbarhet (LIX); över {LIMIT} är svårt:"
    for lix, file, words in page_readability(site):
        yield f"{lix:4} {file}" + (f"  VARNING: korta meningarna eller byt ord: {', '.join(words)}" if words else "")
