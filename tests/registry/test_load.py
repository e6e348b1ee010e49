"""Loading: the rules that need to know the pages, and what is known of a file with mistakes."""
from macros.registry.checks.context import Context
from macros.registry.checks.references import check_pages
from macros.registry.load import load_registry
from tests.registry.checking import GOOD, TODAY, problems


def test_a_guide_page_stands_in_for_a_guide_published_elsewhere() -> None:
    text = GOOD.replace('    published_guide: "https://www.example.org/guide"\n', "")
    assert problems(text, guides=frozenset({"appeltrad"})) == []
    assert problems(text) == [
        (37, 7, "vägledningen saknas: skriv docs/guider/appeltrad.md eller ange 'published_guide'")]


def test_a_source_that_only_a_page_cites_is_used() -> None:
    text = GOOD + '  - {id: rapport-2, title: Rapport 2, publisher: Exempelverkstaden, checked: "2026-01-01"}\n'
    assert problems(text, cited=frozenset({"rapport-2"})) == []
    assert problems(text) == [(100, 10, "källan 'rapport-2' används inte; ta bort den eller hänvisa till den")]


def test_pages_without_a_dataset_are_told_with_the_id_that_was_meant() -> None:
    context = Context(today=TODAY, guides=frozenset({"appeltrad", "appeltrat"}), specifications=frozenset({"bank"}))
    assert list(check_pages(frozenset({"appeltrad", "bankar"}), context)) == [
        ("guider/appeltrat.md", "datamängden 'appeltrat' finns inte i datasets.yaml (menade du 'appeltrad'?)"),
        ("specs/bank.schema.json", "datamängden 'bank' finns inte i datasets.yaml (menade du 'bankar'?)")]


def test_the_ids_of_all_datasets_are_known_also_when_an_entry_is_wrong() -> None:
    _, found, ids = load_registry(GOOD.replace("rank: 3", "rank: tre").encode(), "x.yaml", Context(today=TODAY))
    assert (len(found), ids) == (1, {"appeltrad", "bankar"})


def test_the_ids_are_not_known_of_a_file_that_cannot_be_read() -> None:
    assert load_registry(b"a: [", "x.yaml", Context(today=TODAY))[2] is None
