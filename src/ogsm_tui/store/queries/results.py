"""What owners had told by a day: the last report of a strategy, the last value of an indicator."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, select

from ogsm_tui.method.words import ItemKind, Light
from ogsm_tui.store.models import ItemRef
from ogsm_tui.store.queries.parts import OGSM, ON, item, measurement, person, report, steering
from ogsm_tui.store.results import Result

_ITEM: Final = (item.c.id, item.c.kind, item.c.code, item.c.title, person.c.name, item.c.archived)
_OF_ITEM: Final = item.outerjoin(person, person.c.id == item.c.owner_id)
_REPORTED: Final = (
    select(*_ITEM, report.c.date, report.c.light, report.c.text, report.c.in_session)
    .select_from(_OF_ITEM.join(report, report.c.item_id == item.c.id))
    .where(
        item.c.ogsm_id == OGSM,
        item.c.kind.in_([ItemKind.OBJECTIVE.value, ItemKind.STRATEGY.value]),
        report.c.date <= ON,
    )
    .order_by(item.c.place, item.c.id, report.c.date.desc(), report.c.id.desc())
)
_MEASURED: Final = (
    select(
        *_ITEM,
        measurement.c.date,
        measurement.c.light,
        measurement.c.text,
        measurement.c.actual,
        steering.c.strategy_id,
        steering.c.unit,
    )
    .select_from(
        _OF_ITEM.join(steering, steering.c.id == item.c.id).join(
            measurement, measurement.c.item_id == item.c.id
        )
    )
    .where(item.c.ogsm_id == OGSM, measurement.c.date <= ON)
    .order_by(item.c.place, item.c.id, measurement.c.date.desc(), measurement.c.id.desc())
)


def results(connection: Connection, ogsm_id: int, on: date, listed: Collection[int]) -> tuple[Result, ...]:
    """Give how objective, goals, strategies and indicators stood on a day, in plan order.

    Args:
        connection: A snapshot of the store.
        ogsm_id: The plan.
        on: The day; what is dated later does not exist yet.
        listed: The ids of the strategies of the session: those, and their indicators, are given.
    """
    return (*_reported(connection, ogsm_id, on, listed), *_measured(connection, ogsm_id, on, listed))


def _reported(connection: Connection, ogsm_id: int, on: date, listed: Collection[int]) -> Iterator[Result]:
    for rows in _by_item(connection, _REPORTED, ogsm_id, on):
        first = rows[0]
        told = next((row for row in rows if row.text and not row.in_session), None)
        if told is not None and (first.kind == ItemKind.OBJECTIVE or first.id in listed):
            yield _result(first, told, None, None, "")


def _measured(connection: Connection, ogsm_id: int, on: date, listed: Collection[int]) -> Iterator[Result]:
    for rows in _by_item(connection, _MEASURED, ogsm_id, on):
        first = rows[0]
        told = next((row for row in rows if row.actual is not None), None)
        is_goal = first.kind == ItemKind.GOAL and not first.archived
        if told is not None and (is_goal or first.strategy_id in listed):
            yield _result(first, told, first.strategy_id, told.actual, first.unit or "")


def _by_item(
    connection: Connection, statement: Select[Any], ogsm_id: int, on: date
) -> Iterator[list[Row[Any]]]:
    """Give what was told of each item, newest first."""
    found: dict[int, list[Row[Any]]] = {}
    for row in connection.execute(statement, {"ogsm": ogsm_id, "on": on}):
        found.setdefault(row.id, []).append(row)
    yield from found.values()


def _result(first: Row[Any], told: Row[Any], strategy: int | None, actual: float | None, unit: str) -> Result:
    return Result(
        ref=ItemRef(ItemKind(first.kind), first.id),
        code=first.code or "",
        title=first.title,
        owner=first.name,
        strategy=strategy,
        light=None if first.light is None else Light(first.light),
        date=told.date,
        text=told.text,
        actual=actual,
        unit=unit,
    )
