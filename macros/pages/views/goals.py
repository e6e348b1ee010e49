"""How far the work has come as a whole: a count for each stage, and the goals."""
from dataclasses import dataclass

from markupsafe import Markup

from macros.pages import texts
from macros.pages.render import render
from macros.pages.view import View
from macros.pages.views.goal_picture import goal_picture
from macros.pages.views.progress import newest_source
from macros.registry.programme import Goal
from macros.registry.vocabulary import STAGES, Term, term


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRow:
    goal: Goal
    by: str
    counted: str
    reached: int
    known: int

    @property
    def picture(self) -> Markup:
        return goal_picture(self.reached, self.known, self.goal.count)

    @property
    def tally(self) -> tuple[tuple[str, str, int], ...]:
        """The look of a square, what it means, and how many there are: the picture as a table."""
        return (("nd-reached", "goal_reached", self.reached),
                ("nd-known", "goal_not_reached", self.known - self.reached),
                ("nd-unknown", "goal_rank_unknown", self.goal.count - self.known))


def progress_summary(view: View, lang: str = "sv") -> Markup:
    """How many datasets stand at each stage, the ones without a known stage included, and how many have a guide."""
    view = view.in_language(lang)
    datasets = view.registry.datasets
    counts = [(getattr(stage, view.lang), stage_count(view, stage)) for stage in STAGES]
    unknown = sum(dataset.stage is None for dataset in datasets)
    newest = newest_source(view.registry)
    return render(
        view, "progress_summary", total=len(datasets), listed=texts.words("about_100", view.lang),
        counts=[*counts, (texts.words("not_known", view.lang).capitalize(), unknown)],
        guides=stage_count(view, STAGES[-1]), here=sum(view.guide(dataset) is not None for dataset in datasets),
        newest=newest and texts.partial_date(newest, view.lang))


def stage_count(view: View, stage: Term) -> int:
    return sum(dataset.stage_id == stage.id for dataset in view.registry.datasets)


def goal_progress(view: View, lang: str = "sv") -> Markup:
    """The programme's goals: count, date, counted stage, and how many datasets we can show to have reached it."""
    view = view.in_language(lang)
    return render(view, "goal_progress", rows=[goal_row(view, goal) for goal in view.registry.programme.goals])


def goal_row(view: View, goal: Goal) -> GoalRow:
    """Only datasets whose rank is known to lie within the goal are counted."""
    within = [dataset for dataset in view.registry.datasets if dataset.within(goal.first_rank, goal.last_rank)]
    return GoalRow(
        goal=goal, by=texts.partial_date(goal.by, view.lang),
        counted=getattr(term(STAGES, goal.counted_stage), view.lang),
        reached=sum(dataset.reached(goal.counted_stage) for dataset in within), known=len(within))
