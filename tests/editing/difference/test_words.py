"""A difference as a person reads it at a terminal and in a merge request."""
from macros.editing.difference.model import Difference, Item, Part, Was
from macros.editing.difference.words import difference_markdown, difference_text

SOME = Difference(remarks=("Registret är trasigt <b>.",), parts=(
    Part(heading="Rader", items=(
        Item(name="Päron", kind="changed", values=(Was(what="steg", before="Förstudie", after="Referensgrupp"),)),
        Item(name="Äpplen", kind="removed"))),
    Part(heading="Sidor", items=(Item(name="docs/om.md", kind="added", values=(
        Was(what="text", after="`a` @alla"), Was(what="text", before="b"), Was(what="text", more=1),
        Was(what="text", more=2), Was(what="contact"))),))))


def test_a_person_reads_one_thing_on_a_line() -> None:
    assert difference_text(SOME, "1234abcd", "dina filer") == """\
Ändringar för läsare: 1234abcd → dina filer
Registret är trasigt <b>.

Rader (2)
  ändrad: Päron
    steg: Förstudie → Referensgrupp
  borttagen: Äpplen

Sidor (1)
  ny: docs/om.md
    text, nytt: `a` @alla
    text, borttaget: b
    text: och 1 ändring till
    text: och 2 ändringar till
    contact
"""


def test_a_merge_request_shows_every_value_as_it_is() -> None:
    assert difference_markdown(SOME, "1234abcd", "dina filer") == """\
## Ändringar för läsare: `1234abcd` → `dina filer`

**Obs:** `Registret är trasigt <b>.`

### Rader (2)

- **ändrad:** `Päron`
  - steg: `Förstudie` → `Referensgrupp`
- **borttagen:** `Äpplen`

### Sidor (1)

- **ny:** `docs/om.md`
  - text, nytt: `` `a` @alla ``
  - text, borttaget: `b`
  - text: och 1 ändring till
  - text: och 2 ändringar till
  - contact
"""


def test_nothing_is_said_to_be_nothing() -> None:
    nothing = Difference(remarks=(), parts=())
    assert difference_text(nothing, "a", "b") == "Ändringar för läsare: a → b\n\nInget ändras för läsarna.\n"
    assert difference_markdown(nothing, "a", "b") == (
        "## Ändringar för läsare: `a` → `b`\n\nInget ändras för läsarna.\n")


def test_long_values_are_cut_to_the_place_where_they_differ() -> None:
    start, end = "ord " * 60, " slut" * 60
    found = Difference(remarks=(), parts=(Part(heading="Sidor", items=(Item(name="x", kind="changed", values=(
        Was(what="text", before=f"{start}före{end}", after=f"{start}efter"),)),)),))
    assert difference_text(found, "a", "b").splitlines()[-1] == (
        f"    text: …{'ord ' * 10}före{(end)[:116]}… → …{'ord ' * 10}efter")
