"""The people and the work around the datasets: members, projects, reports, procurement, contact."""
from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import View
from macros.registry.programme import Step
from macros.registry.vocabulary import STEP_STATUSES, term


def region_list(view: View, lang: str = "sv") -> Markup:
    """The regions and the other organisations in the programme, since when, and what has happened there."""
    view = view.in_language(lang)
    registry = view.registry
    groups = [(texts.words("region_caption", view.lang), texts.words("region", view.lang), registry.regions),
              (texts.words("partner_caption", view.lang), texts.words("organisation", view.lang), registry.partners)]
    return render(view, "region_list", groups=groups, moment=lambda when: texts.moment(when, view.lang))


def milestone_list(view: View, lang: str = "sv") -> Markup:
    """What has happened in the programme as such, in the registry's order."""
    view = view.in_language(lang)
    return render(view, "milestone_list", milestones=view.registry.programme.milestones,
                  moment=lambda when: texts.moment(when, view.lang))


def project_list(view: View, lang: str = "sv") -> Markup:
    """The co-operation projects: who, which datasets, what has happened, and what came of it."""
    view = view.in_language(lang)
    projects = [(project, [(dataset, view.guide(dataset)) for id in project.datasets
                           if (dataset := view.registry.dataset(id))]) for project in view.registry.projects]
    return render(view, "project_list", projects=projects, moment=lambda when: texts.moment(when, view.lang),
                  date=lambda when: texts.partial_date(when, view.lang))


def report_list(view: View, lang: str = "sv") -> Markup:
    """The status reports, newest first, each with a summary and a link to the whole."""
    view = view.in_language(lang)
    reports = sorted(view.registry.reports, key=lambda report: report.published.first, reverse=True)
    return render(view, "report_list", date=lambda when: texts.partial_date(when, view.lang),
                  reports=[(report, view.registry.source(report.source)) for report in reports])


def procurement_steps(view: View, lang: str = "sv") -> Markup:
    """The work on procurement terms step by step; a planned step whose time has passed has an unknown outcome."""
    view = view.in_language(lang)
    steps = [(step, step_period(step, view.lang), step_status(step, view))
             for step in view.registry.procurement.steps]
    return render(view, "procurement_steps", procurement=view.registry.procurement, steps=steps)


def step_period(step: Step, lang: str) -> str:
    begins = step.begins and texts.partial_date(step.begins, lang)
    ends = step.ends and texts.partial_date(step.ends, lang)
    if begins and ends:
        return begins if begins == ends else f"{begins} – {ends}"
    if begins:
        return texts.words("from", lang, when=begins)
    return texts.words("at_latest", lang, when=ends) if ends else texts.words("not_known_date", lang)


def step_status(step: Step, view: View) -> str:
    if step.status == "planned" and step.ends and step.ends.last < view.today:
        return texts.words("step_outcome_unknown", view.lang)
    return getattr(term(STEP_STATUSES, step.status), view.lang)


def contact(view: View, lang: str = "sv") -> Markup:
    """Whom to ask, and the programme's own pages."""
    view = view.in_language(lang)
    programme = view.registry.programme
    return render(view, "contact", contact=programme.contact, links=programme.links)
