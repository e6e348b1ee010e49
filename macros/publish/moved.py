"""The table of moved pages in; a page at every old address that leads to the new one out."""
from macros.pages.links import page_url
from macros.pages.render import render
from macros.publish.publication import Publication


def moved_files(publication: Publication) -> dict[str, bytes]:
    """A small page for each. It leads on without a script; with one it keeps what stood after ? and # as well."""
    return {_file(old, directory_urls=publication.view.directory_urls): _page(publication, old, new)
            for old, new in sorted(publication.view.moved.items())}


def _page(publication: Publication, old: str, new: str) -> bytes:
    view = publication.view.at(old)
    html = render(view, "moved", href=view.url(new), canonical=publication.url(new), facts=view.pages[new])
    return f"{html}\n".encode()


def _file(path: str, *, directory_urls: bool) -> str:
    url = page_url(path, directory_urls=directory_urls)
    return f"{url}index.html" if directory_urls else url
