"""Pages in, the words that lead to one guide alone out."""
from macros.publish.search_gaps import SHOWN, lonely_words
from macros.publish.search_text import SearchPage, SearchSection


def page(path: str, text: str, *, names: str = "") -> SearchPage:
    return SearchPage(path=path, url="", title="Träd", lang="sv", comes_last=False, names=names, about="",
                      sections=(SearchSection(heading="Odla", anchor="odla", text=text),
                                SearchSection(heading="mosteri: Mosteri", anchor="falt-mosteri", text="")))


def test_a_word_that_no_other_page_has_and_no_name_leads_to_is_told_in_its_commonest_form() -> None:
    assert lonely_words((
        page("guider/appeltrad.md", "Ympning, ympningen och ympningen. Frukt och frukt. Äpplen och äpplen.",
             names="äpple"),
        page("om.md", "Frukten."))) == {"guider/appeltrad.md": ("ympningen",)}


def test_columns_short_words_words_with_digits_and_words_that_are_said_once_are_not_told() -> None:
    assert lonely_words((page("guider/appeltrad.md", "Al al. wgs84 wgs84. Gren. Mosteri."),)) == {
        "guider/appeltrad.md": ()}


def test_the_most_said_come_first_and_not_more_than_a_line() -> None:
    words = [f"{first}{second}rot" for first in "bdf" for second in "aeio"]
    told = lonely_words((page("guider/appeltrad.md", " ".join([*words, *words, words[-1]])),))
    assert told == {"guider/appeltrad.md": (words[-1], *words[:SHOWN - 1])}
