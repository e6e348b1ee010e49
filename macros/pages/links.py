"""Where pages end up: the path of a file under docs/ in, its address relative to another page out."""
import posixpath
from urllib.parse import quote, urlencode, urlsplit


def page_url(path: str, *, directory_urls: bool = True) -> str:
    """The address from the site's root: guider/x.md becomes guider/x/ (or guider/x.html); other files stay."""
    path, hash_mark, fragment = path.partition("#")
    if path.endswith(".md"):
        stem = path.removesuffix(".md")
        folder, name = posixpath.split(stem)
        if not directory_urls:
            path = f"{stem}.html"
        elif name == "index":
            path = f"{folder}/" if folder else ""
        else:
            path = f"{stem}/"
    return path + hash_mark + fragment


def relative_url(target: str, start: str) -> str:
    """The address of `target` as seen from the page at `start`, both from the site's root: ../guider/x/."""
    target, hash_mark, fragment = target.partition("#")
    url = posixpath.relpath("/" + target, posixpath.dirname("/" + start))
    if target.endswith("/") or not target:
        url += "/"
    return url + hash_mark + fragment


def safe_url(url: str | None) -> str | None:
    """The address where a reader may follow it (https, http or mailto), None for any other and where there is none."""
    try:
        return url if url and urlsplit(url).scheme in {"https", "http", "mailto"} else None
    except ValueError:
        return None


def new_issue_url(repository: str, title: str, description: str) -> str:
    """GitLab's form for a new issue with its fields filled in (docs.gitlab.com, "create an issue from a URL")."""
    return f"{repository}/-/issues/new?" + urlencode({"issue[title]": title, "issue[description]": description})


def mail_url(address: str, subject: str, body: str) -> str:
    """A mailto address with subject and body (RFC 6068: CRLF between lines, percent-encoded)."""
    lines = body.replace("\n", "\r\n")
    return f"mailto:{quote(address, safe='@')}?subject={quote(subject)}&body={quote(lines)}"
