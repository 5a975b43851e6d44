"""Plain facts as a test wants them: what is not said does not matter."""

from datetime import date, datetime, time

from hypothesis import settings
from hypothesis import strategies as st

from ogsm_tui.method.facts import (
    NO_MOVES,
    ActionFacts,
    Evaluation,
    Moves,
    PastFacts,
    SessionFacts,
    SteeringFacts,
)
from ogsm_tui.method.words import Light, SessionKind, SessionStatus, Status

DOEN, BIJSTUREN = SessionKind.ACTION_REVIEW, SessionKind.STRATEGY_REVIEW
GREEN, ORANGE, RED = Light.GREEN, Light.ORANGE, Light.RED

modest = settings(derandomize=True, deadline=None, max_examples=150)


def day(month: int, day_of_month: int, year: int = 2026) -> date:
    return date(year, month, day_of_month)


def at(on: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(on, time(hour, minute))


NOV_24 = day(11, 24)
OCT_27 = day(10, 27)


def action(
    status: Status = Status.DOING,
    light: Light | None = None,
    reported: date | None = None,
    *,
    own: date | None = None,
    in_session_only: bool = False,
    code: str = "A1",
    id: int = 1,
    start: date | None = None,
    deadline: date | None = None,
    completed: date | None = None,
    marked: datetime | None = None,
    verified: bool = False,
    unjudged: bool = False,
    carried: bool = False,
    light_unchanged: bool = False,
    moves: Moves = NO_MOVES,
) -> ActionFacts:
    """Make an action whose latest report is its owner's, unless `own` or `in_session_only` says otherwise."""
    owners = None if in_session_only else own or reported
    return ActionFacts(
        id=id,
        code=code,
        status=status,
        start=start,
        deadline=deadline,
        completed=completed,
        marked_completed=marked,
        light=light,
        report_date=reported,
        own_report_date=owners,
        verified=verified,
        unjudged=unjudged,
        carried=carried,
        light_unchanged=light_unchanged,
        moves=moves,
    )


def steering(
    light: Light | None = None,
    reported: date | None = None,
    own: date | None = None,
    *,
    carried: bool = False,
    light_unchanged: bool = False,
) -> SteeringFacts:
    """Make a strategy or an indicator; both follow the same rule."""
    return SteeringFacts(1, "S1", light, reported, own or reported, carried, light_unchanged)


def doensessie(on: date = NOV_24, last: date | None = OCT_27) -> Evaluation:
    """Evaluate the doensessie of 24 November; the last one was from ten to eleven on 27 October."""
    return Evaluation(
        kind=DOEN,
        on=on,
        last_action_review=last,
        previous_began=None if last is None else at(last, 10),
        previous_closed=None if last is None else at(last, 11),
    )


def bijstuursessie(
    on: date = NOV_24, last: date | None = None, last_doensessie: date | None = OCT_27
) -> Evaluation:
    return Evaluation(
        kind=BIJSTUREN,
        on=on,
        last_action_review=last_doensessie,
        last_strategy_review=last,
        previous_began=None if last is None else at(last, 10),
        previous_closed=None if last is None else at(last, 12),
    )


def session(
    start: datetime,
    status: SessionStatus = SessionStatus.PLANNED,
    kind: SessionKind = DOEN,
    *,
    id: int = 1,
    began: datetime | None = None,
    closed: datetime | None = None,
) -> SessionFacts:
    return SessionFacts(id, kind, status, start, began, closed)


def past(
    *current: date,
    status: Status = Status.DOING,
    start: date | None = None,
    completed: date | None = None,
    number: int = 1,
) -> PastFacts:
    return PastFacts(status, start, completed, frozenset(current), number)


dates = st.dates(day(8, 1), day(12, 31))
maybe_dates = st.none() | dates
lights = st.none() | st.sampled_from(Light)
codes = st.text(st.sampled_from("aAbB0129-. é١") | st.characters(), max_size=6)


@st.composite
def any_action(draw: st.DrawFn) -> ActionFacts:
    """Any action that a store can hold: a light only by a report, a completion date only if completed."""
    status = draw(st.sampled_from(Status))
    reported = draw(maybe_dates)
    own = None if reported is None else draw(st.none() | st.dates(day(8, 1), reported))
    done = status == Status.COMPLETED
    return ActionFacts(
        id=draw(st.integers(1, 10**6)),
        code=draw(codes),
        status=status,
        start=draw(maybe_dates),
        deadline=draw(maybe_dates),
        completed=draw(maybe_dates) if done else None,
        marked_completed=draw(st.none() | st.datetimes(at(day(8, 1), 0), at(day(12, 31), 0)))
        if done
        else None,
        light=None if reported is None else draw(lights),
        report_date=reported,
        own_report_date=own,
        verified=done and draw(st.booleans()),
        unjudged=done and draw(st.booleans()),
        carried=draw(st.booleans()),
        light_unchanged=draw(st.booleans()),
        moves=draw(st.sampled_from([NO_MOVES, Moves(1, 61), Moves(3, -4)])),
    )


@st.composite
def any_evaluation(draw: st.DrawFn) -> Evaluation:
    """Any evaluation in November, with or without sessions before it."""
    on = draw(st.dates(day(11, 1), day(11, 30)))
    before = st.none() | st.dates(day(8, 1), day(10, 31))
    last_doen, last_bijsturen = draw(before), draw(before)
    if draw(st.booleans()):
        return bijstuursessie(on, last_bijsturen, last_doen)
    return doensessie(on, last_doen)
