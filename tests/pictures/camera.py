"""A built site in; pictures of its pages, the same on every machine, out."""
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from font_source_sans_pro import font_files_ttf
from PIL import Image
from playwright.sync_api import Browser, Page

from tests.accessibility.kinds import opened
from tests.browser import launch
from tests.pictures.comparing import reduced

# Letters are drawn without what a screen or a system adds to them.
STEADY: Final = ("--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb")
# The site takes the reader's own font, which machines have different ones of: the tests lend it one. Nor do machines
# agree on where to break a word, or where a layer of its own falls between pixels.
FONTS: Final = {400: "SourceSansPro", 700: "SourceSansProBold"}
_FACES: Final = "".join(
    f"@font-face {{ font-family: Lent; font-weight: {weight}; src: url(/{name}.ttf) }}" for weight, name in
    FONTS.items())
LENT: Final = f"""{_FACES} *, ::before, ::after {{ font-family: Lent !important; font-style: normal !important }}
* {{ hyphens: manual !important }} table :is(th, td, caption > span) {{ position: static !important }}"""
SETTLED: Final = """async () => {
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px Lent`)));
  document.querySelector("#meny")?.scrollTo(0, 0);  // a script scrolled it by the height of other letters
}"""


@dataclass(frozen=True, slots=True)
class Frame:
    """A window, as high as the two or three screens of it that the picture shows, and how much it is reduced."""

    width: int
    height: int
    times: int


FRAMES: Final = (Frame(320, 1600, 2), Frame(768, 1600, 3), Frame(1280, 1400, 4), Frame(1920, 1500, 5))


def lend_fonts(site: Path) -> None:
    """Every page of a built site in the fonts of the tests."""
    for name in FONTS.values():
        (site / f"{name}.ttf").write_bytes(Path(font_files_ttf[name]).read_bytes())
    for file in site.rglob("*.html"):
        text = file.read_text("utf-8")
        file.write_text(text.replace("</head>", f"<style>{LENT}</style></head>", 1), "utf-8", newline="\n")


@contextmanager
def steady(browser: Browser) -> Iterator[Browser]:
    """A browser of the same kind that draws letters alike everywhere."""
    started = launch(browser.browser_type, *STEADY)
    yield started
    started.close()


@contextmanager
def settled(browser: Browser, address: str, path: str, frame: Frame, scheme: str) -> Iterator[Page]:
    """A page in a window, with all that scripts add to what is seen of it."""
    with opened(browser, address, frame.width, frame.height, color_scheme=scheme, reduced_motion="reduce",
                bypass_csp=True) as page:
        page.goto(path, wait_until="networkidle")
        page.evaluate(SETTLED)
        yield page


def taken(page: Page, frame: Frame) -> Image.Image:
    return reduced(Image.open(BytesIO(page.screenshot(animations="disabled"))), frame.times)
