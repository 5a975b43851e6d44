"""What a strategy is discussed with: the course of its indicators, and what was learned."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from sqlalchemy import BindParameter, Connection, bindparam, select, union

from ogsm_tui.method.words import ItemKind, Light
from ogsm_tui.store.background import Background, MeasuredIndicator
from ogsm_tui.store.models import ItemRef, Measurement
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.kept import lessons_on
from ogsm_tui.store.queries.parts import (
    ON,
    action_strategy,
    bound,
    given_ids,
    item,
    measurement,
    person,
    steering,
)

_STRATEGY: Final[BindParameter[int]] = bindparam("strategy")
_INDICATORS: Final = Prepared(
    select(
        item.c.id,
        item.c.code,
        item.c.title,
        steering.c.unit,
        steering.c.baseline,
        steering.c.target,
        steering.c.target_date,
    )
    .join(steering, steering.c.id == item.c.id)
    .where(steering.c.strategy_id == _STRATEGY, item.c.archived.is_(False))
    .order_by(item.c.place, item.c.id)
)
_MEASURED: Final = Prepared(
    select(
        measurement.c.item_id,
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
    .where(measurement.c.item_id.in_(given_ids()), measurement.c.date <= ON)
    .order_by(measurement.c.date.desc(), measurement.c.id.desc())
)
_BELONGING: Final = Prepared(
    union(
        select(item.c.id).where(item.c.id == _STRATEGY),
        select(steering.c.id).where(steering.c.strategy_id == _STRATEGY),
        select(action_strategy.c.action_id).where(action_strategy.c.strategy_id == _STRATEGY),
    )
)


def background(connection: Connection, strategy_id: int, on: date) -> Background:
    """Read what belongs to a strategy, measured up to a date."""
    rows = _INDICATORS.all(connection, strategy=strategy_id)
    measured = _measurements(connection, (item_id for item_id, *_ in rows), on)
    return Background(
        indicators=tuple(
            MeasuredIndicator(
                ref=ItemRef(ItemKind.INDICATOR, item_id),
                code=code or "",
                title=title,
                unit=unit or "",
                baseline=baseline,
                target=target,
                target_date=target_date,
                measurements=tuple(measured.get(item_id, ())),
            )
            for item_id, code, title, unit, baseline, target, target_date in rows
        ),
        lessons=lessons_on(connection, _BELONGING.column(connection, strategy=strategy_id)),
    )


def _measurements(connection: Connection, ids: Iterable[int], on: date) -> dict[int, list[Measurement]]:
    found: dict[int, list[Measurement]] = {}
    for item_id, row_id, day, actual, target, light, *more in _MEASURED.all(
        connection, ids=bound(ids), on=on
    ):
        word = None if light is None else Light(light)
        found.setdefault(item_id, []).append(Measurement(row_id, day, actual, target, word, *more))
    return found
