"""The work around the datasets in, public JSON objects out, key by key."""
from datetime import datetime

from macros.pages import texts
from macros.pages.view import View
from macros.pages.views.goals import goal_row
from macros.publish.api.parts import (
    Json,
    contact_json,
    event_json,
    link_json,
    moment_json,
    term_json,
    text_json,
)
from macros.registry.dates import STOCKHOLM, Season, Start
from macros.registry.model import Registry
from macros.registry.programme import Goal, Member, Procurement, Programme, Project, Publisher, Report, Step, Webinar
from macros.registry.vocabulary import STAGES, STEP_STATUSES, WEBINAR_STATUSES


def webinar_json(view: View, webinar: Webinar) -> Json:
    return {
        "id": webinar.id,
        "title": text_json(webinar.title),
        "summary": text_json(webinar.summary),
        "theme": text_json(webinar.theme),
        "organiser": webinar.organiser,
        "status": term_json(WEBINAR_STATUSES, webinar.status),
        "time_group": webinar.time_group(view.today),
        "date": webinar.start and webinar.start.day.isoformat(),
        "start": start_json(webinar.start),
        "end_date": webinar.end and webinar.end.day.isoformat(),
        "end": start_json(webinar.end),
        "period": period_json(webinar.period),
        "datasets": list(webinar.datasets),
        "attendance": webinar.attendance and {"min": webinar.attendance[0], "max": webinar.attendance[1]},
        "recorded": webinar.recorded,
        "recording": webinar.recording,
        "slides": webinar.slides,
        "registration": webinar.registration,
        "updated": webinar.updated and webinar.updated.isoformat(),
        "sequence": webinar.sequence,
        "source": webinar.source,
    }


def webinars_json(view: View) -> list[Json]:
    """The webinars in the order of their days, the first one first."""
    return [webinar_json(view, webinar)
            for webinar in sorted(view.registry.webinars, key=lambda webinar: (webinar.last_day, webinar.id))]


def start_json(start: Start | None) -> str | None:
    """Day and time with the offset of Stockholm on that day (RFC 3339), None where the time is not known."""
    if start is None or start.clock is None:
        return None
    return datetime.combine(start.day, start.clock, STOCKHOLM).isoformat()


def period_json(period: Season | None) -> Json | None:
    return period and {"title": {lang: texts.season(period, lang) for lang in texts.LANGUAGES},
                       "first": period.first.isoformat(), "last": period.last.isoformat()}


def goal_json(view: View, goal: Goal) -> Json:
    """A goal with the same count of reached and known as on the start page."""
    row = goal_row(view, goal)
    return {"id": goal.id, "title": text_json(goal.title), "first_rank": goal.first_rank, "last_rank": goal.last_rank,
            "count": goal.count, "by": str(goal.by), "counted_stage": term_json(STAGES, goal.counted_stage),
            "reached": row.reached, "known": row.known, "outcome": text_json(goal.outcome),
            "outcome_source": goal.outcome_source, "source": goal.source}


def goals_json(view: View) -> list[Json]:
    return [goal_json(view, goal) for goal in view.registry.programme.goals]


def around_json(view: View) -> Json:
    """All but datasets, webinars and sources, as `programme.json` and `all.json` hold it."""
    registry = view.registry
    return {
        "programme": programme_json(registry.programme),
        "goals": goals_json(view),
        "regions": [member_json(member) for member in registry.regions],
        "partners": [member_json(member) for member in registry.partners],
        "projects": [project_json(project) for project in registry.projects],
        "reports": [report_json(report, registry) for report in registry.reports],
        "procurement": procurement_json(registry.procurement),
    }


def programme_json(programme: Programme) -> Json:
    return {"name": text_json(programme.name), "summary": text_json(programme.summary),
            "contact": contact_json(programme.contact), "publisher": publisher_json(programme.publisher),
            "links": [link_json(link) for link in programme.links],
            "milestones": [event_json(event) for event in programme.milestones]}


def publisher_json(publisher: Publisher | None) -> Json | None:
    return publisher and {"type": publisher.type, "organisation_number": publisher.organisation_number,
                          "source": publisher.source, "certainty": publisher.certainty}


def member_json(member: Member) -> Json:
    return {"id": member.id, "name": member.name, "role": text_json(member.role), **moment_json(member.joined),
            "source": member.source, "notes": [event_json(event) for event in member.notes]}


def project_json(project: Project) -> Json:
    outcome = project.outcome
    return {"id": project.id, "title": text_json(project.title), "summary": text_json(project.summary),
            "participants": list(project.participants), "datasets": list(project.datasets),
            "due": project.due and str(project.due), "events": [event_json(event) for event in project.events],
            "outcome": outcome and {"text": text_json(outcome.text), "source": outcome.source,
                                    "certainty": outcome.certainty},
            "source": project.source}


def report_json(report: Report, registry: Registry) -> Json:
    """The report's address is that of its source."""
    source = registry.source(report.source)
    return {"id": report.id, "title": text_json(report.title), "published": str(report.published),
            "summary": text_json(report.summary), "url": source and source.url, "source": report.source}


def procurement_json(procurement: Procurement) -> Json:
    return {"title": text_json(procurement.title), "summary": text_json(procurement.summary),
            "steps": [step_json(step) for step in procurement.steps], "source": procurement.source}


def step_json(step: Step) -> Json:
    return {"id": step.id, "title": text_json(step.title), "status": term_json(STEP_STATUSES, step.status),
            "begins": step.begins and str(step.begins), "ends": step.ends and str(step.ends),
            "text": text_json(step.text), "source": step.source}
