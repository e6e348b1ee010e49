"""Addresses on other sites are found where a reader meets them, with their place."""
import pytest

from macros.pages.addresses import Address, addresses


def found(text: str, path: str = "docs/x.md") -> list[tuple[int, int, str]]:
    return [(address.line, address.column, address.url) for address in addresses({path: text})]


@pytest.mark.parametrize(("text", "url"), [
    ("[a](https://scb.se/a)", "https://scb.se/a"), ("<https://scb.se/a>", "https://scb.se/a"),
    ("Se https://scb.se/a.", "https://scb.se/a"), ("(https://scb.se/a_(b))", "https://scb.se/a_(b)"),
    ("**https://scb.se/a**", "https://scb.se/a"), ("[a](https://scb.se/a#b)", "https://scb.se/a"),
    ("[a](https://scb.se/å?b=1&c=2)", "https://scb.se/å?b=1&c=2"), ('[a](https://scb.se/a "titel")', "https://scb.se/a"),
    ("| a | https://scb.se/a|", "https://scb.se/a"), ("[a](http://scb.se/a)", "http://scb.se/a")])
def test_an_address_ends_where_the_text_goes_on(text: str, url: str) -> None:
    assert [address for _, _, address in found(text)] == [url]


def test_code_is_no_link_and_keeps_its_place() -> None:
    text = "`https://a.se/` https://b.se/\n\n```text\nhttps://c.se/\n```\n\n~~~\n```\nhttps://d.se/\n~~~\nhttps://e.se/\n"
    assert found(text) == [(1, 17, "https://b.se/"), (11, 1, "https://e.se/")]


def test_in_the_registry_all_that_is_quoted_or_not_is_read() -> None:
    text = 'a: "https://a.se/x"\nb: {url: https://b.se/}\nc: [https://c.se/, https://d.se/]\n'
    assert found(text, "datasets.yaml") == [
        (1, 5, "https://a.se/x"), (2, 10, "https://b.se/"), (3, 5, "https://c.se/"), (3, 20, "https://d.se/")]


@pytest.mark.parametrize("host", ["example.org", "a.example.com", "example.net", "a.example", "localhost:8000",
                                  "127.0.0.1:8000", "x.test", "x.invalid"])
def test_what_belongs_to_nobody_is_passed_over(host: str) -> None:
    assert found(f"https://{host}/a") == []


def test_places_are_sorted_over_all_files() -> None:
    assert addresses({"docs/b.md": "https://a.se/", "docs/a.md": "\nhttps://b.se/ https://c.se/"}) == [
        Address("docs/a.md", 2, 1, "https://b.se/"), Address("docs/a.md", 2, 15, "https://c.se/"),
        Address("docs/b.md", 1, 1, "https://a.se/")]
