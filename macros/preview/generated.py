"""A publication in; each generated file of it, made when somebody asks, out."""
from collections.abc import Callable

from macros.publish.exports import parts_for
from macros.publish.publication import Publication


class Generated:
    """The generated files of one state of the content. A part (all embeds, say) is made once, with all its files."""

    def __init__(self, publication: Publication) -> None:
        self.publication = publication
        self._made: dict[Callable[[Publication], dict[str, bytes]], dict[str, bytes]] = {}

    def get(self, path: str) -> bytes | None:
        """The file at the path from the site's root; None where there is none."""
        for part in parts_for(path):
            if part not in self._made:
                self._made[part] = part(self.publication)
            if (content := self._made[part].get(path)) is not None:
                return content
        return None
