"""A text in; the same without the characters that XML 1.0 and UTF-8 have no place for out."""
import re
from typing import Final

# Char of XML 1.0, 2.2: no control characters but tab and line ends, no surrogates, no U+FFFE and U+FFFF. HTML calls the
# same ones parse errors, and a surrogate alone can not be written as UTF-8.
_ILLEGAL: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """The text with U+FFFD, the sign for a lost character, in the place of each illegal one."""
    return _ILLEGAL.sub("\ufffd", text)
