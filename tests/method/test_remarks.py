"""Remarks about the plan itself (method.md, section 8)."""

from datetime import date

import pytest

from ogsm_tui.method.remarks import (
    ActionOutline,
    IndicatorOutline,
    PlanOutline,
    Remarked,
    StrategyOutline,
    remarks,
)
from ogsm_tui.method.words import Light, Remark, Status
from tests.method.given import GREEN, NOV_24, ORANGE, RED, day

DOING, TODO, ICEBOX, COMPLETED = Status.DOING, Status.TODO, Status.ICEBOX, Status.COMPLETED


def action(
    id: int = 1,
    status: Status = DOING,
    light: Light | None = GREEN,
    owner: str | None = "Jan Bos",
    deadline: date | None = NOV_24,
) -> ActionOutline:
    return ActionOutline(id, status, light, owner, deadline)


def strategies(number: int) -> list[StrategyOutline]:
    return [StrategyOutline(each, "Mieke Vis", 1) for each in range(1, number + 1)]


def red(*owners: str | None) -> PlanOutline:
    return PlanOutline(actions=[action(at, light=RED, owner=owner) for at, owner in enumerate(owners, 1)])


def test_a_plan_without_anything_asks_for_nothing() -> None:
    assert remarks(PlanOutline(), NOV_24) == ()


@pytest.mark.parametrize(("number", "told"), [(7, ()), (8, (Remarked(Remark.MANY_STRATEGIES, number=8),))])
def test_more_than_seven_strategies_are_many(number: int, told: tuple[Remarked, ...]) -> None:
    assert remarks(PlanOutline(strategies=strategies(number)), NOV_24) == told


@pytest.mark.parametrize(
    ("strategy", "told"),
    [
        (StrategyOutline(4, "Mieke Vis", 2), []),
        (StrategyOutline(4, None, 2), [Remark.NO_OWNER]),
        (StrategyOutline(4, "", 1), [Remark.NO_OWNER]),
        (StrategyOutline(4, "Mieke Vis", 0), [Remark.NO_INDICATOR]),
        (StrategyOutline(4, None, 0), [Remark.NO_OWNER, Remark.NO_INDICATOR]),
    ],
)
def test_a_strategy_has_an_owner_and_an_indicator(strategy: StrategyOutline, told: list[Remark]) -> None:
    found = remarks(PlanOutline(strategies=[strategy]), NOV_24)

    assert [each.remark for each in found] == told
    assert all(each.items == (4,) for each in found)


@pytest.mark.parametrize(
    ("target", "measured", "told"),
    [
        (80.0, day(11, 1), []),
        (0.0, day(11, 1), []),  # nought is a target
        (None, day(11, 1), [Remark.NO_TARGET]),
        (80.0, None, [Remark.NOT_MEASURED]),
        (80.0, day(11, 25, 2025), []),
        (80.0, day(11, 24, 2025), [Remark.NOT_MEASURED]),
        (None, None, [Remark.NO_TARGET, Remark.NOT_MEASURED]),
    ],
)
def test_an_indicator_has_a_target_and_is_measured_within_a_year(
    target: float | None, measured: date | None, told: list[Remark]
) -> None:
    found = remarks(PlanOutline(indicators=[IndicatorOutline(9, target, measured)]), NOV_24)

    assert [each.remark for each in found] == told


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (action(), []),
        (action(owner=None), [Remark.NO_OWNER]),
        (action(deadline=None), [Remark.NO_DEADLINE]),
        (action(status=TODO, owner=None, deadline=None), [Remark.NO_OWNER, Remark.NO_DEADLINE]),
        (action(status=COMPLETED, owner=None, deadline=None), []),
        (action(status=ICEBOX, owner=None, deadline=None), []),
    ],
)
def test_an_action_that_is_pursued_has_an_owner_and_a_deadline(
    facts: ActionOutline, told: list[Remark]
) -> None:
    assert [each.remark for each in remarks(PlanOutline(actions=[facts]), NOV_24)] == told


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        (red("Jan", "Jan"), ()),  # two are too few to say anything
        (red("Jan", "Jan", "Mieke"), ((1, 2), "Jan", 3)),
        (red("Jan", "Jan", "Mieke", "Tarik"), ()),  # half is not more than half
        (red("Mieke", "Jan", "Jan", "Jan", "Tarik"), ((2, 3, 4), "Jan", 5)),
        (red("Jan", "Mieke", "Tarik"), ()),
    ],
)
def test_one_person_with_most_of_the_red_actions(
    plan: PlanOutline, told: tuple[tuple[int, ...], str, int] | tuple[()]
) -> None:
    found = [(each.items, each.who, each.number) for each in remarks(plan, NOV_24)]

    assert found == ([told] if told else [])


def test_nobody_is_no_person_and_other_lights_are_not_red() -> None:
    nobody = remarks(red(None, None, None), NOV_24)
    others = [action(1, light=RED), action(2, light=RED), action(3, light=ORANGE), action(4, COMPLETED, RED)]

    assert [each.remark for each in nobody] == [Remark.NO_OWNER]
    assert remarks(PlanOutline(actions=others), NOV_24) == ()


def test_items_of_one_remark_stand_together_strategies_first() -> None:
    plan = PlanOutline(
        strategies=[StrategyOutline(30, None, 1), StrategyOutline(31, "Mieke Vis", 1)],
        actions=[action(2, owner=None), action(1, owner=None)],
    )

    assert remarks(plan, NOV_24) == (Remarked(Remark.NO_OWNER, (30, 2, 1)),)
