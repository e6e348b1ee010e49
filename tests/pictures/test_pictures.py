"""Every kind of page looks as in the picture that was looked at; UPDATE_GOLDEN=1 takes the pictures anew.

On failure tests/screenshots/ shows the kept picture, the new one, and where they differ.
"""
import os
from collections.abc import Callable, Iterator
from typing import Final

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

from tests.accessibility.kinds import KINDS, STATES
from tests.conftest import ROOT, build
from tests.pictures.camera import FRAMES, Frame, lend_fonts, settled, steady, taken
from tests.pictures.comparing import Tile, differing, for_keeping, shown
from tests.pictures.content import restore
from tests.serving import served

GOLDEN: Final = ROOT / "tests/golden/pictures"
FAILED: Final = ROOT / "tests/screenshots"
SEEN: Final = {**KINDS, "style guide": "stilguide/"}
SCHEMES: Final = ("light", "dark")
# A dialog is as high as the window.
OPENED: Final = {"menu open": (Frame(320, 700, 2),), "search with hits": (Frame(320, 700, 2), Frame(1280, 800, 4))}


@pytest.fixture(scope="module")
def kept_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site as it was, drawn as it is now."""
    folder = tmp_path_factory.mktemp("kept")
    result = build(folder / "site", "--config-file", str(restore(folder)))
    assert (result.returncode, result.stdout) == (0, ""), result.stdout + result.stderr
    lend_fonts(folder / "site")
    with served(folder / "site") as address:
        yield address


@pytest.fixture(scope="module")
def camera(browser: Browser) -> Iterator[Browser]:
    with steady(browser) as started:
        yield started


def compared(name: str, picture: Image.Image) -> list[Tile]:
    """Where the picture differs from the one of its name, which it takes the place of when that is asked for."""
    file = GOLDEN / f"{name}.png"
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        if not file.exists() or differing(picture, Image.open(file)):
            for_keeping(picture).save(file, optimize=True)
    kept = Image.open(file)
    if tiles := differing(picture, kept):
        FAILED.mkdir(exist_ok=True)
        shown(picture, kept, tiles).save(FAILED / f"{name}.png")
    return tiles


def faults(camera: Browser, address: str, path: str, name: str, scheme: str, frames: tuple[Frame, ...],
           act: Callable[[Page], None] = lambda page: None) -> dict[str, int]:
    """How many tiles differ in each picture where any does."""
    found = {}
    for frame in frames:
        with settled(camera, address, path, frame, scheme) as page:
            act(page)
            full = f"{name.replace(' ', '-')}-{frame.width}-{scheme}"
            if tiles := compared(full, taken(page, frame)):
                found[full] = len(tiles)
    return found


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", SEEN)
def test_a_kind_of_page_looks_as_in_its_pictures(camera: Browser, kept_address: str, kind: str, scheme: str) -> None:
    assert faults(camera, kept_address, SEEN[kind], kind, scheme, FRAMES) == {}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("state", [state for state in STATES if state.name in OPENED], ids=lambda state: state.name)
def test_what_opens_looks_as_in_its_pictures(camera: Browser, kept_address: str, state: object, scheme: str) -> None:
    assert faults(camera, kept_address, KINDS[state.kind], state.name, scheme, OPENED[state.name], state.act) == {}


@pytest.mark.parametrize(("change", "least"), [
    (".nd-effort { margin-left: 12px }", 10), (".nd-header__lead { display: none }", 10),
    (".nd-stage { --nd-step: #a3172b }", 2), (".md-typeset h1 { font-size: 1.8em }", 4)],
    ids=["moved", "gone", "recoloured", "size"])
def test_a_change_of_looks_is_seen(camera: Browser, kept_address: str, change: str, least: int) -> None:
    frame = FRAMES[2]
    with settled(camera, kept_address, KINDS["guide"], frame, "light") as page:
        page.add_style_tag(content=change)
        assert len(differing(taken(page, frame), Image.open(GOLDEN / f"guide-{frame.width}-light.png"))) >= least


def test_every_picture_is_of_something_and_all_are_light() -> None:
    names = {f"{kind}-{frame.width}-{scheme}" for kinds, frames in [(SEEN, FRAMES), *(([name], frames) for name, frames
             in OPENED.items())] for kind in kinds for frame in frames for scheme in SCHEMES}
    files = list(GOLDEN.glob("*.png"))
    assert {file.stem for file in files} == {name.replace(" ", "-") for name in names}
    assert sum(file.stat().st_size for file in files) < 3_000_000
