"""What a bookmark shows of the items that the rules listed: names, figures, strategies, numbers."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from sqlalchemy import Connection, func, select, union_all

from ogsm_tui.method.facts import Evaluation
from ogsm_tui.method.listing import Judgement, SteeringJudgement, judge_steering
from ogsm_tui.method.words import Handled, ItemKind, Light, Section, Status
from ogsm_tui.store.models import (
    ActionCounts,
    ItemRef,
    ListedAction,
    ListedIndicator,
    ListedStrategy,
    StrategyName,
)
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.queries.facts import LeftOver, Shown
from ogsm_tui.store.queries.parts import (
    OF_PLAN,
    OGSM,
    action,
    action_strategy,
    bound,
    given_ids,
    item,
    latest,
    measurement,
    person,
    report,
    steering,
    unindexed,
    word,
)
from ogsm_tui.store.queries.steering import indicator_facts, strategy_facts

# ---- actions

_STRATEGIES: Final = Prepared(
    select(item.c.id, item.c.code, item.c.title).where(
        item.c.ogsm_id == OGSM, item.c.kind == ItemKind.STRATEGY.value, item.c.archived.is_(False)
    )
)


def listed_actions(
    connection: Connection,
    ogsm_id: int,
    judged: Mapping[Section, tuple[Judgement, ...]],
    shown: Mapping[int, Shown],
    handled: Mapping[int, Handled],
) -> dict[Section, tuple[ListedAction, ...]]:
    """Fill in the actions of each section, in their order; archived strategies are not named."""
    strategies = _Strategies(connection, ogsm_id)

    def listed(judgement: Judgement) -> ListedAction:
        facts, section, reasons, signals = judgement
        item_id, code, status, start, deadline, completed, _, light, reported, own, *_, moves = facts
        title, owner, parent, progress, under = shown[item_id]
        return ListedAction(
            ItemRef(ItemKind.ACTION, item_id),
            code,
            title,
            owner,
            strategies[under],
            parent,
            status,
            light,
            progress,
            reported,
            start,
            deadline,
            completed,
            section,
            reasons,
            signals,
            moves,
            handled.get(item_id),
            own,
        )

    return {section: tuple(map(listed, judgements)) for section, judgements in judged.items()}


class _Strategies(dict[str, tuple[StrategyName, ...]]):
    """The strategies by what an action says of them, see `Shown`: many actions say the same."""

    def __init__(self, connection: Connection, ogsm_id: int) -> None:
        super().__init__()
        self._names = {row[0]: StrategyName(*row) for row in _STRATEGIES.all(connection, ogsm=ogsm_id)}

    def __missing__(self, said: str) -> tuple[StrategyName, ...]:
        pairs: list[tuple[int, int]] = sorted(json.loads(said))
        names = tuple(self._names[strategy_id] for _, strategy_id in pairs if strategy_id in self._names)
        self[said] = names
        return names


# ---- strategies and indicators

_STEERING_DETAILS: Final = (
    select(
        item.c.id,
        item.c.title,
        person.c.name.label("owner"),
        latest(report, report.c.progress, report.c.progress.is_not(None)).label("progress"),
    )
    .select_from(item.outerjoin(person, person.c.id == item.c.owner_id))
    .where(item.c.id.in_(given_ids()))
)
_valued = measurement.c.actual.is_not(None)
_INDICATOR_DETAILS: Final = (
    select(
        item.c.id,
        item.c.title,
        person.c.name.label("owner"),
        steering.c.strategy_id,
        steering.c.unit,
        steering.c.baseline,
        steering.c.target,
        steering.c.target_date,
        latest(measurement, measurement.c.actual, _valued).label("actual"),
        latest(measurement, measurement.c.date, _valued).label("measured_on"),
    )
    .select_from(
        item.join(steering, steering.c.id == item.c.id).outerjoin(person, person.c.id == item.c.owner_id)
    )
    .where(item.c.id.in_(given_ids()))
)


_archived = item.alias("archived")
_found = action.alias("found")
_light = latest(report, report.c.light, of=action)
_OPEN: Final = (
    select(action_strategy.c.strategy_id, _light, func.count())
    .select_from(
        action.join(action_strategy, action_strategy.c.action_id == action.c.id).join(
            item, item.c.id == action.c.id
        )
    )
    .where(
        action.c.id.in_(
            union_all(
                *(
                    select(_found.c.id).where(_found.c.status == word(each))
                    for each in (Status.DOING, Status.TODO)
                )
            )
        ),
        OF_PLAN,
        item.c.archived.is_(False),
    )
    .group_by(action_strategy.c.strategy_id, _light)
)
# Archived ones are few: SQLite holds them ready, instead of reading the item of every completed action.
_COMPLETED: Final = select(
    item.c.id,
    select(func.count())
    .select_from(action_strategy.join(action, action.c.id == action_strategy.c.action_id))
    .where(
        action_strategy.c.strategy_id == item.c.id,
        unindexed(action.c.status) == word(Status.COMPLETED),
        action_strategy.c.action_id.not_in(
            select(_archived.c.id).where(_archived.c.ogsm_id == OGSM, _archived.c.archived.is_(True))
        ),
    )
    .correlate(item)
    .scalar_subquery(),
).where(item.c.ogsm_id == OGSM, item.c.kind == ItemKind.STRATEGY.value, item.c.archived.is_(False))


def listed_strategies(
    connection: Connection,
    ogsm_id: int,
    evaluation: Evaluation,
    left: LeftOver,
    handled: Mapping[int, Handled],
) -> tuple[ListedStrategy, ...]:
    """Give every strategy that is not archived, with its indicators, both in plan order (section 5)."""
    found = strategy_facts(connection, ogsm_id, evaluation, left)
    given = {"ids": bound(facts.id for facts in found), "on": evaluation.on}
    details = {row.id: row for row in connection.execute(_STEERING_DETAILS, given)}
    counts = _counts(connection, ogsm_id, evaluation.on)
    indicators = listed_indicators(connection, ogsm_id, evaluation, left)
    strategies: list[ListedStrategy] = []
    for facts in found:
        _, reasons, signals = judge_steering(facts, evaluation)
        detail = details[facts.id]
        strategies.append(
            ListedStrategy(
                ref=ItemRef(ItemKind.STRATEGY, facts.id),
                code=facts.code,
                title=detail.title,
                owner=detail.owner,
                light=facts.light,
                progress=detail.progress,
                report_date=facts.report_date,
                reasons=reasons,
                signals=signals,
                actions=counts[facts.id],
                indicators=indicators.get(facts.id, ()),
                handled=handled.get(facts.id),
            )
        )
    return tuple(strategies)


def listed_indicators(
    connection: Connection, ogsm_id: int, evaluation: Evaluation, left: LeftOver
) -> dict[int, tuple[ListedIndicator, ...]]:
    """Give the indicators that are not archived by the id of their strategy, in plan order (section 5)."""
    judged = [
        judge_steering(facts, evaluation) for facts in indicator_facts(connection, ogsm_id, evaluation, left)
    ]
    return _indicators(connection, judged, evaluation.on)


def _indicators(
    connection: Connection, judged: Iterable[SteeringJudgement], on: date
) -> dict[int, tuple[ListedIndicator, ...]]:
    known = list(judged)
    given = {"ids": bound(judgement.item.id for judgement in known), "on": on}
    details = {row.id: row for row in connection.execute(_INDICATOR_DETAILS, given)}
    found: dict[int, list[ListedIndicator]] = {}
    for facts, reasons, signals in known:
        detail = details[facts.id]
        found.setdefault(detail.strategy_id, []).append(
            ListedIndicator(
                ref=ItemRef(ItemKind.INDICATOR, facts.id),
                code=facts.code,
                title=detail.title,
                owner=detail.owner,
                unit=detail.unit,
                baseline=detail.baseline,
                target=detail.target,
                target_date=detail.target_date,
                actual=detail.actual,
                measured_on=detail.measured_on,
                light=facts.light,
                reasons=reasons,
                signals=signals,
            )
        )
    return {strategy_id: tuple(indicators) for strategy_id, indicators in found.items()}


def _counts(connection: Connection, ogsm_id: int, on: date) -> dict[int, ActionCounts]:
    """Count the actions under each strategy by light, the completed ones under that word (formats.md)."""
    lights: dict[int, dict[str | None, int]] = {}
    for strategy_id, light, number in connection.execute(_OPEN, {"ogsm": ogsm_id, "on": on}):
        lights.setdefault(strategy_id, {})[light] = number
    counts: dict[int, ActionCounts] = {}
    for strategy_id, completed in connection.execute(_COMPLETED, {"ogsm": ogsm_id}):
        by = lights.get(strategy_id, {})
        counts[strategy_id] = ActionCounts(
            red=by.get(Light.RED, 0),
            orange=by.get(Light.ORANGE, 0),
            green=by.get(Light.GREEN, 0),
            none=by.get(None, 0),
            completed=completed,
        )
    return counts
