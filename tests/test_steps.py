"""The steps of a how-to are ticked in a real browser: by keyboard, kept in it alone, taken back, done without."""
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

GUIDE, DAY, START = "guider/lekplatser/", "kom-igang/forsta-datamangden/", "guider/leder/"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 320, "height": 700}, locale="sv-SE")
    yield made
    made.close()


def opened(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(address)
    page.locator("#minimum-pa-en-dag, #timme-for-timme, #det-har-kan-du-gora-i-dag").scroll_into_view_if_needed()
    page.locator(".nd-ticks").wait_for()
    return page


def test_a_step_is_ticked_by_keyboard_and_stays_so_until_the_reader_starts_over(context: BrowserContext, address: str,
                                                                              ) -> None:
    page = opened(context, address + GUIDE)
    expect(page.locator(".nd-ticks [role=status]")).to_have_text(
        "0 av 8 steg är klara. Det sparas bara i din webbläsare.")
    expect(page.get_by_role("button", name="Börja om")).to_be_hidden()
    page.get_by_role("checkbox", name="Steg 3 är klart").press("Space")
    expect(page.locator(".nd-ticks [role=status]")).to_contain_text("1 av 8 steg")
    page = opened(context, address + GUIDE)
    assert [box.is_checked() for box in page.get_by_role("checkbox").all()] == [False, False, True, *[False] * 5]
    page.get_by_role("button", name="Börja om").press("Enter")
    expect(page.get_by_role("checkbox", name="Steg 1 är klart")).to_be_focused()
    page = opened(context, address + GUIDE)
    assert [box.is_checked() for box in page.get_by_role("checkbox").all()] == [False] * 8


def test_what_is_ticked_on_one_page_is_not_ticked_on_another(context: BrowserContext, address: str) -> None:
    opened(context, address + GUIDE).get_by_role("checkbox").first.check()
    page = opened(context, address + START)
    assert [box.is_checked() for box in page.get_by_role("checkbox").all()] == [False] * 7


def test_the_hours_of_the_first_day_are_ticked_at_their_headings(context: BrowserContext, address: str) -> None:
    page = opened(context, address + DAY)
    assert page.get_by_role("checkbox").count() == page.locator("h3.nd-step").count() > 5
    expect(page.locator("h3.nd-step").first).to_contain_text("8.00")


def test_the_same_steps_are_known_again_and_what_can_not_be_read_is_nothing(context: BrowserContext, address: str,
                                                                          ) -> None:
    page = opened(context, address + GUIDE)
    found = page.evaluate("""async () => {
      const { stepName, ticked, toggled } = await import("/assets/ticks.mjs");
      return [stepName("  Samla\\n listorna. "), stepName("x".repeat(80)).length,
        ticked(null), ticked("{"), ticked("3"), ticked('["a", 1]'),
        toggled(["a"], "b", true), toggled(["a", "b"], "a", false), toggled(["a"], "a", true)];
    }""")
    assert found == ["Samla listorna.", 60, [], [], [], ["a"], ["a", "b"], ["b"], ["a"]]


def test_without_a_script_there_is_nothing_to_tick(browser: Browser, address: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(address + GUIDE)
    assert (page.get_by_role("checkbox").count(), page.locator(".nd-ticks").count()) == (0, 0)
    page.close()


def test_a_page_asks_whether_it_helped_with_the_answer_begun(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + GUIDE)
    found = {}
    for name in ("Ja, sidan hjälpte mig", "Nej, något saknas", "Rapportera ett fel på sidan"):
        url = urlsplit(page.get_by_role("link", name=name).get_attribute("href"))
        asked = parse_qs(url.query)
        assert url.path.endswith("/-/issues/new")
        found[asked["issue[title]"][0]] = asked["issue[description]"][0].partition("\n\n")[2]
        assert asked["issue[description]"][0].startswith("Sida: http")
    page.close()
    assert found == {
        "Sidan hjälpte: Lekplatser": "Vad hade du nytta av?\n",
        "Sidan hjälpte inte: Lekplatser": "Vad letade du efter?\n\nVad saknas eller är svårt att förstå?\n",
        "Fel på sidan: Lekplatser": "Vad är fel?\n\nVad borde stå där, och hur vet du det?\n"}


@pytest.mark.parametrize(("path", "names"), [
    ("guider/lekplatser/", ["Föregående Lediga tomter", "Nästa Leverantörsreskontra"]),
    ("kom-igang/", ["Nästa Din första datamängd på en dag"]),
    ("kom-igang/ordlista/", ["Föregående Håll liv i datamängden"]),
    ("webbinarier/", []), ("", [])])
def test_the_pages_before_and_after_are_those_of_the_area(browser: Browser, address: str, path: str, names: list[str],
                                                          ) -> None:
    page = browser.new_page()
    page.goto(address + path)
    links = page.locator(".nd-between a").all()
    assert [" ".join(link.text_content().split()) for link in links] == names
    page.close()


def test_the_start_page_leads_to_every_dataset_and_its_button_searches(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    assert page.locator(".nd-columns a").count() == 27
    button = page.get_by_role("button", name="Sök datamängd")
    button.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    page.close()
