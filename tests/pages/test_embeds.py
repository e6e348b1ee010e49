"""What can be embedded: names of files, choices in the address, and the codes to paste, whole."""
import pytest

from macros.pages.embeds import KINDS, Embed, code, embeds, page
from tests.pages.viewing import view

VIEW = view(base_url="https://example.org/guider/")
TREES, BENCHES = VIEW.registry.datasets
CHOSEN = Embed(show="progress", theme="dark", rows=10, area="livsmedel")
DATASET = Embed(show="dataset", dataset=TREES, lang="en")
BASE = "https://example.org/guider/"
PICTURE = (f'<p><img src="{BASE}embed/v1/dataset/appeltrad-en.svg" alt="Picture: Apple trees: how far the work has '
           'come. The link below leads to the same content as text." width="480" '
           'style="max-width:100%;height:auto"></p>\n'
           f'<p><a href="{BASE}guider/appeltrad/">Apple trees at Example Workshop (in Swedish)</a></p>')

FREE = 'style="display:block;position:relative;padding-bottom:600px">'
FILLED = ('width="100%" height="600" frameborder="0" loading="lazy" '
          'style="position:absolute;top:5em;left:0;height:calc(100% - 5em)">')


def test_everything_has_a_name_in_each_language() -> None:
    assert [embed.name for embed in embeds(VIEW)] == [
        "progress", "summary", "webinars", "dataset/appeltrad", "dataset/bankar",
        "progress-en", "summary-en", "webinars-en", "dataset/appeltrad-en", "dataset/bankar-en"]


@pytest.mark.parametrize(("embed", "query"), [
    (CHOSEN, "?tema=morkt&antal=10&omrade=livsmedel"), (Embed(show="progress", theme="light"), "?tema=ljust"),
    (Embed(show="summary"), "")])
def test_choices_stand_in_the_address(embed: Embed, query: str) -> None:
    assert embed.query == query


@pytest.mark.parametrize(("embed", "path"), [
    (Embed(show="progress"), "datamangder.md"), (Embed(show="progress", lang="en"), "in-english.md"),
    (Embed(show="summary"), "index.md"), (Embed(show="summary", lang="en"), "in-english.md"),
    (Embed(show="webinars", lang="en"), "webbinarier.md"), (DATASET, "guider/appeltrad.md"),
    (Embed(show="dataset", dataset=BENCHES), "datamangder.md#bankar")])
def test_an_embed_leads_to_the_page_that_shows_the_same(embed: Embed, path: str) -> None:
    assert page(VIEW, embed) == path


@pytest.mark.parametrize(("embed", "kind", "written"), [
    (CHOSEN, "iframe",
     '<iframe src="https://example.org/guider/embed/v1/progress.html?tema=morkt&amp;antal=10&amp;omrade=livsmedel" '
     'title="Särskilt viktiga datamängder: hur långt arbetet har kommit" width="100%" height="600" frameborder="0" '
     'loading="lazy"></iframe>'),
    (CHOSEN, "element",
     '<dataverkstad-embed view="progress" lang="sv" theme="dark" rows="10" area="livsmedel" height="600" '
     f'{FREE}<a href="{BASE}datamangder/">Alla särskilt viktiga datamängder hos Exempelverkstaden</a><noscript><iframe '
     f'src="{BASE}embed/v1/progress.html?tema=morkt&amp;antal=10&amp;omrade=livsmedel" '
     f'title="Särskilt viktiga datamängder: hur långt arbetet har kommit" {FILLED}</iframe></noscript>'
     '</dataverkstad-embed>\n<script async src="https://example.org/guider/embed/v1/embed.js"></script>'),
    (DATASET, "element",
     '<dataverkstad-embed view="dataset" dataset="appeltrad" title="Apple trees: how far the work has come" lang="en" '
     f'height="600" {FREE}<a href="{BASE}guider/appeltrad/">Apple trees at Example Workshop (in Swedish)'
     f'</a><noscript><iframe src="{BASE}embed/v1/dataset/appeltrad-en.html" title="Apple trees: how far the work has '
     f'come" {FILLED}</iframe></noscript></dataverkstad-embed>\n<script async src="https://example.org/guider/embed/v1/embed.js"></script>'),
    (DATASET, "picture", PICTURE),
    (DATASET, "badge",
     f'<a href="{BASE}guider/appeltrad/"><img src="{BASE}badge/appeltrad-en.svg" '
     'alt="Apple trees: see how far the work has come, at Example Workshop" height="24" style="max-width:100%"></a>'),
    (Embed(show="webinars"), "fragment",
     "curl --fail --silent --show-error --output webinars.fragment.html "
     "https://example.org/guider/embed/v1/webinars.fragment.html")])
def test_a_code_is_what_was_reviewed(embed: Embed, kind: str, written: str) -> None:
    assert code(VIEW, embed, kind) == written


@pytest.mark.parametrize("kind", KINDS)
def test_a_code_is_the_same_on_every_page(kind: str) -> None:
    assert code(VIEW.at("badda-in.md"), DATASET, kind) == code(VIEW, DATASET, kind)


def test_without_a_dataset_its_title_is_left_to_fill_in() -> None:
    assert 'title="{title}: hur långt arbetet har kommit"' in code(VIEW, Embed(show="dataset"), "iframe")
