"""Whatever happens to the real registry, it is either valid or told with a line; never a traceback."""
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from macros.registry.checks.context import Context
from macros.registry.load import load_registry
from tests.registry.checking import TODAY

REAL: Final = (Path(__file__).parents[2] / "datasets.yaml").read_text("utf-8").split("\n")
ENGLISH: Final = re.compile(r"Traceback|\bis not\b|\bexpected\b|\bfound\b|\bunexpected\b|\bNone\b|\bobject at\b")
PIECES: Final = st.sampled_from([
    "", " ", "  ", "\t", "- ", ": ", ":", "{", "}", "[", "]", ",", '"', "'", "#", "&a ", "*a", "<<: ", "| \n", ">", "%",
    "@", "`", "?", "---", "...", "null", "~", "true", "no", "0180", "10:30", "1e9", ".nan", "2023-02-30", "å", "\u0000",
    "\u2028", "\ufeff", "\ud7ff", "💥", "\\x", "!!python/name:os ", "{{ 7*7 }}", "<script>", "javascript:alert(1)",
    "https://example.org", "id: x", "stages: []", "source: lr-2022-12", "9" * 40, "-1", "x" * 400])
CHANGES: Final = ("cut", "delete", "repeat", "swap", "indent", "insert", "replace", "value", "truncate")


@dataclass(frozen=True, slots=True)
class Mutated:
    """A registry that was changed. Printed as the lines that are new: the whole of it is too long to read."""

    text: str

    def __repr__(self) -> str:
        return f"Mutated({sorted({*self.text.splitlines()} - {*REAL})})"


@st.composite
def mutated(draw: st.DrawFn, original: list[str] = REAL) -> Mutated:
    lines = list(original)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        line = lines[at]
        match draw(st.sampled_from(CHANGES)):
            case "cut":
                lines[at] = line[: draw(st.integers(0, len(line)))]
            case "delete":
                del lines[at]
            case "repeat":
                lines.insert(at, line)
            case "swap":
                other = draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], line
            case "indent":
                lines[at] = " " * draw(st.integers(0, 8)) + line.lstrip()
            case "insert":
                where = draw(st.integers(0, len(line)))
                lines[at] = line[:where] + draw(PIECES) + line[where:]
            case "replace":
                lines[at] = draw(PIECES)
            case "value":
                key, colon, _ = line.partition(": ")
                lines[at] = key + colon + draw(PIECES)
            case "truncate" if draw(st.booleans()):
                del lines[at + 1:]
        lines = lines or [""]
    return Mutated("\n".join(lines))


# In the pipeline always the same 1,000; on a developer's machine new ones each time.
@settings(max_examples=1000, deadline=None, derandomize="CI" in os.environ, database=None,
          suppress_health_check=list(HealthCheck))
@given(mutated())
@example(Mutated("\n".join([*REAL[:-1], "?"])))  # the parser puts the missing value a line after the last
def test_a_mutated_registry_is_valid_or_told_with_a_line(registry: Mutated) -> None:
    text = registry.text
    loaded, problems, _ = load_registry(text.encode("utf-8", "surrogatepass"), "datasets.yaml", Context(today=TODAY))
    assert (loaded is None) == bool(problems)
    for problem in problems:
        assert 1 <= problem.line <= text.count("\n") + 1
        assert problem.column >= 1
        assert problem.message
        assert "\n" not in problem.message
        quoted = re.sub(r"'.*?'", "", problem.message)
        assert not ENGLISH.search(quoted), problem
