"""The state of preparation, and whether it gets better (method.md, section 7)."""

from datetime import date, datetime

from ogsm_tui.method.words import Light, SessionKind, Status
from ogsm_tui.store.queries.preparation import Owing, Preparation, Tally, improving, preparation
from tests.builders import Measured, PlanBuilder, Reported
from tests.store.queries.looking import BIJSTUREN, DOEN, ON, ago, held

GREEN, ORANGE, RED = Light.GREEN, Light.ORANGE, Light.RED


def prepared(plan: PlanBuilder, kind: SessionKind = DOEN) -> Preparation:
    with plan.store.read() as connection:
        return preparation(connection, plan.id, kind, ON)


def test_the_actions_in_play_are_counted_by_light_and_by_report(plan: PlanBuilder) -> None:
    doing = Status.DOING
    plan.action("A1", status=doing, owner="Jan Bos", reports=[Reported(ago(3), GREEN)])
    plan.action("A2", status=doing, owner="Jan Bos", reports=[Reported(ago(40), RED)])
    plan.action("A3", status=doing, owner="Jan Bos", reports=[Reported(ago(3), GREEN, in_session=True)])
    plan.action("A4", status=Status.TODO, start=ago(1), owner="Mieke Vis")
    plan.action("A5", status=doing)
    plan.action("A6", status=Status.TODO, start=ON, owner="Mieke Vis")
    plan.action("A7", status=Status.ICEBOX, start=ago(9), owner="Mieke Vis")
    plan.action("A8", status=Status.COMPLETED, owner="Mieke Vis")
    plan.action("A9", status=doing, owner="Mieke Vis", archived=True)

    found = prepared(plan)

    assert found.actions == Tally(red=1, orange=0, green=2, none=2, current=1)
    assert (found.actions.total, found.current, found.not_current) == (5, 1, 4)
    assert (found.strategies, found.indicators) == (None, None)
    assert found.owing == (Owing("Jan Bos", 2), Owing("Mieke Vis", 1), Owing(None, 1))


def test_the_bijstuursessie_also_asks_for_strategies_and_indicators(plan: PlanBuilder) -> None:
    plan.strategy("S1", owner="Mieke Vis", reports=[Reported(ago(95), ORANGE)])
    plan.strategy("S2", owner="Ali", archived=True)
    measured = [Measured(ago(5), 3, light=GREEN)]
    plan.indicator("I1", "S1", owner="Ali", measurements=measured)
    plan.indicator("I2", "S1", owner="Mieke Vis")
    plan.indicator("I3", "S2", owner="Ali")
    plan.indicator("I4", "S1", owner="Ali", archived=True)
    plan.action("A1", status=Status.DOING, owner="Ali")

    found = prepared(plan, BIJSTUREN)

    assert found.strategies == Tally(orange=1)
    assert found.indicators == Tally(green=1, none=1, current=1)
    assert found.actions == Tally(none=1)
    assert (found.current, found.not_current) == (1, 3)
    assert found.owing == (Owing("Mieke Vis", 2), Owing("Ali", 1))


def test_nothing_in_play_owes_nothing(plan: PlanBuilder) -> None:
    found = prepared(plan)

    assert (found.actions, found.owing) == (Tally(), ())


def shares(plan: PlanBuilder, on: date = ON) -> dict[date, tuple[int, int]]:
    with plan.store.read() as connection:
        return {share.day: (share.current, share.of) for share in improving(connection, plan.id, on)}


def test_each_month_end_tells_how_many_started_actions_were_current(plan: PlanBuilder) -> None:
    started = date(2026, 8, 15)
    plan.action("A1", status=Status.DOING, start=started, reports=[Reported(date(2026, 9, 20), GREEN)])
    plan.action(
        "A2",
        status=Status.COMPLETED,
        start=started,
        completed=date(2026, 10, 5),
        reports=[Reported(date(2026, 8, 20), RED), Reported(date(2026, 9, 10), RED)],
    )
    plan.action(
        "A3",
        status=Status.TODO,
        start=date(2026, 9, 10),
        reports=[Reported(date(2026, 9, 20), GREEN, in_session=True)],
    )
    plan.action("A4", status=Status.DOING, archived=True)
    plan.action("A5", status=Status.ICEBOX, start=started)
    plan.action("A6", status=Status.COMPLETED, start=started)
    PlanBuilder(plan.store, title="Ander plan").action("A1", status=Status.DOING)

    found = shares(plan)

    assert (min(found), max(found), len(found)) == (date(2025, 11, 30), date(2026, 10, 31), 12)
    assert found[date(2026, 7, 31)] == (0, 0)
    assert found[date(2026, 8, 31)] == (1, 2)
    assert found[date(2026, 9, 30)] == (2, 3)
    assert found[date(2026, 10, 31)] == (0, 2)


def test_a_session_makes_what_was_reported_after_it_current(plan: PlanBuilder) -> None:
    plan.action("A1", status=Status.DOING, reports=[Reported(date(2026, 6, 10), GREEN)])
    assert shares(plan)[date(2026, 10, 31)] == (0, 1)

    held(plan, start=datetime(2026, 6, 9, 10, 0))

    assert shares(plan)[date(2026, 10, 31)] == (1, 1)
