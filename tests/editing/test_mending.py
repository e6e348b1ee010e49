"""What --fix mends, what it leaves alone, and that it never makes a file worse."""
import os
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings

from macros.editing.mending import mended
from macros.registry.checks.context import Context
from macros.registry.load import load_registry
from macros.registry.reader import read_yaml
from tests.registry.checking import GOOD, TODAY, problems
from tests.registry.test_mutations import Mutated, mutated

STAGES = """\
      - {stage: pre-study, date: "2022-03-01", source: rapport-1}
      - {stage: guide, by: "2022-12", source: rapport-1}
"""


def changed(old: str, new: str) -> tuple[str, list[str]]:
    """What is made of good.yaml with `new` in the place of `old`, and what is told."""
    assert GOOD.count(old) == 1
    text, changes = mended(GOOD.replace(old, new))
    return text, [str(change) for change in changes]


def test_a_right_file_is_left_as_it_is() -> None:
    assert mended(GOOD) == (GOOD, [])


@pytest.mark.parametrize(("old", "new", "told"), [
    ('date: "2022-03-01"', "date: 2022-03-01", ['37: date: 2022-03-01 → date: "2022-03-01"']),
    ('by: "2022-12", source: rapport-1}\n    spec', 'by: 2022-12, source: rapport-1}\n    spec', []),
    ('version: "1.0"', "version: 1.0", ['39: version: 1.0 → version: "1.0"']),
    ('due: "2023-06"', "due: 2023", ['85: due: 2023 → due: "2023"']),
    ("name: Exempelperson", "name: 0180", ['5: name: 0180 → name: "0180"']),
    ("{sv: Start, en: Start}", "{sv: no, en: 10:30}", ['19: en: 10:30 → en: "10:30"', '19: sv: no → sv: "no"']),
    ("themes: [AGRI]", "themes: [AGRI]  \t", ["32: blanksteg sist på raden → inga blanksteg sist på raden"]),
])
def test_quotes_and_blanks_are_mended_and_told_with_their_line(old: str, new: str, told: list[str]) -> None:
    assert changed(old, new)[1] == told


def test_the_mended_file_is_the_right_one_to_the_last_character() -> None:
    for old, new in (('date: "2022-03-01"', "date: 2022-03-01"), ('version: "1.0"', "version: 1.0"),
                     ("\nwebinars:\n", " \nwebinars:\t\n"), ("recorded: true", "recorded: yes")):
        assert changed(old, new)[0] == GOOD
    assert mended(GOOD.replace("\n", "\r\n"))[0] == GOOD
    assert mended(GOOD.removesuffix("\n"))[0] == GOOD


def test_a_number_in_the_place_of_a_number_is_left_alone() -> None:
    assert changed("rank: 3\n", "rank: 03\n")[1] == []
    assert changed("count: 30\n", "count: 3_0\n")[1] == []


def test_stages_come_in_order_with_their_comments() -> None:
    wrong = """\
      # vägledningen
      - {stage: guide, by: "2022-12", source: rapport-1}  # programmets
      # förstudien
      - stage: pre-study
        date: "2022-03-01"
        source: rapport-1
"""
    text, told = changed(STAGES, wrong)
    first, second = wrong.split("      # förstudien\n")
    assert text == GOOD.replace(STAGES, f"      # förstudien\n{second}{first}")
    assert told == ["37: stages: guide, pre-study → stages: pre-study, guide"]


@pytest.mark.parametrize("wrong", [
    STAGES.replace("guide", "pre-study"),  # the same twice
    STAGES.replace("guide", "not-started").replace("2022-03-01", "2022-01-01").replace('by: "2022-12"',
                                                                                      'date: "2022-02"'),
    STAGES.replace("guide", "no-such-stage"),
])
def test_stages_are_left_alone_where_the_order_is_not_the_only_mistake(wrong: str) -> None:
    text, told = changed(STAGES, wrong)
    assert (text, told) == (GOOD.replace(STAGES, wrong), [])


def test_stages_on_one_line_are_left_alone() -> None:
    one = "    stages: [{stage: guide, source: rapport-1}, {stage: pre-study, source: rapport-1}]\n"
    assert changed(f"    stages:\n{STAGES}", one)[1] == []


def test_a_file_that_is_not_yaml_gets_right_line_ends_and_nothing_else() -> None:
    assert mended("a: [\r\n  b  \r\n")[0] == "a: [\n  b  \n"
    assert mended("") == ("", [])


def test_blanks_that_belong_to_a_text_stay() -> None:
    block = "a: |\n  ord  \n  mer\nb: 1\n"
    assert mended(block) == (block, [])
    assert mended("a: |\n  ord") == ("a: |\n  ord", [])


def messages(text: str) -> Counter[str]:
    found = load_registry(text.encode("utf-8", "surrogatepass"), "", Context(today=TODAY))[1]
    return Counter(problem.message.split("'")[0] for problem in found)


def scalars(data: object, at: tuple = ()) -> dict[tuple, object]:
    if isinstance(data, dict | list):
        pairs = data.items() if isinstance(data, dict) else enumerate(data)
        return {path: value for key, item in pairs for path, value in scalars(item, (*at, key)).items()}
    return {at: data}


@settings(max_examples=300, deadline=None, derandomize="CI" in os.environ, database=None,
          suppress_health_check=list(HealthCheck))
@given(mutated(GOOD.split("\n")))
def test_a_mended_file_is_no_worse_differs_only_as_told_and_has_nothing_left_to_mend(registry: Mutated) -> None:
    text = registry.text
    new, changes = mended(text)
    assert mended(new) == (new, [])
    assert (new == text) == (changes == [])
    assert sum(messages(new).values()) <= sum(messages(text).values())
    told = [str(change) for change in changes]
    before, after = (scalars(read_yaml(version, "")[0].data) for version in (text, new))
    if any("stages: " in line for line in told):
        before, after = ({at: value for at, value in found.items() if "stages" not in at} for found in (before, after))
    assert before.keys() == after.keys()
    differing = [at for at in before if before[at] != after[at] or type(before[at]) is not type(after[at])]
    words = [line for line in told if "radslut" not in line and "blanksteg" not in line and "filen slutar" not in line
             and "stages: " not in line]
    assert len(differing) <= len(words)


def test_what_is_mended_passes_the_check() -> None:
    text = GOOD.replace('date: "2022-03-01"', "date: 2022-03-01").replace("recorded: true", "recorded: yes")
    assert [message for _, _, message in problems(text)] != []
    assert problems(mended(text)[0]) == []
