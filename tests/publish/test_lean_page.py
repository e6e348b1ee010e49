"""What is left out of a page before it is sent: nothing that anybody sees or follows."""
from pathlib import Path

from bs4 import BeautifulSoup

from macros.publish.lean_page import lean_page


def test_indentation_and_blank_lines_go_and_words_keep_the_space_between_them() -> None:
    assert lean_page("""

<!doctype html>
<ul>

  <li>En  rad
     till <b>fet</b> <i>kursiv</i></li>
</ul>
""") == "<!doctype html>\n<ul>\n<li>En  rad\ntill <b>fet</b> <i>kursiv</i></li>\n</ul>\n"


def test_signs_are_written_as_themselves_where_markup_can_not_be_meant() -> None:
    assert lean_page("<p>&#40;k&#228;lla&#58; a&#46;b&#41; &#60;i&#62; &#38;amp; &#34; &amp;</p>") == (
        "<p>(k&#228;lla: a.b) &#60;i&#62; &#38;amp; &#34; &amp;</p>")


def test_code_scripts_and_values_of_attributes_stay_as_they_are_written() -> None:
    for kept in ('<pre><code>a\n    b&#40;\n\n  c</code></pre>', "<script>\n  if (a < b) {\n    c()\n  }\n</script>",
                 "<textarea>\n  a\n</textarea>",
                 '<a title="a >\n\n  b &#40;" href=\'x"\n\n  y\'></a>', "<!--\n  a\n-->"):
        assert lean_page(kept) == kept


def test_a_sign_alone_that_looks_like_a_tag_does_not_swallow_the_page() -> None:
    assert lean_page("<p>3 < 4\n\n  och 5 > 4</p>\n\n<p>b</p>") == "<p>3 < 4\noch 5 > 4</p>\n<p>b</p>"


def test_a_page_that_is_short_stays_as_it_is(built: Path) -> None:
    for file in built.glob("guider/*/index.html"):
        page = file.read_text("utf-8")
        assert lean_page(page) == page, file
        assert "\n\n" not in BeautifulSoup(page, "html.parser").main.decode_contents().split("<pre")[0], file
