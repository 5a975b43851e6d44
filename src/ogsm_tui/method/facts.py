"""Plain facts on which the rules judge; whoever fetches them knows no rule."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from ogsm_tui.method.words import Light, Section, SessionKind, SessionStatus, Status, Verdict


@dataclass(frozen=True, slots=True)
class Moves:
    """How often a deadline was moved, and by how many days in all."""

    times: int = 0
    days: int = 0


NO_MOVES = Moves()


class ActionFacts(NamedTuple):
    """What the rules of section 4 need to know of one action, as of the date of evaluation.

    `light` and `report_date` are of the latest report, `own_report_date` is that of the latest
    report that was not set in a session. `verified` says that this completion was verified in a
    closed session, `unjudged` that the action stood in `check` of the previous session without a
    verdict, `carried` that it was parked or not reached there.
    """

    id: int
    code: str
    status: Status
    start: date | None
    deadline: date | None
    completed: date | None
    marked_completed: datetime | None
    light: Light | None
    report_date: date | None
    own_report_date: date | None
    verified: bool
    unjudged: bool
    carried: bool
    light_unchanged: bool
    moves: Moves


class SteeringFacts(NamedTuple):
    """What the rules of section 5 need to know of one strategy or indicator."""

    id: int
    code: str
    light: Light | None
    report_date: date | None
    own_report_date: date | None
    carried: bool
    light_unchanged: bool


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The date of evaluation and the sessions that the rules look back at (sections 2 to 5).

    `last_action_review` and `last_strategy_review` are the days of the last sessions closed before
    `on` (section 3); `previous_began` and `previous_closed` are of the previous session of the
    bookmark's kind (section 4), `None` where there was none.
    """

    kind: SessionKind
    on: date
    last_action_review: date | None = None
    last_strategy_review: date | None = None
    previous_began: datetime | None = None
    previous_closed: datetime | None = None


class SessionFacts(NamedTuple):
    """What the rules need to know of one session; times are local (section 2)."""

    id: int
    kind: SessionKind
    status: SessionStatus
    start: datetime
    began: datetime | None = None
    closed: datetime | None = None


class RowFacts(NamedTuple):
    """What was done in this session about one row of its agenda (section 6).

    `decided` says that at least one decision stands, for a strategy also one on an indicator of it;
    `discussed` that the row was discussed, with a word where its section asks one. `light` is the one
    last set in this session, `verdict` the last one given in it.
    """

    section: Section
    decided: bool = False
    discussed: bool = False
    light: Light | None = None
    verdict: Verdict | None = None
    parked: bool = False


class PastFacts(NamedTuple):
    """What is known of actions that are alike and not archived, to judge them on days gone by (section 7).

    `current` holds the days, of those that are asked, on which their owner's report made them current;
    there are `number` of them.
    """

    status: Status
    start: date | None
    completed: date | None
    current: frozenset[date] = frozenset()
    number: int = 1
