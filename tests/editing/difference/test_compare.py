"""What differs between two revisions: rows, entries, pages, and generated files."""
from pathlib import Path

from macros.editing.difference.compare import difference
from macros.editing.difference.model import Difference, Item, Part, Was
from tests.editing.difference.sides import GUIDE, INDEX, side
from tests.registry.checking import GOOD

PEARS = """\
  - id: paron
    title: {sv: Päron, en: Pears}
    summary: {sv: "Var det står päronträd.", en: "Where pear trees stand."}
    stages: []
    keywords: [päron]
    reviewed: "2026-01-01"
    review_by: "2027-01-01"
    sources: [rapport-1]
webinars:
"""

GONE = Was(what="den gamla adressen slutar fungera; har sidan flyttat, skriv en rad i redirects.yaml")


def parts(tmp_path: Path, old: dict, new: dict) -> dict[str, tuple[Item, ...]]:
    found = difference(side(tmp_path / "old", **old), side(tmp_path / "new", **new))
    assert found.remarks == ()
    return {part.heading: part.items for part in found.parts}


def test_two_revisions_that_are_the_same_differ_in_nothing(tmp_path: Path) -> None:
    assert difference(side(tmp_path / "old"), side(tmp_path / "new")) == Difference(remarks=(), parts=())


def test_a_stage_that_moves_changes_row_entry_and_the_pages_that_show_it(tmp_path: Path) -> None:
    stage = '      - {stage: guide, by: "2022-12", source: rapport-1}\n'
    assert parts(tmp_path, {"registry": GOOD.replace(stage, "")}, {}) == {
        "Rader i tabellen över datamängder": (Item(name="Äppelträd", kind="changed", values=(
            Was(what="steg", before="Förstudie, 1 mars 2022", after="Vägledning publicerad, senast december 2022"),)),),
        "Poster i registret": (Item(name="datasets/appeltrad", kind="changed", values=(Was(
            what="stages", before='[{"date": "2022-03-01", "source": "rapport-1", "stage": "pre-study"}]',
            after='[{"date": "2022-03-01", "source": "rapport-1", "stage": "pre-study"}, {"by": "2022-12", "source": '
                  '"rapport-1", "stage": "guide"}]'),)),),
        "Sidor som visar ändrade uppgifter ur registret": (
            Item(name="docs/guider/appeltrad.md", kind="changed", values=(Was(what="dataset_header"),)),
            Item(name="docs/index.md", kind="changed", values=(Was(what="progress_table"),)))}


def test_a_row_that_comes_is_told_whole_and_one_that_goes_by_its_name(tmp_path: Path) -> None:
    more = GOOD.replace("webinars:\n", PEARS)
    came = parts(tmp_path / "a", {}, {"registry": more})
    went = parts(tmp_path / "b", {"registry": more}, {})
    assert came["Rader i tabellen över datamängder"] == (Item(name="Päron", kind="added", values=(
        Was(what="plats", after="inte känd"), Was(what="steg", after="inte känt"),
        Was(what="område", after="inte känt"), Was(what="specifikation", after="Ingen känd"),
        Was(what="vägledning", after="Finns inte än"))),)
    assert came["Poster i registret"] == (Item(name="datasets/paron", kind="added"),)
    assert went["Rader i tabellen över datamängder"] == (Item(name="Päron", kind="removed"),)
    assert went["Poster i registret"] == (Item(name="datasets/paron", kind="removed"),)


def test_pages_are_told_with_titles_headings_and_text(tmp_path: Path) -> None:
    new = INDEX.replace("title: Start", "title: Början").replace("En rad.", "En annan rad.\n\n## Mer\n\nText.")
    assert parts(tmp_path, {"om": INDEX}, {"index": new, "kontakt": INDEX}) == {"Sidor": (
        Item(name="docs/index.md", kind="changed", values=(
            Was(what="titel", before="Start", after="Början"), Was(what="rubrik", after="Mer"),
            Was(what="text", before="En rad.", after="En annan rad."), Was(what="text", after="Text."))),
        Item(name="docs/kontakt.md", kind="added"),
        Item(name="docs/om.md", kind="removed", values=(GONE,)))}


def test_of_many_changes_the_first_are_shown_and_the_others_counted(tmp_path: Path) -> None:
    items = parts(tmp_path, {}, {"index": INDEX + "".join(f"\nRad {number}.\n" for number in range(8))})["Sidor"]
    assert items[0].values == (*(Was(what="text", after=f"Rad {number}.") for number in range(3)),
                               Was(what="text", more=5))


def test_generated_files_are_told_in_groups(tmp_path: Path) -> None:
    old = {"embed/v1/progress.html": b"12", "specs/a.mall.csv": b"1", "api/v1/a.json": b"1", "sitemap.xml": b"1",
           "search/index.json": b"1"}
    new = {"embed/v1/progress.html": b"34", "specs/a.mall.csv": b"123", "feed/changes.xml": b"1", "sitemap.xml": b"12",
           "search/index.json": b"123"}
    assert parts(tmp_path, {"files": old}, {"files": new}) == {
        "Inbäddningar": (Item(name="embed/v1/progress.html", kind="changed", values=(
            Was(what="text", before="12", after="34"),)),),
        "API": (Item(name="api/v1/a.json", kind="removed"),),
        "Flöden": (Item(name="feed/changes.xml", kind="added"),),
        "Specifikationernas filer": (Item(name="specs/a.mall.csv", kind="changed", values=(
            Was(what="rad", before="1", after="123"),)),),
        "Sökning": (Item(name="search/index.json", kind="changed", values=(
            Was(what="storlek", before="1 byte", after="3 byte"),)),),
        "Andra filer": (Item(name="sitemap.xml", kind="changed", values=(
            Was(what="text", before="1", after="12"),)),)}


def test_a_page_that_has_moved_is_one_page_and_what_is_left_out_is_told_by_its_key(tmp_path: Path) -> None:
    before = INDEX.replace("reviewed:", "search_words: [x, y]\nreviewed:") + "\n```sh\na\n```\n"
    old = side(tmp_path / "old", om=before, kontakt=INDEX)
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "redirects.yaml").write_text("om.md: om/oss.md\n", "utf-8")
    new = side(tmp_path / "new", **{"om/oss": before.replace("search_words: [x, y]\n", ""),
                                    "kontakt": INDEX + "\n```sh\na\n```\n"})
    assert difference(old, new) == Difference(remarks=(), parts=(Part(heading="Sidor", items=(
        Item(name="docs/kontakt.md", kind="changed", values=(
            Was(what="rad", after="```sh"), Was(what="rad", after="a"), Was(what="rad", after="```"),
            Was(what="rad", more=1))),
        Item(name="docs/om/oss.md", kind="changed", values=(
            Was(what="sökväg", before="docs/om.md", after="docs/om/oss.md"),
            Was(what="sökord", before="x, y"))))),))


def test_a_link_that_only_follows_a_page_that_has_moved_is_no_change(tmp_path: Path) -> None:
    text = INDEX + "\n[Om oss](om.md#start) [Kontakt](kontakt.md) [Ute](https://example.org/om.md)\n"
    old = side(tmp_path / "old", om=text.replace("](om.md#start)", "](#start)"), kontakt=text)
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "redirects.yaml").write_text("om.md: om/oss.md\n", "utf-8")
    new = side(tmp_path / "new", kontakt=text.replace("om.md#start", "om/oss.md#start"), **{
        "om/oss": text.replace("](om.md#start)", "](#start)").replace("kontakt.md", "../kontakt.md")})
    assert difference(old, new) == Difference(remarks=(), parts=(Part(heading="Sidor", items=(
        Item(name="docs/om/oss.md", kind="changed", values=(
            Was(what="sökväg", before="docs/om.md", after="docs/om/oss.md"),)),)),))


def test_of_a_page_that_went_into_another_one_it_is_told_where_its_address_leads(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "redirects.yaml").write_text("om.md: index.md\n", "utf-8")
    assert parts(tmp_path, {"om": INDEX}, {}) == {"Sidor": (Item(name="docs/om.md", kind="removed", values=(
        Was(what="den gamla adressen leder till docs/index.md"),)),)}


def test_a_mistake_on_a_page_leaves_the_table_and_the_files_to_compare(tmp_path: Path) -> None:
    found = difference(side(tmp_path / "old", files={"feed/changes.xml": b"1"}, index=INDEX + "\n{{ 7*7 }}\n"),
                       side(tmp_path / "new", registry=GOOD.replace("    rank: 3\n", "    rank: 4\n")))
    assert [remark.partition(". ")[2] for remark in found.remarks] == [
        "En del av det som ändras kan därför saknas här."]
    assert [part.heading for part in found.parts] == [
        "Rader i tabellen över datamängder", "Poster i registret", "Sidor",
        "Sidor som visar ändrade uppgifter ur registret", "Flöden"]


def test_where_the_registry_does_not_pass_the_rest_is_compared(tmp_path: Path) -> None:
    wrong = GOOD.replace("area: livsmedel", "area: mat")
    found = difference(side(tmp_path / "old", registry=wrong), side(tmp_path / "new", index=INDEX + "\nMer.\n"))
    assert found == Difference(
        remarks=("Den tidigare versionen går inte igenom kontrollen (1 fel, det första: datasets.yaml:31:11: 'mat' "
                 "finns inte att välja; välj bland besoksnaring-och-rekreation, livsmedel, mobilitet, stadsplanering). "
                 "Tabellen och de skapade filerna är därför inte jämförda.",),
        parts=(Part(heading="Poster i registret", items=(Item(name="datasets/appeltrad", kind="changed", values=(
            Was(what="area", before='"mat"', after='"livsmedel"'),)),)),
            Part(heading="Sidor", items=(Item(name="docs/index.md", kind="changed", values=(
                Was(what="text", after="Mer."),)),))))


def test_where_the_registry_can_not_be_read_the_pages_are_compared(tmp_path: Path) -> None:
    found = difference(side(tmp_path / "old", registry="a: ["), side(tmp_path / "new", **{"guider/appeltrad": None}))
    assert [remark.split(" (")[0] for remark in found.remarks] == [
        "Den tidigare versionen går inte igenom kontrollen",
        "Registret går inte att läsa i båda versionerna. Dess poster är därför inte jämförda."]
    assert found.parts == (Part(heading="Sidor", items=(
        Item(name="docs/guider/appeltrad.md", kind="removed", values=(GONE,)),)),)
    assert GUIDE.count("## ") == 7
