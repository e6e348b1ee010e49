"""The page "Lägg till": its lines pass the checker, its validator says what a real one says, it works by keyboard."""
import json
from copy import deepcopy
from pathlib import Path
from typing import Final

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from macros.registry.reader import read_yaml
from macros.registry.structure import registry_schema, validator_of
from tests.conftest import ROOT
from tests.registry.checking import GOOD, problems

DATA: Final = yaml.safe_load((ROOT / "datasets.yaml").read_text("utf-8"))
DEFINITIONS: Final = {"webinars": "webinar", "datasets": "dataset"}
ODD: Final = ["", " x", "x ", "x" * 301, "<b>x</b>", "{{ 7*7 }}", "a\nb", "Äpplen", "2026-02-30", "2026-13",
              "2026-11-23", "2027-03-02T13:00", "2027-03-02T25:00", "http://example.org", "https://example.org/å",
              "Ö-id", "a--b", 0, 3, 501, -1, 2.5, True, None, [], ["a", "a"], [1], {}, {"sv": "x"},
              {"sv": "x", "en": "y", "de": "z"}, "held", "guide",
              [{"stage": "guide"}], {"season": "autumn", "year": 2019}, {"min": 1, "max": -1}]


@pytest.fixture
def page(browser: Browser, address: str) -> Page:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="sv-SE",
                                  permissions=["clipboard-read", "clipboard-write"])
    opened = context.new_page()
    opened.goto(f"{address}lagg-till/", wait_until="networkidle")
    yield opened
    context.close()


def cases(section: str) -> list[dict]:
    """Every real entry, and one of them with each of its keys left out, and each known key with every odd value."""
    entries = DATA[section]
    whole = max(entries, key=len)
    found = [*entries, *({key: value for key, value in whole.items() if key != left} for left in whole),
             *({**whole, key: value} for value in ODD
               for key in registry_schema()["$defs"][DEFINITIONS[section]]["properties"]), {**whole, "okänd": 1}]
    return [deepcopy(case) for case in found]


def judged(section: str, entry: dict) -> set[tuple[str, str]]:
    """Place and keyword of each error, as jsonschema finds them; a wrong form hides that the day does not exist."""
    schema = registry_schema()
    validator = validator_of({"$defs": schema["$defs"], "$ref": f"#/$defs/{DEFINITIONS[section]}"})
    found = {(json.dumps(list(error.absolute_path)), error.validator) for error in validator.iter_errors(entry)}
    return {(at, name) for at, name in found if name != "format" or (at, "pattern") not in found}


@pytest.mark.parametrize("section", DEFINITIONS)
def test_the_forms_own_validator_says_what_a_real_one_says(page: Page, section: str) -> None:
    given = cases(section)
    answers = page.evaluate("""async ([schema, definition, cases]) => {
      const { errorsOf } = await import("/assets/add-schema.mjs");
      return cases.map((entry) => errorsOf(schema, definition, entry).map(({ path, keyword }) => [path, keyword]));
    }""", [registry_schema(), DEFINITIONS[section], given])
    parents = {"required", "dependentRequired", "additionalProperties"}
    for entry, errors in zip(given, answers, strict=True):
        assert {(json.dumps(path[:-1] if name in parents else path), name) for path, name in errors} == judged(
            section, entry), entry
    assert len([errors for errors in answers if errors]) > 200


def test_a_keyword_that_it_does_not_know_is_an_error(page: Page) -> None:
    assert page.evaluate("""async () => {
      const { errorsOf } = await import("/assets/add-schema.mjs");
      try { return errorsOf({ $defs: { x: { contains: {} } } }, "x", []); } catch (error) { return error.message; }
    }""") == "the keyword contains is not known"


TEXTS: Final = ["Äppelträd", "no", "Yes", "null", "0180", "10:30", "2027-03-02", "a: b", "a #b", "- a", "[a", "{a",
                "a, b", "\"a\"", "it's", "a\\b", "@a", "`a`", "%a", "&a", "*a", "!a", "|", ">", "?", "~", "1e3", "y",
                "<<", "=", ".5", "a b.", "Träd (alla)", "é", "a/b", "–a", "a–b", "💥", "a:b",
                "x y: z", "trailing:", "#a", ".nan"]


def test_the_lines_are_read_back_as_what_was_written(page: Page) -> None:
    lines = page.evaluate("""async (texts) => {
      const { yamlOf } = await import("/assets/add-entry.mjs");
      return texts.map((text) => yamlOf({ id: text, title: { sv: text }, list: [text, text], rank: 3 }, ["id"]));
    }""", TEXTS)
    for text, written in zip(TEXTS, lines, strict=True):
        document, wrong = read_yaml(f"entries:\n{written}", "x")
        assert wrong == [], written
        assert document.data == {"entries": [{"id": text, "title": {"sv": text}, "list": [text, text], "rank": 3}]}


def fill(page: Page, section: str, values: dict[str, str]) -> None:
    for name, value in values.items():
        field = page.locator(f'[data-nd-add="{section}"] [name="{name}"]')
        if field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)


def lines_of(page: Page, section: str) -> str:
    return page.locator(f'[data-nd-add="{section}"] [data-nd-lines]').text_content()


SOURCE: Final = DATA["sources"][0]["id"]
WEBINAR: Final = {"id": "exempel-2027-03", "title.sv": "Exempel: kväll", "title.en": "Example",
                  "organiser": "Exempelorg", "start": "2027-03-02", "start.time": "13:00", "status": "planned",
                  "datasets.0": "lekplatser", "summary.sv": "Om lekplatser.", "registration": "https://example.org/anmalan",
                  "source": SOURCE}
DATASET: Final = {"id": "exempeltrad", "title.sv": "Exempelträd", "title.en": "Example trees",
                  "summary.sv": "Var de står.", "summary.en": "Where they stand.", "keywords": "träd, park",
                  "stages.0.stage": "pre-study", "stages.0.date": "2025-02", "rank": "99",
                  "reviewed": "2026-11-23", "review_by": "2027-05-23",
                  "sources.0": SOURCE}


@pytest.mark.parametrize(("section", "values", "lines"), [
    ("webinars", WEBINAR, f"""\
  - id: exempel-2027-03
    title: {{sv: "Exempel: kväll", en: Example}}
    organiser: Exempelorg
    start: "2027-03-02T13:00"
    status: planned
    datasets: [lekplatser]
    registration: "https://example.org/anmalan"
    summary: {{sv: Om lekplatser.}}
    source: {SOURCE}
"""), ("datasets", DATASET, f"""\
  - id: exempeltrad
    title: {{sv: Exempelträd, en: Example trees}}
    rank: 99
    rank_source: {SOURCE}
    summary: {{sv: Var de står., en: Where they stand.}}
    stages: [{{stage: pre-study, date: "2025-02", source: {SOURCE}}}]
    keywords: [träd, park]
    reviewed: "2026-11-23"
    review_by: "2027-05-23"
    sources: [{SOURCE}]
""")])
def test_the_lines_of_a_filled_in_form_pass_the_checker(page: Page, section: str, values: dict, lines: str) -> None:
    fill(page, section, values)
    form = page.locator(f'[data-nd-add="{section}"]')
    expect(form.get_by_role("status")).to_have_text("Allt är rätt. Kopiera raderna.")
    assert lines_of(page, section) == lines
    form.get_by_role("button", name="Kopiera raderna").click()
    expect(form.get_by_role("status")).to_have_text("Raderna är kopierade.")
    assert page.evaluate("navigator.clipboard.readText()") == lines
    entry = lines.replace(SOURCE, "rapport-1").replace("lekplatser]", "appeltrad]")
    assert problems(GOOD.replace(f"\n{section}:\n", f"\n{section}:\n{entry}", 1)) == []


def test_what_is_wrong_stands_at_its_field_and_goes_away_when_it_is_right(page: Page) -> None:
    form = page.locator('[data-nd-add="webinars"]')
    fill(page, "webinars", WEBINAR | {"id": "Exempel", "source": "finns-inte"})
    form.get_by_role("button", name="Kontrollera").click()
    expect(page.locator("#webinars-id")).to_be_focused()
    expect(page.locator("#webinars-id-fel")).to_have_text(registry_schema()["$defs"]["id"]["patternErrorMessage"])
    expect(page.locator("#webinars-source-fel")).to_have_text("källan finns inte; lägg till den först")
    expect(form.get_by_role("button", name="Kopiera raderna")).to_be_disabled()
    expect(form.get_by_role("status")).to_have_text("2 fält är kvar att fylla i eller rätta.")
    fill(page, "webinars", {"id": DATA["webinars"][0]["id"], "source": SOURCE})
    expect(page.locator("#webinars-id-fel")).to_have_text("id:t är upptaget")
    fill(page, "webinars", {"id": "exempel"})
    expect(page.locator("#webinars-id-fel")).to_be_hidden()
    expect(form.get_by_role("button", name="Kopiera raderna")).to_be_enabled()


def test_a_webinar_without_a_day_or_with_both_is_told_at_the_day(page: Page) -> None:
    fill(page, "webinars", WEBINAR | {"start": "", "start.time": ""})
    page.locator("#webinars-start").focus()
    page.keyboard.press("Shift+Tab")
    expect(page.locator("#webinars-start-fel")).to_have_text("ange antingen 'start' eller 'period'")
    fill(page, "webinars", {"period.season": "autumn", "period.year": "2027"})
    expect(page.locator("#webinars-start-fel")).to_be_hidden()
    assert "    period: {season: autumn, year: 2027}\n" in lines_of(page, "webinars")


def test_the_editor_opens_on_the_branch_of_the_page(page: Page) -> None:
    for link in page.get_by_role("link", name="Öppna filen i GitLab").all():
        assert link.get_attribute("href") == "https://gitlab.example.org/dataverkstad/guider/-/edit/main/datasets.yaml"


def test_the_form_is_filled_in_and_copied_by_keyboard(page: Page) -> None:
    page.locator("#webinars-id").focus()
    for text in ("exempel", "Exempel", "Example", "Exempelorg"):
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    fill(page, "webinars", {name: WEBINAR[name] for name in ("start", "status", "source")})
    page.locator("#webinars-source").focus()
    page.keyboard.press("Enter")
    expect(page.locator('[data-nd-add="webinars"]').get_by_role("button", name="Kopiera raderna")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator('[data-nd-add="webinars"]').get_by_role("status")).to_have_text("Raderna är kopierade.")


def test_without_a_script_the_page_shows_lines_to_copy_and_no_form(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, locale="sv-SE")
    page = context.new_page()
    page.goto(f"{address}lagg-till/")
    assert [form.is_visible() for form in page.locator("form.nd-add").all()] == [False, False]
    assert "exempel-2027-03" in page.locator("article pre:visible").first.text_content()
    context.close()


def test_the_lines_on_the_page_are_those_of_the_page_for_contributors() -> None:
    page, guide = ((ROOT / "docs" / name).read_text("utf-8") for name in ("lagg-till.md", "bidra.md"))
    shown = [block.split("```", 1)[0] for block in page.split("```yaml\n")[1:]]
    indented = [block.replace("\n", "\n    ").rstrip(" ") for block in shown]
    found = [block in guide or f"    {other}" in guide for block, other in zip(shown, indented, strict=True)]
    assert found == [True, True]


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_form_is_accessible_also_with_mistakes(browser: Browser, address: str, width: int, scheme: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, locale="sv-SE")
    page = context.new_page()
    page.goto(f"{address}lagg-till/", wait_until="networkidle")
    page.get_by_role("button", name="Kontrollera").first.click()
    expect(page.locator("#webinars-id-fel")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    faults = Axe().run(page).response["violations"]
    assert [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in faults] == []
    Path(__file__).parent.joinpath("screenshots").mkdir(exist_ok=True)
    page.screenshot(path=Path(__file__).parent / "screenshots" / f"lagg-till-{width}-{scheme}.png", full_page=True)
    context.close()
