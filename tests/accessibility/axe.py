"""An open page in; what axe has against it, by all rules of WCAG 2.0 to 2.2 A and AA and best practice, out."""
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_AXE = Axe()


def judged(page: Page) -> list[tuple[str, list[str]]]:
    """The rule and the elements of each finding."""
    answer = _AXE.run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response
    return [(finding["id"], [" ".join(map(str, node["target"])) for node in finding["nodes"]])
            for finding in answer["violations"]]


def version(page: Page) -> str:
    """The version of axe-core, asked on an open page."""
    return _AXE.run(page, options={"runOnly": ["html-has-lang"]}).response["testEngine"]["version"]
