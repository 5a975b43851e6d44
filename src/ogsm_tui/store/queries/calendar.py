"""Sessions: planned, running and past ones, and what the rules look back at."""

from datetime import date
from operator import attrgetter
from typing import Any, Final

from sqlalchemy import Connection, bindparam, select

from ogsm_tui.method import evaluate
from ogsm_tui.method.facts import Evaluation, SessionFacts
from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.store.models import SessionHead
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.parts import OGSM, attendance, person, session, word

_heads: Final = (
    select(
        session.c.id,
        session.c.kind,
        session.c.status,
        session.c.start,
        session.c.minutes,
        session.c.place,
        session.c.series,
        session.c.began,
        session.c.closed,
        session.c.rating,
        person.c.name,
    )
    .select_from(session.outerjoin(person, person.c.id == session.c.facilitator_id))
    .order_by(session.c.start, session.c.id)
)
_of_plan: Final = _heads.where(session.c.ogsm_id == OGSM)
_ALL: Final = Prepared(_of_plan)
_ONE: Final = Prepared(_heads.where(session.c.id == bindparam("session")))
_RUNNING: Final = Prepared(_of_plan.where(session.c.status == word(SessionStatus.RUNNING)))
_FACTS: Final = Prepared(
    select(
        session.c.id, session.c.kind, session.c.status, session.c.start, session.c.began, session.c.closed
    ).where(session.c.ogsm_id == OGSM)
)
_PRESENT: Final = (
    select(person.c.name)
    .select_from(attendance.join(person, person.c.id == attendance.c.person_id))
    .where(attendance.c.session_id == bindparam("session"), attendance.c.present.is_(True))
    .order_by(attendance.c.place, attendance.c.id)
)


def sessions(connection: Connection, ogsm_id: int) -> tuple[SessionHead, ...]:
    """Give the sessions of a plan: the running one, the planned ones, then the past ones, newest first.

    A cancelled session stands among the past ones.
    """
    heads = _of(connection, ogsm_id)
    running = [head for head in heads if head.status == SessionStatus.RUNNING]
    planned = [head for head in heads if head.status == SessionStatus.PLANNED]
    past = [head for head in heads if head.status in (SessionStatus.CLOSED, SessionStatus.CANCELLED)]
    return (*running, *planned, *sorted(past, key=attrgetter("start", "id"), reverse=True))


def session_head(connection: Connection, session_id: int) -> SessionHead | None:
    """Give one session; an unknown id gives `None`."""
    row = _ONE.first(connection, session=session_id)
    return None if row is None else _head(row)


def running_session(connection: Connection, ogsm_id: int) -> SessionHead | None:
    """Give the session that is being held; a plan has one at most."""
    row = _RUNNING.first(connection, ogsm=ogsm_id)
    return None if row is None else _head(row)


def next_session(connection: Connection, ogsm_id: int, kind: SessionKind | None = None) -> SessionHead | None:
    """Give the earliest planned session, of one kind or of either; it may be overdue (section 2)."""
    return _chosen(connection, evaluate.next_session(session_facts(connection, ogsm_id), kind))


def following_session(connection: Connection, ogsm_id: int, after: SessionHead) -> SessionHead | None:
    """Give the session of the same kind that comes after one, held or still planned."""
    later = [
        head
        for head in _of(connection, ogsm_id)
        if head.kind == after.kind
        and head.id != after.id
        and head.start > after.start
        and head.status != SessionStatus.CANCELLED
    ]
    return min(later, key=attrgetter("start", "id"), default=None)


def planned_after(connection: Connection, ogsm_id: int, session: SessionHead) -> SessionHead | None:
    """Give the first planned session of the same kind that starts after one."""
    later = (
        head
        for head in _of(connection, ogsm_id)
        if head.kind == session.kind and head.status == SessionStatus.PLANNED and head.start > session.start
    )
    return min(later, key=attrgetter("start", "id"), default=None)


def session_of_bookmark(connection: Connection, ogsm_id: int, kind: SessionKind) -> SessionHead | None:
    """Give the session a bookmark is evaluated for: the running one of its kind, else the next one."""
    return _chosen(connection, evaluate.session_of_bookmark(session_facts(connection, ogsm_id), kind))


def previous_session(connection: Connection, ogsm_id: int, kind: SessionKind, on: date) -> SessionHead | None:
    """Give the last closed session of a kind that began before a day (section 4)."""
    return _chosen(connection, evaluate.previous_session(session_facts(connection, ogsm_id), kind, on))


def present(connection: Connection, session_id: int) -> tuple[str, ...]:
    """Give the names of who was present, in the order given."""
    return tuple(connection.execute(_PRESENT, {"session": session_id}).scalars())


def session_facts(connection: Connection, ogsm_id: int) -> tuple[SessionFacts, ...]:
    """Give what the rules need to know of the sessions of a plan."""
    return tuple(
        SessionFacts(session_id, SessionKind(kind), SessionStatus(status), start, began, closed)
        for session_id, kind, status, start, began, closed in _FACTS.all(connection, ogsm=ogsm_id)
    )


def evaluation(connection: Connection, ogsm_id: int, kind: SessionKind, on: date) -> Evaluation:
    """Give what the rules of a kind's bookmark look back at on a day (sections 3 and 4)."""
    return evaluate.evaluation(kind, on, session_facts(connection, ogsm_id))


def _chosen(connection: Connection, chosen: SessionFacts | None) -> SessionHead | None:
    return None if chosen is None else session_head(connection, chosen.id)


def _of(connection: Connection, ogsm_id: int) -> tuple[SessionHead, ...]:
    return tuple(_head(row) for row in _ALL.all(connection, ogsm=ogsm_id))


def _head(row: tuple[Any, ...]) -> SessionHead:
    session_id, kind, status, start, minutes, place, series, began, closed, rating, facilitator = row
    return SessionHead(
        id=session_id,
        kind=SessionKind(kind),
        status=SessionStatus(status),
        start=start,
        minutes=minutes,
        place=place,
        series=series,
        began=began,
        closed=closed,
        rating=rating,
        facilitator=facilitator,
    )
