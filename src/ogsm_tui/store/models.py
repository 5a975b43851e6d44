"""What queries give: frozen records for screens, command line and minutes; no row ever leaves the store."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from ogsm_tui.method.facts import NO_MOVES, Moves
from ogsm_tui.method.words import (
    DecisionKind,
    Handled,
    ItemKind,
    Light,
    OgsmStatus,
    Outcome,
    Reason,
    Section,
    SessionKind,
    SessionStatus,
    Signal,
    Status,
    Verdict,
)


class ItemRef(NamedTuple):
    """Points at an item of the plan."""

    kind: ItemKind
    id: int


@dataclass(frozen=True, slots=True)
class PlanHead:
    """One plan in a list of plans, or at the top of a screen."""

    id: int
    code: str | None
    title: str
    team: str
    status: OgsmStatus
    objective: str
    owner: str | None
    process_owner: str | None
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the plan."""

    id: int
    name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class SessionHead:
    """A session without its contents; times are local."""

    id: int
    kind: SessionKind
    status: SessionStatus
    start: datetime
    minutes: int
    place: str
    series: str
    began: datetime | None
    closed: datetime | None
    rating: int | None
    facilitator: str | None

    @property
    def day(self) -> date:
        """Give the day it began, or is planned for."""
        return (self.began or self.start).date()


@dataclass(frozen=True, slots=True)
class ItemTitle:
    """An item of the plan by its name alone, to be found by it."""

    ref: ItemRef
    code: str
    title: str


class StrategyName(NamedTuple):
    """A strategy as an action names it."""

    id: int
    code: str
    title: str


class ListedAction(NamedTuple):
    """An action as a bookmark lists it, with why; the own report is the owner's latest."""

    ref: ItemRef
    code: str
    title: str
    owner: str | None
    strategies: tuple[StrategyName, ...]
    parent: str | None
    status: Status
    light: Light | None
    progress: int | None
    report_date: date | None
    start: date | None
    deadline: date | None
    completed: date | None
    section: Section
    reasons: tuple[Reason, ...]
    signals: tuple[Signal, ...]
    moves: Moves = NO_MOVES
    handled: Handled | None = None
    own_report_date: date | None = None


@dataclass(frozen=True, slots=True)
class ListedIndicator:
    """An indicator under its strategy; actual and its day are of the latest measurement with a value."""

    ref: ItemRef
    code: str
    title: str
    owner: str | None
    unit: str
    baseline: float | None
    target: float | None
    target_date: date | None
    actual: float | None
    measured_on: date | None
    light: Light | None
    reasons: tuple[Reason, ...]
    signals: tuple[Signal, ...]


@dataclass(frozen=True, slots=True)
class ActionCounts:
    """A strategy's actions by light; completed ones are counted only as such."""

    red: int = 0
    orange: int = 0
    green: int = 0
    none: int = 0
    completed: int = 0


@dataclass(frozen=True, slots=True)
class ListedStrategy:
    """A strategy as the bijstuursessie lists it, with its indicators."""

    ref: ItemRef
    code: str
    title: str
    owner: str | None
    light: Light | None
    progress: int | None
    report_date: date | None
    reasons: tuple[Reason, ...]
    signals: tuple[Signal, ...]
    actions: ActionCounts
    indicators: tuple[ListedIndicator, ...]
    handled: Handled | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """What a bookmark holds on a date; `strategies` is `None` outside the bijstuursessie."""

    plan: PlanHead
    bookmark: str
    on: date
    previous_session: date | None
    strategies: tuple[ListedStrategy, ...] | None
    decide: tuple[ListedAction, ...]
    unknown: tuple[ListedAction, ...]
    check: tuple[ListedAction, ...]


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """One row of the walk: from the kept agenda, or, before the session, from the bookmark.

    `seconds` is the time spent on it, `carried` that it comes from the last session. Indicators and numbers
    of `actions` are those of a strategy; the own report of an action is the owner's latest.
    """

    ref: ItemRef
    code: str
    title: str
    owner: str | None
    section: Section
    reasons: tuple[Reason, ...]
    signals: tuple[Signal, ...]
    light: Light | None
    status: Status | None
    report_date: date | None
    deadline: date | None
    completed: date | None
    state: Handled
    carried: bool = False
    seconds: int = 0
    indicators: tuple[ListedIndicator, ...] = ()
    actions: ActionCounts | None = None
    own_report_date: date | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """A decision with who and by when, wherever it is shown; `late` is as of the date of evaluation.

    `reviewed` is what the running session said of it: its outcome word, or `left-open`.
    """

    id: int
    item: ItemRef | None
    code: str | None
    title: str | None
    kind: DecisionKind
    text: str
    who: str | None
    by: date | None
    outcome: Outcome | None
    outcome_text: str
    late: bool
    session: SessionHead
    reviewed: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision of a session, with the old and the new value of what it changed."""

    id: int
    item: ItemRef | None
    code: str | None
    title: str | None
    kind: DecisionKind
    text: str
    who: str | None
    by: date | None
    old: str
    new: str
    outcome: Outcome | None
    outcome_text: str
    judged: date | None
    session_id: int
    session_day: date


@dataclass(frozen=True, slots=True)
class Report:
    """A progress report, or the light that a session set."""

    id: int
    date: date
    light: Light | None
    progress: int | None
    text: str
    author: str | None
    in_session: bool


@dataclass(frozen=True, slots=True)
class Measurement:
    """A measurement of a goal or an indicator."""

    id: int
    date: date
    actual: float | None
    target: float | None
    light: Light | None
    text: str
    author: str | None
    in_session: bool


@dataclass(frozen=True, slots=True)
class Move:
    """A deadline that was moved."""

    on: date
    old: date
    new: date


@dataclass(frozen=True, slots=True)
class Verification:
    """A verdict on a completion."""

    session_id: int
    session_day: date
    completed: date | None
    verdict: Verdict
    text: str
    by: str | None
    ended: bool


@dataclass(frozen=True, slots=True)
class Note:
    """A note or a lesson; `code` and `title` are absent for one on the session."""

    id: int
    item: ItemRef | None
    code: str | None
    title: str | None
    text: str
    lesson: bool
    session_day: date


@dataclass(frozen=True, slots=True)
class Change:
    """A field that was changed during a session; owner and deadline are those of the item."""

    item: ItemRef
    code: str | None
    title: str
    field: str
    old: str
    new: str
    owner: str | None = None
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class StepOf:
    """An action that is a step of another."""

    ref: ItemRef
    code: str
    title: str
    owner: str | None
    status: Status
    light: Light | None
    deadline: date | None


@dataclass(frozen=True, slots=True)
class ItemDetail:
    """Everything about one item that the right pane and the large view show, newest first.

    `lights` is the course of the lights, oldest first. What a kind does not have is empty.
    """

    ref: ItemRef
    code: str | None
    title: str
    text: str
    owner: str | None
    labels: tuple[str, ...]
    archived: bool
    light: Light | None
    light_in_session: bool
    progress: int | None
    report_date: date | None
    reports: tuple[Report, ...] = ()
    lights: tuple[Light | None, ...] = ()
    status: Status | None = None
    start: date | None = None
    deadline: date | None = None
    completed: date | None = None
    involved: tuple[str, ...] = ()
    strategies: tuple[StrategyName, ...] = ()
    parent: StepOf | None = None
    steps: tuple[StepOf, ...] = ()
    moves: tuple[Move, ...] = ()
    unit: str = ""
    baseline: float | None = None
    target: float | None = None
    target_date: date | None = None
    measurements: tuple[Measurement, ...] = ()
    decisions: tuple[Decision, ...] = ()
    verifications: tuple[Verification, ...] = ()
    notes: tuple[Note, ...] = ()
    reasons: tuple[Reason, ...] = ()
    signals: tuple[Signal, ...] = ()
    section: Section | None = None
    state: Handled | None = None
