"""The pages in; the map of them for search engines (sitemap.xml) and the file that names it (robots.txt) out."""
from datetime import date
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from macros.pages.view import View
from macros.publish.publication import Publication

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap_files(publication: Publication) -> dict[str, bytes]:
    """sitemap.xml (sitemaps.org, protocol 0.9) with the day each page was last reviewed, and robots.txt (RFC 9309)."""
    robots = f"User-agent: *\nAllow: /\n\nSitemap: {publication.base_url}sitemap.xml\n"
    return {"robots.txt": robots.encode(), "sitemap.xml": _sitemap(publication)}


def _sitemap(publication: Publication) -> bytes:
    root = Element("urlset", xmlns=NAMESPACE)
    for path in sorted(publication.view.pages):
        entry = SubElement(root, "url")
        SubElement(entry, "loc").text = publication.url(path)
        if day := reviewed(publication.view, path):
            SubElement(entry, "lastmod").text = day.isoformat()
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def reviewed(view: View, path: str) -> date | None:
    """The day a page was reviewed: of a guide its dataset's, of other pages their own."""
    dataset = view.registry.dataset(path.removeprefix("guider/").removesuffix(".md"))
    return dataset.reviewed if dataset and path.startswith("guider/") else view.pages[path].reviewed
