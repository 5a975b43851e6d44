"""What stands in the store now of a session, row by row, for services that are about to change it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import BindParameter, Connection, bindparam, exists, func, or_, select

from ogsm_tui.method.words import (
    DecisionKind,
    Handled,
    Light,
    Section,
    SessionKind,
    SessionStatus,
    Verdict,
)
from ogsm_tui.store import tables
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.records import following
from ogsm_tui.store.writer import table_of

_session = table_of(tables.SessionRow)
_agenda = table_of(tables.AgendaRow)
_decision = table_of(tables.DecisionRow)
_verification = table_of(tables.VerificationRow)
_change = table_of(tables.ChangeRow)
_review = table_of(tables.AgreementReviewRow)
_attendance = table_of(tables.AttendanceRow)
_steering = table_of(tables.SteeringRow)

_OGSM: Final[BindParameter[int]] = bindparam("ogsm")
_OF: Final[BindParameter[int]] = bindparam("session")
_ON: Final[BindParameter[int]] = bindparam("item")

_SESSION: Final = Prepared(
    select(
        _session.c.id,
        _session.c.ogsm_id,
        _session.c.kind,
        _session.c.status,
        _session.c.start,
        _session.c.minutes,
        _session.c.place,
        _session.c.series,
        _session.c.began,
    ).where(_session.c.id == _OF)
)
_SESSION_AT: Final = Prepared(
    select(_session.c.id).where(
        _session.c.ogsm_id == _OGSM,
        _session.c.kind == bindparam("kind"),
        _session.c.start == bindparam("start"),
    )
)
_PLANNED_AFTER: Final = Prepared(
    select(_session.c.id)
    .where(
        _session.c.ogsm_id == _OGSM,
        _session.c.kind == bindparam("kind"),
        _session.c.start > bindparam("start"),
        _session.c.status == SessionStatus.PLANNED.value,
    )
    .order_by(_session.c.start, _session.c.id)
    .limit(1)
)
_RUNNING: Final = Prepared(
    select(_session.c.id).where(_session.c.ogsm_id == _OGSM, _session.c.status == SessionStatus.RUNNING.value)
)
_rows = select(
    _agenda.c.id,
    _agenda.c.item_id,
    _agenda.c.section,
    _agenda.c.state,
    _agenda.c.discussed,
    _agenda.c.text,
    _agenda.c.seconds,
    _agenda.c.place,
).where(_agenda.c.session_id == _OF)
_AGENDA: Final = Prepared(_rows.order_by(_agenda.c.place, _agenda.c.id))
_AGENDA_ROW: Final = Prepared(_rows.where(_agenda.c.item_id == _ON))
_LAST_ROW: Final = Prepared(select(func.max(_agenda.c.place)).where(_agenda.c.session_id == _OF))
_DECISION: Final = Prepared(
    select(
        _decision.c.id,
        _session.c.ogsm_id,
        _decision.c.session_id,
        _decision.c.item_id,
        _decision.c.kind,
        _decision.c.text,
        _decision.c.who_id,
        _decision.c.by,
        _decision.c.old,
        _decision.c.new,
        _decision.c.outcome,
    )
    .join(_session, _session.c.id == _decision.c.session_id)
    .where(_decision.c.id == bindparam("decision"))
)
_LAST_DECISION: Final = Prepared(select(func.max(_decision.c.place)).where(_decision.c.session_id == _OF))
_OPEN_VERIFICATIONS: Final = Prepared(
    select(_verification.c.id).where(
        _verification.c.item_id == _ON,
        _verification.c.verdict == Verdict.VERIFIED.value,
        _verification.c.ended.is_(False),
    )
)
_verdicts = (
    select(_verification.c.id, _verification.c.verdict)
    .where(_verification.c.session_id == _OF, _verification.c.item_id == _ON)
    .order_by(_verification.c.id.desc())
    .limit(1)
)
_lights = (
    select(_change.c.new)
    .where(_change.c.session_id == _OF, _change.c.item_id == _ON, _change.c.field == "light")
    .order_by(_change.c.id.desc())
    .limit(1)
)
_decided = exists().where(
    _decision.c.session_id == _OF,
    or_(
        _decision.c.item_id == _ON,
        _decision.c.item_id.in_(select(_steering.c.id).where(_steering.c.strategy_id == _ON)),
    ),
)
_VERDICT: Final = Prepared(_verdicts)
_LIGHT: Final = Prepared(_lights)
_SAID: Final = Prepared(
    select(
        _decided,
        _verdicts.with_only_columns(_verification.c.verdict).scalar_subquery(),
        _lights.scalar_subquery(),
    )
)
_MADE: Final = Prepared(
    select(_change.c.item_id).where(_change.c.session_id == _OF, _change.c.field == "added")
)
_REVIEW: Final = Prepared(
    select(_review.c.id).where(_review.c.session_id == _OF, _review.c.decision_id == bindparam("decision"))
)
_ATTENDANCE: Final = Prepared(
    select(_attendance.c.person_id, _attendance.c.id, _attendance.c.present).where(
        _attendance.c.session_id == _OF
    )
)


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A session as it stands."""

    id: int
    ogsm_id: int
    kind: SessionKind
    status: SessionStatus
    start: datetime
    minutes: int
    place: str
    series: str
    began: datetime | None

    @property
    def on(self) -> date:
        """Give the day it began, or is planned for."""
        return (self.began or self.start).date()


@dataclass(frozen=True, slots=True)
class AgendaRecord:
    """A row of the agenda as it stands."""

    id: int
    item_id: int
    section: Section
    state: Handled
    discussed: bool
    text: str
    seconds: int
    place: int


@dataclass(frozen=True, slots=True)
class SaidRecord:
    """What a session said of an item, as far as the state of its row follows from it.

    A decision on an indicator counts for its strategy; verdict and light are the last ones.
    """

    decided: bool
    verdict: Verdict | None
    light: Light | None


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """A decision as it stands."""

    id: int
    ogsm_id: int
    session_id: int
    item_id: int | None
    kind: DecisionKind
    text: str
    who_id: int | None
    by: date | None
    old: str
    new: str
    outcome: str | None


def session(connection: Connection, session_id: int) -> SessionRecord | None:
    """Read one session."""
    row = _SESSION.first(connection, session=session_id)
    if row is None:
        return None
    row_id, ogsm_id, kind, status, *more = row
    return SessionRecord(row_id, ogsm_id, SessionKind(kind), SessionStatus(status), *more)


def session_at(connection: Connection, ogsm_id: int, kind: SessionKind, start: datetime) -> int | None:
    """Find the session of a kind that starts at a time."""
    found: int | None = _SESSION_AT.value(connection, ogsm=ogsm_id, kind=kind.value, start=start)
    return found


def planned_after(connection: Connection, ogsm_id: int, kind: SessionKind, start: datetime) -> int | None:
    """Find the first planned session of a kind that starts after a time."""
    found: int | None = _PLANNED_AFTER.value(connection, ogsm=ogsm_id, kind=kind.value, start=start)
    return found


def running(connection: Connection, ogsm_id: int) -> int | None:
    """Find the running session of a plan."""
    found: int | None = _RUNNING.value(connection, ogsm=ogsm_id)
    return found


def agenda(connection: Connection, session_id: int) -> tuple[AgendaRecord, ...]:
    """Read the agenda of a session in its order."""
    return tuple(_as_agenda(row) for row in _AGENDA.all(connection, session=session_id))


def agenda_row(connection: Connection, session_id: int, item_id: int) -> AgendaRecord | None:
    """Read the row of an item on the agenda of a session."""
    row = _AGENDA_ROW.first(connection, session=session_id, item=item_id)
    return None if row is None else _as_agenda(row)


def next_agenda_place(connection: Connection, session_id: int) -> int:
    """Give the place of the next agenda row of a session."""
    return following(_LAST_ROW.value(connection, session=session_id))


def decision(connection: Connection, decision_id: int) -> DecisionRecord | None:
    """Read one decision."""
    row = _DECISION.first(connection, decision=decision_id)
    if row is None:
        return None
    row_id, ogsm_id, session_id, item_id, kind, *more = row
    return DecisionRecord(row_id, ogsm_id, session_id, item_id, DecisionKind(kind), *more)


def next_decision_place(connection: Connection, session_id: int) -> int:
    """Give the place of the next decision of a session."""
    return following(_LAST_DECISION.value(connection, session=session_id))


def open_verifications(connection: Connection, item_id: int) -> tuple[int, ...]:
    """Find the verifications that count for the present completion of an action."""
    return tuple(_OPEN_VERIFICATIONS.column(connection, item=item_id))


def verdict_in(connection: Connection, session_id: int, item_id: int) -> tuple[int, Verdict] | None:
    """Find the last verdict that a session gave on an action."""
    row = _VERDICT.first(connection, session=session_id, item=item_id)
    return None if row is None else (row[0], Verdict(row[1]))


def light_set_in(connection: Connection, session_id: int, item_id: int) -> Light | None:
    """Give the light that a session set last on an item; none was set, or it was set to none: `None`."""
    word = _LIGHT.value(connection, session=session_id, item=item_id)
    return Light(word) if word else None


def said_of(connection: Connection, session_id: int, item_id: int) -> SaidRecord:
    """Read what a session said of an item."""
    ((decided, verdict, light),) = _SAID.all(connection, session=session_id, item=item_id)
    return SaidRecord(decided, Verdict(verdict) if verdict else None, Light(light) if light else None)


def made_in(connection: Connection, session_id: int) -> frozenset[int]:
    """Find the items that were made during a session."""
    return frozenset(_MADE.column(connection, session=session_id))


def review_of(connection: Connection, session_id: int, decision_id: int) -> int | None:
    """Find what a session said of an agreement of an earlier one."""
    found: int | None = _REVIEW.value(connection, session=session_id, decision=decision_id)
    return found


def attendance(connection: Connection, session_id: int) -> dict[int, tuple[int, bool]]:
    """Read who was said to be present or absent: row and presence by person."""
    rows = _ATTENDANCE.all(connection, session=session_id)
    return {person_id: (row_id, present) for person_id, row_id, present in rows}


def _as_agenda(row: tuple[Any, ...]) -> AgendaRecord:
    row_id, item_id, section, state, *more = row
    return AgendaRecord(row_id, item_id, Section(section), Handled(state), *more)
