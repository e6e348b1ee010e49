"""One stylesheet out of several."""
import pytest

from macros.publish.page_names import page_names
from macros.publish.stylesheet import stylesheet

PAGE = ('<html dir="ltr" data-md-color-scheme="default"><p class="a" id="b" hidden><i data-x="1 2">x</i>'
        '<details></details>')
DARK = "@media screen and (prefers-color-scheme:dark)"


def css(own: str, *, theme: str = "", page: str = PAGE, script: str = "", replaced: tuple[str, ...] = ()) -> str:
    return stylesheet([theme], [own], page_names([page], [script]), frozenset(replaced)).decode().removesuffix("\n")


@pytest.mark.parametrize("selector", [
    "p", ".a", "#b", "p.a#b", "*", "p>.a", "p + i", "p~i", "[hidden]", "[dir=ltr] p", '[data-x="1 2"]', '[data-x~="1"]',
    '[data-x^="9"]', "p::before", "p:not(.gone)", ":is(.gone, .a)", "p:where(.a)", "p:nth-child(odd)", ":root"])
def test_a_selector_stays_when_all_its_names_are_there(selector: str) -> None:
    assert css(f"{selector}{{color:red}}") == f"{selector.replace(', ', ',')}{{color:red}}"


@pytest.mark.parametrize("selector", [
    "b", ".gone", "#gone", "p.gone", "p>.gone", ".gone p", "[lang]", "[dir=rtl] p", '[data-x="9"]', ":is(.gone, #no)",
    "p:has(.gone)"])
def test_a_selector_goes_when_a_name_of_it_is_nowhere(selector: str) -> None:
    assert css(f"{selector}{{color:red}}") == ""


def test_of_a_list_of_selectors_those_stay_that_can_match() -> None:
    assert css("p, .gone, .a { color: red }") == "p,.a{color:red}"


def test_what_a_script_sets_stays() -> None:
    rule = ".open b[aria-busy=true]{color:red}"
    assert css(rule, script='box.className = "open"; b.setAttribute("aria-busy", true)') == rule


def test_comments_line_breaks_and_empty_rules_go() -> None:
    assert css("/* words */ p {\n  margin:\n    0 1px;\n\n  color: red !important;\n}\n.a { }") == (
        "p{margin:0 1px;color:red!important}")


def test_rules_in_conditions_are_looked_at_one_by_one_and_an_empty_condition_goes() -> None:
    assert css("@media print { .gone { top: 0 } p { top: 0 } } @supports (top: 0) { @media print { .no { top: 0 } } }"
               ) == "@media print{p{top:0}}"


def test_a_custom_property_goes_when_nothing_reads_it_and_so_do_those_that_only_it_read() -> None:
    assert css(":root{--a:1px;--b:var(--c);--c:red;--d:var(--a)}p{top:var(--d)}") == (
        ":root{--a:1px;--d:var(--a)}p{top:var(--d)}")


def test_a_custom_property_that_a_page_or_a_script_reads_stays() -> None:
    assert css(":root{--a:1px;--b:2px}", page='<p style="top: var(--a)">', script='read("--b")') == (
        ":root{--a:1px;--b:2px}")


def test_keyframes_stay_where_they_are_used() -> None:
    assert css("@keyframes turn{to{rotate:1turn}}@keyframes gone{to{top:0}}p{animation:turn 1s}") == (
        "@keyframes turn{to{rotate:1turn}}p{animation:turn 1s}")


def test_keyframes_go_that_only_share_their_name_with_a_class() -> None:
    assert css("@keyframes a{to{top:0}}.a{top:0}") == ".a{top:0}"


@pytest.mark.parametrize(("sheet", "left"), [
    ("p{top:0;left:0}p{top:1px}", "p{left:0}p{top:1px}"), ("p{top:0}.a{left:0}p{top:1px}", ".a{left:0}p{top:1px}"),
    ("p,.a{top:0}p{top:1px}", "p,.a{top:0}p{top:1px}"), ("p,.a{top:0}.a,p{top:1px}", ".a,p{top:1px}"),
    ("p,.a{top:0}p{top:1px}.a{top:2px}", "p{top:1px}.a{top:2px}"), ("p{top:0}.a{top:1px}", "p{top:0}.a{top:1px}"),
    ("p{top:0;top:1cqi}", "p{top:0;top:1cqi}"), ("p{top:0!important}p{top:1px}", "p{top:0!important}p{top:1px}"),
    ("p{top:0}p{top:1px!important}", "p{top:1px!important}"),
    ("p{top:0!important}p{top:1px!important}", "p{top:1px!important}"),
    ("p{top:0}@media print{p{top:1px}}", "p{top:0}@media print{p{top:1px}}"),
    ("@media print{p{top:1px}}p{top:0}", "@media print{p{top:1px}}p{top:0}"),
    ("p{top:0}p,p::-moz-x{top:1px}", "p{top:0}p,p::-moz-x{top:1px}")])
def test_a_declaration_goes_when_a_later_one_for_the_same_selectors_always_wins(sheet: str, left: str) -> None:
    assert css(sheet) == left


def test_the_dark_scheme_without_scripts_has_what_the_light_one_takes_the_place_of() -> None:
    dark = '[data-md-color-scheme="slate"]'
    sheet = css(f"{dark}{{top:0}}{dark}{{top:1px}}", page=PAGE + '<b class="no-js">', script="slate")
    assert sheet == f"{dark}{{top:1px}}{DARK}{{.no-js{{top:0}}.no-js{{top:1px}}}}"


def test_spaces_after_commas_go_but_not_those_of_a_text() -> None:
    assert css('p{margin:var(--a, 0);content:"a, b" / ""}') == (
        'p{margin:var(--a,0);content:"a, b" / ""}')


def test_text_in_a_value_is_left_as_it_is() -> None:
    value = 'url("data:image/svg+xml;charset=utf-8,<svg xmlns=\'x\'  a=\'{;}\'/>")'
    assert css(f"p{{background:{value}}}") == f"p{{background:{value}}}"


def test_what_our_own_sheets_draw_goes_from_the_theme_and_stays_in_ours() -> None:
    assert css("details{top:1px}", theme="p details.a,p{top:0}p:not(details){top:2px}",
               replaced=("details",)) == "p{top:0}p:not(details){top:2px}details{top:1px}"


@pytest.mark.parametrize(("name", "selector"), [("-webkit-scrollbar", "p::-webkit-scrollbar"), ("hidden", "[hidden]")])
def test_a_pseudo_element_or_attribute_that_we_replace_goes_from_the_theme(name: str, selector: str) -> None:
    assert css("", theme=f"{selector}{{top:0}}p{{top:1px}}", replaced=(name,)) == "p{top:1px}"


def test_the_dark_scheme_comes_again_for_a_reader_without_scripts_whose_system_is_dark() -> None:
    dark = '[data-md-color-scheme="slate"]'
    sheet = css(f"p{{top:var(--x)}}@media screen{{{dark}{{--x:1px}}{dark} p,.a{{left:0}}}}",
                page=PAGE + '<b class="no-js">', script="slate")
    assert sheet == (f"p{{top:var(--x)}}@media screen{{{dark}{{--x:1px}}{dark} p,.a{{left:0}}}}"
                     f"{DARK}{{.no-js{{--x:1px}}.no-js p{{left:0}}}}")


@pytest.mark.parametrize("broken", ["p { color: red; ; } }", "p { color red }"])
def test_a_sheet_that_is_not_css_is_refused(broken: str) -> None:
    with pytest.raises(ValueError):
        css(broken)
