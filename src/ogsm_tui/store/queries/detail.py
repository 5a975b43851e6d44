"""Everything about one item, for the right pane and the large view."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, select

from ogsm_tui.method.words import ItemKind, Light, SessionKind, Status
from ogsm_tui.store import records, tables
from ogsm_tui.store.models import (
    ItemDetail,
    ItemRef,
    Measurement,
    Move,
    Report,
    StepOf,
    StrategyName,
)
from ogsm_tui.store.queries.bookmark import judged
from ogsm_tui.store.queries.kept import decisions_on, notes_on, verifications_on
from ogsm_tui.store.records import ItemRecord
from ogsm_tui.store.writer import table_of

_item = table_of(tables.ItemRow)
_action = table_of(tables.ActionRow)
_person = table_of(tables.PersonRow)
_report = table_of(tables.ReportRow)
_measurement = table_of(tables.MeasurementRow)
_move = table_of(tables.MoveRow)
_under = table_of(tables.ActionStrategyRow)
_involved = table_of(tables.ActionInvolvedRow)

COURSE = 12
"""How many lights the course of an item shows."""

T = TypeVar("T")


def item_detail(connection: Connection, ref: ItemRef, kind: SessionKind, on: date) -> ItemDetail | None:
    """Read one item as of a date, with its reasons for the bookmark of a kind of session."""
    item = records.item(connection, ref.id)
    if item is None:
        return None
    measured = item.kind in (ItemKind.INDICATOR, ItemKind.GOAL)
    measurements = _measurements(connection, item.id, on) if measured else ()
    reports = () if measured else _reports(connection, item.id, on)
    told: tuple[Report | Measurement, ...] = measurements or reports
    judgement = judged(connection, item.ogsm_id, kind, on, item.ref)
    action = item.kind is ItemKind.ACTION
    return ItemDetail(
        ref=item.ref,
        code=item.code,
        title=item.title,
        text=item.text,
        owner=item.owner,
        labels=item.labels,
        archived=item.archived,
        light=told[0].light if told else None,
        light_in_session=bool(told) and told[0].in_session,
        progress=next((report.progress for report in reports if report.progress is not None), None),
        report_date=told[0].date if told else None,
        reports=reports,
        lights=tuple(each.light for each in reversed(told[:COURSE])),
        status=item.status,
        start=item.start,
        deadline=item.deadline,
        completed=item.completed,
        involved=_involved_in(connection, item.id) if action else (),
        strategies=_strategies_of(connection, item),
        parent=_step_of(connection, item.parent_id, on),
        steps=_steps_of(connection, item.id, on) if action else (),
        moves=_moves(connection, item.id, on) if action else (),
        unit=item.unit,
        baseline=item.baseline,
        target=item.target,
        target_date=item.target_date,
        measurements=measurements,
        decisions=decisions_on(connection, item.id),
        verifications=verifications_on(connection, item.id) if action else (),
        notes=notes_on(connection, item.id),
        reasons=judgement.reasons,
        signals=judgement.signals,
        section=judgement.section,
    )


def actions_under(connection: Connection, strategy_id: int, on: date) -> tuple[StepOf, ...]:
    """Read the actions under a strategy that are not archived, in plan order."""
    rows = connection.execute(
        _brief()
        .join(_under, _under.c.action_id == _item.c.id)
        .where(_under.c.strategy_id == strategy_id, _item.c.archived.is_(False))
        .order_by(_item.c.place, _item.c.id)
    )
    return _read(rows.all(), lambda row: _as_step(connection, row, on))


def _reports(connection: Connection, item_id: int, on: date) -> tuple[Report, ...]:
    rows = connection.execute(
        select(_report, _person.c.name.label("author"))
        .select_from(_report.outerjoin(_person, _person.c.id == _report.c.author_id))
        .where(_report.c.item_id == item_id, _report.c.date <= on)
        .order_by(_report.c.date.desc(), _report.c.id.desc())
    )
    return _read(
        rows.all(),
        lambda row: Report(
            row.id, row.date, _light(row.light), row.progress, row.text, row.author, row.in_session
        ),
    )


def _measurements(connection: Connection, item_id: int, on: date) -> tuple[Measurement, ...]:
    rows = connection.execute(
        select(_measurement, _person.c.name.label("author"))
        .select_from(_measurement.outerjoin(_person, _person.c.id == _measurement.c.author_id))
        .where(_measurement.c.item_id == item_id, _measurement.c.date <= on)
        .order_by(_measurement.c.date.desc(), _measurement.c.id.desc())
    )
    return _read(
        rows.all(),
        lambda row: Measurement(
            row.id,
            row.date,
            row.actual,
            row.target,
            _light(row.light),
            row.text,
            row.author,
            row.in_session,
        ),
    )


def _strategies_of(connection: Connection, item: ItemRecord) -> tuple[StrategyName, ...]:
    names = select(_item.c.id, _item.c.code, _item.c.title)
    if item.kind is ItemKind.ACTION:
        found = names.join(_under, _under.c.strategy_id == _item.c.id)
        found = found.where(_under.c.action_id == item.id, _item.c.archived.is_(False))
        found = found.order_by(_under.c.place, _under.c.id)
    else:
        found = names.where(_item.c.id == item.strategy_id)
    return _read(connection.execute(found).all(), lambda row: StrategyName(row.id, row.code, row.title))


def _involved_in(connection: Connection, item_id: int) -> tuple[str, ...]:
    return tuple(
        connection.execute(
            select(_person.c.name)
            .join(_involved, _involved.c.person_id == _person.c.id)
            .where(_involved.c.action_id == item_id)
            .order_by(_involved.c.place, _involved.c.id)
        ).scalars()
    )


def _moves(connection: Connection, item_id: int, on: date) -> tuple[Move, ...]:
    rows = connection.execute(
        select(_move).where(_move.c.item_id == item_id, _move.c.on <= on).order_by(_move.c.on, _move.c.id)
    )
    return _read(rows.all(), lambda row: Move(row.on, row.old, row.new))


def _brief() -> Select[Any]:
    return (
        select(
            _item.c.id,
            _item.c.code,
            _item.c.title,
            _person.c.name.label("owner"),
            _action.c.status,
            _action.c.deadline,
        )
        .select_from(_item)
        .join(_action, _action.c.id == _item.c.id)
        .outerjoin(_person, _person.c.id == _item.c.owner_id)
    )


def _step_of(connection: Connection, item_id: int | None, on: date) -> StepOf | None:
    if item_id is None:
        return None
    row = connection.execute(_brief().where(_item.c.id == item_id)).one_or_none()
    return None if row is None else _as_step(connection, row, on)


def _steps_of(connection: Connection, item_id: int, on: date) -> tuple[StepOf, ...]:
    rows = connection.execute(
        _brief().where(_action.c.parent_id == item_id).order_by(_item.c.place, _item.c.id)
    )
    return _read(rows.all(), lambda row: _as_step(connection, row, on))


def _as_step(connection: Connection, row: Row[tuple[object, ...]], on: date) -> StepOf:
    values = row._mapping
    ref = ItemRef(ItemKind.ACTION, values["id"])
    return StepOf(
        ref=ref,
        code=values["code"],
        title=values["title"],
        owner=values["owner"],
        status=Status(values["status"]),
        light=records.light(connection, ref, on),
        deadline=values["deadline"],
    )


def _light(word: str | None) -> Light | None:
    return None if word is None else Light(word)


def _read(rows: object, make: Callable[[Row[tuple[object, ...]]], T]) -> tuple[T, ...]:
    assert isinstance(rows, list)
    return tuple(make(row) for row in rows)
