"""What the YAML parser stumbles on is told in Swedish, where the mistake begins."""
import pytest

from macros.registry.reader import read_yaml

GENERAL = "går inte att läsa som YAML; kontrollera indrag, kolon och citattecken"
VALUE = "sätt värdet inom citattecken"
CASES = [
    ("a: @b", 1, 4, f"tecknet kan inte stå först i ett värde; {VALUE}"),
    ("a: `b`", 1, 4, f"tecknet kan inte stå först i ett värde; {VALUE}"),
    ('b: 1\na: "b\nc: 1\n', 2, 4, "ett citattecken öppnas men stängs inte på raden"),
    ("a: 'b\nc: 1\n", 1, 4, "ett citattecken öppnas men stängs aldrig"),
    ("a: b: c", 1, 5, f"kolon mitt i värdet; {VALUE}"),
    ("a: 1\nb\nc: 2", 2, 1, "det saknas ett kolon efter nyckeln, eller ett citattecken"),
    ("a:\n  - 1\n  b: 2", 3, 3, "raden hör inte till listan; kontrollera indraget och strecket '-'"),
    ("  a:\n b: 2", 2, 2, "raden hör inte till registret; kontrollera indraget och raden före"),
    ('a: "b" c\n', 1, 8, "raden passar inte ihop med raden före; kontrollera indrag och citattecken"),
    ("a: [1, 2\nb: 3", 1, 4, "listan som börjar här är inte avslutad: ett komma, ett citattecken eller ']' saknas"),
    ("a: {b: 1\nc: 3", 1, 4,
     "uppslaget som börjar här är inte avslutat: ett komma, ett citattecken eller '}' saknas"),
    ("{", 1, 1, "här saknas ett värde; kontrollera komman och klamrar"),
    ("a: - b", 1, 4, "en lista kan inte börja på samma rad som nyckeln"),
    ('a: "\\q"', 1, 5, "okänt tecken efter '\\'; skriv '\\\\' eller använd enkla citattecken"),
    ('a: "\\x4"', 1, 7, "okänt tecken efter '\\'; skriv '\\\\' eller använd enkla citattecken"),
    ("a: | b\n", 1, 6, "efter | eller > får inget annat stå på raden"),
    ("a: |0\n  b\n", 1, 5, "efter | eller > får inget annat stå på raden"),
    ("a: &\n", 1, 5, "värdet börjar med & eller *; sätt det inom citattecken"),
    ("a: !<x b\n", 1, 7, "värdet börjar med !; sätt det inom citattecken"),
    ("%inget\n", 1, 7, "en rad kan inte börja med %"),
    ("a: ? b\n", 1, 4, f"frågetecknet kan inte stå först; {VALUE}"),
]


@pytest.mark.parametrize(("text", "line", "column", "message"), CASES, ids=[repr(case[0]) for case in CASES])
def test_a_mistake_of_syntax_is_told_in_swedish(text: str, line: int, column: int, message: str) -> None:
    _, problems = read_yaml(text, "x.yaml")
    assert [str(problem) for problem in problems] == [f"x.yaml:{line}:{column}: {message}"]
    assert message != GENERAL
