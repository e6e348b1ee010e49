"""Every mistake is told with its line, in Swedish, together with all others, and never with a traceback."""
from itertools import product

import pytest

from macros.registry.problem import Path
from macros.registry.reader import LARGEST, read_yaml
from tests.registry.checking import GOOD, problems
from tests.registry.mistakes import MISTAKES, Mistake

MISSING = [(1, 1, f"nyckeln '{key}' saknas") for key in (
    "datasets", "partners", "procurement", "programme", "projects", "regions", "reports", "sources", "webinars")]
NOT_A_REGISTRY = [
    ("empty", b"", [(1, 1, "filen är tom")]),
    ("only-a-comment", b"# inget\n", [(1, 1, "filen är tom")]),
    ("null", b"null\n", [(1, 1, "filen är tom")]),
    ("prose", "Hej, kan någon lägga till lekplatser?".encode(),
     [(1, 1, "ska vara ett uppslag med nycklar, inte texten 'Hej, kan någon lägga till lekplatser?'")]),
    ("list", b"- datasets\n", [(1, 1, "ska vara ett uppslag med nycklar, inte en lista")]),
    ("empty-map", b"{}\n", MISSING),
    ("json", b'{"datasets": []}\n', [(1, 14, "listan är tom; minst en post behövs"), *MISSING[1:]]),
    ("picture", b"\x89PNG\r\n\x1a\n\x00\x00", [(1, 1, "filen är inte UTF-8 (byte 0x89); spara den som UTF-8")]),
    ("latin-1", "programme: {name: {sv: Möte}}".encode("latin-1"),
     [(1, 25, "filen är inte UTF-8 (byte 0xF6); spara den som UTF-8")]),
    ("utf-16", GOOD.encode("utf-16"), [(1, 1, "filen är inte UTF-8 (byte 0xFF); spara den som UTF-8")]),
    ("nul-bytes", b"\x00\x00\n", [(1, 1, "osynligt tecken U+0000; ta bort det")]),
    ("ten-megabytes", b"a" * 10_000_000, [(1, 1, "filen är 10,0 MB; den får vara högst 8 MB")]),
    ("many-brackets", b"[" * 100_000, [(1, 14, "för många nivåer; högst 12")]),
    ("laughs", b"a: &a [x, x]\nb: [*a, *a]\n", [
        (1, 1, "okänd nyckel 'a'"), (1, 4, "ankare '&a' stöds inte; skriv ut värdet där det behövs"),
        *MISSING, (2, 1, "okänd nyckel 'b'"), (2, 5, "referens '*a' stöds inte; skriv ut värdet"),
        (2, 9, "referens '*a' stöds inte; skriv ut värdet")]),
    ("html-page", b"<!doctype html>\n<title>Logga in</title>\n",
     [(1, 1, "ska vara ett uppslag med nycklar, inte texten '<!doctype html> <title>Logga in</title>'")]),
    ("conflict", b"<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> gren\n", [
        (line, 1, "raden är kvar efter en krock mellan två ändringar; välj en av texterna och ta bort märkena <<<<<<<, "
                  "======= och >>>>>>>") for line in (1, 3, 5)]),
]


def test_the_good_registry_is_good() -> None:
    assert problems(GOOD) == []


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_told_with_its_place(mistake: Mistake) -> None:
    assert mistake.old in GOOD
    assert problems(GOOD.replace(mistake.old, mistake.new, 1)) == list(mistake.problems)


@pytest.mark.parametrize(("raw", "expected"), [case[1:] for case in NOT_A_REGISTRY],
                         ids=[case[0] for case in NOT_A_REGISTRY])
def test_a_file_that_is_no_registry_is_told_what_it_is(raw: bytes, expected: list) -> None:
    assert problems(raw) == sorted(expected)


def test_the_names_of_the_mistakes_are_unique() -> None:
    names = [mistake.name for mistake in MISTAKES]
    assert len(names) == len(set(names)) > 75


def test_all_mistakes_of_a_file_are_told_at_once_and_in_order() -> None:
    text = GOOD
    for name in ("rank-too-small", "http-address", "unknown-stage", "no-such-month", "repeated-keyword"):
        mistake = next(mistake for mistake in MISTAKES if mistake.name == name)
        text = text.replace(mistake.old, mistake.new, 1)
    assert [line for line, _, _ in problems(text)] == [29, 37, 49, 85, 97]


def test_a_mistake_in_one_entry_does_not_hide_what_is_wrong_between_others() -> None:
    text = GOOD.replace("    rank: 3\n", "    rank: tre\n").replace("    datasets: [appeltrad]\n    participants",
                                                                   "    datasets: [paron]\n    participants")
    assert problems(text) == [(29, 11, "ska vara ett heltal, inte texten 'tre'"),
                              (83, 16, "datamängden 'paron' finns inte")]


@pytest.mark.parametrize("change", [lambda text: text.replace("\n", "\r\n"), lambda text: "\ufeff" + text,
                                    lambda text: text.rstrip("\n"), lambda text: text + "\n# slut\n"],
                         ids=["windows-line-ends", "byte-order-mark", "no-final-newline", "comment-last"])
def test_how_an_editor_saves_the_file_does_not_matter(change: object) -> None:
    assert problems(change(GOOD)) == []


def _texts(value: object, at: Path = ()) -> list[Path]:
    """The path of every text in the registry that a reader sees."""
    if isinstance(value, dict):
        return [path for key, item in value.items() for path in _texts(item, (*at, key))]
    if isinstance(value, list):
        return [path for index, item in enumerate(value) for path in _texts(item, (*at, index))]
    shown = isinstance(value, str) and any(key in {"sv", "en", "name", "title", "organiser", "publisher", "keywords",
                                                   "participants", "version", "maintainer"} for key in at)
    return [at] if shown else []


HOSTILE = ("<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "{{ 7*7 }}", "{% include 'x' %}", "a {# b #} c",
           "</p>", "<!-- x")


def test_html_and_jinja_are_refused_in_every_text() -> None:
    document, _ = read_yaml(GOOD, "datasets.yaml")
    paths = _texts(document.data)
    assert len(paths) > 40
    lines = GOOD.split("\n")
    for path, hostile in product(paths, HOSTILE):
        line, column = document.mark(path)
        before = lines[line - 1]
        rest = before[column - 1:]
        length = len(rest)
        for end in (",", "}", "]"):
            inside = rest.find('"', 1) + 1 if rest.startswith('"') else 0
            if (found := rest.find(end, inside)) >= 0:
                length = min(length, found)
        changed = before[:column - 1] + f'"{hostile}"' + rest[length:]
        found = problems("\n".join([*lines[:line - 1], changed, *lines[line:]]))
        assert [(at, where) for at, where, _ in found] == [(line, column)], (path, hostile, changed)
        assert "ingen HTML och inga mallkoder" in found[0][2]


def test_the_limit_on_size_is_far_above_the_real_file() -> None:
    assert len(GOOD.encode()) * 100 < LARGEST
