"""How high an embed gets in; the length in CSS that keeps room for it free, at every width, out."""
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor
from typing import Final

# The height of an iframe that no script fits: enough to see what it is, and less than most screens.
HEIGHT: Final = 600
_WIDTHS: Final = (288, 480, 1280)  # 288: what a margin of 16 pixels on each side leaves of a phone's 320


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How high an embed gets: `height`, and `narrow` more where it is 320 pixels wide, half of that where it is 640."""

    height: int = HEIGHT
    narrow: int = 0

    @property
    def lines(self) -> tuple[tuple[int, int], ...]:
        """The same as straight lines, the highest of which counts: pixels, less so many percent of the width.

        CSS can not divide by a width. The lines meet the curve at _WIDTHS and lie above it between.
        """
        if not self.narrow:
            return ((self.height, 0),)
        places = [(width, self.height + self.narrow * 320 / width) for width in _WIDTHS]
        falls = [((high - low) / (right - left), left, high) for (left, high), (right, low) in pairwise(places)]
        return *((ceil(high + fall * left), floor(100 * fall)) for fall, left, high in falls), (ceil(places[-1][1]), 0)

    def at(self, width: int) -> float:
        """The pixels that are kept free at a width."""
        return max(pixels - percent * width / 100 for pixels, percent in self.lines)

    @property
    def css(self) -> str:
        """A length for a padding, whose percents are of the width."""
        lengths = [f"{pixels}px - {percent}%" if percent else f"{pixels}px" for pixels, percent in self.lines]
        return f"max({', '.join(lengths)})" if len(lengths) > 1 else lengths[0]


# What is as high as an iframe, at every width.
SAME: Final = Room()
