"""What stands in the store now of a session, row by row, for services that are about to change it."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

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
from ogsm_tui.store.records import next_place
from ogsm_tui.store.writer import table_of

_session = table_of(tables.SessionRow)
_agenda = table_of(tables.AgendaRow)
_decision = table_of(tables.DecisionRow)
_verification = table_of(tables.VerificationRow)
_change = table_of(tables.ChangeRow)
_review = table_of(tables.AgreementReviewRow)
_attendance = table_of(tables.AttendanceRow)


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
class DecisionRecord:
    """A decision as it stands."""

    id: int
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
    row = connection.execute(select(_session).where(_session.c.id == session_id)).one_or_none()
    if row is None:
        return None
    return SessionRecord(
        id=row.id,
        ogsm_id=row.ogsm_id,
        kind=SessionKind(row.kind),
        status=SessionStatus(row.status),
        start=row.start,
        minutes=row.minutes,
        place=row.place,
        series=row.series,
        began=row.began,
    )


def session_at(connection: Connection, ogsm_id: int, kind: SessionKind, start: datetime) -> int | None:
    """Find the session of a kind that starts at a time."""
    return connection.execute(
        select(_session.c.id).where(
            _session.c.ogsm_id == ogsm_id, _session.c.kind == kind, _session.c.start == start
        )
    ).scalar()


def running(connection: Connection, ogsm_id: int) -> int | None:
    """Find the running session of a plan."""
    return connection.execute(
        select(_session.c.id).where(_session.c.ogsm_id == ogsm_id, _session.c.status == "running")
    ).scalar()


def agenda(connection: Connection, session_id: int) -> tuple[AgendaRecord, ...]:
    """Read the agenda of a session in its order."""
    rows = connection.execute(
        select(_agenda).where(_agenda.c.session_id == session_id).order_by(_agenda.c.place, _agenda.c.id)
    )
    return tuple(
        AgendaRecord(
            row.id,
            row.item_id,
            Section(row.section),
            Handled(row.state),
            row.discussed,
            row.text,
            row.seconds,
            row.place,
        )
        for row in rows
    )


def decision(connection: Connection, decision_id: int) -> DecisionRecord | None:
    """Read one decision."""
    row = connection.execute(select(_decision).where(_decision.c.id == decision_id)).one_or_none()
    if row is None:
        return None
    return DecisionRecord(
        id=row.id,
        session_id=row.session_id,
        item_id=row.item_id,
        kind=DecisionKind(row.kind),
        text=row.text,
        who_id=row.who_id,
        by=row.by,
        old=row.old,
        new=row.new,
        outcome=row.outcome,
    )


def next_decision_place(connection: Connection, session_id: int) -> int:
    """Give the place of the next decision of a session."""
    return next_place(connection, _decision, _decision.c.session_id == session_id)


def next_agenda_place(connection: Connection, session_id: int) -> int:
    """Give the place of the next agenda row of a session."""
    return next_place(connection, _agenda, _agenda.c.session_id == session_id)


def open_verifications(connection: Connection, item_id: int) -> tuple[int, ...]:
    """Find the verifications that count for the present completion of an action."""
    return tuple(
        connection.execute(
            select(_verification.c.id).where(
                _verification.c.item_id == item_id,
                _verification.c.verdict == Verdict.VERIFIED,
                _verification.c.ended.is_(False),
            )
        ).scalars()
    )


def verdict_in(connection: Connection, session_id: int, item_id: int) -> tuple[int, Verdict] | None:
    """Find the last verdict that a session gave on an action."""
    row = connection.execute(
        select(_verification.c.id, _verification.c.verdict)
        .where(_verification.c.session_id == session_id, _verification.c.item_id == item_id)
        .order_by(_verification.c.id.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else (row.id, Verdict(row.verdict))


def has_decision(connection: Connection, session_id: int, item_ids: tuple[int, ...]) -> bool:
    """Tell whether a session holds a decision on one of the items."""
    return (
        connection.execute(
            select(_decision.c.id)
            .where(_decision.c.session_id == session_id, _decision.c.item_id.in_(item_ids))
            .limit(1)
        ).scalar()
        is not None
    )


def light_set_in(connection: Connection, session_id: int, item_id: int) -> Light | None:
    """Give the light that a session set last on an item; none was set, or it was set to none: `None`."""
    word = connection.execute(
        select(_change.c.new)
        .where(_change.c.session_id == session_id, _change.c.item_id == item_id, _change.c.field == "light")
        .order_by(_change.c.id.desc())
        .limit(1)
    ).scalar()
    return Light(word) if word else None


def made_in(connection: Connection, session_id: int) -> frozenset[int]:
    """Find the items that were made during a session."""
    return frozenset(
        connection.execute(
            select(_change.c.item_id).where(_change.c.session_id == session_id, _change.c.field == "added")
        ).scalars()
    )


def review_of(connection: Connection, session_id: int, decision_id: int) -> int | None:
    """Find what a session said of an agreement of an earlier one."""
    return connection.execute(
        select(_review.c.id).where(_review.c.session_id == session_id, _review.c.decision_id == decision_id)
    ).scalar()


def attendance(connection: Connection, session_id: int) -> dict[int, tuple[int, bool]]:
    """Read who was said to be present or absent: row and presence by person."""
    rows = connection.execute(select(_attendance).where(_attendance.c.session_id == session_id))
    return {row.person_id: (row.id, row.present) for row in rows}
