"""Remarks about the plan itself: quiet hints, which list nothing and hinder nobody (method.md, section 8)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from ogsm_tui.method.words import Light, Remark, Status

MOST_STRATEGIES: Final = 7
"""More strategies than these are no choices any more."""

LEAST_RED: Final = 3
"""With fewer red actions it says nothing that one person owns most of them."""

MEASURED_WITHIN: Final = timedelta(days=365)
"""An indicator without a value for so long steers nothing."""

_PURSUED: Final = frozenset({Status.TODO, Status.DOING})


class StrategyOutline(NamedTuple):
    """What remarks need to know of a strategy; `indicators` counts those that are not archived."""

    id: int
    owner: str | None
    indicators: int


class IndicatorOutline(NamedTuple):
    """What remarks need to know of an indicator; `measured` is the day of its latest value."""

    id: int
    target: float | None
    measured: date | None


class ActionOutline(NamedTuple):
    """What remarks need to know of an action."""

    id: int
    status: Status
    light: Light | None
    owner: str | None
    deadline: date | None


class PlanOutline(NamedTuple):
    """What is not archived, each kind in plan order; an indicator under an archived strategy is left out."""

    strategies: Sequence[StrategyOutline] = ()
    indicators: Sequence[IndicatorOutline] = ()
    actions: Sequence[ActionOutline] = ()


class Remarked(NamedTuple):
    """One remark with the ids of the items that it is about; none where it is about the plan as a whole.

    `who` owns the red actions of `RED_WITH_ONE`; `number` is how many strategies, or red actions, there are.
    """

    remark: Remark
    items: tuple[int, ...] = ()
    who: str = ""
    number: int = 0


def remarks(plan: PlanOutline, on: date) -> tuple[Remarked, ...]:
    """Give every remark that there is to make about a plan on a day, in a fixed order (section 8).

    Completed actions, and those in the icebox, need no owner and no deadline any more.
    """
    return tuple(each for each in _remarks(plan, on) if each.items or each.number)


def _remarks(plan: PlanOutline, on: date) -> Iterator[Remarked]:
    pursued = [each for each in plan.actions if each.status in _PURSUED]
    if len(plan.strategies) > MOST_STRATEGIES:
        yield Remarked(Remark.MANY_STRATEGIES, number=len(plan.strategies))
    yield _about(
        Remark.NO_OWNER,
        (each.id for each in plan.strategies if not each.owner),
        (each.id for each in pursued if not each.owner),
    )
    yield _about(Remark.NO_INDICATOR, (each.id for each in plan.strategies if not each.indicators))
    yield _about(Remark.NO_TARGET, (each.id for each in plan.indicators if each.target is None))
    yield _about(Remark.NOT_MEASURED, (each.id for each in plan.indicators if _long_ago(each.measured, on)))
    yield _about(Remark.NO_DEADLINE, (each.id for each in pursued if each.deadline is None))
    yield from _red_with_one([each for each in pursued if each.light == Light.RED])


def _about(remark: Remark, *items: Iterable[int]) -> Remarked:
    return Remarked(remark, tuple(each for some in items for each in some))


def _long_ago(measured: date | None, on: date) -> bool:
    """Tell whether there is no value of the last year."""
    return measured is None or on - measured >= MEASURED_WITHIN


def _red_with_one(red: Sequence[ActionOutline]) -> Iterator[Remarked]:
    """Find the one person who owns more than half of the red actions, if there is one."""
    if len(red) < LEAST_RED:
        return
    owners = Counter(each.owner for each in red if each.owner)
    for who, number in owners.most_common(1):
        if number * 2 > len(red):
            items = tuple(each.id for each in red if each.owner == who)
            yield Remarked(Remark.RED_WITH_ONE, items, who, len(red))
