"""A text or an address of the registry in; the same, able to do nothing but be read or followed, out.

The checker refuses what is removed here. It is removed all the same: these files are read by machines of others.
"""
import re
from typing import Final

from macros.registry.scalars import visible

# RFC 3986 2: what may stand in an address; a brace, quote or space must be percent-encoded.
_ADDRESS: Final = re.compile(r"https?://[!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]+")

# Char of XML 1.0, 2.2: no control characters but tab and line ends, no surrogates, no U+FFFE and U+FFFF. HTML calls the
# same ones parse errors, and a surrogate alone can not be written as UTF-8.
_ILLEGAL: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """The text with U+FFFD, the sign for a lost character, in the place of each illegal one."""
    return _ILLEGAL.sub("\ufffd", text)


def line(text: str) -> str:
    """The text on one line: white space folded, no control characters, no marks that turn its direction."""
    return " ".join(visible(" ".join(text.split())).split())


def address(url: str | None) -> str | None:
    """The address of a web page or file; None for any other scheme and for what is no address."""
    return url if url and _ADDRESS.fullmatch(url) else None
