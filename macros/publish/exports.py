"""Every generated file of the site, by its path from the site's root."""
from macros.pages.site import Site
from macros.specs.files import made


def exports(site: Site) -> dict[str, bytes]:
    """The files by path, in order; the same bytes for the same content and day."""
    return {f"specs/{id}.{ending}": content for id, schema in sorted(site.view.specs.items())
            for ending, content in made(site.view.registry.dataset(id), schema).items()}
