"""Pages are split into front matter and body as MkDocs does it."""
from pathlib import Path

import pytest
from mkdocs.utils.meta import get_data

from macros.pages.markdown import parse_page, read_pages

ROOT = Path(__file__).parents[2]


def test_a_page_has_its_front_matter_its_body_and_the_line_where_it_begins() -> None:
    page, problems = parse_page("guider/x.md", "---\ntitle: Ö\n---\n# Ö\n".encode())
    assert (problems, dict(page.meta), page.body, page.first_line) == ([], {"title": "Ö"}, "# Ö\n", 4)
    assert (page.file, page.guide_id) == ("docs/guider/x.md", "x")


def test_a_page_without_front_matter_is_all_body() -> None:
    page, problems = parse_page("om.md", b"# Om\n")
    assert (problems, dict(page.meta), page.body, page.first_line, page.guide_id) == ([], {}, "# Om\n", 1, None)


@pytest.mark.parametrize(("raw", "told"), [
    (b"---\ntitle: a: b\n---\n", "docs/x.md:2:9: kolon mitt i värdet; sätt värdet inom citattecken"),
    (b"---\nreviewed: 2026-11-23\n---\n",
     "docs/x.md:2:11: '2026-11-23' läses olika av olika program; sätt citattecken: \"2026-11-23\""),
    (b"---\ntitle: a\n\n# x\n",
     "docs/x.md:3:1: sidhuvudet är inte avslutat; skriv '---' på en egen rad före den här"),
    (b"---\ntitle: a\n# x\n", "docs/x.md:3:1: sidhuvudet är inte avslutat; skriv '---' på en egen rad före den här"),
    (b"---\ntitle: a", "docs/x.md:2:1: sidhuvudet är inte avslutat; skriv '---' på en egen rad före den här"),
    (b"----\ntitle: a\n---\n# x\n", "docs/x.md:1:1: sidhuvudet börjar med tre streck, inte 4"),
    (b"\n---\ntitle: a\n---\n# x\n",
     "docs/x.md:1:1: sidhuvudet ska börja på första raden; ta bort det som står före '---'"),
    (b"---\ntitle: !ENV HOME\n---\n", "docs/x.md:2:8: typmärket '!ENV' stöds inte; ta bort det"),
    (b"---\ntitle: !!python/object/apply:os.system [ls]\n---\n",
     "docs/x.md:2:8: typmärket '!!python/object/apply:os.system' stöds inte; ta bort det"),
    (b"# \xe5\n", "docs/x.md:1:3: filen är inte UTF-8 (byte 0xE5); spara den som UTF-8")])
def test_what_stops_a_page_from_being_read_is_told(raw: bytes, told: str) -> None:
    assert [str(problem) for problem in parse_page("x.md", raw)[1]] == [told]


def test_the_real_pages_are_split_where_mkdocs_splits_them() -> None:
    pages, problems = read_pages(ROOT / "docs")
    assert problems == []
    assert len(pages) > 12
    for page in pages:
        body, meta = get_data((ROOT / page.file).read_text("utf-8"))
        assert (page.body.strip(), dict(page.meta)) == (body.strip(), meta)


def test_line_ends_of_windows_do_not_matter() -> None:
    page, problems = parse_page("x.md", b"---\r\ntitle: x\r\n---\r\n# x\r\n")
    assert (problems, page.meta["title"], page.first_line) == ([], "x", 4)
