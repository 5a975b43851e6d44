"""What owners had told by the day of a bijstuursessie: the last report, the last value, and no later one."""

from datetime import date
from pathlib import Path

from ogsm_tui.method.words import Light
from ogsm_tui.store.queries.results import results
from tests.builders import OBJECTIVE, Measured, PlanBuilder, Reported, fresh_store

ON = date(2026, 12, 17)
EARLIER, LATER = date(2026, 12, 1), date(2026, 12, 20)


def test_results_are_those_of_the_day(tmp_path: Path) -> None:
    store = fresh_store(tmp_path / "ogsm.db")
    plan = PlanBuilder(
        store, objective="In één keer goed", reports=[Reported(EARLIER, Light.GREEN, None, "Goed.")]
    )
    with plan.batch():
        plan.goal("D1", unit="cijfer", measurements=[Measured(EARLIER, 7.5), Measured(LATER, 8)])
        plan.goal("D2", archived=True, measurements=[Measured(EARLIER, 1)])
        plan.goal("D3")
        told = [Reported(EARLIER, Light.ORANGE, None, "Traag."), Reported(LATER, Light.RED, None, "Te laat.")]
        plan.strategy(
            "S1", owner="Mieke Vis", reports=[*told, Reported(ON, Light.RED, None, "", in_session=True)]
        )
        plan.strategy("S2", reports=[Reported(EARLIER, Light.GREEN, None, "Niet op de agenda.")])
        plan.indicator(
            "I1",
            "S1",
            unit="%",
            measurements=[
                Measured(EARLIER, 52, light=Light.ORANGE),
                Measured(ON, light=Light.RED, in_session=True),
            ],
        )
        plan.indicator("I2", "S2", measurements=[Measured(EARLIER, 3)])
    with store.read() as connection:
        found = results(connection, plan.id, ON, {plan.id_of("S1")})
    store.close()
    assert [(each.ref, each.text, each.actual, each.light, each.date) for each in found] == [
        (plan.ref(OBJECTIVE), "Goed.", None, Light.GREEN, EARLIER),
        (plan.ref("S1"), "Traag.", None, Light.RED, EARLIER),
        (plan.ref("D1"), "", 7.5, None, EARLIER),
        (plan.ref("I1"), "", 52, Light.RED, EARLIER),
    ]
