"""The glossary page: terms with their meaning, each once."""
from macros.pages.markdown import parse_page
from macros.pages.prose.glossary import PATH, read_glossary


def test_terms_are_read_from_the_glossary_and_no_other_page() -> None:
    text = "# Ordlista\n\nCSV\n:   En tabell.\n\nCC BY\n:   En licens.\n\nText.\n"
    page, other = (parse_page(path, text.encode())[0] for path in (PATH, "om.md"))
    assert read_glossary([other, page]) == ({"CSV": "En tabell.", "CC BY": "En licens."}, [])
    assert read_glossary([other]) == ({}, [])


def test_a_term_that_stands_twice_is_told() -> None:
    page, _ = parse_page(PATH, b"---\ntitle: x\n---\n# Ordlista\n\nCSV\n:   A.\n\nCSV\n:   B.\n")
    assert [str(problem) for problem in read_glossary([page])[1]] == [
        "docs/kom-igang/ordlista.md:9:1: 'CSV' är förklarad två gånger"]
