"""The strategies and indicators of the bijstuursessie, from the rows of a store (method.md, section 5)."""

from datetime import date

from ogsm_tui.method.words import Handled, Light, Reason, Section, SessionStatus, Signal, Status
from ogsm_tui.store.models import ActionCounts, ListedIndicator, ListedStrategy
from tests.builders import Listed, Measured, PlanBuilder, Reported
from tests.store.queries.looking import BIJSTUREN, DOEN, PREVIOUS, ago, held, look

GREEN, ORANGE, RED = Light.GREEN, Light.ORANGE, Light.RED


def strategies(plan: PlanBuilder) -> tuple[ListedStrategy, ...]:
    found = look(plan, BIJSTUREN).strategies
    assert found is not None
    return found


def indicator(plan: PlanBuilder) -> ListedIndicator:
    (strategy,) = strategies(plan)
    (found,) = strategy.indicators
    return found


def test_the_doensessie_has_no_strategies(plan: PlanBuilder) -> None:
    plan.strategy("S1")

    assert look(plan, DOEN).strategies is None


def test_all_strategies_stand_in_plan_order_each_with_its_indicators(plan: PlanBuilder) -> None:
    for code in ("S2", "S10", "S1"):
        plan.strategy(code, archived=code == "S10")
    for code, strategy in (("I2", "S1"), ("I9", "S2"), ("I1", "S1"), ("I3", "S10")):
        plan.indicator(code, strategy)
    plan.indicator("I4", "S1", archived=True)

    found = [(each.code, [one.code for one in each.indicators]) for each in strategies(plan)]

    assert found == [("S2", ["I9"]), ("S1", ["I2", "I1"])]


def test_a_strategy_is_listed_whatever_its_light(plan: PlanBuilder) -> None:
    plan.strategy("S1", "Brieven", owner="Mieke Vis", reports=[Reported(ago(5), GREEN, 60)])
    plan.strategy("S2", reports=[Reported(ago(95), RED, 20)])

    well, badly = strategies(plan)

    assert (well.title, well.owner, well.light, well.progress) == ("Brieven", "Mieke Vis", GREEN, 60)
    assert (well.reasons, well.report_date) == ((), ago(5))
    assert badly.reasons == (Reason.RED, Reason.REPORT_NOT_CURRENT)


def test_a_strategy_counts_its_actions_by_light(plan: PlanBuilder) -> None:
    plan.strategy("S1")
    plan.strategy("S2")
    report = {
        light: [Reported(ago(9), None), Reported(ago(3), light), Reported(ago(-3), GREEN)] for light in Light
    }
    plan.action("A1", status=Status.DOING, strategies=["S1", "S2"], reports=report[RED])
    plan.action("A2", status=Status.DOING, strategies=["S1"], reports=report[ORANGE])
    plan.action("A3", status=Status.TODO, strategies=["S1"], start=ago(-90), reports=report[GREEN])
    plan.action("A4", status=Status.TODO, strategies=["S1"])
    plan.action("A5", status=Status.COMPLETED, strategies=["S1"], completed=ago(400), reports=report[RED])
    plan.action("A9", status=Status.COMPLETED, strategies=["S1"])
    plan.action("A6", status=Status.ICEBOX, strategies=["S1"], reports=report[RED])
    for code, status in (("A7", Status.COMPLETED), ("A8", Status.DOING)):
        plan.action(code, status=status, strategies=["S1"], archived=True, reports=report[RED])

    first, second = strategies(plan)

    assert first.actions == ActionCounts(red=1, orange=1, green=1, none=1, completed=2)
    assert second.actions == ActionCounts(red=1)


def test_an_indicator_shows_its_figures_and_the_latest_value(plan: PlanBuilder) -> None:
    plan.strategy("S1")
    plan.indicator(
        "I1",
        "S1",
        "Brieven op B1",
        owner="Mieke Vis",
        unit="%",
        baseline=20,
        target=80,
        target_date=date(2026, 12, 31),
        measurements=[
            Measured(ago(60), actual=30, light=GREEN),
            Measured(ago(30), actual=45),
            Measured(ago(10), light=RED, in_session=True),
            Measured(ago(-1), actual=99),
        ],
    )

    found = indicator(plan)

    assert (found.title, found.owner, found.unit) == ("Brieven op B1", "Mieke Vis", "%")
    assert (found.baseline, found.target, found.target_date) == (20, 80, date(2026, 12, 31))
    assert (found.actual, found.measured_on, found.light) == (45, ago(30), RED)
    assert found.reasons == (Reason.RED,)


def test_a_light_that_a_session_set_makes_no_indicator_current(plan: PlanBuilder) -> None:
    plan.strategy("S1")
    measurements = [Measured(ago(95), actual=3), Measured(ago(5), light=GREEN, in_session=True)]
    plan.indicator("I1", "S1", measurements=measurements)

    assert indicator(plan).reasons == (Reason.REPORT_NOT_CURRENT,)


def test_an_indicator_never_measured_has_no_value(plan: PlanBuilder) -> None:
    plan.strategy("S1")
    plan.indicator("I1", "S1")

    found = indicator(plan)

    assert (found.actual, found.measured_on, found.reasons) == (None, None, (Reason.NO_REPORT,))


def test_a_light_that_stays_is_a_signal_of_strategies_and_indicators(plan: PlanBuilder) -> None:
    plan.strategy("S1", reports=[Reported(ago(day), RED) for day in (3, 2, 1)])
    plan.indicator("I1", "S1", measurements=[Measured(ago(day), 1, light=ORANGE) for day in (3, 2, 1)])

    (strategy,) = strategies(plan)

    assert strategy.signals == (Signal.LIGHT_UNCHANGED,)
    assert strategy.indicators[0].signals == (Signal.LIGHT_UNCHANGED,)


def test_a_strategy_is_carried_over_and_handled_by_its_own_kind_of_session(plan: PlanBuilder) -> None:
    plan.strategy("S1")
    plan.strategy("S2")
    parked = Listed("S1", section=Section.STRATEGIES, state=Handled.PARKED)
    held(plan, parked, kind=BIJSTUREN)
    decided = Listed("S2", section=Section.STRATEGIES, state=Handled.DECIDED)
    start = PREVIOUS.replace(month=11, day=24)
    plan.session(BIJSTUREN, start, status=SessionStatus.RUNNING, agenda=[decided])

    first, second = strategies(plan)

    assert (first.signals, first.handled) == ((Signal.CARRIED_OVER,), None)
    assert (second.signals, second.handled) == ((), Handled.DECIDED)
