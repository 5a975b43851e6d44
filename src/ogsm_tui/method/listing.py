"""What belongs in a bookmark, in which section, and why (method.md, sections 4 and 5)."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final, NamedTuple

from ogsm_tui.method.currency import WINDOWS, is_action_current, is_steering_current
from ogsm_tui.method.facts import ActionFacts, Evaluation, SteeringFacts
from ogsm_tui.method.order import check_key, decide_key, unknown_key
from ogsm_tui.method.reasons import TROUBLED, completion_reasons, report_reasons
from ogsm_tui.method.signals import action_signals, steering_signals
from ogsm_tui.method.words import Light, Reason, Section, Signal, Status

_ORDERS: Final[Mapping[Section, Callable[[ActionFacts], tuple[object, ...]]]] = {
    Section.DECIDE: decide_key,
    Section.UNKNOWN: unknown_key,
    Section.CHECK: check_key,
}


class Judgement(NamedTuple):
    """The one section in which an action is listed, with all its reasons and signals."""

    action: ActionFacts
    section: Section
    reasons: tuple[Reason, ...]
    signals: tuple[Signal, ...]


class SteeringJudgement(NamedTuple):
    """The reasons and signals of a strategy or an indicator; it is listed whatever they are."""

    item: SteeringFacts
    reasons: tuple[Reason, ...]
    signals: tuple[Signal, ...]


def in_play(action: ActionFacts, on: date) -> bool:
    """Tell whether an action is being worked on, or should be (section 4)."""
    if action.status == Status.DOING:
        return True
    if action.status != Status.TODO:
        return False
    due = action.start or action.deadline
    return due is not None and due < on


def attention(light: Light | None, *, current: bool) -> bool:
    """Tell whether an action in play asks for attention (section 4)."""
    return light in TROUBLED or light is None or not current


def to_check(action: ActionFacts, evaluation: Evaluation) -> bool:
    """Tell whether a completion is still to be checked (section 4)."""
    if action.status != Status.COMPLETED or action.verified:
        return False
    if action.completed is None:
        return True
    if action.completed > evaluation.on:
        return False
    return action.unjudged or _completed_since(action, action.completed, evaluation)


def _completed_since(action: ActionFacts, completed: date, evaluation: Evaluation) -> bool:
    """Tell whether an action was completed, or marked so, since the previous session."""
    began = evaluation.previous_began
    if began is None:
        return evaluation.on - completed < WINDOWS[evaluation.kind]
    closed = evaluation.previous_closed or began
    marked = action.marked_completed
    return completed >= began.date() or (marked is not None and marked > closed)


def judge_action(action: ActionFacts, evaluation: Evaluation) -> Judgement | None:
    """Say where an action that is not archived is listed and why; `None` where it is not (section 4)."""
    if in_play(action, evaluation.on):
        current = is_action_current(action, evaluation)
        if not attention(action.light, current=current):
            return None
        section = Section.DECIDE if action.light in TROUBLED else Section.UNKNOWN
        reasons = report_reasons(action.light, action.report_date, current=current)
    elif to_check(action, evaluation):
        section = Section.CHECK
        reasons = completion_reasons(action.completed)
    else:
        return None
    return Judgement(action, section, reasons, action_signals(action, evaluation.on))


def judge_steering(item: SteeringFacts, evaluation: Evaluation) -> SteeringJudgement:
    """Say what there is about a strategy or an indicator; it may be nothing (section 5)."""
    current = is_steering_current(item, evaluation)
    reasons = report_reasons(item.light, item.report_date, current=current)
    return SteeringJudgement(item, reasons, steering_signals(item))


def list_actions(
    actions: Iterable[ActionFacts], evaluation: Evaluation
) -> Mapping[Section, tuple[Judgement, ...]]:
    """Give the sections of actions, each in its order, empty ones too; archived ones are not handed in."""
    listed: dict[Section, list[Judgement]] = {section: [] for section in _ORDERS}
    for action in actions:
        judgement = judge_action(action, evaluation)
        if judgement is not None:
            listed[judgement.section].append(judgement)
    return {section: _ordered(judged, _ORDERS[section]) for section, judged in listed.items()}


def _ordered(
    judged: list[Judgement], key: Callable[[ActionFacts], tuple[object, ...]]
) -> tuple[Judgement, ...]:
    return tuple(sorted(judged, key=lambda judgement: key(judgement.action)))
