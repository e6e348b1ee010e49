"""What the built pages say is what datasets.yaml says, cell by cell, read by a parser of our tests' own."""
from pathlib import Path

import pytest
import yaml
from bs4 import Tag

from tests.html import Row, rows, soup, words

ROOT = Path(__file__).parent.parent
REGISTRY = yaml.safe_load((ROOT / "datasets.yaml").read_text("utf-8"))
DATASETS = {dataset["id"]: dataset for dataset in REGISTRY["datasets"]}
STAGES = {
    "sv": {"not-started": "Ej påbörjad", "pre-study": "Förstudie", "reference-group": "Referensgrupp",
           "specification": "Specifikation", "on-dataportal": "Publicerad på dataportalen",
           "guide": "Vägledning publicerad"},
    "en": {"not-started": "Not started", "pre-study": "Pre-study", "reference-group": "Reference group",
           "specification": "Specification", "on-dataportal": "Published on the data portal",
           "guide": "Guide published"},
}
AREAS = {"sv": {"besoksnaring-och-rekreation": "Besöksnäring och rekreation", "livsmedel": "Livsmedel",
                "mobilitet": "Mobilitet", "stadsplanering": "Stadsplanering", None: "inte känt"},
         "en": {"besoksnaring-och-rekreation": "Tourism and recreation", "livsmedel": "Food", "mobilitet": "Mobility",
                "stadsplanering": "Urban planning", None: "not known"}}
MONTHS = {
    "sv": ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
           "december"],
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"]}


def date_words(text: str, lang: str = "sv") -> str:
    year, month, day = (*text.split("-"), None, None)[:3]
    return " ".join([*([str(int(day))] if day else []), *([MONTHS[lang][int(month) - 1]] if month else []), year])


def moment_words(entry: dict, lang: str) -> str:
    if "by" in entry:
        return ("senast " if lang == "sv" else "by ") + date_words(entry["by"], lang)
    if "date" in entry:
        return date_words(entry["date"], lang)
    return "datum inte känt" if lang == "sv" else "date not known"


def sure(id: str | None, lang: str) -> str:
    words = {"reported": ("enligt andra", "reported by others"), "inferred": ("vår slutsats", "our inference"),
             "recalled": ("ur minnet, inte bekräftat", "from memory, not confirmed")}
    return f" ({words[id][lang == 'en']})" if id in words else ""


def rank_words(dataset: dict, lang: str) -> str:
    if count := dataset.get("rank_at_most"):
        text = f"bland de {count} första" if lang == "sv" else f"among the first {count}"
        return text + sure(dataset.get("rank_certainty"), lang)
    return str(dataset.get("rank", "inte känd" if lang == "sv" else "not known"))


def stage_words(dataset: dict, lang: str) -> str:
    if not dataset["stages"]:
        return "inte känt" if lang == "sv" else "not known"
    last = dataset["stages"][-1]
    return f"{STAGES[lang][last['stage']]} {moment_words(last, lang)}{sure(last.get('certainty'), lang)}"


def specification_words(dataset: dict, lang: str) -> str:
    if not (specification := dataset.get("specification")):
        return "Ingen känd" if lang == "sv" else "None known"
    none = "Ingen känd" if lang == "sv" else "None known"
    status = {"sv": {"national": "Nationell", "proposal": "Förslag", "none": none},
              "en": {"national": "National", "proposal": "Proposal", "none": none}}[lang][specification["status"]]
    version = f", version {specification['version']}" if "version" in specification else ""
    # A link by the dataset's name alone would be taken for one to its guide.
    alike = "url" in specification and specification["title"] == dataset["title"]["sv"]
    linked = {"sv": "Specifikation ", "en": "Specification "}[lang] if alike else ""
    return f"{linked}{specification['title']} {status}{version}{sure(specification.get('certainty'), lang)}"


def goal_counts(registry: dict) -> list[tuple[int, int, int]]:
    """Of each goal: how many datasets it asks for, how many are known to be in it, how many have reached it."""
    order, found = list(STAGES["sv"]), []
    for goal in registry["programme"]["goals"]:
        low, high = goal["ranks"]["from"], goal["ranks"]["to"]
        within = [dataset for dataset in registry["datasets"]
                  if low <= dataset.get("rank", 0) <= high or (low == 1 and 0 < dataset.get("rank_at_most", 0) <= high)]
        reached = [dataset for dataset in within if dataset["stages"]
                   and order.index(dataset["stages"][-1]["stage"]) >= order.index(goal["counted_stage"])]
        found.append((goal["count"], len(within), len(reached)))
    return found


def page(built: Path, name: str) -> Tag:
    return soup(built / name / "index.html" if name else built / "index.html")


def progress(built: Path, name: str) -> list[Row]:
    return rows(page(built, name).select_one("[data-nd-progress] table"))


@pytest.mark.parametrize(("path", "lang"), [
    ("datamangder/index.html", "sv"), ("in-english/index.html", "en"), ("embed/v1/progress.html", "sv"),
    ("embed/v1/progress-en.html", "en")])
def test_the_progress_table_says_what_the_registry_says(built: Path, path: str, lang: str) -> None:
    shown = {row.id: row.cells[:5] for row in rows(soup(built / path).select_one("[data-nd-progress] table"))}
    expected = {
        id: (rank_words(dataset, lang), dataset["title"][lang], stage_words(dataset, lang),
             AREAS[lang][dataset.get("area")], specification_words(dataset, lang))
        for id, dataset in DATASETS.items()}
    assert shown == expected


def test_ranks_come_in_order_and_unknown_ones_last(built: Path) -> None:
    known = [int(row.cells[0]) for row in progress(built, "datamangder") if row.cells[0].isdigit()]
    assert known == sorted(dataset["rank"] for dataset in DATASETS.values() if "rank" in dataset)
    assert [row.cells[0] for row in progress(built, "datamangder")].index("inte känd") >= len(known)


def test_each_guide_that_is_written_is_linked_and_each_other_leads_elsewhere(built: Path) -> None:
    for row in progress(built, "datamangder"):
        dataset, here = DATASETS[row.id], f"../guider/{row.id}/"
        if (built / "guider" / row.id / "index.html").is_file():
            assert here in row.links
            guide = (ROOT / "docs" / "guider" / f"{row.id}.md").read_text("utf-8")
            start = "\n## Det här vet vi\n" in guide
            assert row.cells[5].startswith("Läs startsidan" if start else "Läs vägledningen")
        elif "published_guide" in dataset:
            assert dataset["published_guide"] in row.links
            assert row.cells[5].startswith("Läs på ")
        else:
            at_guide = dataset["stages"] and dataset["stages"][-1]["stage"] == "guide"
            assert row.cells[5] == ("Publicerad, adressen är inte känd" if at_guide else "Finns inte än")


def test_the_summary_counts_what_the_registry_holds(built: Path) -> None:
    shown = {row.cells[0]: int(row.cells[1]) for row in rows(page(built, "").select_one(".nd-summary table"))}
    stages = [dataset["stages"][-1]["stage"] if dataset["stages"] else None for dataset in DATASETS.values()]
    expected = {name: stages.count(id) for id, name in STAGES["sv"].items()} | {"Inte känt": stages.count(None)}
    assert shown == expected
    assert sum(shown.values()) == len(DATASETS)


def test_the_goals_count_the_datasets_with_a_known_place(built: Path) -> None:
    shown = [words(card.p.find_next_sibling("p")) for card in page(built, "").select(".nd-goals .nd-card")]
    assert shown == [f"{reached} av {count} har nått målet, så vitt vi vet. Vi känner platsen för {known} av "
                     "datamängderna i målet." for count, known, reached in goal_counts(REGISTRY)]


def test_every_webinar_stands_once_with_its_title_and_time(built: Path) -> None:
    cards = page(built, "webbinarier").select(".nd-webinars .nd-card")
    shown = {card["data-id"]: (words(card.select_one(".nd-card__title")), words(card.select_one(".nd-webinar-when")))
             for card in cards}
    seasons = {"spring": "våren", "autumn": "hösten"}
    expected = {}
    for webinar in REGISTRY["webinars"]:
        period = webinar.get("period")
        when = (f"{seasons[period['season']]} {period['year']}" if period
                else start_words(webinar["start"], webinar.get("end")))
        expected[webinar["id"]] = (webinar["title"]["sv"], when)
    assert len(cards) == len(shown)
    assert shown == expected


def start_words(start: str, end: str | None = None) -> str:
    day, _, clock = start.partition("T")
    if end and end.partition("T")[0] != day:
        return f"{start_words(start)} – {start_words(end)}"
    until = f"–{end.partition('T')[2]}" if end and clock else ""
    return date_words(day) + (f" kl. {(clock + until).replace(':', '.')}" if clock else "")


def test_held_webinars_stand_among_the_held(built: Path) -> None:
    held = {card["data-id"] for card in page(built, "webbinarier").select('[data-group="held"] .nd-card')}
    assert held >= {webinar["id"] for webinar in REGISTRY["webinars"] if webinar["status"] == "held"}


def test_regions_and_partners_say_since_when(built: Path) -> None:
    tables = page(built, "samverkan").select(".nd-regions table")
    shown = {row.id: row.cells[:2] for table in tables for row in rows(table)}
    expected = {member["id"]: (member["name"], moment_words(member["joined"], "sv"))
                for member in (*REGISTRY["regions"], *REGISTRY["partners"])}
    assert shown == expected


def test_projects_reports_and_steps_are_all_there(built: Path) -> None:
    projects = {card["data-id"]: words(card.select_one(".nd-card__title"))
                for card in page(built, "samverkan").select(".nd-projects .nd-card")}
    reports = {card["data-id"]: (words(card.select_one(".nd-card__title")), words(card.select_one(".nd-published")))
               for card in page(built, "lagesrapporter").select(".nd-reports .nd-card")}
    steps = [row.id for row in rows(page(built, "upphandling").select_one(".nd-procurement table"))]
    assert projects == {project["id"]: project["title"]["sv"] for project in REGISTRY["projects"]}
    assert reports == {report["id"]: (report["title"]["sv"], date_words(report["published"]))
                       for report in REGISTRY["reports"]}
    assert steps == [step["id"] for step in REGISTRY["procurement"]["steps"]]


@pytest.mark.parametrize("id", sorted(DATASETS))
def test_a_guide_opens_with_the_facts_of_its_dataset(built: Path, id: str) -> None:
    file = built / "guider" / id / "index.html"
    dataset = DATASETS[id]
    if not file.is_file():
        assert dataset.get("published_guide") or not dataset["stages"] or dataset["stages"][-1]["stage"] != "guide"
        return
    facts = {words(pair.dt): words(pair.dd) for pair in soup(file).select(".nd-header .nd-facts > div")}
    assert facts["Plats"].startswith(rank_words(dataset, "sv"))
    by = f" av {dataset['reviewed_by']}" if "reviewed_by" in dataset else ". Vem som gick igenom är inte angivet."
    assert facts["Senast genomgången"].startswith(date_words(dataset["reviewed"]) + by)
    sources = soup(file).find(id="kallor").find_next_sibling("ul").find_all("li")
    assert soup(file).select_one('.nd-header a[href$="#kallor"]').text.startswith(f"{len(dataset['sources'])} käll")
    # Two sources of one title also say where each of them stands.
    shown = [link.text for item in sources for link in item.select(".nd-source")]
    titles = [next(source["title"] for source in REGISTRY["sources"] if source["id"] == source_id)
              for source_id in dataset["sources"]]
    assert [pair for pair in zip(shown, titles, strict=True) if not pair[0].startswith(pair[1])] == []


def test_ranks_are_only_the_confirmed_ones() -> None:
    confirmed = {"lediga-tomter": 3, "energiforbrukning": 5, "resvanor": 7, "matsvinn": 10, "sevardheter": 13,
                 "maltidsinformation": 18,
                 "skolinformation": 22, "lekplatser": 28, "snorojning": 29, "livsmedelskontroller": 31, "utegym": 40,
                 "grillplatser": 47, "evenemangslokaler": 58, "offentlig-konst": 59}
    assert {id: dataset["rank"] for id, dataset in DATASETS.items() if "rank" in dataset} == confirmed
    assert {id for id, dataset in DATASETS.items() if "rank_at_most" in dataset} == {
        "laddpunkter", "luftkvalitet", "leverantorsreskontra"}
