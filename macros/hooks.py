"""The door for MkDocs: checks first, adds generated files and heads, shortens pages, makes the stylesheet last.

MkDocs loads this file once and keeps it, so it holds nothing but what it calls.
"""
import logging
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

    from macros.pages.finished import Finished

# What the site does without as it is.
UNPUBLISHED = ("assets/javascripts/", "assets/stylesheets/", "assets/images/", "assets/dataverkstad.css",
               "assets/shell.css")


_log = logging.getLogger("mkdocs.macros")
_ID = re.compile(r'\sid="([^"]+)"')


def on_startup(*, command: str, dirty: bool) -> None:
    """A build tells editors what the search lacks; `mkdocs serve` would tell it again at every change."""
    _log.setLevel(logging.NOTSET if command == "build" else logging.WARNING)


@event_priority(100)  # before mkdocs-macros imports the package
def on_config(config: "MkDocsConfig") -> None:
    """Forget the package, so that `mkdocs serve` sees changed Python; then refuse what does not pass the check."""
    for name in [name for name in sys.modules if name == "macros" or name.startswith("macros.")]:
        if not config.extra.get("preview"):  # its process begins anew when Python has changed
            del sys.modules[name]
    root = Path(config.config_file_path).parent
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    from macros.generator.content import check
    from macros.pages.finished import Finished
    from macros.pages.scrolling import ScrollingBlocks
    from macros.publish.lean_page import LeanBodies

    check(config)
    config.markdown_extensions += [ScrollingBlocks(), Finished(), LeanBodies()]
    config.theme.static_templates.discard("sitemap.xml")  # ours says when a page was reviewed, not when it was built


@event_priority(-100)  # after mkdocs-macros has made its environment
def on_pre_build(config: "MkDocsConfig") -> None:
    """Put the sandbox where mkdocs-macros keeps its environment, which lets a page reach all of Python.

    Raises PluginError where the plugin keeps it elsewhere: no page is rendered outside the sandbox.
    """
    from jinja2 import Environment

    from macros.pages.sandbox import Sandbox

    plugin = config.plugins["macros"]
    if not isinstance(getattr(plugin, "_env", None), Environment):
        raise PluginError("mkdocs-macros keeps its environment elsewhere than in _env; mend macros/hooks.py")
    plugin._env = Sandbox(plugin.macros, lambda lines: _refusal(plugin.page.file, plugin.markdown, lines),
                          _finished(config).sign)


def _finished(config: "MkDocsConfig") -> "Finished":
    """The extension that holds what macros made."""
    from macros.pages.finished import Finished

    return next(extension for extension in config.markdown_extensions if isinstance(extension, Finished))


def _refusal(file: File, body: str, lines: list[int]) -> SystemExit:
    """The lines of the body as lines of the file. Not an Exception: mkdocs-macros would catch it and go by exit()."""
    from macros.pages.sandbox import ONLY_CALLS
    from macros.registry.problem import Problem, Refused

    before = Path(file.abs_src_path).read_text("utf-8-sig").count("\n") - body.count("\n")
    return SystemExit(str(Refused(Problem(f"docs/{file.src_uri}", before + line, 1, ONLY_CALLS) for line in lines)))


def on_files(files: "Files", config: "MkDocsConfig") -> None:
    """Add every generated file, so that links to them are checked and they are copied as they are.

    Of the theme's files only ours are published: its scripts are not used, its styles go into one sheet.
    """
    from macros.generator.content import add_generated
    from macros.publish.lean import lean

    for file in [file for file in files if file.src_uri.startswith(UNPUBLISHED)]:
        files.remove(file)
    for file in [file for file in files if file.src_uri.endswith(".mjs")]:
        files.remove(file)
        files.append(File.generated(config, file.src_uri, content=lean(file.content_string)))
    if not config.extra.get("preview"):  # which makes a file when somebody asks for it
        add_generated(files, config)


def on_nav(nav: "Navigation", config: "MkDocsConfig", files: "Files") -> None:
    """Note where in its area of the menu each page stands, and the language of those that are not in Swedish; render
    no page that is as it was in an earlier build.
    """
    from macros.generator.bodies import remember_bodies

    config.extra["places"] = {page.file.src_uri: (area.children, at) for area in nav.items if area.is_section
                              for at, page in enumerate(area.children) if page.is_page}
    config.extra["languages"] = {path: facts.lang for path, facts in config.extra["publication"].view.pages.items()
                                 if facts.lang != "sv"}
    if not config.extra.get("preview"):  # which renders the page that is asked for, and no other
        remember_bodies(Path(config.config_file_path).parent, config, files, _finished(config))


def on_page_content(html: str, page: "Page", config: "MkDocsConfig", files: "Files") -> str | None:
    """Let links lead to what macros made: MkDocs looked for ids before their HTML was on the page.

    What the generator says of every heading's own link is said in the page's language.
    """
    page.present_anchor_ids.update(_ID.findall(html))
    if page.meta.get("lang") == "en":
        return html.replace(config.mdx_configs["toc"]["permalink_title"], "Link to this section")
    return None


def on_page_context(context: "TemplateContext", page: "Page", config: "MkDocsConfig", nav: "Navigation") -> None:
    """Give the template what stands in the head of the page (files that hold the same, what it is about), the pages
    around it in the menu, those that are not in Swedish, and the day it was reviewed, in words.
    """
    from macros.pages import texts
    from macros.pages.nearby import nearby
    from macros.publish.alternates import alternates
    from macros.publish.json_ld import json_ld

    lang = page.meta.get("lang", "sv")
    context["reviewed_day"] = texts.written_date(page.meta.get("reviewed"), lang)
    publication = config.extra["publication"].in_language(lang)
    context["alternates"] = alternates(publication, page.file.src_uri)
    context["json_ld"] = json_ld(publication, page.file.src_uri)
    area, at = config.extra["places"].get(page.file.src_uri, ((), 0))
    context["languages"] = config.extra["languages"]
    context["nearby"] = nearby(area, at) if area else None


def on_post_page(output: str, *, page: "Page", config: "MkDocsConfig") -> str:
    """Send no white space that nobody sees."""
    from macros.publish.lean_page import lean_page

    return lean_page(output, page.content)


def on_post_template(output_content: str, *, template_name: str, config: "MkDocsConfig") -> str:
    """The same for 404.html."""
    from macros.publish.lean_page import lean_page

    return lean_page(output_content) if template_name.endswith(".html") else output_content


def on_post_build(config: "MkDocsConfig") -> None:
    """Write the stylesheet for the pages and scripts that were built; keep what was found for the next build."""
    from macros.generator.content import settle
    from macros.generator.sheet import site_sheet, texts
    from macros.publish.page_names import page_names

    site = Path(config.site_dir)
    # A sheet that a script fetches reads our custom properties.
    names = page_names(texts(site, "*.html"), [*texts(site, "*.mjs"), *texts(site, "*.css")])
    (site / "assets" / "site.css").write_bytes(site_sheet(config, names))
    settle(config)
