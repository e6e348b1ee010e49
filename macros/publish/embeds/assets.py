"""The styles and scripts of embeds, as short as they are sent, and the policy that lets them and nothing else work."""
import json
from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from importlib.resources import files

from macros.pages import texts
from macros.publish.lean import lean, tight


@cache
def asset(name: str) -> str:
    """A file of browser/ as short as it is sent, without the line's end after the last line."""
    return lean(files("macros.publish.embeds").joinpath("browser", name).read_text("utf-8")).rstrip("\n")


def policy(styles: Iterable[str], scripts: Iterable[str]) -> str:
    """A Content-Security-Policy under which only these inline styles and scripts work; nothing of others is fetched.

    Source: https://www.w3.org/TR/CSP3/ (hashes of inline content). `data:` is for the empty icon. `connect-src` is for
    those who audit the page: Lighthouse asks for robots.txt as the page, and counts it as broken when it may not.
    """
    return "; ".join((
        "default-src 'none'", f"style-src {' '.join(map(_hash, styles))}",
        f"script-src {' '.join(map(_hash, scripts))}", "img-src data:", "connect-src 'self'", "base-uri 'none'",
        "form-action 'none'"))


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def embed_js() -> bytes:
    """embed.js: the height helper and the element <dataverkstad-embed>, with the titles of its frames by view.

    The id of a dataset is written after the title of its view.
    """
    titles = {"progress": "frame_progress", "summary": "frame_summary", "webinars": "frame_webinars",
              "dataset": "frame_dataset"}
    named = {show + suffix: texts.words(key, lang) + (" " if show == "dataset" else "")
             for show, key in titles.items() for lang, suffix in (("sv", ""), ("en", "-en"))}
    script = tight(asset("embed.js")).replace("TITLES", json.dumps(named, ensure_ascii=False, separators=(",", ":")))
    return script.encode() + b"\n"
