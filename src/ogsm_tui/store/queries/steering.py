"""The facts on which the rules judge strategies and indicators, and single items of any kind."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, FromClause, Select, Table, select

from ogsm_tui.method.facts import ActionFacts, Evaluation, SteeringFacts
from ogsm_tui.method.words import ItemKind
from ogsm_tui.store.models import ItemRef
from ogsm_tui.store.queries.calendar import session_facts
from ogsm_tui.store.queries.facts import LeftOver, given, left_over
from ogsm_tui.store.queries.parts import (
    OGSM,
    bound,
    given_ids,
    item,
    measurement,
    read_lights,
    report,
    steering,
    told,
)

MEASURED: Final = (ItemKind.INDICATOR, ItemKind.GOAL)
"""The kinds of item whose reports are measurements."""

_strategy = item.alias("strategy")


def _judging(reports: Table, *joined: tuple[FromClause, ColumnElement[bool]]) -> Select[Any]:
    found = told(reports)
    tables = item.outerjoin(found.newest, found.joined)
    for table, condition in joined:
        tables = tables.join(table, condition)
    return select(item.c.id, item.c.code, *found.columns).select_from(tables)


def _of_plan(kind: ItemKind, found: Select[Any]) -> Select[Any]:
    in_plan = found.where(item.c.ogsm_id == OGSM, item.c.kind == kind.value, item.c.archived.is_(False))
    return in_plan.order_by(item.c.place, item.c.id)


_STRATEGIES: Final = _of_plan(ItemKind.STRATEGY, _judging(report))
_INDICATORS: Final = _of_plan(
    ItemKind.INDICATOR,
    _judging(
        measurement,
        (steering, steering.c.id == item.c.id),
        (_strategy, _strategy.c.id == steering.c.strategy_id),
    ).where(_strategy.c.archived.is_(False)),
)
_GIVEN_REPORTED: Final = _judging(report).where(item.c.id.in_(given_ids()))
_GIVEN_MEASURED: Final = _judging(measurement).where(item.c.id.in_(given_ids()))


def strategy_facts(
    connection: Connection, ogsm_id: int, evaluation: Evaluation, left: LeftOver
) -> list[SteeringFacts]:
    """Give the facts of every strategy that is not archived, in plan order (section 5)."""
    return _known(connection, _STRATEGIES, {"ogsm": ogsm_id, "on": evaluation.on}, left)


def indicator_facts(
    connection: Connection, ogsm_id: int, evaluation: Evaluation, left: LeftOver
) -> list[SteeringFacts]:
    """Give the facts of every indicator where neither it nor its strategy is archived, in plan order."""
    return _known(connection, _INDICATORS, {"ogsm": ogsm_id, "on": evaluation.on}, left)


def facts_of(
    connection: Connection, ogsm_id: int, evaluation: Evaluation, refs: Iterable[ItemRef]
) -> dict[ItemRef, ActionFacts | SteeringFacts]:
    """Give the facts of single items of any kind, listed or not, archived or not.

    Unknown items are left out.
    """
    asked = list(refs)
    left = left_over(connection, session_facts(connection, ogsm_id), evaluation)

    def ids(*kinds: ItemKind) -> list[int]:
        return [ref.id for ref in asked if ref.kind in kinds]

    found: dict[int, ActionFacts | SteeringFacts] = {}
    for action in given(connection, ids(ItemKind.ACTION), evaluation, left).facts:
        found[action.id] = action
    for statement, kinds in (
        (_GIVEN_REPORTED, (ItemKind.STRATEGY, ItemKind.OBJECTIVE)),
        (_GIVEN_MEASURED, MEASURED),
    ):
        for facts in _known(connection, statement, {"ids": bound(ids(*kinds)), "on": evaluation.on}, left):
            found[facts.id] = facts
    return {ref: found[ref.id] for ref in asked if ref.id in found}


def _known(
    connection: Connection, statement: Select[Any], asked: Mapping[str, Any], left: LeftOver
) -> list[SteeringFacts]:
    known: list[SteeringFacts] = []
    for item_id, code, first, second, third, reported, own in connection.execute(statement, asked):
        light, unchanged = read_lights(first, second, third)
        known.append(
            SteeringFacts(item_id, code or "", light, reported, own, item_id in left.carried, unchanged)
        )
    return known
