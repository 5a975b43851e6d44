"""The whole plan at once: every item with what stands beside it, and what may be remarked."""

from datetime import date, datetime

import pytest

from ogsm_tui.method.words import ItemKind, Light, Remark, SessionStatus, Status
from ogsm_tui.store.engine import driver
from ogsm_tui.store.queries.tree import tree
from ogsm_tui.store.tree import PlanTree, TreeItem
from tests.builders import OBJECTIVE, Measured, PlanBuilder, Reported
from tests.store.queries.looking import DOEN, ON, ago


def look(plan: PlanBuilder, on: date = ON) -> PlanTree:
    with plan.store.read() as connection:
        return tree(connection, plan.id, on)


def item(plan: PlanBuilder, code: str) -> TreeItem:
    return next(each for each in look(plan).items if each.ref == plan.ref(code))


def test_every_item_is_there_in_plan_order_also_what_is_archived(plan: PlanBuilder) -> None:
    plan.action("A2")
    plan.strategy("S1", archived=True)
    plan.action("A1", strategies=["S1"], parent="A2")

    found = look(plan).items

    assert [each.code for each in found] == ["", "A2", "S1", "A1"]
    assert found[0].ref == plan.ref(OBJECTIVE)
    assert found[2].archived
    assert (found[3].strategies, found[3].parent) == ((plan.id_of("S1"),), plan.id_of("A2"))


def test_an_action_under_several_strategies_names_them_in_its_order(plan: PlanBuilder) -> None:
    plan.strategy("S1")
    plan.strategy("S2")
    plan.action("A1", strategies=["S2", "S1"])

    assert item(plan, "A1").strategies == (plan.id_of("S2"), plan.id_of("S1"))


def test_reports_and_measurements_give_light_and_figures_as_of_the_day(plan: PlanBuilder) -> None:
    told = [Reported(ago(9), Light.RED), Reported(ago(2), Light.GREEN), Reported(ago(-1), Light.ORANGE)]
    plan.strategy("S1", reports=told)
    plan.action("A1", status=Status.DOING, owner="Jan Bos", deadline=ON, reports=told)
    plan.indicator(
        "I1",
        "S1",
        unit="%",
        target=80,
        measurements=[
            Measured(ago(40), 70.0, light=Light.RED),
            Measured(ago(5), light=Light.ORANGE, in_session=True),
            Measured(ago(-3), 99.0, light=Light.GREEN),
        ],
    )
    plan.goal("D1", measurements=[Measured(ago(5), 7.5)])

    action, indicator = item(plan, "A1"), item(plan, "I1")
    assert (action.light, action.status, action.owner, action.deadline) == (
        Light.GREEN,
        Status.DOING,
        "Jan Bos",
        ON,
    )
    assert item(plan, "S1").light is Light.GREEN
    assert (indicator.light, indicator.actual, indicator.measured) == (Light.ORANGE, 70.0, ago(40))
    assert (indicator.unit, indicator.target, indicator.strategies) == ("%", 80.0, (plan.id_of("S1"),))
    assert (item(plan, "D1").light, item(plan, "D1").actual) == (None, 7.5)


def test_remarks_leave_out_what_is_archived_or_under_it(plan: PlanBuilder) -> None:
    plan.strategy("S1", owner="Mieke Vis")
    plan.strategy("S2", archived=True)
    plan.indicator("I1", "S1", target=1, measurements=[Measured(ago(5), 1.0)])
    plan.indicator("I2", "S1", archived=True)
    plan.indicator("I3", "S2")
    plan.action("A1", status=Status.DOING, owner="Jan Bos")
    plan.action("A2", status=Status.DOING, archived=True)

    found = look(plan).remarks

    assert [(each.remark, each.items) for each in found] == [(Remark.NO_DEADLINE, (plan.id_of("A1"),))]


def test_a_strategy_of_which_all_indicators_are_archived_has_none(plan: PlanBuilder) -> None:
    plan.strategy("S1", owner="Mieke Vis")
    plan.indicator("I1", "S1", archived=True)

    assert [each.remark for each in look(plan).remarks] == [Remark.NO_INDICATOR]


def test_it_names_the_session_that_is_being_held(plan: PlanBuilder) -> None:
    assert look(plan).running is None
    running = plan.session(DOEN, datetime(2026, 11, 24, 10, 0), status=SessionStatus.RUNNING)
    assert look(plan).running == running


@pytest.mark.parametrize("number", [3, 300])
def test_as_many_statements_for_few_items_as_for_many(plan: PlanBuilder, number: int) -> None:
    with plan.batch():
        plan.strategy("S1")
        for each in range(number):
            plan.action(f"A{each}", strategies=["S1"], reports=[Reported(ago(1), Light.GREEN)])
    statements: list[str] = []
    with plan.store.read() as connection:
        driver(connection).set_trace_callback(statements.append)
        found = tree(connection, plan.id, ON)
        asked = len(statements)

    assert asked == 4
    assert sum(each.ref.kind is ItemKind.ACTION for each in found.items) == number
