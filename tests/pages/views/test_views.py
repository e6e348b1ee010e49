"""What the views choose, order and refuse, and how they follow the day."""
import re
from dataclasses import replace
from datetime import date

import pytest

from macros.pages.prose.effort import DIFFICULTIES, Effort
from macros.pages.render import cite
from macros.pages.view import MacroError, PageFacts
from macros.pages.views import MACROS
from macros.pages.views.accessibility import accessibility_report
from macros.pages.views.changes import latest_changes, newest_changes
from macros.pages.views.datasets import dataset_header, dataset_list
from macros.pages.views.goals import goal_progress, progress_summary
from macros.pages.views.guides import guide_effort
from macros.pages.views.programme import procurement_steps
from macros.pages.views.progress import progress_table
from macros.pages.views.review import review_list, source_register
from macros.pages.views.suggest import suggest_links
from macros.pages.views.webinars import webinar_list
from macros.registry.accessibility import AccessibilityRun
from tests.pages.viewing import PAGES, view
from tests.registry.checking import GOOD, TODAY

MORE = GOOD.replace("webinars:\n", '''  - id: cykelvagar
    title: {sv: Cykelvägar, en: Cycle paths}
    rank_at_most: 12
    rank_source: rapport-1
    area: mobilitet
    summary: {sv: "Var det går att cykla."}
    stages: [{stage: specification, source: rapport-1}]
    keywords: [cykel]
    reviewed: "2026-01-01"
    review_by: "2026-11-22"
    sources: [rapport-1]
webinars:
''', 1)


def ids(html: str) -> list[str]:
    return re.findall(r'data-id="([^"]+)"', html)


@pytest.mark.parametrize(("arguments", "expected"), [
    ({}, ["appeltrad", "cykelvagar", "bankar"]), ({"order": "stage"}, ["appeltrad", "cykelvagar", "bankar"]),
    ({"area": "mobilitet"}, ["cykelvagar"]), ({"stage": "guide"}, ["appeltrad"]),
    ({"project": "appelprojektet"}, ["appeltrad"]), ({"area": "mobilitet", "stage": "guide"}, [])])
def test_the_table_chooses_and_orders(arguments: dict, expected: list[str]) -> None:
    assert ids(progress_table(view(text=MORE), **arguments)) == expected


def test_a_list_is_of_one_area_or_of_all() -> None:
    assert ids(dataset_list(view(text=MORE))) == ["appeltrad", "cykelvagar", "bankar"]
    assert ids(dataset_list(view(text=MORE), "livsmedel")) == ["appeltrad"]


def test_what_a_guide_takes_is_said_in_english_where_it_is_from_a_closed_list() -> None:
    """The rest is written in Swedish, in the guide; a start page has nothing else to say."""
    effort = Effort(time="En dag", difficulty=DIFFICULTIES[0], people="Trädgården", result="En fil")
    start = replace(effort, time=None, difficulty=None)
    facts = [re.findall("<dd>(.*?)</dd>", guide_effort(view().in_language(lang), said))
             for said in (effort, start) for lang in ("sv", "en")]
    level = DIFFICULTIES[0]
    assert facts == [["En dag", f"{level.sv}: {level.meaning_sv}", "Trädgården", "En fil"],
                     [f"{level.en}: {level.meaning_en}"], ["Trädgården", "En fil"], []]
    assert guide_effort(view().in_language("en"), start) == ""


def test_a_page_in_another_language_says_so_in_lists_of_pages() -> None:
    pages = PAGES | {"in-english.md": PageFacts(title="The list", lang="en", reviewed=date(2025, 1, 2),
                                                cites=frozenset({"rapport-1"}))}
    run = AccessibilityRun(day=TODAY, axe="4", browser="140", pages=frozenset(), others=frozenset(), states=(),
                           judgements=0, findings=())
    for html in (source_register(view(pages=pages)), review_list(view(pages=pages)),
                 accessibility_report(view(pages=pages, accessibility=run))):
        assert '<span lang="en">The list</span></a>' in html


def test_a_source_is_cited_in_the_language_of_its_name() -> None:
    """Its title may be ours, in Swedish; its short name always is."""
    english = "    title: Report 1\n    short: rapporten\n    language: en\n"
    said = [(cite(view(text=GOOD.replace("    title: Rapport 1\n", english + more)).in_language(lang), "rapport-1",
                  short=short)).unescape().partition('rapport"')[2]
            for more in ("", "    title_language: sv\n") for lang in ("sv", "en") for short in (False, True)]
    assert said == [' lang="en">Report 1</a>', '>rapporten</a>', '>Report 1</a>', ' lang="sv">rapporten</a>',
                    '>Report 1</a>', '>rapporten</a>', ' lang="sv">Report 1</a>', ' lang="sv">rapporten</a>']


def test_a_header_says_who_reviewed_or_that_it_is_not_known() -> None:
    named = GOOD.replace("    review_by:", "    reviewed_by: Exempelnämnden\n    review_by:", 1)

    def said(id: str, lang: str) -> str:
        cell = re.search(r"<dt>(?:Senast genomgången|Last reviewed)</dt><dd>(.*?)</dd>",
                         dataset_header(view(text=named, today=date(2026, 8, 1)), id, lang))
        return re.sub("<[^>]+>", "", cell[1])

    assert said("appeltrad", "sv") == "1 januari 2026 av Exempelnämnden. Skulle ha gåtts igenom senast 1 juli 2026"
    assert said("appeltrad", "en") == "1 January 2026 by Exempelnämnden. Was due for review by 1 July 2026"
    assert said("bankar", "sv") == "1 januari 2026. Vem som gick igenom är inte angivet."
    assert said("bankar", "en") == "1 January 2026. Who reviewed is not stated."


@pytest.mark.parametrize(("name", "arguments", "message"), [
    ("progress_table", {"area": "mobiltet"}, "området 'mobiltet' finns inte (menade du 'mobilitet'?)"),
    ("progress_table", {"stage": "klar"}, "steget 'klar' finns inte"),
    ("progress_table", {"project": "appel-projekt"},
     "projektet 'appel-projekt' finns inte (menade du 'appelprojektet'?)"),
    ("progress_table", {"order": "name"}, "ordningen 'name' finns inte"),
    ("progress_table", {"lang": "de"}, "språket 'de' finns inte"),
    ("dataset_header", {"id": "appeltrat"}, "datamängden 'appeltrat' finns inte (menade du 'appeltrad'?)"),
    ("dataset_header", {"id": None}, "datamängden 'None' finns inte"),
    ("dataset_list", {"area": "Livsmedel"}, "området 'Livsmedel' finns inte (menade du 'livsmedel'?)"),
    ("webinar_list", {"when": "past"}, "urvalet 'past' finns inte"),
    ("webinar_list", {"dataset": "paron"}, "datamängden 'paron' finns inte"),
    ("latest_changes", {"limit": 0}, "antalet '0' ska vara ett heltal från 1 till 100"),
    ("latest_changes", {"limit": "tre"}, "antalet 'tre' ska vara ett heltal från 1 till 100"),
    ("data_files", {"group": "apis"}, "gruppen 'apis' finns inte (menade du 'api'?)"),
    ("data_keys", {"group": "dataset"}, "filen 'dataset' finns inte (menade du 'datasets'?)"),
    ("data_url", {"path": "dataset.json"},
     "filen 'api/v1/dataset.json' finns inte (menade du 'api/v1/datasets.json'?)"),
    ("source", {"id": "rapport"}, "källan 'rapport' finns inte (menade du 'rapport-1'?)"),
    ("source_list", {"id": "paron"}, "datamängden 'paron' finns inte")])
def test_a_macro_refuses_what_it_does_not_know(name: str, arguments: dict, message: str) -> None:
    with pytest.raises(MacroError) as refused:
        MACROS[name](view(), **arguments)
    assert str(refused.value) == message


@pytest.mark.parametrize(("day", "upcoming", "held"), [
    (date(2026, 11, 23), ["appelkvall"], ["bankdag"]), (date(2027, 3, 2), ["appelkvall"], ["bankdag"]),
    (date(2027, 3, 3), [], ["appelkvall", "bankdag"])])
def test_a_webinar_goes_from_upcoming_to_held_when_the_day_moves(day: date, upcoming: list, held: list) -> None:
    on_that_day = view(today=day)
    assert ids(webinar_list(on_that_day, "upcoming")) == upcoming
    assert ids(webinar_list(on_that_day, "held")) == held


def test_a_webinar_that_is_over_no_longer_takes_registrations() -> None:
    assert "https://example.org/anmalan" in webinar_list(view())
    over = webinar_list(view(today=date(2027, 3, 3)), "held")
    assert "https://example.org/anmalan" not in over
    assert "Genomfört" in over


def test_webinars_are_chosen_by_dataset() -> None:
    assert ids(webinar_list(view(), "upcoming", "appeltrad")) == ["appelkvall"]
    assert ids(webinar_list(view(), "held", "appeltrad")) == []


def test_how_long_a_stage_has_stood_follows_the_day() -> None:
    assert "i minst 3 år och 10 månader" in dataset_header(view(), "appeltrad")
    assert "i minst 4 år" in dataset_header(view(today=date(2026, 12, 31)), "appeltrad")


def test_a_review_that_is_late_is_told_from_the_day_after() -> None:
    late = "Skulle ha gåtts igenom senast 1 juli 2026"
    assert late not in dataset_header(view(today=date(2026, 7, 1)), "appeltrad")
    assert late in dataset_header(view(today=date(2026, 7, 2)), "appeltrad")


def test_the_links_of_a_dataset_are_shown_above_its_guide() -> None:
    text = GOOD.replace("    keywords: [bänk]\n", """    keywords: [bänk]
    links: [{title: {sv: Ärendet, en: The issue}, url: "https://example.org/arende", certainty: reported}]
""")
    assert '<li><a href="https://example.org/arende">Ärendet</a> (enligt andra)</li>' in dataset_header(
        view(text=text), "bankar")
    assert "Läs mer" not in dataset_header(view(), "bankar")


def test_a_planned_step_whose_time_has_passed_has_an_unknown_outcome() -> None:
    assert "Planerat; utfallet är inte känt" in procurement_steps(view())
    assert "Planerat; utfallet är inte känt" not in procurement_steps(view(today=date(2022, 12, 31)))


def test_goals_count_only_what_is_known() -> None:
    assert "1 av 30 har nått målet, så vitt vi vet. Vi känner platsen för 2 av datamängderna i målet." in (
        goal_progress(view(text=MORE)))


def test_the_summary_adds_up() -> None:
    counts = re.findall(r"</progress> (\d+)</td>", progress_summary(view(text=MORE)))
    assert sum(map(int, counts)) == 3
    assert "Vi följer 3 av omkring 100 datamängder. För 1 har programmet publicerat en vägledning. 1 har en sida" in (
        progress_summary(view(text=MORE)))


def test_changes_come_newest_first_and_from_the_registry_alone() -> None:
    assert [(change.key, change.day, change.what) for change in newest_changes(view())] == [
        ("webinar/appelkvall/planned", date(2026, 1, 1), "Nytt webbinarium: Äppelkväll, 2 mars 2027 kl. 13.00"),
        ("report/rapport-2022", date(2022, 12, 31), "Rapport 2022 är publicerad"),
        ("webinar/bankdag/held", date(2022, 12, 31), "Webbinarium: Bänkdag"),
        ("dataset/appeltrad/guide", date(2022, 12, 31), "Äppelträd: vägledning publicerad"),
        ("dataset/appeltrad/pre-study", date(2022, 3, 1), "Äppelträd: förstudie"),
        ("milestone/2022-01/rapport-1/1", date(2022, 1, 31), "Start")]
    assert latest_changes(view(), limit=1).count("<li>") == 1


def test_no_change_lies_ahead_of_the_day() -> None:
    text = GOOD.replace('by: "2022-12", source', 'by: "2026-11", source').replace(
        '    published: "2022-12"\n    source', '    published: "2026"\n    source')
    days = {change.key: change.day for change in newest_changes(view(text=text))}
    assert (days["dataset/appeltrad/guide"], days["report/rapport-2022"]) == (date(2026, 11, 1), date(2026, 1, 1))
    later = {change.key: change.day for change in newest_changes(view(text=text, today=date(2027, 1, 1)))}
    assert (later["dataset/appeltrad/guide"], later["report/rapport-2022"]) == (date(2026, 11, 30), date(2026, 12, 31))


@pytest.mark.parametrize(("status", "updated", "day", "expected"), [
    ("planned", None, date(2026, 11, 23), ("planned", "senast 1 januari 2026", "Nytt webbinarium: Äppelkväll, ")),
    ("planned", "2026-11-20", date(2026, 11, 23), ("planned", "20 november 2026", "Nytt webbinarium: Äppelkväll, ")),
    ("cancelled", "2026-11-20", date(2026, 11, 23),
     ("cancelled", "20 november 2026", "Inställt webbinarium: Äppelkväll, ")),
    ("cancelled", "2026-11-20", date(2028, 1, 1),
     ("cancelled", "20 november 2026", "Inställt webbinarium: Äppelkväll, ")),
    ("planned", "2026-11-20", date(2027, 3, 3), ("held", "2 mars 2027 kl. 13.00", "Webbinarium: Äppelkväll"))])
def test_a_webinar_is_told_when_it_is_planned_cancelled_and_held(status: str, updated: str | None, day: date,
                                                                expected: tuple[str, str, str]) -> None:
    more = f'\n    updated: "{updated}"' if updated else ""
    text = GOOD.replace('2027-03-02T13:00"\n    status: planned', f'2027-03-02T13:00"\n    status: {status}{more}')
    found = [change for change in newest_changes(view(text=text, today=day)) if "appelkvall" in change.key]
    when = "" if expected[0] == "held" else "2 mars 2027 kl. 13.00"
    assert [(change.key, change.when, change.what) for change in found] == [
        (f"webinar/appelkvall/{expected[0]}", expected[1], expected[2] + when)]


def test_a_stage_without_a_guide_leads_to_the_row_of_the_table() -> None:
    text = GOOD.replace("stages: []", 'stages: [{stage: pre-study, date: "2023", source: rapport-1}]')
    assert [change.href for change in newest_changes(view(text=text)) if change.key == "dataset/bankar/pre-study"] == [
        "datamangder/#bankar"]


def test_milestones_of_one_day_and_source_are_told_apart() -> None:
    entry = '    - {date: "2022-01", text: {sv: Start, en: Start}, source: rapport-1}\n'
    found = newest_changes(view(text=GOOD.replace(entry, entry + entry.replace("Start", "Två"))))
    assert [(change.key, change.what) for change in found if change.kind == "milestone"] == [
        ("milestone/2022-01/rapport-1/1", "Start"), ("milestone/2022-01/rapport-1/2", "Två")]


def test_a_text_without_a_translation_is_marked_as_swedish() -> None:
    assert '<span lang="sv">Var det går att cykla.</span>' in dataset_list(view(text=MORE), lang="en")


def test_the_suggestion_opens_filled_in_and_says_when_there_is_no_address() -> None:
    html = suggest_links(view())
    assert "https://gitlab.example.org/exempel/guider/-/issues/new?issue%5Btitle%5D=F%C3%B6rslag+p%C3%A5" in html
    assert 'href="mailto:?subject=F%C3%B6rslag%20p%C3%A5%20datam%C3%A4ngd%3A%20&amp;body=Vilken' in html
    assert "utan mottagare" in html
    text = GOOD.replace("    name: Exempelperson\n", "    name: Exempelperson\n    email: exempel@example.org\n")
    assert "utan mottagare" not in suggest_links(view(text=text))
    assert "mailto:exempel@example.org?" in suggest_links(view(text=text))


def test_links_are_relative_to_the_page_and_to_how_addresses_are_made() -> None:
    assert 'href="guider/appeltrad/"' in progress_table(view("index.md"))
    assert 'href="../guider/appeltrad/"' in progress_table(view("datamangder.md"))
    assert 'href="../appeltrad/"' in progress_table(view("guider/bankar.md"))
    assert 'href="guider/appeltrad.html"' in progress_table(view("datamangder.md", directory_urls=False))


def test_a_guide_elsewhere_is_linked_until_the_page_is_here() -> None:
    elsewhere = view(pages={"index.md": PAGES["index.md"]})
    assert "Läs på example.org" in progress_table(elsewhere)
    assert "https://www.example.org/guide" in progress_table(elsewhere)
    assert "https://www.example.org/guide" not in progress_table(view())
