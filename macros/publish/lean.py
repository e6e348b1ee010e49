"""A script or stylesheet of ours in, the same as short as it is sent out."""


def lean(text: str) -> str:
    """Without indentation, blank lines and lines that are comments; what the lines say stays as it is written."""
    return "\n".join(short for line in text.splitlines() if (short := line.strip()) and not _is_comment(short)) + "\n"


def _is_comment(line: str) -> bool:
    return line.startswith("//") or (line.startswith(("/*", "/**")) and line.endswith("*/"))
