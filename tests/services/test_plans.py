"""A plan is made: one step, with its objective and its people."""

import pytest

from ogsm_tui.method.words import Act, OgsmStatus
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import PlanDraft
from ogsm_tui.services.office import office
from ogsm_tui.services.outcome import Done
from ogsm_tui.services.plans import Plans
from ogsm_tui.store.care import content_hash
from tests.services.conftest import ON, Table


def add(table: Table, draft: PlanDraft) -> Done:
    return Plans(table.store, Clock(ON), "window-1").add(draft)


def test_a_plan_is_what_it_was_said_to_be(table: Table) -> None:
    before = content_hash(table.store)
    draft = PlanDraft(" Jaarplan 2027 ", "Balie", "In één keer\ngoed", "Jan  Bos", "Ravi Sharma")
    kept = table.kept(add(table, draft))
    assert (kept.act, kept.subject["title"]) == (Act.ADD_PLAN, "Jaarplan 2027")
    made = next(plan for plan in table.desk.reading.plans() if plan.title == "Jaarplan 2027")
    assert (made.team, made.objective, made.owner, made.process_owner, made.status) == (
        "Balie",
        "In één keer\ngoed",
        "Jan Bos",
        "Ravi Sharma",
        OgsmStatus.ACTIVE,
    )
    assert [person.name for person in table.desk.reading.people(made.id)] == ["Jan Bos", "Ravi Sharma"]
    # It is taken back in the plan itself, and leaves nothing.
    desk = office(table.store, Clock(ON), "window-1", made.id)
    assert table.kept(desk.history.undo()).act is Act.ADD_PLAN
    assert content_hash(table.store) == before
    table.kept(desk.history.redo())
    assert made in table.desk.reading.plans()


def test_a_title_is_enough(table: Table) -> None:
    table.kept(add(table, PlanDraft("Nieuw")))
    made = next(plan for plan in table.desk.reading.plans() if plan.title == "Nieuw")
    assert (made.team, made.objective, made.owner, made.process_owner) == ("", "", None, None)
    assert table.desk.reading.status(made.id).upcoming is None


@pytest.mark.parametrize(
    ("draft", "why"),
    [
        (PlanDraft("  "), "field-required"),
        (PlanDraft("Twee\nregels"), "one-line"),
        (PlanDraft("Nieuw", team="Balie\x1b[31m"), "one-line"),
        (PlanDraft("Jaarplan"), "title-taken"),
    ],
)
def test_what_cannot_be_is_refused(table: Table, draft: PlanDraft, why: str) -> None:
    before = content_hash(table.store)
    assert table.refused(add(table, draft)) == why
    assert content_hash(table.store) == before
