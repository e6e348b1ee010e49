"""What an embed brings with it: short, whole, and let in by a policy that lets nothing else in."""
import gzip
import json
import re

from macros.publish.embeds.assets import asset, embed_js, policy


def test_an_asset_loses_its_indentation_and_its_comments_only() -> None:
    assert asset("theme.js") == (
        "{\nconst asked = new URLSearchParams(location.search);\n"
        'const theme = ["ljust", "morkt", "light", "dark"].indexOf(asked.get("tema") ?? asked.get("theme"));\n'
        'if (theme >= 0) document.documentElement.dataset.theme = ["light", "dark"][theme % 2];\n}')


def test_no_asset_can_end_its_own_element_or_ask_for_anything() -> None:
    for name in ("embed.css", "theme.js", "rows.js", "page.js"):
        assert re.findall(r"</|<!--|url\(|@import|fetch|import\(|innerHTML|eval", asset(name)) == []


def test_a_policy_names_each_style_and_script_by_its_hash() -> None:
    """The hash of "alert('Hello, world.');" is the example of https://www.w3.org/TR/CSP3/, 2.3.1."""
    empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    assert policy([""], ["alert('Hello, world.');", ""]) == (
        f"default-src 'none'; style-src {empty}; "
        f"script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=' {empty}; "
        "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'")


def test_the_height_helper_is_at_most_a_kilobyte_and_knows_the_titles_of_its_frames() -> None:
    script = embed_js()
    assert len(gzip.compress(script, mtime=0)) <= 1000
    assert json.loads(re.search(r"const titles=(\{.*\});", script.decode())[1]) == {
        "progress": "Särskilt viktiga datamängder", "progress-en": "Particularly important datasets",
        "summary": "Särskilt viktiga datamängder per steg", "summary-en": "Particularly important datasets by stage",
        "webinars": "Webbinarier", "webinars-en": "Webinars", "dataset": "Datamängd: ", "dataset-en": "Dataset: "}
