"""Pages and registry in, what the search reads of them out."""
from macros.pages.calls import Call
from macros.pages.prose.sections import Section
from macros.pages.view import PageFacts
from macros.publish.search_text import SearchPage, SearchSection, search_pages, text_of
from tests.pages.viewing import view


def call(name: str, *args: object) -> Call:
    return Call(name, args, (), 1, 1)


def section(level: int, heading: str, anchor: str, text: str, *calls: Call) -> Section:
    return Section(level=level, heading=heading, anchor=anchor, text=text, calls=calls)


def pages(**facts: object) -> tuple[SearchPage, ...]:
    given = {path.replace("__", "/") + ".md": facts for path, facts in facts.items()}
    return search_pages(view(pages=given))


def test_a_guide_has_the_names_of_its_dataset_after_what_people_type() -> None:
    found, = pages(guider__appeltrad=PageFacts(
        title="Äppelträd", description="Om träd.", search_words=("skaka äpplen",),
        sections=(section(1, "Äppelträd", "appeltrad", "Början."), section(2, "Nyttan", "nyttan", "Äpplen."))))
    assert found == SearchPage(
        path="guider/appeltrad.md", url="guider/appeltrad/", title="Äppelträd", lang="sv", comes_last=False,
        names="skaka äpplen. Äppelträd. Apple trees. äpple", about="Om träd.",
        sections=(SearchSection(heading="", anchor="", text="Början."),
                  SearchSection(heading="Nyttan", anchor="nyttan", text="Äpplen.")))


def test_every_column_of_a_specification_is_a_section_that_leads_to_its_row() -> None:
    found, = pages(guider__appeltrad=PageFacts(title="Äppelträd", sections=(
        section(2, "Datamodellen", "datamodellen", "En rad är ett träd.", call("field_table", "appeltrad")),)))
    assert found.sections[0] == SearchSection(
        heading="Datamodellen", anchor="datamodellen", text="En rad är ett träd.")
    assert [(part.heading, part.anchor, part.text) for part in found.sections[1:]] == [
        (f"{field.name}: {field.title}", f"falt-{field.name}", "") for field in view().specs["appeltrad"].fields]


def test_lists_that_stand_nowhere_else_are_read_and_others_are_not() -> None:
    found, = pages(om=PageFacts(title="Om", sections=(
        section(2, "Kontakt", "kontakt", "Skriv.", call("contact"), call("progress_table")),)))
    assert found.sections == (SearchSection(
        heading="Kontakt", anchor="kontakt",
        text="Skriv. Exempelperson projektledare (källa: Rapport 1) · Listan"),)


def test_a_page_that_comes_last_keeps_its_headings_alone() -> None:
    found, = pages(makron=PageFacts(title="Makron", comes_last=True, sections=(
        section(2, "Ett", "ett", "Mycket text.", call("contact"), call("field_table", "appeltrad")),)))
    assert (found.comes_last, found.sections) == (True, (SearchSection(heading="Ett", anchor="ett", text=""),))


def test_addresses_follow_the_way_the_site_is_built() -> None:
    found, = search_pages(view(pages={"kom-igang/index.md": PageFacts(title="Kom igång")}, directory_urls=False))
    assert found.url == "kom-igang/index.html"


def test_the_text_of_html_has_a_dot_between_blocks() -> None:
    assert text_of("<ul><li>Ett <b>två</b>\n tre</li><li>a&amp;b<br>(<i>c</i>)</li></ul><p></p>") == (
        "Ett två tre · a&b (c)")
