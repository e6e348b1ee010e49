"""The table of moved pages."""
from macros.pages.moved import read_moved

PAGES = ("index.md", "guider/appeltrad.md")


def problems(text: str) -> list[tuple[int, int, str]]:
    moved, found = read_moved(text.encode(), "redirects.yaml", PAGES)
    assert moved == {}
    return [(problem.line, problem.column, problem.message) for problem in found]


def test_the_table_is_read_with_its_comments() -> None:
    text = "# Flyttat\nfrukt/aplar.md: guider/appeltrad.md\n"
    assert read_moved(text.encode(), "redirects.yaml", PAGES) == ({"frukt/aplar.md": "guider/appeltrad.md"}, [])


def test_a_table_without_lines_is_fine() -> None:
    assert problems("") == []
    assert problems("# Inget har flyttat\n") == []


def test_every_mistake_is_told_with_its_place() -> None:
    assert problems("guider/Aplar: guider/appeltrad.md\n"
                    "index.md: guider/appeltrad.md\n"
                    "aplar.md: guider/appeltrd.md\n") == [
        (1, 1, "'guider/Aplar' är inte en sida; skriv sökvägen under docs/, med .md"),
        (2, 1, "sidan 'index.md' finns kvar; ta bort sidan eller raden"),
        (3, 11, "sidan 'guider/appeltrd.md' finns inte (menade du 'guider/appeltrad.md'?)")]


def test_a_list_is_not_a_table() -> None:
    assert problems("- guider/aplar.md\n") == [(1, 1, "skriv en rad per sida: gammal.md: ny.md")]


def test_a_file_that_is_not_text_is_told() -> None:
    found = read_moved(b"\xff", "redirects.yaml", PAGES)[1]
    assert [str(problem) for problem in found] == [
        "redirects.yaml:1:1: filen är inte UTF-8 (byte 0xFF); spara den som UTF-8"]
