"""Addresses: the same as MkDocs makes, and links that fill in forms."""
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

from macros.pages.links import mail_url, new_issue_url, page_url, relative_url, safe_url

PATHS = ("index.md", "om.md", "guider/laddpunkter.md", "guider/index.md", "a/b/c.md")


@pytest.mark.parametrize("directory_urls", [True, False])
@pytest.mark.parametrize("path", PATHS)
def test_a_page_has_the_address_that_mkdocs_gives_it(path: str, directory_urls: bool) -> None:
    file = File(path, "docs", "site", directory_urls)
    assert page_url(path, directory_urls=directory_urls) == ("" if file.url == "./" else file.url)


@pytest.mark.parametrize("target", ["", "om/", "guider/x/", "guider/x.html", "api/v1/x.json", "om/#kontakt"])
@pytest.mark.parametrize("start", ["", "om/", "guider/y/", "guider/y.html"])
def test_a_relative_address_is_the_one_that_mkdocs_makes(target: str, start: str) -> None:
    ours, theirs = relative_url(target, start), get_relative_url(target or ".", start or ".")
    base = "https://example.org/base/" + start
    assert urljoin(base, ours) == urljoin(base, theirs)


def test_fragments_are_kept() -> None:
    assert page_url("om.md#kontakt") == "om/#kontakt"
    assert relative_url("om/#kontakt", "guider/x/") == "../../om/#kontakt"


def test_an_issue_is_filled_in() -> None:
    url = new_issue_url("https://gitlab.example.org/a/b", "Fel: å & ä", "rad 1\nrad 2 #+")
    assert url.startswith("https://gitlab.example.org/a/b/-/issues/new?")
    assert parse_qs(urlsplit(url).query) == {"issue[title]": ["Fel: å & ä"], "issue[description]": ["rad 1\nrad 2 #+"]}


def test_a_message_has_lines_and_special_characters_encoded() -> None:
    url = mail_url("a@example.org", "Förslag & fråga", "rad 1\nrad 2?")
    assert url == "mailto:a@example.org?subject=F%C3%B6rslag%20%26%20fr%C3%A5ga&body=rad%201%0D%0Arad%202%3F"


@pytest.mark.parametrize(("url", "followed"), [
    ("https://example.org/a", True), ("http://example.org", True), ("mailto:a@example.org", True),
    ("javascript:alert(1)", False), ("JavaScript:alert(1)", False), (" javascript:alert(1)", False),
    ("java\nscript:alert(1)", False), ("data:text/html,x", False), ("//example.org", False), ("guider/", False),
    ("https://[", False), ("", False), (None, False)])
def test_only_an_address_of_a_known_kind_is_a_link(url: str | None, followed: bool) -> None:
    assert safe_url(url) == (url if followed else None)
