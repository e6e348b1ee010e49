"""The project as MkDocs and its hooks read it in; any page or file of the built site, made when asked for, out.

The order of the events is that of mkdocs/commands/build.py; what a build does for all pages is done for one.
"""
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final

from jinja2 import Environment
from mkdocs.commands.build import _build_template, _populate_page, get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page

from macros.generator.sheet import site_sheet
from macros.pages.site import Site
from macros.preview.generated import Generated
from macros.publish.page_names import EVERY_NAME

SETTINGS: Final = "mkdocs.yml"
SHEET: Final = "assets/site.css"


class FilesMadeWhenAsked(Files):
    """The files of the site; a generated one joins them when a page links to it."""

    def __init__(self, files: Files, config: MkDocsConfig, generated: Generated) -> None:
        super().__init__(files)
        self._config, self._generated = config, generated

    def get_file_from_path(self, path: str) -> File | None:
        found = super().get_file_from_path(path)
        if found is None and not path.endswith(".md") and (content := self._generated.get(path)) is not None:
            found = File.generated(self._config, path, content=content)
            self.append(found)
        return found


@dataclass(frozen=True, kw_only=True)
class Theme:
    """What hangs on the theme and the settings alone: templates, their files, and the stylesheet."""

    config: MkDocsConfig
    env: Environment

    @cached_property
    def files(self) -> tuple[File, ...]:
        found = Files([])
        found.add_files_from_theme(self.env, self.config)
        return tuple(found)

    @cached_property
    def sheet(self) -> bytes:
        """With every rule that could match: what is on the pages that nobody asked for is not known."""
        return site_sheet(self.config, EVERY_NAME)


@dataclass(frozen=True, kw_only=True)
class BuiltSite:
    """One state of the site. `pages` holds the HTML of those that were asked for, `notices` what was said of them."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    theme: Theme
    content: Site
    generated: Generated
    pages: dict[str, str] = field(default_factory=dict)
    notices: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def by_address(self) -> dict[str, File]:
        """The pages and files of docs/ and the theme, by where they lie on the built site."""
        return {file.dest_uri: file for file in self.files if file.inclusion.is_included()}

    def page(self, file: File) -> str:
        """The page as `mkdocs build` writes it."""
        if file.dest_uri not in self.pages:
            self.pages[file.dest_uri] = self._page(self.populated(file))
        return self.pages[file.dest_uri]

    def populated(self, file: File) -> Page:
        """The page with its Markdown read."""
        if file.page.content is None:
            _populate_page(file.page, self.config, self.files)
        return file.page

    def _page(self, page: Page) -> str:
        page.active = True
        try:
            context = get_context(self.nav, self.files, self.config, page)
            template = self.theme.env.get_template(page.meta.get("template", "main.html"))
            context = self.config.plugins.on_page_context(context, page=page, config=self.config, nav=self.nav)
            return self.config.plugins.on_post_page(template.render(context), page=page, config=self.config)
        finally:
            page.active = False

    def template(self, name: str) -> str:
        """A page of the theme that no text of ours fills, such as 404.html."""
        return _build_template(name, self.theme.env.get_template(name), self.files, self.config, self.nav)


def settings(root: Path, address: str) -> MkDocsConfig:
    """The settings with the preview's own address; MkDocs' exceptions where they can not be read."""
    config = load_config(str(root / SETTINGS), site_url=address)
    config.extra["preview"] = True
    config.plugins.on_startup(command="serve", dirty=False)
    return config.plugins.on_config(config)


def read_theme(config: MkDocsConfig, files: Files) -> Theme:
    """The theme of settings that have passed the check."""
    return Theme(config=config, env=config.plugins.on_env(config.theme.get_env(), config=config, files=files))


def built_site(config: MkDocsConfig, content: Site, generated: Generated, theme: Theme | None) -> BuiltSite:
    """The state of a site whose settings and content have passed the check; the theme is read where none is given."""
    config.plugins.on_pre_build(config=config)
    config.extra["publication"] = generated.publication  # for the heads of pages
    plain = get_files(config)
    theme = theme or read_theme(config, plain)
    for file in theme.files:
        if file.src_uri not in plain.src_uris:  # a file of ours goes before one of the theme
            plain.append(file)
    files = FilesMadeWhenAsked(config.plugins.on_files(plain, config=config), config, generated)
    set_exclusions(files, config)
    nav = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
    for page in nav.pages:
        if page.title is None:  # the menu calls it by its own title
            page.read_source(config)
    return BuiltSite(config=config, files=files, nav=nav, theme=theme, content=content, generated=generated)
