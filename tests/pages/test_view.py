"""What a view knows, and what it refuses."""
import pytest

from macros.pages.view import MacroError, choose
from tests.pages.viewing import view


def test_addresses_are_seen_from_the_page_that_the_view_stands_on() -> None:
    start = view()
    assert start.url("om.md#kontakt") == "om/#kontakt"
    assert start.at("guider/appeltrad.md").url("index.md") == "../../"
    assert start.at("om.md").url("om.md") == "./"
    assert start.url("assets/x.css") == "assets/x.css"


def test_addresses_are_absolute_outside_the_site() -> None:
    outside = view(base_url="https://example.org/guider/").outside()
    assert outside.url("om.md#kontakt") == "https://example.org/guider/om/#kontakt"
    assert outside.url("index.md") == "https://example.org/guider/"
    assert outside.url("assets/x.css") == "https://example.org/guider/assets/x.css"


def test_addresses_may_be_seen_from_the_markdown_file() -> None:
    start = view(from_source=True)
    assert start.url("om.md#kontakt") == "om/#kontakt"
    assert start.at("guider/appeltrad.md").url("index.md") == "../"
    assert start.at("om.md").url("om.md#kontakt") == "om/#kontakt"
    assert start.at("kom-igang/index.md").url("om.md") == "../om/"


def test_a_guide_is_here_when_its_page_is() -> None:
    trees, benches = view().registry.datasets
    assert (view().guide(trees), view().guide(benches)) == ("guider/appeltrad/", None)


def test_an_unknown_value_is_refused_with_the_nearest() -> None:
    with pytest.raises(MacroError, match=r"^färgen 'rödd' finns inte \(menade du 'röd'\?\)$"):
        choose("färgen", "rödd", ["röd", "blå"])
    assert choose("färgen", "blå", ["röd", "blå"]) == "blå"
