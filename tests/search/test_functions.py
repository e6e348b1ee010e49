"""The functions of the search that touch no page: words in, forms, parts, nearest words and pieces of text out."""
import json
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page

from macros.pages.prose.anchors import slug
from macros.pages.prose.sections import Section
from macros.pages.view import PageFacts
from macros.publish.search_coding import alphabet
from macros.publish.search_index import index_json
from macros.publish.search_words import fold
from tests.conftest import ROOT
from tests.pages.viewing import view
from tests.publish.publishing import publication

CODE = ROOT / "theme/assets/search"
TEXT = ("Badplatser, badplatsen och badplatsernas vatten. Lekplats och lekplatser. Kommunen kontrollerar "
        "livsmedel: kontroll, kontrollen, kontroller. Gymmet och gym. Laddpunkten och laddpunkter. ")
ENDINGS = ["ernas", "erna", "ens", "en", "er", "et", "s"]
HOSTILE = "e\u0301 <b>\\ \" &amp;</b> 🌳 Ωm ŸŸ \u2028 {{ 7*7 }} '); alert(1)"


def index(*texts: str, **facts: object) -> object:
    """An index of one page for each text, as the browser gets it."""
    pages = {f"sida-{number}.md": PageFacts(title=f"Sida {number}", **facts, sections=(
        Section(level=2, heading="Rubrik", anchor="rubrik", text=text),)) for number, text in enumerate(texts, 1)}
    return json.loads(index_json(publication(view=replace(view(), pages=pages)))) | {"endings": ENDINGS}


@pytest.fixture(scope="module")
def page(browser: Browser, address: str) -> Iterator[Page]:
    opened = browser.new_page()
    opened.goto(address + "om/")
    yield opened
    opened.close()


def run(page: Page, module: str, code: str, *values: object) -> object:
    """What an expression gives, with the module's names and `values` at hand, and `index` where the first is one."""
    return page.evaluate("""async ([module, code, values]) => {
      const names = await import(`/assets/search/${module}.mjs`);
      const { readIndex } = await import("/assets/search/index.mjs");
      const index = values[0]?.pages ? readIndex(values[0]) : undefined;
      return new Function(...Object.keys(names), "index", "values", `return ${code}`)(
        ...Object.values(names), index, values);
    }""", [module, code, list(values)])


@pytest.mark.parametrize("text", ["Måltider på Öland", "ÅÄÖ é Ü", "Ærø", HOSTILE])
def test_the_browser_folds_as_the_build_does(page: Page, text: str) -> None:
    assert run(page, "forms", "fold(values[0])", text) == fold(text)


def test_what_somebody_types_is_read_as_words(page: Page) -> None:
    assert run(page, "forms", "typedWords(values[0])", "  Öppna data-portalen? CC0 ") == [
        "oppna", "data", "portalen", "cc0"]


def test_letters_are_read_as_the_build_writes_them(page: Page) -> None:
    letters = alphabet(60_000)
    assert run(page, "index", "[...values[0]].map((letter) => place(letter.charCodeAt(0)))",
               "".join(letters)) == list(range(60_000))


@pytest.mark.parametrize("text", [TEXT, HOSTILE, "Ett."])
def test_a_text_is_the_same_in_the_browser_as_before_it_was_coded(page: Page, text: str) -> None:
    assert run(page, "context", "plain(index.pages[0].sections[0].text, index.words)", index(text)) == (
        " ".join(re.sub("e\u0301", "é", text).split()))


@pytest.mark.parametrize(("word", "stem"), [
    ("badplatser", "badplats"), ("badplatserna", "badplats"), ("kontrollernas", "kontroll"), ("xyz", "xyz"),
    ("laddpunkternas", "laddpunkt"), ("okandernas", "okand")])
def test_a_word_has_the_stem_of_the_index_whether_it_is_there_or_not(page: Page, word: str, stem: str) -> None:
    assert run(page, "forms", "stem(values[1], index.words)", index(TEXT), word) == stem


@pytest.mark.parametrize(("word", "stems"), [
    ("gymmet", ["gym", "gymmet"]), ("lekplats", ["lekplat", "lekplats"]), ("lekplatsen", ["lekplats", "lekplat"]),
    ("kontrollen", ["kontroll"]), ("xyz", [])])
def test_a_word_may_have_more_than_one_stem(page: Page, word: str, stems: list[str]) -> None:
    found = run(page, "forms", "stems(values[1], index.words)", index(TEXT), word)
    assert found == stems


@pytest.mark.parametrize(("word", "parts"), [
    ("livsmedelskontroll", ["livsmedel", "kontroll"]), ("livsmedelskontroller", ["livsmedel", "kontroll"]),
    ("kommunvatten", ["kommun", "vatt"]), ("vatten", []), ("kontrollen", []), ("okändkontroll", [])])
def test_a_compound_is_told_by_the_words_of_the_site(page: Page, word: str, parts: list[str]) -> None:
    assert run(page, "forms", "parts(fold(values[1]), index.words)", index(TEXT), word) == parts


COMPOUNDS = ("Datum, parkering och regler. Invånare, antal. Gator, gata och drift. Resa, vanor. Handikapp, plats. "
             "Strand, bad och träna. ")


@pytest.mark.parametrize(("word", "pieces"), [
    ("datumparkeringsregler", ["datum", "parkering", "regl"]), ("badstrand", ["bad", "strand"]),
    ("invånarantal", ["invan", "antal"]), ("gatudrift", ["gat", "drift"]), ("resevanor", ["res", "van"]),
    ("handikapplatser", ["handikapp", "plat"]), ("parkering", [])])
def test_a_compound_that_the_site_lacks_is_told_by_its_parts(page: Page, word: str, pieces: list[str]) -> None:
    data = index(COMPOUNDS) | {"endings": [*ENDINGS, "or", "a"]}
    assert run(page, "forms", "pieces(fold(values[1]), index.words)", data, word) == pieces


@pytest.mark.parametrize(("a", "b", "limit", "away"), [
    ("laddpunkt", "laddpunkt", 2, 0), ("laddpunkt", "ladpunkt", 2, 1), ("laddpunkt", "laddpnukt", 2, 1),
    ("laddpunkt", "raddpunkter", 2, 3), ("led", "vandringsled", 2, 3), ("abc", "cab", 2, 2), ("", "ab", 2, 2)])
def test_slips_of_the_finger_are_counted_up_to_a_limit(page: Page, a: str, b: str, limit: int, away: int) -> None:
    assert run(page, "forms", "distance(...values)", a, b, limit) == away
    assert run(page, "forms", "distance(...values)", b, a, limit) == away


def test_words_written_apart_are_found_together(page: Page) -> None:
    forms = run(page, "candidates", "[...joined(['lek', values[1]], index).keys()].sort()", index(TEXT), "platser")
    assert forms == ["lekplats", "lekplatser"]


def test_an_excerpt_shows_the_words_where_they_stand_closest(page: Page) -> None:
    text = "Vatten finns. " + "Annat står här emellan dem. " * 12 + "Kommunen mäter vatten varje år. " + "Slut. " * 30
    shown = run(page, "context", "excerpt(index.pages[0].sections[0].text, new Set(values[1]), index.words)",
                index(text), ["vatten", "kommunen"])
    assert [piece for piece, marked in shown if marked] == ["Kommunen", "vatten"]
    assert shown[0][0].startswith("… ") and shown[-1][0].endswith(" …")
    assert len("".join(piece for piece, _ in shown)) < 160


def test_a_short_text_is_shown_whole(page: Page) -> None:
    assert run(page, "context", "excerpt(index.pages[0].sections[0].text, new Set(['vatten']), index.words)",
               index("Kallt (vatten).")) == [["Kallt (", False], ["vatten", True], [").", False]]


def test_the_page_with_both_words_comes_before_those_with_one(page: Page) -> None:
    data = index("Om vatten vatten vatten.", "Om vatten och kontroll.", "Om kontroll kontroll kontroll.")
    assert run(page, "engine", "search('vatten kontroll', index).hits[0].page.url", data) == "sida-2/"


def named(*names: tuple[str, ...], text: str = "Text.") -> object:
    """An index of pages with names and one text each, as the browser gets it."""
    pages = {f"sida-{number}.md": PageFacts(title=f"Sida {number}", search_words=words, sections=(
        Section(level=2, heading="Rubrik", anchor="rubrik", text=text),)) for number, words in enumerate(names, 1)}
    return json.loads(index_json(publication(view=replace(view(), pages=pages)))) | {"endings": [*ENDINGS, "iga"]}


def first(page: Page, data: object, typed: str) -> list[str]:
    """The pages that a search leads to."""
    return run(page, "engine", "search(values[1], index).hits.map(({ page }) => page.url)", data, typed)


@pytest.mark.parametrize(("typed", "other", "right"), [
    ("mat", "mäta", "mat"), ("mäta", "mat", "mäta"), ("konst", "konstiga tecken", "konst i park")])
def test_dots_and_endings_that_make_another_word_count(page: Page, typed: str, other: str, right: str) -> None:
    assert first(page, named((other,), (right,)), typed)[0] == "sida-2/"


@pytest.mark.parametrize("typed", ["lan", "lån"])
def test_dots_need_not_be_typed(page: Page, typed: str) -> None:
    assert first(page, named(("boende",), ("lån",)), typed) == ["sida-2/"]


def test_a_short_word_is_no_other_word_with_an_ending(page: Page) -> None:
    data = named(("bar",), ("barnen",)) | {"endings": ["en", "n"]}
    assert first(page, data, "barn") == ["sida-2/"]
    assert first(page, data, "baren") == ["sida-1/"]


def test_a_page_with_the_very_name_comes_before_one_with_more_in_it(page: Page) -> None:
    assert first(page, named(("köpa mark", "mark till salu"), ("mark",)), "mark") == ["sida-2/", "sida-1/"]


def test_words_in_one_name_are_better_than_words_in_two(page: Page) -> None:
    data = named(("krav", "leverantör"), ("krav på leverantör",))
    assert first(page, data, "krav leverantör") == ["sida-2/", "sida-1/"]


@pytest.mark.parametrize("typed", ["kontorllerna", "knotrollernas", "kntrollens"])
def test_a_slip_is_forgiven_in_a_form_that_the_site_lacks(page: Page, typed: str) -> None:
    assert first(page, named(("boende",), ("kontroll",)), typed) == ["sida-2/"]


@pytest.mark.parametrize(("name", "typed"), [("museum", "museet"), ("gymnasium", "gymnasiet"), ("gym", "gymmet")])
def test_a_word_is_the_same_where_its_end_is_not(page: Page, name: str, typed: str) -> None:
    assert first(page, named(("boende",), (name,)), typed) == ["sida-2/"]


@pytest.mark.parametrize("typed", ["vattnekontroll", "vattenkntroll"])
def test_a_slip_is_forgiven_in_a_part_of_a_compound_that_the_site_lacks(page: Page, typed: str) -> None:
    data = named(("kontroll",), ("vatten",), ("vatten. Kontroll",))
    assert first(page, data, typed)[0] == "sida-3/"
    assert run(page, "engine", "search(values[1], index).guesses.length", data, typed) > 0


def test_a_word_that_is_guessed_counts_less_than_one_that_is_there(page: Page) -> None:
    assert first(page, named(("vägar",), ("lämna",), ("lämna",), ("lämna",)), "vägrar lämna")[0] == "sida-2/"


@pytest.mark.parametrize(("name", "typed"), [("utf-8", "utf8"), ("utf8", "utf8"), ("utf8", "utf-8")])
def test_letters_and_numbers_may_be_written_as_one_or_apart(page: Page, name: str, typed: str) -> None:
    assert first(page, named(("boende",), (name,)), typed) == ["sida-2/"]


def test_a_word_with_a_number_of_which_only_a_part_is_known_is_one_word(page: Page) -> None:
    assert first(page, named(("8",), ("laddare",)), "okq8 laddare") == ["sida-2/"]


@pytest.mark.parametrize(("typed", "missing"), [("lekhage", ["lekhage"]), ("lekplats", []), ("leken", [])])
def test_that_only_one_part_of_a_word_is_known_is_told(page: Page, typed: str, missing: list[str]) -> None:
    data = named(("boende",), ("lek",), text="Plats.")
    assert run(page, "engine", "search(values[1], index).missing", data, typed) == missing
    assert first(page, data, typed)[0] == "sida-2/"


@pytest.mark.parametrize(("typed", "weak", "shown"), [
    ("lekhage", True, 3), ("var finns lekhagen?", True, 3), ("lekhage vatten", False, 5), ("hage", False, 4)])
def test_hits_on_a_part_of_a_word_in_the_text_alone_are_weak(page: Page, typed: str, weak: bool, shown: int) -> None:
    data = index(*["En hage."] * 4, "Vatten.", *["Annat."] * 5)
    found = run(page, "engine", "search(values[1], index)", data, typed)
    assert (found["weak"], len(found["hits"])) == (weak, shown)


def test_hits_on_a_part_of_a_word_that_a_page_is_named_by_are_no_weak_ones(page: Page) -> None:
    found = run(page, "engine", "search('lekhage', index)", named(("boende",), ("lek",)))
    assert (found["weak"], found["missing"]) == (False, ["lekhage"])


def test_a_page_that_comes_last_comes_after_one_that_is_its_equal(page: Page) -> None:
    data = index("Om vatten.", "Om vatten.")
    data["pages"][0]["last"] = True
    found = run(page, "engine", "search('vatten', index).hits.map(({ page }) => page.url)", data)
    assert found == ["sida-2/", "sida-1/"]


def test_a_page_that_comes_last_comes_first_by_its_longer_name(page: Page) -> None:
    data = named(("ny träff",), ("träff", "ny"))
    data["pages"][0]["last"] = True
    assert first(page, data, "ny träff") == ["sida-1/", "sida-2/"]
    assert first(page, data, "träff") == ["sida-2/", "sida-1/"]


def test_words_around_a_question_weigh_little(page: Page) -> None:
    data = index("Vad är det jag ska göra och hur gör jag det?", "Vatten.")
    assert run(page, "engine", "search('hur ska jag göra med vatten', index).hits[0].page.url", data) == "sida-2/"


@pytest.mark.parametrize("typed", ["", "?", "a", HOSTILE, "x" * 5000, "ord " * 200])
def test_whatever_is_typed_the_search_answers(page: Page, typed: str) -> None:
    answer = run(page, "engine", "Object.keys(search(values[1], index)).sort()", index(TEXT), typed)
    assert answer == ["guesses", "hits", "marks", "missing", "total", "weak"]


@pytest.mark.parametrize("text", ["Så gör du?", "Api:et – i  metadata", "hov_ref", "½ ﬁl 🌳", "Äpple-träd -- (nu)", ""])
def test_the_browser_makes_the_id_of_a_heading_as_the_build_does(page: Page, text: str) -> None:
    assert run(page, "results", "slug(values[0])", text) == slug(text)


def test_every_word_of_the_dialog_is_in_both_languages_with_the_same_places_and_used(page: Page) -> None:
    words = run(page, "words", "WORDS")
    places = {lang: {key: sorted(re.findall(r"\{(\w+)\}", text)) for key, text in texts.items()}
              for lang, texts in words.items()}
    assert list(places) == ["sv", "en"]
    assert places["sv"] == places["en"]
    code = "".join(file.read_text("utf-8") for file in CODE.glob("*.mjs"))
    assert [key for key in words["sv"] if f"words.{key}" not in code] == []
