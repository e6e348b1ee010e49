"""sitemap.xml and robots.txt."""
from datetime import date

from macros.pages.view import PageFacts
from macros.publish.sitemap import sitemap_files
from tests.pages.viewing import view
from tests.publish.publishing import publication

PAGES = {"index.md": PageFacts(title="Start", reviewed=date(2025, 11, 1)),
         "guider/appeltrad.md": PageFacts(title="Äppelträd"), "om/index.md": PageFacts(title="Om")}


def test_every_page_stands_in_the_map_with_the_day_it_was_reviewed() -> None:
    files = sitemap_files(publication(view=view(pages=PAGES)))
    assert files["sitemap.xml"].decode() == """\
<?xml version='1.0' encoding='utf-8'?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url>
    <loc>https://example.org/guider/guider/appeltrad/</loc>
    <lastmod>2026-01-01</lastmod>
  </url>
  <url>
    <loc>https://example.org/guider/</loc>
    <lastmod>2025-11-01</lastmod>
  </url>
  <url>
    <loc>https://example.org/guider/om/</loc>
  </url>
</urlset>
"""


def test_robots_may_read_everything_and_are_told_where_the_map_is() -> None:
    assert sitemap_files(publication())["robots.txt"] == (
        b"User-agent: *\nAllow: /\n\nSitemap: https://example.org/guider/sitemap.xml\n")
