"""What stands on pages and in scripts."""
from macros.publish.page_names import PageNames, page_names

PAGE = """<p class="a b" id=c hidden>Äpple <a href='d e' style="color: var(--x)">x</a></p>"""


def test_tags_attributes_and_values_are_found_whole_and_word_by_word() -> None:
    assert page_names([PAGE], []) == PageNames(
        tags=frozenset({"p", "a"}),
        # "a" and "d" are none: the first word of a value with a space in it is taken for one, and does no harm.
        attributes=frozenset({"class", "id", "hidden", "href", "style", "a", "d"}),
        values=frozenset({("class", "a b"), ("class", "a"), ("class", "b"), ("id", "c"), ("href", "d e"),
                          ("href", "d"), ("href", "e"), ("style", "color: var(--x)"), ("style", "color:"),
                          ("style", "var(--x)")}),
        words=frozenset(), properties=frozenset({"--x"}))


def test_every_word_of_a_script_counts_as_a_tag_a_class_and_a_value() -> None:
    names = page_names([], ['box.className = "nd-open"; box.style.setProperty("--nd-x", 1)'])
    assert names.has_value("class", "nd-open")
    assert names.has_tag("box")
    assert names.properties == frozenset({"--nd-x"})
    assert not names.has_value("class", "open")


def test_a_data_attribute_counts_as_a_script_writes_it() -> None:
    names = page_names([], ["root.dataset.mdColorScheme = dark"])
    assert names.has_attribute("data-md-color-scheme")
    assert not names.has_attribute("data-md-color-primary")
