"""Plans drawn at random, with every date near a border of a rule."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from hypothesis import strategies as st

from ogsm_tui.method.words import Handled, Light, Section, SessionKind, SessionStatus, Status, Verdict
from ogsm_tui.store.store import Store
from tests.builders import Listed, Measured, Moved, PlanBuilder, Reported

ON = date(2026, 11, 24)
OWNERS = (None, "Jan Bos", "Mieke Vis")
STRATEGIES = ("S1", "S2", "S3")
INDICATORS = ("I1", "I2", "I3")
GIVEN_DAYS = (-400, -200, -120, -91, -90, -89, -56, -31, -30, -29, -28, -27, -10, -2, -1, 0, 1, 20)

days = st.sampled_from(GIVEN_DAYS).map(lambda after: ON + timedelta(days=after))
some_day = st.none() | days
moments = st.builds(datetime.combine, days, st.sampled_from([time(9), time(11), time(16)]))
lights = st.none() | st.sampled_from(Light)
owners = st.sampled_from(OWNERS)
reports = st.lists(
    st.builds(
        Reported,
        date=days,
        light=lights,
        progress=st.none() | st.integers(0, 100),
        in_session=st.booleans(),
    ),
    max_size=5,
)
moves = st.lists(st.builds(Moved, on=days, old=days, new=days), max_size=2)


@st.composite
def measured(draw: st.DrawFn) -> Measured:
    """Draw a measurement; only a light that a session set goes without a value."""
    day, light, in_session = draw(days), draw(lights), draw(st.booleans())
    if in_session and light is not None and draw(st.booleans()):
        return Measured(day, light=light, in_session=True)
    return Measured(day, actual=draw(st.integers(0, 9)), light=light, in_session=in_session)


@dataclass(frozen=True)
class Action:
    """An action to be made; its strategies and its parent are made before it."""

    status: Status
    start: date | None
    deadline: date | None
    completed: date | None
    marked: datetime | None
    strategies: list[str]
    is_step: bool
    owner: str | None
    archived: bool
    reports: list[Reported]
    moves: list[Moved]


@dataclass(frozen=True)
class Row:
    """A row of an agenda, for the item with this number."""

    number: int
    section: Section
    state: Handled


@dataclass(frozen=True)
class Check:
    """A verdict on the action with this number; of its present completion, or of another day."""

    number: int
    verdict: Verdict
    present: bool
    day: date | None
    ended: bool


@dataclass(frozen=True)
class Held:
    """A session to be made."""

    kind: SessionKind
    status: SessionStatus
    start: datetime
    closed: datetime | None
    rows: list[Row] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)


@dataclass(frozen=True)
class Plan:
    """A plan to be made."""

    archived: list[bool]
    strategy_reports: list[list[Reported]]
    measurements: list[list[Measured]]
    under: list[str]
    actions: list[Action]
    sessions: list[Held]


@st.composite
def an_action(draw: st.DrawFn) -> Action:
    """Draw an action; only a completed one has a completion."""
    status = draw(st.sampled_from(Status))
    completed = status is Status.COMPLETED
    return Action(
        status=status,
        start=draw(some_day),
        deadline=draw(some_day),
        completed=draw(some_day) if completed else None,
        marked=draw(st.none() | moments) if completed else None,
        strategies=draw(st.lists(st.sampled_from(STRATEGIES), unique=True, max_size=2)),
        is_step=draw(st.booleans()),
        owner=draw(owners),
        archived=draw(st.sampled_from([False, False, False, True])),
        reports=draw(reports),
        moves=draw(moves),
    )


rows = st.builds(Row, st.integers(0, 19), st.sampled_from(Section), st.sampled_from(Handled))
checks = st.builds(
    Check,
    number=st.integers(0, 9),
    verdict=st.sampled_from(Verdict),
    present=st.booleans(),
    day=some_day,
    ended=st.booleans(),
)


@st.composite
def a_session(draw: st.DrawFn) -> Held:
    """Draw a session, closed more often than not."""
    status = draw(st.sampled_from([*SessionStatus, SessionStatus.CLOSED, SessionStatus.CLOSED]))
    start = draw(moments)
    return Held(
        kind=draw(st.sampled_from(SessionKind)),
        status=status,
        start=start,
        closed=start + timedelta(hours=draw(st.sampled_from([1, 30]))) if status == "closed" else None,
        rows=draw(st.lists(rows, max_size=4)),
        checks=draw(st.lists(checks, max_size=3)),
    )


plans = st.builds(
    Plan,
    archived=st.lists(st.sampled_from([False, False, True]), min_size=6, max_size=6),
    strategy_reports=st.lists(reports, min_size=3, max_size=3),
    measurements=st.lists(st.lists(measured(), max_size=4), min_size=3, max_size=3),
    under=st.lists(st.sampled_from(STRATEGIES), min_size=3, max_size=3),
    actions=st.lists(an_action(), min_size=1, max_size=9),
    sessions=st.lists(a_session(), max_size=4, unique_by=lambda held: (held.kind, held.start)),
)


def build(store: Store, plan: Plan, title: str) -> PlanBuilder:
    """Make a drawn plan in a store; of several running sessions only the first runs."""
    built = PlanBuilder(store, title=title, objective="Beter", owner="Ingrid", process_owner="Ravi")
    with built.batch():
        for at, code in enumerate(STRATEGIES):
            built.strategy(
                code, owner=OWNERS[at], archived=plan.archived[at], reports=plan.strategy_reports[at]
            )
        for at, code in enumerate(INDICATORS):
            built.indicator(
                code,
                plan.under[at],
                archived=plan.archived[3 + at],
                target=at,
                measurements=plan.measurements[at],
            )
        codes: list[str] = []
        for action in plan.actions:
            codes.append(_build_action(built, action, codes))
        running = False
        for held in plan.sessions:
            status = held.status
            if status is SessionStatus.RUNNING:
                status = SessionStatus.PLANNED if running else status
                running = True
            _build_session(built, held, status, plan.actions, codes)
    return built


def _build_action(built: PlanBuilder, action: Action, before: list[str]) -> str:
    # Twos apart and against the order of making, so that neither place nor text gives the order of codes.
    code = f"A{21 - 2 * len(before)}"
    built.action(
        code,
        status=action.status,
        owner=action.owner,
        strategies=action.strategies,
        parent=before[-1] if action.is_step and before else None,
        start=action.start,
        deadline=action.deadline,
        completed=action.completed,
        marked_completed=action.marked,
        archived=action.archived,
        reports=action.reports,
        moves=action.moves,
    )
    return code


def _build_session(
    built: PlanBuilder, held: Held, status: SessionStatus, actions: list[Action], codes: list[str]
) -> None:
    items = [*codes, *STRATEGIES, *INDICATORS]
    listed = {items[row.number % len(items)]: row for row in held.rows}
    session = built.session(
        held.kind,
        held.start,
        status=status,
        closed=held.closed,
        agenda=[Listed(code, section=row.section, state=row.state) for code, row in listed.items()],
    )
    for check in held.checks:
        number = check.number % len(actions)
        built.verification(
            session,
            codes[number],
            check.verdict,
            completed=actions[number].completed if check.present else check.day,
            ended=check.ended,
        )
