"""Everything one plan holds, table by table, for export and for comparing with a file."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, Table, select

from ogsm_tui.method.words import ItemKind
from ogsm_tui.store import tables
from ogsm_tui.store.writer import table_of

_ogsm = table_of(tables.OgsmRow)
_person = table_of(tables.PersonRow)
_item = table_of(tables.ItemRow)
_steering = table_of(tables.SteeringRow)
_action = table_of(tables.ActionRow)
_under = table_of(tables.ActionStrategyRow)
_involved = table_of(tables.ActionInvolvedRow)
_report = table_of(tables.ReportRow)
_measurement = table_of(tables.MeasurementRow)
_move = table_of(tables.MoveRow)
_session = table_of(tables.SessionRow)
_attendance = table_of(tables.AttendanceRow)
_agenda = table_of(tables.AgendaRow)
_decision = table_of(tables.DecisionRow)
_verification = table_of(tables.VerificationRow)
_note = table_of(tables.NoteRow)
_change = table_of(tables.ChangeRow)
_correction = table_of(tables.CorrectionRow)


R = TypeVar("R")


class OgsmFound(NamedTuple):
    """The plan itself."""

    id: int
    code: str | None
    title: str
    team: str
    status: str
    process_owner_id: int | None
    start: date | None
    end: date | None


class PersonFound(NamedTuple):
    """A person."""

    id: int
    name: str
    email: str


class ItemFound(NamedTuple):
    """An item of any kind, in plan order; what its kind does not have is `None`."""

    id: int
    kind: str
    code: str | None
    title: str
    text: str
    owner_id: int | None
    labels: list[str]
    archived: bool
    strategy_id: int | None
    unit: str | None
    baseline: float | None
    target: float | None
    target_date: date | None
    parent_id: int | None
    status: str | None
    start: date | None
    deadline: date | None
    completed: date | None


class LinkFound(NamedTuple):
    """A strategy or a person of an action."""

    id: int
    action_id: int
    other_id: int


class ReportFound(NamedTuple):
    """A progress report."""

    item_id: int
    date: date
    light: str | None
    progress: int | None
    text: str
    author_id: int | None
    in_session: bool


class MeasurementFound(NamedTuple):
    """A measurement."""

    item_id: int
    date: date
    actual: float | None
    target: float | None
    light: str | None
    text: str
    author_id: int | None
    in_session: bool


class MoveFound(NamedTuple):
    """A moved deadline."""

    item_id: int
    on: date
    old: date
    new: date


class SessionFound(NamedTuple):
    """A session."""

    id: int
    kind: str
    start: datetime
    minutes: int
    place: str
    series: str
    status: str
    began: datetime | None
    closed: datetime | None
    rating: int | None
    facilitator_id: int | None


class AttendanceFound(NamedTuple):
    """Who was present or absent."""

    session_id: int
    person_id: int
    present: bool


class AgendaFound(NamedTuple):
    """A row of an agenda."""

    session_id: int
    item_id: int
    section: str
    reasons: list[str]
    state: str
    text: str
    seconds: int
    carried: bool


class DecisionFound(NamedTuple):
    """A decision."""

    session_id: int
    item_id: int | None
    kind: str
    text: str
    who_id: int | None
    by: date | None
    old: str
    new: str
    outcome: str | None
    outcome_text: str
    judged: date | None


class VerificationFound(NamedTuple):
    """A verdict on a completion."""

    session_id: int
    item_id: int
    completed: date | None
    verdict: str
    text: str
    ended: bool


class NoteFound(NamedTuple):
    """A note or a lesson."""

    session_id: int
    item_id: int | None
    text: str
    lesson: bool


class ChangeFound(NamedTuple):
    """A field that was changed during a session."""

    session_id: int
    item_id: int
    field: str
    old: str
    new: str


class CorrectionFound(NamedTuple):
    """A dated addition to a closed session."""

    session_id: int
    date: date
    text: str


class PlanFound(NamedTuple):
    """One whole plan; every sequence is in the order in which it was added."""

    ogsm: OgsmFound
    people: Sequence[PersonFound]
    items: Sequence[ItemFound]
    strategies: Sequence[LinkFound]
    involved: Sequence[LinkFound]
    reports: Sequence[ReportFound]
    measurements: Sequence[MeasurementFound]
    moves: Sequence[MoveFound]
    sessions: Sequence[SessionFound]
    attendance: Sequence[AttendanceFound]
    agenda: Sequence[AgendaFound]
    decisions: Sequence[DecisionFound]
    verifications: Sequence[VerificationFound]
    notes: Sequence[NoteFound]
    changes: Sequence[ChangeFound]
    corrections: Sequence[CorrectionFound]


class ItemKey(NamedTuple):
    """What a file that points at stored items must know of them."""

    code: str
    kind: ItemKind
    status: str | None
    parent: str | None


def item_keys(connection: Connection, ogsm_id: int) -> tuple[ItemKey, ...]:
    """Read the codes of a plan with kind, status and the code of the parent."""
    parent = _item.alias("parent")
    rows = connection.execute(
        select(_item.c.code, _item.c.kind, _action.c.status, parent.c.code)
        .select_from(
            _item.outerjoin(_action, _action.c.id == _item.c.id).outerjoin(
                parent, parent.c.id == _action.c.parent_id
            )
        )
        .where(_item.c.ogsm_id == ogsm_id, _item.c.code.is_not(None))
    )
    return tuple(ItemKey(code, ItemKind(kind), status, above) for code, kind, status, above in rows)


def identify(connection: Connection, code: str, title: str) -> int | None:
    """Find the plan of a code; or, where the file or the plan has no code, of a title."""
    if code:
        found = connection.execute(select(_ogsm.c.id).where(_ogsm.c.code == code)).scalar()
        if found is not None:
            return int(found)
    named = select(_ogsm.c.id).where(_ogsm.c.title == title).order_by(_ogsm.c.id)
    if code:
        named = named.where(_ogsm.c.code.is_(None))
    return connection.execute(named).scalars().first()


def whole_plan(connection: Connection, ogsm_id: int) -> PlanFound:
    """Read everything that a plan holds.

    Raises:
        NoResultFound: There is no plan of this id.
    """
    ogsm = connection.execute(_columns(_ogsm, OgsmFound._fields).where(_ogsm.c.id == ogsm_id)).one()
    people = _columns(_person, PersonFound._fields).where(_person.c.ogsm_id == ogsm_id)
    sessions = _columns(_session, SessionFound._fields).where(_session.c.ogsm_id == ogsm_id)

    def of_items(table: Table, fields: tuple[str, ...]) -> Select[Any]:
        found = _columns(table, fields).join(_item, _item.c.id == table.c.item_id)
        return found.where(_item.c.ogsm_id == ogsm_id).order_by(table.c.id)

    def of_sessions(table: Table, fields: tuple[str, ...], *order: ColumnElement[Any]) -> Select[Any]:
        found = _columns(table, fields).join(_session, _session.c.id == table.c.session_id)
        return found.where(_session.c.ogsm_id == ogsm_id).order_by(*order, table.c.id)

    def links(table: Table, other: ColumnElement[int]) -> Select[Any]:
        found = select(table.c.id, table.c.action_id, other).join(_item, _item.c.id == table.c.action_id)
        return found.where(_item.c.ogsm_id == ogsm_id).order_by(table.c.place, table.c.id)

    def read(wanted: Select[Any], make: Callable[[Iterable[Any]], R]) -> list[R]:
        return [make(row) for row in connection.execute(wanted).all()]

    return PlanFound(
        ogsm=OgsmFound._make(ogsm),
        people=read(people.order_by(_person.c.id), PersonFound._make),
        items=_items(connection, ogsm_id),
        strategies=read(links(_under, _under.c.strategy_id), LinkFound._make),
        involved=read(links(_involved, _involved.c.person_id), LinkFound._make),
        reports=read(of_items(_report, ReportFound._fields), ReportFound._make),
        measurements=read(of_items(_measurement, MeasurementFound._fields), MeasurementFound._make),
        moves=read(of_items(_move, MoveFound._fields), MoveFound._make),
        sessions=read(sessions.order_by(_session.c.start, _session.c.id), SessionFound._make),
        attendance=read(
            of_sessions(_attendance, AttendanceFound._fields, _attendance.c.place), AttendanceFound._make
        ),
        agenda=read(of_sessions(_agenda, AgendaFound._fields, _agenda.c.place), AgendaFound._make),
        decisions=read(of_sessions(_decision, DecisionFound._fields, _decision.c.place), DecisionFound._make),
        verifications=read(of_sessions(_verification, VerificationFound._fields), VerificationFound._make),
        notes=read(of_sessions(_note, NoteFound._fields), NoteFound._make),
        changes=read(of_sessions(_change, ChangeFound._fields), ChangeFound._make),
        corrections=read(of_sessions(_correction, CorrectionFound._fields), CorrectionFound._make),
    )


def _columns(table: Table, fields: tuple[str, ...]) -> Select[Any]:
    return select(*(table.c[name] for name in fields))


def _items(connection: Connection, ogsm_id: int) -> list[ItemFound]:
    rows = connection.execute(
        select(
            _item.c.id,
            _item.c.kind,
            _item.c.code,
            _item.c.title,
            _item.c.text,
            _item.c.owner_id,
            _item.c.labels,
            _item.c.archived,
            _steering.c.strategy_id,
            _steering.c.unit,
            _steering.c.baseline,
            _steering.c.target,
            _steering.c.target_date,
            _action.c.parent_id,
            _action.c.status,
            _action.c.start,
            _action.c.deadline,
            _action.c.completed,
        )
        .select_from(
            _item.outerjoin(_steering, _steering.c.id == _item.c.id).outerjoin(
                _action, _action.c.id == _item.c.id
            )
        )
        .where(_item.c.ogsm_id == ogsm_id)
        .order_by(_item.c.place, _item.c.id)
    )
    return [ItemFound._make(row) for row in rows]
