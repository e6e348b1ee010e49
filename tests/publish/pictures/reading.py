"""Read a picture back, and measure it in a browser."""
from xml.etree import ElementTree

from playwright.sync_api import Browser

NAMESPACE = "{http://www.w3.org/2000/svg}"
MEASURE = """svg => {
  const holder = document.createElement("div");
  holder.style.width = "fit-content";
  document.body.replaceChildren(holder);
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  holder.append(document.importNode(root, true));
  const { width, height } = holder.firstChild.viewBox.baseVal;
  return { width, height, words: [...holder.querySelectorAll("text")].map(text => {
    const box = text.getBBox();
    return { text: text.textContent, x: box.x, y: box.y, right: box.x + box.width, bottom: box.y + box.height,
             natural: text.getNumberOfChars() ? text.getComputedTextLength() : 0 };
  }) };
}"""


def read(content: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(content)


def tags(root: ElementTree.Element) -> set[str]:
    return {element.tag.removeprefix(NAMESPACE) for element in root.iter()}


def texts_of(root: ElementTree.Element, tag: str = "text") -> list[str]:
    return [element.text or "" for element in root.iter(f"{NAMESPACE}{tag}")]


def measure(browser: Browser, content: bytes) -> dict:
    """The size of the picture and the box of each text, as the browser draws it."""
    page = browser.new_page()
    found = page.evaluate(MEASURE, content.decode())
    page.close()
    return found


def contrast(one: str, other: str) -> float:
    """WCAG 2.1, definitions of contrast ratio and relative luminance; colours as #rrggbb."""
    def luminance(colour: str) -> float:
        parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
