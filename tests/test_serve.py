"""The preview: it follows every kind of change, and shows what is wrong in the browser until it is mended."""
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.preview.worker import DEAD
from tests.copying import ROOT, copy_site
from tests.previews import PATIENCE, READY, Preview, begin, eventually, free_port, previewed

HEADING = "Det finns fel att rätta"
LINK = "[en sida]({})"


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    folder = copy_site(tmp_path_factory.mktemp("serve") / "copy")
    with previewed(folder, folder.parent / "preview.log") as started:
        yield started


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    context.set_default_timeout(PATIENCE * 1000)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("file", "old", "new", "path", "shown"), [
    ("docs/om.md", "\n# ", "\n# Exempel ", "om/", "Exempel "),
    ("docs/kom-igang/lagen.md", "title: ", "title: Exempeltitel ", "kallor/", "Exempeltitel "),
    ("docs/kom-igang/ordlista.md", "\n# ", "\n# Exempel ", "kom-igang/ordlista/", "Exempel "),
    ("datasets.yaml", "sv: Matsvinn,", "sv: Exempelsvinn,", "datamangder/", "Exempelsvinn"),
    ("datasets.yaml", "sv: Matsvinn,", "sv: Exempelsvinn,", "makron/", "Exempelsvinn"),
    ("datasets.yaml", "sv: Matsvinn,", "sv: Exempelsvinn,", "api/v1/datasets.json", "Exempelsvinn"),
    ("docs/specs/badplatser.schema.json", '"title": "', '"title": "Exempeltitel ', "guider/badplatser/",
     "Exempeltitel "),
    ("theme/404.html", "Sidan finns inte</h1>", "Exempel</h1>", "finns-inte/", "Exempel</h1>"),
    ("theme/assets/shell.css", "\n", "\n.nd-example { color: #123457 }\n", "assets/site.css", "#123457"),
    ("theme/assets/page.mjs", "\n", "\nconst example = 1;\n", "assets/page.mjs", "const example = 1;"),
    ("mkdocs.yml", "site_name: ", "site_name: Exempelsidor ", "om/", "Exempelsidor "),
    ("mkdocs.yml", "- Om och kontakt: om.md", "- Exempelnamn: om.md", "om/", "Exempelnamn"),
    ("redirects.yaml", "", "gammal.md: om.md\n", "gammal/", "url=../om/"),
    ("macros/pages/templates/contact.html.j2", "nd-contact", "nd-contact nd-example", "om/", "nd-example"),
    ("macros/pages/words.py", '"Plats"', '"Exempelplats"', "datamangder/", "Exempelplats"),
    ("macros/hooks.py", 'context["json_ld"] = ', 'context["json_ld"] = "exempelord" or ', "om/", "exempelord")])
def test_a_change_is_shown_and_goes_away_again(
        preview: Preview, file: str, old: str, new: str, path: str, shown: str) -> None:
    before = preview.read(path)
    assert shown not in before
    with preview.changed(file, old, new):
        assert eventually(lambda: shown in preview.read(path))
    assert eventually(lambda: without_state(preview.read(path)) == without_state(before))


def without_state(text: str) -> str:
    """A page without the number of the state that it shows."""
    start, state, rest = text.partition('data-state="')
    return start + state + rest.partition('"')[2]


def test_a_new_page_is_asked_for_in_the_menu_and_comes_and_goes(preview: Preview) -> None:
    file = preview.folder / "docs" / "exempel.md"
    file.write_text('---\ntitle: Exempel\ndescription: Ett exempel.\nreviewed: "2026-11-23"\n---\n# Exempelsida\n',
                    "utf-8")
    try:
        assert eventually(lambda: "sidan står inte i menyn; lägg till raden &#39;- Exempel: exempel.md&#39; under"
                          in preview.read("exempel/").replace("'", "&#39;"))
        with preview.changed("mkdocs.yml", "      - Makron: makron.md\n",
                             "      - Makron: makron.md\n      - Exempel: exempel.md\n"):
            assert eventually(lambda: "Exempelsida</h1>" in without_anchor(preview.read("exempel/")))
    finally:
        file.unlink()
    assert eventually(lambda: "Sidan finns inte</h1>" in preview.read("exempel/"))


def without_anchor(html: str) -> str:
    return html.replace('<a class="headerlink" href="#exempelsida" title="Länk till avsnittet">&para;</a>', "")


@pytest.mark.parametrize(("file", "old", "new", "told"), [
    ("datasets.yaml", "\nprogramme:", "\nprogrammet:",
     "datasets.yaml:{line}:1: okänd nyckel 'programmet' (menade du 'programme'?)"),
    ("docs/om.md", "\n# ", "\n{{ kontakt() }}\n\n# ", "docs/om.md:{line}:1: makrot 'kontakt' finns inte"),
    ("docs/om.md", "\n# ", "\n{% set x = 1 %}\n\n# ", "docs/om.md:{line}:1: i en sida får bara makroanrop stå"),
    ("mkdocs.yml", "\ntheme:", "\ntheme: [", "mkdocs.yml:{line}:8: "),
    ("mkdocs.yml", "\nstrict: true", "\nstrict: kanske", "mkdocs.yml:{line}:1: inställningen går inte att använda"),
    ("theme/main.html", "{% block content %}", "\n{% blok content %}",
     "theme/main.html:{line}:1: mallen går inte att läsa")],
    ids=["registry", "macro", "jinja", "settings", "setting", "template"])
def test_a_mistake_shows_in_the_open_page_with_its_line_and_goes_away_by_itself_when_mended(
        preview: Preview, page: Page, file: str, old: str, new: str, told: str) -> None:
    page.goto(preview.url + "om/")
    shown = page.get_by_role("heading", level=1)
    title = shown.inner_text()
    with preview.changed(file, old, new):
        told = told.format(line=preview.line(file, new.strip().split("\n")[0]))
        expect(shown).to_have_text(HEADING, timeout=PATIENCE * 1000)
        expect(page.get_by_role("listitem")).to_contain_text([told])
        assert eventually(lambda: told in preview.said())
        assert preview.said().count(told) == 1 and "Traceback" not in preview.said()
    expect(shown).to_have_text(title, timeout=PATIENCE * 1000)


def test_a_mistake_shows_with_the_line_to_paste(preview: Preview, page: Page) -> None:
    page.goto(preview.url + "om/")
    with preview.changed("datasets.yaml", "    area: stadsplanering", "    aera: stadsplanering"):
        expect(page.get_by_role("listitem")).to_contain_text(["Skriv: area: stadsplanering"], timeout=PATIENCE * 1000)
        assert page.get_by_role("listitem").locator("code").all_inner_texts()[-1] == "area: stadsplanering"
        assert eventually(lambda: "\n  skriv: area: stadsplanering" in preview.said())
    expect(page.get_by_role("listitem").first).not_to_contain_text("Skriv", timeout=PATIENCE * 1000)


def test_broken_python_is_a_word_in_the_browser_and_a_trace_in_the_terminal(preview: Preview, page: Page) -> None:
    page.goto(preview.url + "om/")
    shown = page.get_by_role("heading", level=1)
    title = shown.inner_text()
    right = 'def contact(view: View, lang: str = "sv") -> Markup:'
    for new, told in (("def contact(:", DEAD), (f"{right}\n    1 / 0", "ZeroDivisionError")):
        with preview.changed("macros/pages/views/programme.py", right, new):
            expect(shown).to_have_text(HEADING, timeout=PATIENCE * 1000)
            expect(page.get_by_role("listitem")).to_contain_text([told])
            assert eventually(lambda: "Traceback" in preview.said())
        expect(shown).to_have_text(title, timeout=PATIENCE * 1000)


def test_the_open_page_changes_by_itself_and_stays_at_its_height(preview: Preview, page: Page) -> None:
    page.goto(preview.url + "guider/badplatser/")
    page.evaluate("scrollTo(0, 1500)")
    with preview.changed("docs/guider/badplatser.md", "\n## Källor", "\nExempelraden som är ny.\n\n## Källor"):
        expect(page.get_by_text("Exempelraden som är ny.")).to_be_attached(timeout=PATIENCE * 1000)
        page.wait_for_function("scrollY === 1500")
    expect(page.get_by_text("Exempelraden som är ny.")).not_to_be_attached(timeout=PATIENCE * 1000)


@pytest.mark.parametrize(("link", "told"), [
    ("finns-inte.md", "sidan 'docs/finns-inte.md' finns inte"),
    ("#finns-inte", "'#finns-inte' finns inte i docs/om.md; länka till en rubrik som finns"),
    ("bidra.md#finns-inte", "'#finns-inte' finns inte i docs/bidra.md; länka till en rubrik som finns"),
    ("bidra", "länken 'bidra' leder till en mapp; skriv sidans fil")])
def test_a_link_that_leads_nowhere_is_told_with_its_place(preview: Preview, page: Page, link: str, told: str) -> None:
    with preview.changed("docs/om.md", "\n## ", f"\nLäs {LINK.format(link)}.\n\n## "):
        line = preview.line("docs/om.md", "Läs [en sida]")
        page.goto(preview.url + "om/")
        expect(page.get_by_role("listitem").first).to_contain_text(f"docs/om.md:{line}:5: {told}",
                                                                   timeout=PATIENCE * 1000)
        expect(page.get_by_role("listitem")).to_have_count(1)
    expect(page.get_by_role("heading", level=1)).not_to_have_text(HEADING, timeout=PATIENCE * 1000)


def test_a_link_to_a_file_that_is_not_made_is_told_at_the_top_of_the_page(preview: Preview, page: Page) -> None:
    with preview.changed("docs/om.md", "\n## ", f"\nLäs {LINK.format('calendar/finns-inte.ics')}.\n\n## "):
        line = preview.line("docs/om.md", "Läs [en sida]")
        page.goto(preview.url + "om/")
        expect(page.get_by_role("status", name="Förhandsvisningen")).to_have_text(
            f"docs/om.md:{line}:5: länken 'calendar/finns-inte.ics' leder till en fil som inte finns",
            timeout=PATIENCE * 1000)
    expect(page.get_by_role("status", name="Förhandsvisningen")).not_to_be_attached(timeout=PATIENCE * 1000)


def test_a_link_to_a_generated_file_is_right(preview: Preview) -> None:
    with preview.changed("docs/om.md", "\n## ", "\n[Filen](calendar/webinars.ics).\n\n## "):
        assert eventually(lambda: 'href="../calendar/webinars.ics"' in preview.read("om/"))
        assert 'id="nd-preview"' not in preview.read("om/")


def test_what_is_not_there_is_the_page_that_says_so(preview: Preview) -> None:
    for path in ("finns-inte", "../datasets.yaml", "%2e%2e/mkdocs.yml", "..%2fmkdocs.yml", "macros/hooks.py", "om.md"):
        with socket.create_connection(("127.0.0.1", int(preview.url.split(":")[2].strip("/")))) as connection:
            connection.sendall(f"GET /{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
            answer = b"".join(iter(lambda: connection.recv(65536), b"")).decode("utf-8")
        assert answer.startswith("HTTP/1.1 404 "), path
        assert "Sidan finns inte</h1>" in answer


@pytest.mark.parametrize(("path", "type"), [
    ("", "text/html; charset=utf-8"), ("assets/page.mjs", "text/javascript; charset=utf-8"),
    ("calendar/webinars.ics", "text/calendar; charset=utf-8"), ("dcat/catalog.ttl", "text/turtle; charset=utf-8"),
    ("specs/badplatser.exempel.csv", "text/csv; charset=utf-8"), ("assets/favicon.svg", "image/svg+xml")])
def test_a_file_has_its_type(preview: Preview, path: str, type: str) -> None:
    with urlopen(Request(preview.url + path), timeout=PATIENCE) as answer:
        assert (answer.status, answer.headers["Content-Type"]) == (200, type)


def test_a_folder_without_its_slash_is_found(preview: Preview) -> None:
    with urlopen(preview.url + "om", timeout=PATIENCE) as answer:
        assert answer.url == preview.url + "om/"


def test_it_starts_with_a_broken_registry_and_comes_back(tmp_path: Path) -> None:
    folder = copy_site(tmp_path / "copy")
    registry = (folder / "datasets.yaml").read_text("utf-8")
    (folder / "datasets.yaml").write_text("", "utf-8")
    with previewed(folder, tmp_path / "log") as started:
        assert "datasets.yaml:1:1: filen är tom" in started.said().splitlines()
        assert HEADING in started.read("")
        (folder / "datasets.yaml").write_text(registry, "utf-8")
        assert eventually(lambda: HEADING not in started.read(""))
        assert eventually(lambda: "Felen är rättade." in started.said())
    assert started.process.returncode == 0
    assert started.said().splitlines()[-1] == "Avslutat." and "Traceback" not in started.said()


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_it_ends_with_its_worker_when_it_is_stopped_and_when_its_terminal_closes(stop: signal.Signals) -> None:
    with begin(ROOT, free_port(), subprocess.PIPE) as process:
        assert process.stdout.readline().startswith(READY)
        process.send_signal(stop)
        # A pipe has an end when nobody can write to it any more: neither the server nor its worker.
        said, _ = process.communicate(timeout=PATIENCE)
    assert (process.returncode, said) == (0, "\nAvslutat.\n")


def test_a_taken_port_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        run = subprocess.run([sys.executable, "-m", "macros", "serve", "--addr", f"127.0.0.1:{port}"], text=True,
                             encoding="utf-8", capture_output=True, check=False)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith(f"http://127.0.0.1:{port}/ går inte att använda")
    assert f"--addr 127.0.0.1:{port + 1}" in run.stderr
