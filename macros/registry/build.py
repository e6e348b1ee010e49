"""Plain data that fits the schema in, frozen models out; the last place where the registry is dictionaries."""
from collections.abc import Callable
from datetime import date

from macros.registry import basics, dataset, programme
from macros.registry.dates import Moment, PartialDate, Season, Start
from macros.registry.model import Registry
from macros.registry.problem import Path

Data = dict


def registry(data: Data, skip: frozenset[Path] = frozenset()) -> Registry:
    """The model of the whole file, without the entries of its lists (path: section, index) named in `skip`.

    Raises nothing for data that fits the schema and whose dates exist.
    """

    def entries(section: str, make: Callable[[Data, Path], basics.Entry]) -> tuple:
        return tuple(make(item, (section, index)) for index, item in enumerate(data[section])
                     if (section, index) not in skip)

    return Registry(
        programme=_programme(data["programme"], ("programme",)),
        procurement=_procurement(data["procurement"], ("procurement",)),
        datasets=entries("datasets", _dataset),
        webinars=entries("webinars", _webinar),
        regions=entries("regions", _member),
        partners=entries("partners", _member),
        projects=entries("projects", _project),
        reports=entries("reports", _report),
        sources=entries("sources", _source),
    )


def _each(items: list[Data] | None, make: Callable[[Data, Path], basics.Entry], at: Path) -> tuple:
    return tuple(make(item, (*at, index)) for index, item in enumerate(items or []))


def _text(data: Data | None) -> basics.Text | None:
    return basics.Text(data["sv"], data.get("en")) if data else None


def _partial(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def _start(text: str | None) -> Start | None:
    return Start.parse(text) if text else None


def _moment(data: Data) -> Moment | None:
    text = data.get("date") or data.get("by")
    return Moment(PartialDate.parse(text), at_latest="by" in data) if text else None


def _pick(data: Data, *keys: str) -> Data:
    """The keys that are there; the model's own defaults stand for the others."""
    return {key: data[key] for key in keys if key in data}


def _programme(data: Data, at: Path) -> programme.Programme:
    return programme.Programme(
        at=at, name=_text(data["name"]), summary=_text(data["summary"]),
        contact=_contact(data["contact"], (*at, "contact")),
        publisher=_publisher(data.get("publisher"), (*at, "publisher")),
        links=_each(data.get("links"), _link, (*at, "links")),
        goals=_each(data.get("goals"), _goal, (*at, "goals")),
        milestones=_each(data.get("milestones"), _event, (*at, "milestones")),
    )


def _contact(data: Data, at: Path) -> basics.Contact:
    return basics.Contact(at=at, role=_text(data["role"]), **_pick(data, "name", "email", "source"))


def _publisher(data: Data | None, at: Path) -> programme.Publisher | None:
    return programme.Publisher(at=at, **data) if data else None


def _link(data: Data, at: Path) -> basics.Link:
    return basics.Link(at=at, title=_text(data["title"]), **_pick(data, "url", "source", "id", "certainty"))


def _event(data: Data, at: Path) -> basics.Event:
    return basics.Event(at=at, text=_text(data["text"]), moment=_moment(data), **_pick(data, "source", "certainty"))


def _goal(data: Data, at: Path) -> programme.Goal:
    return programme.Goal(
        at=at, title=_text(data["title"]), first_rank=data["ranks"]["from"], last_rank=data["ranks"]["to"],
        by=PartialDate.parse(data["by"]), outcome=_text(data.get("outcome")),
        **_pick(data, "id", "count", "counted_stage", "source", "outcome_source"),
    )


def _procurement(data: Data, at: Path) -> programme.Procurement:
    return programme.Procurement(at=at, title=_text(data["title"]), summary=_text(data["summary"]),
                                 source=data["source"], steps=_each(data["steps"], _step, (*at, "steps")))


def _step(data: Data, at: Path) -> programme.Step:
    return programme.Step(
        at=at, title=_text(data["title"]), text=_text(data.get("text")), begins=_partial(data.get("from")),
        ends=_partial(data.get("until")), **_pick(data, "id", "status", "source"))


def _dataset(data: Data, at: Path) -> dataset.Dataset:
    specification, contact = data.get("specification"), data.get("contact")
    return dataset.Dataset(
        at=at, title=_text(data["title"]), summary=_text(data["summary"]), note=_text(data.get("note")),
        keywords=tuple(data["keywords"]), sources=tuple(data["sources"]), themes=tuple(data.get("themes", ())),
        reviewed=date.fromisoformat(data["reviewed"]), review_by=date.fromisoformat(data["review_by"]),
        stages=_each(data["stages"], _stage, (*at, "stages")),
        need_owners=_each(data.get("need_owners"), _need_owner, (*at, "need_owners")),
        specification=_specification(specification, (*at, "specification")) if specification else None,
        links=_each(data.get("links"), _link, (*at, "links")),
        contact=_contact(contact, (*at, "contact")) if contact else None,
        **_pick(data, "id", "rank", "rank_at_most", "rank_source", "rank_certainty", "listed", "area",
                "hvd_category", "frequency", "published_guide", "reviewed_by"),
    )


def _stage(data: Data, at: Path) -> dataset.Stage:
    return dataset.Stage(at=at, moment=_moment(data), **_pick(data, "stage", "source", "certainty"))


def _need_owner(data: Data, at: Path) -> dataset.NeedOwner:
    return dataset.NeedOwner(at=at, name=_text(data["name"]), source=data["source"])


def _specification(data: Data, at: Path) -> dataset.Specification:
    return dataset.Specification(at=at, **data)


def _webinar(data: Data, at: Path) -> programme.Webinar:
    period, attendance = data.get("period"), data.get("attendance")
    return programme.Webinar(
        at=at, title=_text(data["title"]), theme=_text(data.get("theme")), summary=_text(data.get("summary")),
        start=_start(data.get("start")), end=_start(data.get("end")),
        updated=date.fromisoformat(data["updated"]) if "updated" in data else None,
        period=Season(**period) if period else None, datasets=tuple(data.get("datasets", ())),
        attendance=(attendance["min"], attendance["max"]) if attendance else None,
        **_pick(data, "id", "organiser", "status", "source", "recorded", "recording", "slides", "registration",
                "sequence"),
    )


def _member(data: Data, at: Path) -> programme.Member:
    joined = data["joined"]
    return programme.Member(at=at, joined=_moment(joined), source=joined["source"], role=_text(data.get("role")),
                            notes=_each(data.get("notes"), _event, (*at, "notes")), **_pick(data, "id", "name"))


def _project(data: Data, at: Path) -> programme.Project:
    outcome = data.get("outcome")
    return programme.Project(
        at=at, title=_text(data["title"]), summary=_text(data["summary"]), participants=tuple(data["participants"]),
        datasets=tuple(data.get("datasets", ())), due=_partial(data.get("due")),
        events=_each(data.get("events"), _event, (*at, "events")),
        outcome=_outcome(outcome, (*at, "outcome")) if outcome else None, **_pick(data, "id", "source"),
    )


def _outcome(data: Data, at: Path) -> programme.Outcome:
    return programme.Outcome(at=at, text=_text(data["text"]), **_pick(data, "source", "certainty"))


def _report(data: Data, at: Path) -> programme.Report:
    return programme.Report(at=at, title=_text(data["title"]), summary=_text(data["summary"]),
                            published=PartialDate.parse(data["published"]), **_pick(data, "id", "source"))


def _source(data: Data, at: Path) -> basics.Source:
    return basics.Source(at=at, checked=date.fromisoformat(data["checked"]), published=_partial(data.get("published")),
                         title_language=data.get("title_language", data.get("language", "sv")),
                         **_pick(data, "id", "title", "short", "publisher", "url", "language", "certainty", "note"))
