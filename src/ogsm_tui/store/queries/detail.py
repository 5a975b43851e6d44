"""Everything about one item, for the right pane and the large view."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from sqlalchemy import BindParameter, Connection, bindparam, select

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
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.bookmark import judge
from ogsm_tui.store.queries.kept import decisions_on, notes_on, verifications_on
from ogsm_tui.store.queries.parts import (
    ON,
    action,
    action_strategy,
    item,
    latest,
    measurement,
    move,
    person,
    report,
)
from ogsm_tui.store.queries.single import Told, facts_of_one
from ogsm_tui.store.records import ItemRecord
from ogsm_tui.store.writer import table_of

_involved = table_of(tables.ActionInvolvedRow)

COURSE = 12
"""How many lights the course of an item shows."""

_ITEM: Final[BindParameter[int]] = bindparam("item")
_REPORTS: Final = Prepared(
    select(
        report.c.id,
        report.c.date,
        report.c.light,
        report.c.progress,
        report.c.text,
        person.c.name,
        report.c.in_session,
    )
    .select_from(report.outerjoin(person, person.c.id == report.c.author_id))
    .where(report.c.item_id == _ITEM, report.c.date <= ON)
    .order_by(report.c.date.desc(), report.c.id.desc())
)
_MEASUREMENTS: Final = Prepared(
    select(
        measurement.c.id,
        measurement.c.date,
        measurement.c.actual,
        measurement.c.target,
        measurement.c.light,
        measurement.c.text,
        person.c.name,
        measurement.c.in_session,
    )
    .select_from(measurement.outerjoin(person, person.c.id == measurement.c.author_id))
    .where(measurement.c.item_id == _ITEM, measurement.c.date <= ON)
    .order_by(measurement.c.date.desc(), measurement.c.id.desc())
)
_names = select(item.c.id, item.c.code, item.c.title)
_STRATEGY: Final = Prepared(_names.where(item.c.id == _ITEM))
_STRATEGIES: Final = Prepared(
    _names.join(action_strategy, action_strategy.c.strategy_id == item.c.id)
    .where(action_strategy.c.action_id == _ITEM, item.c.archived.is_(False))
    .order_by(action_strategy.c.place, action_strategy.c.id)
)
_INVOLVED: Final = Prepared(
    select(person.c.name)
    .join(_involved, _involved.c.person_id == person.c.id)
    .where(_involved.c.action_id == _ITEM)
    .order_by(_involved.c.place, _involved.c.id)
)
_MOVES: Final = Prepared(
    select(move.c.on, move.c.old, move.c.new)
    .where(move.c.item_id == _ITEM, move.c.on <= ON)
    .order_by(move.c.on, move.c.id)
)
_brief = (
    select(
        item.c.id,
        item.c.code,
        item.c.title,
        person.c.name,
        action.c.status,
        latest(report, report.c.light),
        action.c.deadline,
    )
    .select_from(item)
    .join(action, action.c.id == item.c.id)
    .outerjoin(person, person.c.id == item.c.owner_id)
)
_STEP: Final = Prepared(_brief.where(item.c.id == _ITEM))
_STEPS: Final = Prepared(_brief.where(action.c.parent_id == _ITEM).order_by(item.c.place, item.c.id))
_UNDER: Final = Prepared(
    _brief.join(action_strategy, action_strategy.c.action_id == item.c.id)
    .where(action_strategy.c.strategy_id == _ITEM, item.c.archived.is_(False))
    .order_by(item.c.place, item.c.id)
)


def item_detail(connection: Connection, ref: ItemRef, kind: SessionKind, on: date) -> ItemDetail | None:
    """Read one item as of a date, with its reasons for the bookmark of a kind of session."""
    found = records.item(connection, ref.id)
    if found is None:
        return None
    measured = found.kind in (ItemKind.INDICATOR, ItemKind.GOAL)
    measurements = _measurements(connection, found.id, on) if measured else ()
    reports = () if measured else _reports(connection, found.id, on)
    told: tuple[Report | Measurement, ...] = measurements or reports
    is_action = found.kind is ItemKind.ACTION
    moves = _moves(connection, found.id, on) if is_action else ()
    facts = facts_of_one(connection, found, Told(told, moves), kind, on)
    judgement = judge(found.ref, facts.item, facts.look, archived=found.archived)
    return ItemDetail(
        ref=found.ref,
        code=found.code,
        title=found.title,
        text=found.text,
        owner=found.owner,
        labels=found.labels,
        archived=found.archived,
        light=told[0].light if told else None,
        light_in_session=bool(told) and told[0].in_session,
        progress=next((each.progress for each in reports if each.progress is not None), None),
        report_date=told[0].date if told else None,
        reports=reports,
        lights=tuple(each.light for each in reversed(told[:COURSE])),
        status=found.status,
        start=found.start,
        deadline=found.deadline,
        completed=found.completed,
        involved=tuple(_INVOLVED.column(connection, item=found.id)) if is_action else (),
        strategies=_strategies_of(connection, found) if is_action or found.strategy_id is not None else (),
        parent=None if found.parent_id is None else _step_of(connection, found.parent_id, on),
        steps=_as_steps(_STEPS.all(connection, item=found.id, on=on)) if is_action else (),
        moves=moves,
        unit=found.unit,
        baseline=found.baseline,
        target=found.target,
        target_date=found.target_date,
        measurements=measurements,
        decisions=decisions_on(connection, found.id),
        verifications=verifications_on(connection, found.id) if is_action else (),
        notes=notes_on(connection, found.id),
        reasons=judgement.reasons,
        signals=judgement.signals,
        section=judgement.section,
    )


def actions_under(connection: Connection, strategy_id: int, on: date) -> tuple[StepOf, ...]:
    """Read the actions under a strategy that are not archived, in plan order."""
    return _as_steps(_UNDER.all(connection, item=strategy_id, on=on))


def _reports(connection: Connection, item_id: int, on: date) -> tuple[Report, ...]:
    return tuple(
        Report(row_id, day, _light(light), progress, text, author, in_session)
        for row_id, day, light, progress, text, author, in_session in _REPORTS.all(
            connection, item=item_id, on=on
        )
    )


def _measurements(connection: Connection, item_id: int, on: date) -> tuple[Measurement, ...]:
    return tuple(
        Measurement(row_id, day, actual, target, _light(light), text, author, in_session)
        for row_id, day, actual, target, light, text, author, in_session in _MEASUREMENTS.all(
            connection, item=item_id, on=on
        )
    )


def _strategies_of(connection: Connection, item: ItemRecord) -> tuple[StrategyName, ...]:
    if item.kind is ItemKind.ACTION:
        rows = _STRATEGIES.all(connection, item=item.id)
    else:
        rows = _STRATEGY.all(connection, item=item.strategy_id)
    return tuple(StrategyName(*row) for row in rows)


def _moves(connection: Connection, item_id: int, on: date) -> tuple[Move, ...]:
    return tuple(Move(*row) for row in _MOVES.all(connection, item=item_id, on=on))


def _step_of(connection: Connection, item_id: int, on: date) -> StepOf | None:
    return next(iter(_as_steps(_STEP.all(connection, item=item_id, on=on))), None)


def _as_steps(rows: Iterable[tuple[Any, ...]]) -> tuple[StepOf, ...]:
    return tuple(
        StepOf(
            ref=ItemRef(ItemKind.ACTION, item_id),
            code=code,
            title=title,
            owner=owner,
            status=Status(status),
            light=_light(light),
            deadline=deadline,
        )
        for item_id, code, title, owner, status, light, deadline in rows
    )


def _light(word: str | None) -> Light | None:
    return None if word is None else Light(word)
