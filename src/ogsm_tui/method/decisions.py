"""The kinds of decision: what each asks and does, and when it applies (method.md, section 6)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from ogsm_tui.method.currency import WINDOWS
from ogsm_tui.method.evaluate import day_of
from ogsm_tui.method.facts import SessionFacts
from ogsm_tui.method.words import (
    DecisionField,
    DecisionKind,
    ItemKind,
    Obstacle,
    SessionKind,
    SessionStatus,
    Status,
)


class Effect(StrEnum):
    """What a decision does to the plan, beside being kept."""

    NONE = "none"
    DEADLINE = "deadline"
    OWNER = "owner"
    WORDING = "wording"
    TARGET = "target"
    ICEBOX = "icebox"
    ARCHIVED = "archived"
    COMPLETED = "completed"
    DOING = "doing"


@dataclass(frozen=True, slots=True)
class DecisionForm:
    """One kind of decision as it is offered for a kind of item.

    `asks` is in the order of the screen. All of it is required, except what is in `optional`, and
    except that of `one_of` a single one is enough.
    """

    kind: DecisionKind
    key: str
    asks: tuple[DecisionField, ...] = ()
    effect: Effect = Effect.NONE
    agreement: bool = False
    optional: frozenset[DecisionField] = frozenset()
    one_of: frozenset[DecisionField] = frozenset()


_TEXT, _WHO, _BY = DecisionField.TEXT, DecisionField.WHO, DecisionField.BY
_DEADLINE, _OWNER = DecisionField.NEW_DEADLINE, DecisionField.NEW_OWNER
_WORDING = DecisionField.NEW_WORDING
_TARGET, _TARGET_DATE = DecisionField.NEW_TARGET, DecisionField.NEW_TARGET_DATE


def _agreement(
    kind: DecisionKind,
    key: str,
    asks: tuple[DecisionField, ...] = (_TEXT, _WHO, _BY),
    optional: frozenset[DecisionField] = frozenset(),
) -> DecisionForm:
    # Every agreement has who and by when, also where only its text is special.
    return DecisionForm(kind, key, asks, agreement=True, optional=optional)


_INTERVENE = _agreement(DecisionKind.INTERVENE, "1")
_REQUEST_REPORT = _agreement(
    DecisionKind.REQUEST_REPORT, "6", (_WHO, _BY, _TEXT), optional=frozenset({_TEXT})
)
_ESCALATE = _agreement(DecisionKind.ESCALATE, "7", (_WHO, _TEXT, _BY))
_CONTINUE = DecisionForm(DecisionKind.CONTINUE, "0", (_TEXT,))

_ACTION_FORMS: Final = (
    _INTERVENE,
    DecisionForm(DecisionKind.RESCHEDULE, "2", (_DEADLINE, _TEXT), Effect.DEADLINE),
    _agreement(DecisionKind.REDUCE, "3"),
    _agreement(DecisionKind.LOWER_QUALITY, "4"),
    DecisionForm(DecisionKind.REASSIGN, "5", (_OWNER,), Effect.OWNER),
    _REQUEST_REPORT,
    _ESCALATE,
    DecisionForm(DecisionKind.STOP, "8", (_TEXT,), Effect.ICEBOX),
    DecisionForm(DecisionKind.COMPLETE, "9", (), Effect.COMPLETED),
    _CONTINUE,
    DecisionForm(DecisionKind.START, "s", (), Effect.DOING),
)
_STRATEGY_FORMS: Final = (
    _INTERVENE,
    DecisionForm(DecisionKind.ADJUST, "2", (_WORDING, _TEXT), Effect.WORDING, optional=frozenset({_TEXT})),
    _ESCALATE,
    DecisionForm(DecisionKind.STOP, "8", (_TEXT,), Effect.ARCHIVED),
    _CONTINUE,
)
_INDICATOR_FORMS: Final = (
    _INTERVENE,
    DecisionForm(
        DecisionKind.RETARGET,
        "2",
        (_TARGET, _TARGET_DATE, _TEXT),
        Effect.TARGET,
        one_of=frozenset({_TARGET, _TARGET_DATE}),
    ),
    _REQUEST_REPORT,
    _CONTINUE,
)
# The method has no kinds for a goal, the objective, the plan as a whole: those that change nothing serve.
_OTHER_FORMS: Final = (_INTERVENE, _ESCALATE, _CONTINUE)

_FORMS: Final[Mapping[ItemKind | None, tuple[DecisionForm, ...]]] = {
    ItemKind.ACTION: _ACTION_FORMS,
    ItemKind.STRATEGY: _STRATEGY_FORMS,
    ItemKind.INDICATOR: _INDICATOR_FORMS,
    ItemKind.GOAL: _OTHER_FORMS,
    ItemKind.OBJECTIVE: _OTHER_FORMS,
    None: _OTHER_FORMS,
}


def forms(item: ItemKind | None) -> tuple[DecisionForm, ...]:
    """Give the decisions for a kind of item, `None` being the plan as a whole, in the order of the keys."""
    return _FORMS[item]


def form(item: ItemKind | None, kind: DecisionKind) -> DecisionForm | None:
    """Give the form of a kind of decision for a kind of item; `None` where it is not for that item."""
    return next((offered for offered in forms(item) if offered.kind == kind), None)


def first_missing(asked: DecisionForm, filled: Collection[DecisionField]) -> DecisionField | None:
    """Give the first required field that is still empty; `None` once the decision can be kept."""
    for field in asked.asks:
        if field in filled or field in asked.optional:
            continue
        if field in asked.one_of and not asked.one_of.isdisjoint(filled):
            continue
        return field
    return None


def refuse_decision(
    item: ItemKind | None, kind: DecisionKind, status: Status | None = None, *, archived: bool = False
) -> Obstacle | None:
    """Say why a decision does not apply to an item now; `None` where it does (section 6).

    `status` is that of an action. About a completed action only verified or reopened can be said: it
    is reopened first. An archived item still takes every decision but to stop it once more.
    """
    if form(item, kind) is None:
        return Obstacle.NOT_FOR_THIS_ITEM
    if status == Status.COMPLETED:
        return Obstacle.ALREADY_COMPLETED
    if kind == DecisionKind.STOP and (archived or status == Status.ICEBOX):
        return Obstacle.ALREADY_STOPPED
    if kind == DecisionKind.START and status != Status.TODO:
        return Obstacle.IN_ICEBOX if status == Status.ICEBOX else Obstacle.ALREADY_STARTED
    return None


def default_by(kind: SessionKind, on: date, sessions: Iterable[SessionFacts]) -> date:
    """Give the day by which an agreement is due unless said otherwise (section 6).

    It is that of the next planned session of the kind. One planned for `on` or earlier leaves no time
    and is passed over.
    """
    days = [
        day_of(session)
        for session in sessions
        if session.kind == kind and session.status == SessionStatus.PLANNED and day_of(session) > on
    ]
    return min(days, default=on + WINDOWS[kind])


def default_who(kind: DecisionKind, owner: str | None) -> str | None:
    """Give who does what is agreed unless said otherwise: the owner; an escalation goes to somebody else."""
    return None if kind == DecisionKind.ESCALATE else owner
