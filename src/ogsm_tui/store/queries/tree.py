"""The whole plan in a few statements, however many items it has: its items, and what stands under what."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Final

from sqlalchemy import Connection, case, or_, select

from ogsm_tui.method.remarks import (
    ActionOutline,
    IndicatorOutline,
    PlanOutline,
    StrategyOutline,
    remarks,
)
from ogsm_tui.method.words import ItemKind, Light, Status
from ogsm_tui.store.models import ItemRef
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.calendar import running_session
from ogsm_tui.store.queries.parts import (
    OGSM,
    action,
    action_strategy,
    collector_held,
    item,
    latest,
    measurement,
    person,
    report,
    steering,
    word,
)
from ogsm_tui.store.queries.plans import plan
from ogsm_tui.store.queries.steering import MEASURED
from ogsm_tui.store.tree import PlanTree, TreeItem

_measured = or_(*(item.c.kind == word(kind) for kind in MEASURED))
_valued = measurement.c.actual.is_not(None)
_ITEMS: Final = Prepared(
    select(
        item.c.id,
        item.c.kind,
        item.c.code,
        item.c.title,
        person.c.name,
        item.c.archived,
        case((_measured, latest(measurement, measurement.c.light)), else_=latest(report, report.c.light)),
        action.c.status,
        action.c.deadline,
        action.c.parent_id,
        steering.c.strategy_id,
        steering.c.unit,
        steering.c.target,
        case((_measured, latest(measurement, measurement.c.actual, _valued))),
        case((_measured, latest(measurement, measurement.c.date, _valued))),
    )
    .select_from(
        item.outerjoin(person, person.c.id == item.c.owner_id)
        .outerjoin(action, action.c.id == item.c.id)
        .outerjoin(steering, steering.c.id == item.c.id)
    )
    .where(item.c.ogsm_id == OGSM)
    .order_by(item.c.place, item.c.id)
)
_UNDER: Final = Prepared(
    select(action_strategy.c.action_id, action_strategy.c.strategy_id)
    .select_from(action_strategy.join(item, item.c.id == action_strategy.c.action_id))
    .where(item.c.ogsm_id == OGSM)
    .order_by(action_strategy.c.place, action_strategy.c.id)
)
_KIND: Final = {kind.value: kind for kind in ItemKind}
_LIGHT: Final = {light.value: light for light in Light}
_STATUS: Final = {status.value: status for status in Status}


@collector_held()
def tree(connection: Connection, ogsm_id: int, on: date) -> PlanTree:
    """Read a whole plan as of a day.

    Raises:
        NoResultFound: There is no plan of this id.
    """
    items = _items(connection, ogsm_id, on)
    running = running_session(connection, ogsm_id)
    return PlanTree(
        plan=plan(connection, ogsm_id),
        on=on,
        items=items,
        remarks=remarks(outline(items), on),
        running=None if running is None else running.id,
    )


def _items(connection: Connection, ogsm_id: int, on: date) -> tuple[TreeItem, ...]:
    under: dict[int, tuple[int, ...]] = {}
    for action_id, strategy_id in _UNDER.raw(connection, ogsm=ogsm_id):
        under[action_id] = (*under.get(action_id, ()), strategy_id)
    items = []
    # Unpacked at once and handed over by place: this loop runs for every item of the plan.
    for (
        item_id, kind, code, title, owner, archived, light, status, deadline, parent, strategy, unit, target,
        actual, measured,
    ) in _ITEMS.raw(connection, ogsm=ogsm_id, on=on):  # fmt: skip
        items.append(
            TreeItem(
                ItemRef(_KIND[kind], item_id),
                code or "",
                title,
                owner,
                archived == 1,
                None if light is None else _LIGHT[light],
                None if status is None else _STATUS[status],
                deadline and date.fromisoformat(deadline),
                parent,
                under.get(item_id, ()) if strategy is None else (strategy,),
                unit or "",
                target,
                actual,
                measured and date.fromisoformat(measured),
            )
        )
    return tuple(items)


def outline(items: Sequence[TreeItem]) -> PlanOutline:
    """Give what remarks are made about: what is not archived, nor under an archived strategy."""
    kept = [each for each in items if not each.archived]
    strategies = [each for each in kept if each.ref.kind is ItemKind.STRATEGY]
    known = {each.ref.id for each in strategies}
    indicators = [
        each
        for each in kept
        if each.ref.kind is ItemKind.INDICATOR and (not each.strategies or each.strategies[0] in known)
    ]
    steered = Counter(strategy for each in indicators for strategy in each.strategies)
    return PlanOutline(
        strategies=[StrategyOutline(each.ref.id, each.owner, steered[each.ref.id]) for each in strategies],
        indicators=[IndicatorOutline(each.ref.id, each.target, each.measured) for each in indicators],
        actions=[
            ActionOutline(each.ref.id, each.status, each.light, each.owner, each.deadline)
            for each in kept
            if each.status is not None
        ],
    )
