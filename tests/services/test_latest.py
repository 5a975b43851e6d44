"""What was read last is given again as long as nothing changed, and never longer."""

from contextlib import closing

from ogsm_tui.services.clock import Clock
from ogsm_tui.services.reading import Reading
from ogsm_tui.store.opening import open_store
from tests.builders import BUILDER, PlanBuilder
from tests.services.conftest import Table


def titles(reading: Reading, plan: PlanBuilder) -> set[str]:
    return {each.code for each in reading.titles(plan.id)}


def test_a_plan_is_read_again_only_when_something_changed(table: Table) -> None:
    reading, plan = table.desk.reading, table.plan
    tree, named = reading.tree(plan.id), reading.titles(plan.id)
    table.store.keep_scratch(plan.id, "place", "where the cursor is makes no difference")
    assert reading.tree(plan.id) is tree
    assert reading.titles(plan.id) is named

    plan.strategy("S77")
    assert len(reading.tree(plan.id).items) == len(tree.items) + 1
    assert "S77" in titles(reading, plan)


def test_what_another_window_did_or_took_back_is_seen(table: Table) -> None:
    plan = table.plan
    with closing(open_store(table.store.path)) as other:
        reading = Reading(other, Clock())
        assert "S77" not in titles(reading, plan)
        plan.strategy("S77")
        assert "S77" in titles(reading, plan)
        table.store.undo(plan.id, BUILDER.origin)
        assert "S77" not in titles(reading, plan)


def test_another_plan_of_the_store_is_another_reading(table: Table) -> None:
    table.plan.strategy("S77")
    other = PlanBuilder(table.store, title="Ander plan")
    assert "S77" in titles(table.desk.reading, table.plan)
    assert "S77" not in titles(table.desk.reading, other)
