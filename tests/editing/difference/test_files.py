"""What reads differently in a generated file, by what a reader of it sees."""
import pytest

from macros.editing.difference.files import file_parts
from macros.editing.difference.model import Was


def changes(name: str, old: str, new: str) -> tuple[Was, ...]:
    part, = (part for part in file_parts({name: old.encode()}, {name: new.encode()}) if part.items)
    return part.items[0].values


@pytest.mark.parametrize(("name", "old", "new", "was"), [
    ("embed/v1/x.html", "<style>a{}</style><p>Ett</p>\n<p>Två &amp; tre</p>", "<style>b{}</style><p>Ett</p><p>Fyra</p>",
     Was(what="text", before="Två & tre", after="Fyra")),
    ("badge/x.svg", "<svg><text>Förstudie</text></svg>", "<svg><text>Guide</text></svg>",
     Was(what="text", before="Förstudie", after="Guide")),
    ("feed/changes.xml", "<a><b>1</b></a>", "<a><b>1</b><b>2</b></a>", Was(what="text", after="2")),
    ("calendar/webinars.ics", "A:1\r\nB:2\r\n", "A:1\r\nB:3\r\n", Was(what="rad", before="B:2", after="B:3")),
    ("api/v1/x.json", '{\n  "a": 1\n}\n', '{\n  "a": 2\n}\n', Was(what="rad", before='"a": 1', after='"a": 2')),
    ("specs/x.mall.xlsx", "1", "12", Was(what="storlek", before="1 byte", after="2 byte")),
    ("embed/v1/x.html", "<p class=a>Ett</p>", "<p>Ett</p>", Was(what="storlek", before="18 byte", after="10 byte"))])
def test_a_change_is_told_as_it_is_read(name: str, old: str, new: str, was: Was) -> None:
    assert changes(name, old, new) == (was,)


def test_of_too_many_lines_the_size_is_told() -> None:
    old, new = ("\n".join(f"{sign}{number}" for number in range(2001)) for sign in "ab")
    assert changes("api/v1/x.csv", old, new + "c") == (Was(what="storlek", before="10895 byte", after="10896 byte"),)
