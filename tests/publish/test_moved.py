"""Pages at old addresses."""
from macros.publish.moved import moved_files
from tests.pages.viewing import view
from tests.publish.publishing import publication

PAGE = """\
<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Sidan har flyttat</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="https://example.org/guider/guider/appeltrad/">
<meta http-equiv="refresh" content="0; url=../../guider/appeltrad/">
</head>
<body>
<main><h1>Sidan har flyttat</h1><p>Gå till <a href="../../guider/appeltrad/">Äppelträd</a></p></main>
<script>location.replace(document.querySelector("a").href + location.search + location.hash)</script>
</body>
</html>
"""
MOVED = {"frukt/aplar.md": "guider/appeltrad.md"}


def test_an_old_address_leads_to_the_new_page() -> None:
    assert {path: html.decode() for path, html in moved_files(publication(view=view(moved=MOVED))).items()} == {
        "frukt/aplar/index.html": PAGE}


def test_without_folders_for_addresses_the_page_has_the_old_file_name() -> None:
    assert list(moved_files(publication(view=view(moved=MOVED, directory_urls=False)))) == ["frukt/aplar.html"]


def test_there_is_nothing_to_make_when_nothing_has_moved() -> None:
    assert moved_files(publication()) == {}
