"""What goes to the Nu Html Checker, and how its answer is read."""
import json
from pathlib import Path

from tests.markup.checker import PAGE, Finding, findings, prepare, without


def test_a_page_is_judged_as_it_is_and_a_fragment_as_part_of_a_page(tmp_path: Path) -> None:
    site, pages = tmp_path / "site", tmp_path / "pages"
    for path, text in (("om/index.html", "<p>Om"), ("embed/v1/a.fragment.html", "<p>Läget</p>\n"), ("a.svg", "<svg/>")):
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(text, "utf-8")
    assert prepare(site, pages) == ["embed/v1/a.fragment.html", "om/index.html"]
    assert {file.relative_to(pages).as_posix(): file.read_text("utf-8") for file in pages.rglob("*.*")} == {
        "om/index.html": "<p>Om", "embed/v1/a.fragment.html": f"{PAGE}<p>Läget</p>\n</body></html>\n"}


def test_an_answer_becomes_findings_with_their_files_and_lines(tmp_path: Path) -> None:
    start = tmp_path.resolve().as_uri()
    answer = {"messages": [
        {"type": "error", "url": f"{start}/om/index.html", "lastLine": 7, "message": "Stray end tag “p”."},
        {"type": "info", "url": start.replace("file:///", "file:/") + "/404.html", "message": "No language."}]}
    assert findings(json.dumps(answer).encode(), tmp_path) == [
        Finding("404.html", 1, "No language."), Finding("om/index.html", 7, "Stray end tag “p”.")]


def test_an_exception_silences_its_message_and_is_told_when_it_is_no_longer_said() -> None:
    kept, silenced = Finding("a.html", 1, "kept"), Finding("a.html", 2, "silenced")
    assert without([kept, silenced], {"silenced": "why", "gone": "why"}) == ([kept], ["gone"])
