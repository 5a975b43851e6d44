"""What the rules say of one item, whether a bookmark lists it or not: for agendas, panes and walks."""

from datetime import date

from ogsm_tui.method.words import Handled, ItemKind, Light, Reason, Section, SessionKind, Signal, Status
from ogsm_tui.store.models import ItemRef
from ogsm_tui.store.queries.bookmark import Judged, judged_items
from tests.builders import OBJECTIVE, Listed, Measured, Moved, PlanBuilder, Reported
from tests.store.queries.looking import BIJSTUREN, DOEN, ON, ago, held


def judge(plan: PlanBuilder, code: str, kind: SessionKind = DOEN) -> Judged:
    with plan.store.read() as connection:
        return judged_items(connection, plan.id, kind, ON, [plan.ref(code)])[plan.ref(code)]


def test_a_listed_action_has_its_section_and_reasons(plan: PlanBuilder) -> None:
    plan.action("A1", status=Status.DOING, deadline=ago(1), reports=[Reported(ago(40), Light.RED)])

    assert judge(plan, "A1") == Judged(
        light=Light.RED,
        report_date=ago(40),
        section=Section.DECIDE,
        reasons=(Reason.RED, Reason.REPORT_NOT_CURRENT),
        signals=(Signal.DEADLINE_PASSED,),
    )


def test_an_action_that_is_not_listed_has_light_and_signals_and_no_reasons(plan: PlanBuilder) -> None:
    plan.action(
        "A1",
        status=Status.ICEBOX,
        reports=[Reported(ago(3), Light.RED)],
        moves=[Moved(ago(9), ago(30), ago(-30))],
    )

    found = judge(plan, "A1")

    assert (found.light, found.section, found.reasons) == (Light.RED, None, ())
    assert found.signals == (Signal.MOVED,)


def test_an_archived_item_is_known_and_not_listed(plan: PlanBuilder) -> None:
    report = Reported(ago(3), Light.RED)
    plan.action("A1", status=Status.DOING, archived=True, reports=[report])
    plan.strategy("S1", archived=True, reports=[report])

    for code in ("A1", "S1"):
        found = judge(plan, code, BIJSTUREN)
        assert (found.light, found.section, found.reasons) == (Light.RED, None, ())


def test_a_strategy_is_listed_in_its_own_bookmark_only(plan: PlanBuilder) -> None:
    plan.strategy("S1", reports=[Reported(ago(3), Light.ORANGE)])

    assert judge(plan, "S1", BIJSTUREN).section is Section.STRATEGIES
    assert judge(plan, "S1", DOEN).section is None
    assert judge(plan, "S1", DOEN).reasons == (Reason.ORANGE,)


def test_indicators_and_goals_are_measured_strategies_and_the_objective_reported(plan: PlanBuilder) -> None:
    plan.strategy("S1", reports=[Reported(ago(3), Light.RED)])
    plan.indicator("I1", "S1", measurements=[Measured(ago(2), 3, light=Light.ORANGE)])
    plan.goal("D1", measurements=[Measured(ago(1), 7, light=Light.GREEN)])
    plan.report(OBJECTIVE, Reported(ago(4), Light.GREEN))

    lights = [
        (judge(plan, code).light, judge(plan, code).report_date) for code in ("S1", "I1", "D1", OBJECTIVE)
    ]

    assert lights == [
        (Light.RED, ago(3)),
        (Light.ORANGE, ago(2)),
        (Light.GREEN, ago(1)),
        (Light.GREEN, ago(4)),
    ]


def test_an_item_that_was_brought_in_and_parked_is_carried_over(plan: PlanBuilder) -> None:
    plan.strategy("S1")
    plan.indicator("I1", "S1")
    held(plan, Listed("I1", section=Section.BROUGHT_IN, state=Handled.PARKED))

    assert Signal.CARRIED_OVER in judge(plan, "I1").signals


def test_many_items_are_judged_at_once_and_unknown_ones_left_out(plan: PlanBuilder) -> None:
    plan.strategy("S1")
    plan.action("A1", status=Status.COMPLETED, completed=date(2026, 11, 20))
    unknown = ItemRef(ItemKind.ACTION, 99)

    with plan.store.read() as connection:
        found = judged_items(connection, plan.id, DOEN, ON, [plan.ref("A1"), plan.ref("S1"), unknown])

        assert set(found) == {plan.ref("A1"), plan.ref("S1")}
        assert found[plan.ref("A1")].section is Section.CHECK
