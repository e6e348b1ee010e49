"""A script or stylesheet of ours in, the same as short as it is sent out."""
import re
from typing import Final

# A text in double quotes, or a sign with the spaces around it. "+" and "-" keep theirs: "a - -b" needs them.
_SIGNS: Final = re.compile(r'("[^"\n]*")|[ ]*([=,;{}()<>?:&|!*/]+)[ ]*')


def lean(text: str) -> str:
    """Without indentation, blank lines and lines that are comments; what the lines say stays as it is written."""
    return "\n".join(short for line in text.splitlines() if (short := line.strip()) and not _is_comment(short)) + "\n"


def tight(script: str) -> str:
    """Without the spaces around signs, for a script that has no template, no pattern and no text in single quotes."""
    return _SIGNS.sub(lambda found: found[1] or found[2], script)


def _is_comment(line: str) -> bool:
    return line.startswith("//") or (line.startswith(("/*", "/**")) and line.endswith("*/"))
