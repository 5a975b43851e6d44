"""What sessions kept: decisions, agreements, verdicts, notes, changes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, func, or_, select

from ogsm_tui.method.words import (
    DecisionKind,
    ItemKind,
    Outcome,
    SessionKind,
    SessionStatus,
    Verdict,
)
from ogsm_tui.store import tables
from ogsm_tui.store.models import (
    Agreement,
    Change,
    Decision,
    ItemRef,
    Note,
    SessionHead,
    Verification,
)
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.parts import bound, given_ids
from ogsm_tui.store.writer import table_of

_item = table_of(tables.ItemRow)
_action = table_of(tables.ActionRow)
_person = table_of(tables.PersonRow)
_session = table_of(tables.SessionRow)
_decision = table_of(tables.DecisionRow)
_review = table_of(tables.AgreementReviewRow)
_verification = table_of(tables.VerificationRow)
_note = table_of(tables.NoteRow)
_change = table_of(tables.ChangeRow)
_correction = table_of(tables.CorrectionRow)
_attendance = table_of(tables.AttendanceRow)
_facilitator = _person.alias("facilitator")

LEFT_OPEN = "left-open"
"""What a session says of an agreement that it looked at and left open."""

Read = Mapping[Any, Any]
"""A row that was read, by the names of its columns."""


def decisions_on(connection: Connection, item_id: int) -> tuple[Decision, ...]:
    """Read the decisions on an item, newest first."""
    return tuple(_as_decision(row) for row in _ON_ITEM.named(connection, item=item_id))


def decisions_of(connection: Connection, session_id: int) -> tuple[Decision, ...]:
    """Read the decisions of a session in the order in which they were taken."""
    return tuple(_as_decision(row) for row in _OF_SESSION.named(connection, session=session_id))


def all_decisions(connection: Connection, ogsm_id: int) -> tuple[Decision, ...]:
    """Read the decisions of all sessions of a plan, newest first."""
    return tuple(_as_decision(row) for row in _OF_PLAN.named(connection, ogsm=ogsm_id))


def open_agreements(connection: Connection, ogsm_id: int, on: date) -> tuple[Agreement, ...]:
    """Read the agreements that are open, earliest day first; before `on` they are late."""
    return _agreements(connection, on, None, _session.c.ogsm_id == ogsm_id, _decision.c.outcome.is_(None))


def session_agreements(
    connection: Connection, ogsm_id: int, on: date, session: SessionHead | None
) -> tuple[Agreement, ...]:
    """Read the first group of a session: the agreements of earlier sessions that were open when it began.

    Those that it judged stay; what was judged after a closed session is open in it. What another session
    judged on the day of a running one is open no more, and is not in it.
    """
    if session is None or session.status is SessionStatus.PLANNED:
        return open_agreements(connection, ogsm_id, on)
    moment, closed = session.began or session.start, session.status is SessionStatus.CLOSED
    judged_later = [_decision.c.judged >= on] if closed else []
    found = _agreements(
        connection,
        on,
        session.id,
        _session.c.ogsm_id == ogsm_id,
        _session.c.id != session.id,
        _moment() < moment,
        or_(
            _decision.c.outcome.is_(None),
            _review.c.id.is_not(None),
            *judged_later,
        ),
    )
    return tuple(
        _as_it_was(each, on) if closed and each.reviewed in (None, LEFT_OPEN) else each for each in found
    )


def corrections_of(connection: Connection, session_id: int) -> tuple[tuple[date, str], ...]:
    """Read the dated additions to a closed session."""
    rows = connection.execute(
        select(_correction.c.date, _correction.c.text)
        .where(_correction.c.session_id == session_id)
        .order_by(_correction.c.date, _correction.c.id)
    )
    return tuple((row.date, row.text) for row in rows)


def absent(connection: Connection, session_id: int) -> tuple[str, ...]:
    """Read the names of those who were said to be absent."""
    return tuple(
        connection.execute(
            select(_person.c.name)
            .join(_attendance, _attendance.c.person_id == _person.c.id)
            .where(_attendance.c.session_id == session_id, _attendance.c.present.is_(False))
            .order_by(_attendance.c.place, _attendance.c.id)
        ).scalars()
    )


def plan_of(connection: Connection, session_id: int) -> int:
    """Find the plan of a session.

    Raises:
        NoResultFound: There is no such session.
    """
    return int(connection.execute(select(_session.c.ogsm_id).where(_session.c.id == session_id)).scalar_one())


def verifications_on(connection: Connection, item_id: int) -> tuple[Verification, ...]:
    """Read the verdicts on the completions of an action, newest first."""
    return tuple(_as_verification(row) for row in _VERDICTS_ON.named(connection, item=item_id))


def verifications_of(
    connection: Connection, session_id: int
) -> tuple[tuple[ItemRef, str, str, str | None, Verification], ...]:
    """Read the verdicts of a session: item, code, title, owner and verdict, in their order."""
    rows = connection.execute(
        _judged().where(_verification.c.session_id == session_id).order_by(_verification.c.id)
    )
    return tuple(
        (
            ItemRef(ItemKind.ACTION, row.item_id),
            row.code,
            row.title,
            row.owner,
            _as_verification(row._mapping),
        )
        for row in rows
    )


def notes_on(connection: Connection, item_id: int) -> tuple[Note, ...]:
    """Read the notes and lessons on an item, newest first."""
    return tuple(_as_note(row) for row in _NOTES_ON.named(connection, item=item_id))


def notes_of(connection: Connection, session_id: int) -> tuple[Note, ...]:
    """Read the notes and lessons of a session in the order in which they were made."""
    return tuple(_as_note(row) for row in _NOTES_OF.named(connection, session=session_id))


def lessons(connection: Connection, ogsm_id: int) -> tuple[Note, ...]:
    """Read the lessons of all sessions of a plan, newest first."""
    return tuple(_as_note(row) for row in _LESSONS.named(connection, ogsm=ogsm_id))


def lessons_on(connection: Connection, item_ids: Iterable[int]) -> tuple[Note, ...]:
    """Read the lessons on any of some items, newest first."""
    return tuple(_as_note(row) for row in _LESSONS_ON.named(connection, ids=bound(item_ids)))


def changes_of(connection: Connection, session_id: int) -> tuple[Change, ...]:
    """Read what was changed during a session, in its order."""
    rows = connection.execute(
        select(
            _change,
            _item.c.kind.label("item_kind"),
            _item.c.code,
            _item.c.title,
            _person.c.name.label("owner"),
            _action.c.deadline,
        )
        .join(_item, _item.c.id == _change.c.item_id)
        .outerjoin(_person, _person.c.id == _item.c.owner_id)
        .outerjoin(_action, _action.c.id == _item.c.id)
        .where(_change.c.session_id == session_id)
        .order_by(_change.c.id)
    )
    return tuple(
        Change(
            ItemRef(ItemKind(row.item_kind), row.item_id),
            row.code,
            row.title,
            row.field,
            row.old,
            row.new,
            row.owner,
            row.deadline,
        )
        for row in rows
    )


def session_head(values: Read) -> SessionHead:
    """Read the columns `session_*` of a row as a session."""
    return SessionHead(
        id=values["session_id"],
        kind=SessionKind(values["session_kind"]),
        status=SessionStatus(values["session_status"]),
        start=values["session_start"],
        minutes=values["session_minutes"],
        place=values["session_place"],
        series=values["session_series"],
        began=values["session_began"],
        closed=values["session_closed"],
        rating=values["session_rating"],
        facilitator=values["session_facilitator"],
    )


def _session_columns() -> Iterable[ColumnElement[object]]:
    names = ("kind", "status", "start", "minutes", "place", "series", "began", "closed", "rating")
    yield from (_session.c[name].label(f"session_{name}") for name in names)
    yield _facilitator.c.name.label("session_facilitator")


def _moment() -> ColumnElement[datetime]:
    return func.coalesce(_session.c.began, _session.c.start)


def _agreements(
    connection: Connection, on: date, session_id: int | None, *wanted: ColumnElement[bool]
) -> tuple[Agreement, ...]:
    reviewed = and_(_review.c.decision_id == _decision.c.id, _review.c.session_id == (session_id or 0))
    rows = connection.execute(
        _decided(_review.c.state.label("reviewed"))
        .outerjoin(_review, reviewed)
        .where(or_(_decision.c.who_id.is_not(None), _decision.c.by.is_not(None)), *wanted)
        .order_by(_decision.c.by.is_(None), _decision.c.by, _decision.c.id)
    )
    return tuple(_agreement(row._mapping, on) for row in rows)


def _as_it_was(agreement: Agreement, on: date) -> Agreement:
    late = agreement.by is not None and agreement.by < on
    return replace(agreement, outcome=None, outcome_text="", late=late)


def _decided(*more: ColumnElement[object]) -> Select[tuple[object, ...]]:
    return (
        select(
            _decision,
            _item.c.kind.label("item_kind"),
            _item.c.code,
            _item.c.title,
            _person.c.name.label("who"),
            *_session_columns(),
            *more,
        )
        .select_from(_decision)
        .join(_session, _session.c.id == _decision.c.session_id)
        .outerjoin(_facilitator, _facilitator.c.id == _session.c.facilitator_id)
        .outerjoin(_item, _item.c.id == _decision.c.item_id)
        .outerjoin(_person, _person.c.id == _decision.c.who_id)
    )


def _as_decision(values: Read) -> Decision:
    return Decision(
        id=values["id"],
        item=_ref(values),
        code=values["code"],
        title=values["title"],
        kind=DecisionKind(values["kind"]),
        text=values["text"],
        who=values["who"],
        by=values["by"],
        old=values["old"],
        new=values["new"],
        outcome=None if values["outcome"] is None else Outcome(values["outcome"]),
        outcome_text=values["outcome_text"],
        judged=values["judged"],
        session_id=values["session_id"],
        session_day=_day(values),
    )


def _agreement(row: Read, on: date) -> Agreement:
    decision = _as_decision(row)
    return Agreement(
        id=decision.id,
        item=decision.item,
        code=decision.code,
        title=decision.title,
        kind=decision.kind,
        text=decision.text,
        who=decision.who,
        by=decision.by,
        outcome=decision.outcome,
        outcome_text=decision.outcome_text,
        late=decision.outcome is None and decision.by is not None and decision.by < on,
        session=session_head(row),
        # Where no review was kept, as in a plan file, the day of the judgement tells.
        reviewed=row["reviewed"] or (decision.outcome if decision.judged == on else None),
    )


def _day(values: Read) -> date:
    """Give the day of the session of a row: the one on which it began, or is planned for."""
    moment: datetime = values["session_began"] or values["session_start"]
    return moment.date()


def _ref(values: Read) -> ItemRef | None:
    return None if values["item_id"] is None else ItemRef(ItemKind(values["item_kind"]), values["item_id"])


def _judged() -> Select[tuple[object, ...]]:
    owner = _person.alias("owner")
    return (
        select(
            _verification,
            _item.c.code,
            _item.c.title,
            owner.c.name.label("owner"),
            *_session_columns(),
        )
        .select_from(_verification)
        .join(_session, _session.c.id == _verification.c.session_id)
        .join(_item, _item.c.id == _verification.c.item_id)
        .outerjoin(owner, owner.c.id == _item.c.owner_id)
        .outerjoin(_facilitator, _facilitator.c.id == _session.c.facilitator_id)
    )


def _as_verification(values: Read) -> Verification:
    return Verification(
        session_id=values["session_id"],
        session_day=_day(values),
        completed=values["completed"],
        verdict=Verdict(values["verdict"]),
        text=values["text"],
        by=values["session_facilitator"],
        ended=values["ended"],
    )


def _noted() -> Select[tuple[object, ...]]:
    return (
        select(_note, _item.c.kind.label("item_kind"), _item.c.code, _item.c.title, *_session_columns())
        .select_from(_note)
        .join(_session, _session.c.id == _note.c.session_id)
        .outerjoin(_facilitator, _facilitator.c.id == _session.c.facilitator_id)
        .outerjoin(_item, _item.c.id == _note.c.item_id)
    )


def _as_note(values: Read) -> Note:
    return Note(
        id=values["id"],
        item=_ref(values),
        code=values["code"],
        title=values["title"],
        text=values["text"],
        lesson=values["lesson"],
        session_day=_day(values),
    )


# ---- statements

_ITEM: Final = bindparam("item", type_=_item.c.id.type)
_SESSION: Final = bindparam("session", type_=_session.c.id.type)
_BY_PLAN: Final = _session.c.ogsm_id == bindparam("ogsm")
_NEWEST: Final = (_moment().desc(), _decision.c.id.desc())
_ON_ITEM: Final = Prepared(_decided().where(_decision.c.item_id == _ITEM).order_by(*_NEWEST))
_OF_PLAN: Final = Prepared(_decided().where(_BY_PLAN).order_by(*_NEWEST))
_OF_SESSION: Final = Prepared(
    _decided().where(_decision.c.session_id == _SESSION).order_by(_decision.c.place, _decision.c.id)
)
_VERDICTS_ON: Final = Prepared(
    _judged().where(_verification.c.item_id == _ITEM).order_by(_verification.c.id.desc())
)
_NEWEST_NOTE: Final = (_moment().desc(), _note.c.id.desc())
_NOTES_ON: Final = Prepared(_noted().where(_note.c.item_id == _ITEM).order_by(*_NEWEST_NOTE))
_NOTES_OF: Final = Prepared(_noted().where(_note.c.session_id == _SESSION).order_by(_note.c.id))
_LESSONS: Final = Prepared(_noted().where(_BY_PLAN, _note.c.lesson).order_by(*_NEWEST_NOTE))
_LESSONS_ON: Final = Prepared(
    _noted().where(_note.c.item_id.in_(given_ids()), _note.c.lesson).order_by(*_NEWEST_NOTE)
)
