"""python -m macros review: the text of an issue on what is due to be looked at again."""
import sys
from datetime import date
from pathlib import Path

from macros.pages.site import load_site
from macros.publish.review_issue import review_issue
from macros.registry.problem import Refused


def review(root: Path, today: date, base_url: str) -> int:
    """Print the text; 1 with the problems where the content does not pass the check."""
    try:
        site = load_site(root, today)
    except Refused as refused:
        print(*refused.problems, sep="\n")
        print(f"{len(refused.problems)} fel hittades", file=sys.stderr)
        return 1
    print(review_issue(site.view, base_url.rstrip("/") + "/"), end="")
    return 0
