"""Two ways to suggest a dataset: a filled-in issue in GitLab, and an e-mail for those without an account."""
from markupsafe import Markup

from macros.pages import texts
from macros.pages.links import mail_url, new_issue_url
from macros.pages.render import render
from macros.pages.view import View


def suggest_links(view: View, lang: str = "sv") -> Markup:
    """Links that open GitLab's form and the reader's e-mail program with the questions filled in."""
    view = view.in_language(lang)
    subject, body = texts.words("suggest_subject", view.lang), texts.words("suggest_body", view.lang)
    address = view.registry.programme.contact.email or ""
    return render(view, "suggest_links", issue=new_issue_url(view.repository, subject, body),
                  mail=mail_url(address, subject, body), has_address=bool(address))
