"""What every owner still owes is the same as what the process status counts."""

from collections import Counter
from datetime import datetime

import pytest

from ogsm_tui.method.words import ItemKind, Light, SessionKind, Status
from ogsm_tui.store.queries.preparation import owed, preparation
from tests.builders import Measured, PlanBuilder, Reported
from tests.store.queries.looking import BIJSTUREN, DOEN, ON, ago, held

DOING = Status.DOING


@pytest.fixture
def busy(plan: PlanBuilder) -> PlanBuilder:
    held(plan, start=datetime(2026, 10, 27, 10, 0))
    plan.strategy("S1", owner="Mieke Vis")
    plan.strategy("S2", owner="Jan Bos", reports=[Reported(ago(10), Light.GREEN)])
    plan.indicator("I1", "S1", owner="Jan Bos", measurements=[Measured(ago(100), 7.0)])
    plan.action("A10", "Tien", status=DOING, owner="Jan Bos", reports=[Reported(ago(60), Light.RED)])
    plan.action("A2", "Twee", status=DOING, owner="Jan Bos")
    plan.action("A3", status=DOING)
    plan.action("A4", status=DOING, owner="Jan Bos", reports=[Reported(ago(3), Light.GREEN)])
    plan.action("A5", status=Status.ICEBOX, owner="Jan Bos")
    plan.action("A6", status=DOING, owner="Jan Bos", archived=True)
    return plan


@pytest.mark.parametrize(
    ("kind", "codes"), [(DOEN, ["A2", "A3", "A10"]), (BIJSTUREN, ["S1", "I1", "A2", "A3", "A10"])]
)
def test_what_is_owed_stands_by_kind_and_by_code(
    busy: PlanBuilder, kind: SessionKind, codes: list[str]
) -> None:
    with busy.store.read() as connection:
        assert [each.code for each in owed(connection, busy.id, kind, ON)] == codes


@pytest.mark.parametrize("kind", SessionKind)
def test_it_is_what_the_process_status_counts(busy: PlanBuilder, kind: SessionKind) -> None:
    with busy.store.read() as connection:
        items = owed(connection, busy.id, kind, ON)
        owing = preparation(connection, busy.id, kind, ON).owing

    assert Counter(each.owner for each in items) == {each.name: each.number for each in owing}


def test_each_names_what_is_shown_of_it(busy: PlanBuilder) -> None:
    with busy.store.read() as connection:
        first, *_, last = owed(connection, busy.id, BIJSTUREN, ON)

    assert (first.ref.kind, first.title, first.owner, first.own_report_date) == (
        ItemKind.STRATEGY,
        "S1",
        "Mieke Vis",
        None,
    )
    assert (last.title, last.light, last.own_report_date) == ("Tien", Light.RED, ago(60))
