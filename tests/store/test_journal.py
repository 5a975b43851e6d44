"""Undo and redo: one's own steps, across restarts, never over the work of somebody else."""

from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.store.care import content_hash
from ogsm_tui.store.journal import AtBarrier, ChangedSince, NothingLeft, Taken, Undone
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.store import Store
from ogsm_tui.store.tables import (
    ActionRow,
    ItemRow,
    PersonRow,
    ReportRow,
    SessionRow,
)
from tests.builders import PlanBuilder
from tests.store_helpers import NOW, add_report, by, retitle, title_of


def code_is(store: Store, plan: int, item: int, code: str, origin: str = "here") -> None:
    with store.write(by(origin), plan) as writer:
        writer.update(ItemRow, item, code=code)
        writer.describe("change-item", code=code)


def add_action(store: Store, plan: int, code: str, origin: str = "here") -> int:
    with store.write(by(origin), plan) as writer:
        writer.describe("add-item", code=code)
        item = writer.insert(ItemRow, ogsm_id=plan, kind="action", code=code, title=code)
        writer.insert(ActionRow, id=item)
    return item


def add_person(store: Store, plan: int, name: str, origin: str = "here") -> int:
    with store.write(by(origin), plan) as writer:
        writer.describe("change-plan")
        return writer.insert(PersonRow, ogsm_id=plan, name=name)


def set_status(store: Store, plan: int, session: int, status: SessionStatus, origin: str) -> None:
    with store.write(by(origin, session), plan) as writer:
        writer.update(SessionRow, session, status=status)
        writer.describe("begin" if status is SessionStatus.RUNNING else "finish")
        if status is SessionStatus.CLOSED:
            writer.barrier()


def refused_for(outcome: Undone) -> tuple[str, str | None]:
    """Give the kind of the step that was refused, and whose step kept it."""
    assert isinstance(outcome, ChangedSince)
    other = outcome.other
    return outcome.step.kind, None if other is None else f"{other.origin}: {other.kind}"


# ---- one's own chain


def test_nothing_done_nothing_taken_back(plan: PlanBuilder) -> None:
    assert plan.store.undo(plan.id, "here") == plan.store.redo(plan.id, "here") == NothingLeft()


def test_steps_are_taken_back_and_done_again_one_by_one(plan: PlanBuilder) -> None:
    store, action = plan.store, plan.id_of("A1")
    seen = [content_hash(store)]
    for title in ("Een", "Twee", "Drie"):
        retitle(store, plan.id, action, title)
        seen.append(content_hash(store))
    for expected, title in zip(seen[2::-1], ("Drie", "Twee", "Een"), strict=True):
        outcome = store.undo(plan.id, "here")
        assert isinstance(outcome, Taken)
        assert (outcome.step.kind, outcome.step.subject) == ("change-item", {"title": title})
        assert (outcome.step.origin, outcome.step.at) == ("here", NOW)
        assert content_hash(store) == expected
    assert store.undo(plan.id, "here") == NothingLeft()
    for expected in seen[1:]:
        assert isinstance(store.redo(plan.id, "here"), Taken)
        assert content_hash(store) == expected
    assert store.redo(plan.id, "here") == NothingLeft()


def test_the_chain_survives_a_restart(plan: PlanBuilder) -> None:
    action = plan.id_of("A1")
    retitle(plan.store, plan.id, action, "Een")
    retitle(plan.store, plan.id, action, "Twee")
    for title, turn in (("Een", "undo"), ("A1", "undo"), ("Een", "redo"), ("Twee", "redo")):
        store = open_store(plan.store.path)
        outcome = store.undo(plan.id, "here") if turn == "undo" else store.redo(plan.id, "here")
        assert isinstance(outcome, Taken)
        assert title_of(store, action) == title
        store.close()


def test_a_new_step_drops_what_could_be_done_again(plan: PlanBuilder) -> None:
    store, action = plan.store, plan.id_of("A1")
    retitle(store, plan.id, action, "Een")
    retitle(store, plan.id, action, "Twee")
    store.undo(plan.id, "here")
    retitle(store, plan.id, action, "Anders")
    assert store.redo(plan.id, "here") == NothingLeft()
    assert isinstance(store.undo(plan.id, "here"), Taken)
    assert title_of(store, action) == "Een"
    # The step of another window drops nothing here.
    retitle(store, plan.id, plan.id_of("S1"), "Elders", "there")
    assert isinstance(store.redo(plan.id, "here"), Taken)
    assert title_of(store, action) == "Anders"


def test_what_changed_nothing_is_no_step(plan: PlanBuilder) -> None:
    store, action = plan.store, plan.id_of("A1")
    retitle(store, plan.id, action, "Een")
    store.undo(plan.id, "here")
    retitle(store, plan.id, action, "A1")
    with store.write(by(), plan.id) as writer:
        writer.delete(ReportRow, writer.insert(ReportRow, item_id=action, date=NOW.date()))
    # So it drops nothing either.
    assert isinstance(store.redo(plan.id, "here"), Taken)
    assert title_of(store, action) == "Een"


def test_each_plan_has_a_chain_of_its_own(plan: PlanBuilder) -> None:
    other = PlanBuilder(plan.store, title="Ander plan")
    retitle(plan.store, plan.id, plan.id_of("A1"), "Hier")
    assert plan.store.undo(other.id, "here") == NothingLeft()
    retitle(plan.store, other.id, other.id_of("objective"), "Daar")
    assert isinstance(plan.store.undo(plan.id, "here"), Taken)
    assert title_of(plan.store, plan.id_of("A1")) == "A1"
    assert title_of(plan.store, other.id_of("objective")) == "Daar"


def test_a_whole_plan_is_taken_back_and_comes_back(store: Store) -> None:
    empty = content_hash(store)
    plan = PlanBuilder(store, owner="Ingrid de Wit", process_owner="Ravi Sharma")
    full = content_hash(store)
    assert isinstance(store.undo(plan.id, "builder"), Taken)
    assert content_hash(store) == empty
    assert isinstance(store.redo(plan.id, "builder"), Taken)
    assert content_hash(store) == full


def test_codes_that_change_places_are_taken_back(plan: PlanBuilder) -> None:
    store, one, two = plan.store, plan.id_of("A1"), plan.action("A2")
    before = content_hash(store)
    with store.write(by(), plan.id) as writer:
        writer.update(ItemRow, one, code="A0")
        writer.update(ItemRow, two, code="A1")
        writer.update(ItemRow, one, code="A2")
        writer.describe("change-item")
    after = content_hash(store)
    assert isinstance(store.undo(plan.id, "here"), Taken)
    assert content_hash(store) == before
    assert isinstance(store.redo(plan.id, "here"), Taken)
    assert content_hash(store) == after


def test_rows_that_were_taken_back_leave_their_numbers_unused(plan: PlanBuilder) -> None:
    store = plan.store
    first = add_action(store, plan.id, "A2")
    store.undo(plan.id, "here")
    second = add_action(store, plan.id, "A3", "there")
    assert second > first
    assert isinstance(store.redo(plan.id, "here"), Taken)
    assert title_of(store, first) == "A2"
    assert title_of(store, second) == "A3"


# ---- the work of others


def test_steps_that_share_no_row_do_not_hinder_each_other(plan: PlanBuilder) -> None:
    store = plan.store
    retitle(store, plan.id, plan.id_of("A1"), "Hier")
    retitle(store, plan.id, plan.id_of("S1"), "Daar", "there")
    assert isinstance(store.undo(plan.id, "here"), Taken)
    assert (title_of(store, plan.id_of("A1")), title_of(store, plan.id_of("S1"))) == ("A1", "Daar")


def test_what_another_changed_since_is_not_taken_back(plan: PlanBuilder) -> None:
    store, action = plan.store, plan.id_of("A1")
    retitle(store, plan.id, action, "Hier")
    retitle(store, plan.id, action, "Daar", "there")
    before = content_hash(store)
    assert refused_for(store.undo(plan.id, "here")) == ("change-item", "there: change-item")
    assert content_hash(store) == before
    # Once the other took it back, there is nothing in the way.
    assert isinstance(store.undo(plan.id, "there"), Taken)
    assert isinstance(store.undo(plan.id, "here"), Taken)
    assert title_of(store, action) == "A1"
    # Now the other's step has lost its ground, and it is our undo that took it.
    assert refused_for(store.redo(plan.id, "there")) == ("change-item", "here: change-item")


def test_a_change_back_by_another_is_a_change(plan: PlanBuilder) -> None:
    store, action = plan.store, plan.id_of("A1")
    retitle(store, plan.id, action, "Hier")
    retitle(store, plan.id, action, "Daar", "there")
    retitle(store, plan.id, action, "Hier", "elsewhere")
    assert refused_for(store.undo(plan.id, "here")) == ("change-item", "elsewhere: change-item")
    assert title_of(store, action) == "Hier"


def test_what_another_changed_meanwhile_is_not_done_again(plan: PlanBuilder) -> None:
    store, action = plan.store, plan.id_of("A1")
    retitle(store, plan.id, action, "Hier")
    store.undo(plan.id, "here")
    retitle(store, plan.id, action, "Daar", "there")
    assert refused_for(store.redo(plan.id, "here")) == ("change-item", "there: change-item")
    assert title_of(store, action) == "Daar"


def test_a_row_that_changed_outside_the_journal_is_not_overwritten(plan: PlanBuilder) -> None:
    store, action = plan.store, plan.id_of("A1")
    retitle(store, plan.id, action, "Hier")
    with store.write(by(), plan.id) as writer:
        writer.connection.exec_driver_sql("UPDATE item SET title = 'Buitenom' WHERE id = ?", (action,))
    assert refused_for(store.undo(plan.id, "here")) == ("change-item", None)
    assert title_of(store, action) == "Buitenom"


def test_what_another_built_on_stays(plan: PlanBuilder) -> None:
    store = plan.store
    action = add_action(store, plan.id, "A2")
    retitle(store, plan.id, plan.id_of("S1"), "Iets anders", "elsewhere")
    add_report(store, plan.id, action, "there")
    before = content_hash(store)
    for _ in range(2):
        assert refused_for(store.undo(plan.id, "here")) == ("add-item", "there: report")
        assert content_hash(store) == before
    assert isinstance(store.undo(plan.id, "there"), Taken)
    assert isinstance(store.undo(plan.id, "here"), Taken)
    assert title_of(store, action) is None


def test_what_lost_its_ground_does_not_come_back(plan: PlanBuilder) -> None:
    store = plan.store
    person = add_person(store, plan.id, "Noor", "there")
    with store.write(by(), plan.id) as writer:
        writer.update(ItemRow, plan.id_of("A1"), owner_id=person)
        writer.describe("change-item")
    store.undo(plan.id, "here")
    assert isinstance(store.undo(plan.id, "there"), Taken)
    before = content_hash(store)
    assert refused_for(store.redo(plan.id, "here")) == ("change-item", "there: change-plan")
    assert content_hash(store) == before


def test_a_code_that_another_took_is_not_taken_from_him(plan: PlanBuilder) -> None:
    store = plan.store
    code_is(store, plan.id, plan.id_of("A1"), "B1")
    add_action(store, plan.id, "A2", "elsewhere")
    add_action(store, plan.id, "A1", "there")
    before = content_hash(store)
    assert refused_for(store.undo(plan.id, "here")) == ("change-item", "there: add-item")
    assert content_hash(store) == before


def test_a_session_is_not_begun_again_beside_one_that_runs(plan: PlanBuilder) -> None:
    store = plan.store
    mine, theirs, closed = (
        plan.session(SessionKind.ACTION_REVIEW, NOW.replace(month=month), status=status)
        for month, status in (
            (1, SessionStatus.PLANNED),
            (2, SessionStatus.PLANNED),
            (3, SessionStatus.CLOSED),
        )
    )
    set_status(store, plan.id, mine, SessionStatus.RUNNING, "here")
    store.undo(plan.id, "here")
    set_status(store, plan.id, theirs, SessionStatus.RUNNING, "there")
    assert refused_for(store.redo(plan.id, "here")) == ("begin", "there: begin")
    assert closed not in {mine, theirs}


# ---- barriers


def test_nothing_is_taken_back_past_a_close(plan: PlanBuilder) -> None:
    store = plan.store
    session = plan.session(SessionKind.ACTION_REVIEW, NOW, status=SessionStatus.RUNNING)
    retitle(store, plan.id, plan.id_of("A1"), "In de sessie")
    retitle(store, plan.id, plan.id_of("S1"), "Ook", "there")
    store.undo(plan.id, "there")
    set_status(store, plan.id, session, SessionStatus.CLOSED, "here")
    before = content_hash(store)
    # Neither by whoever closed, nor by another window, nor the other way round.
    for outcome in (
        store.undo(plan.id, "here"),
        store.undo(plan.id, "builder"),
        store.redo(plan.id, "there"),
    ):
        assert isinstance(outcome, AtBarrier)
        assert (outcome.step.kind, outcome.step.session_id) == ("finish", session)
    assert content_hash(store) == before
    # What comes after it can be taken back, down to it.
    retitle(store, plan.id, plan.id_of("A1"), "Na de sessie")
    assert isinstance(store.undo(plan.id, "here"), Taken)
    assert isinstance(store.undo(plan.id, "here"), AtBarrier)
    assert title_of(store, plan.id_of("A1")) == "In de sessie"


def test_a_close_is_no_barrier_for_another_plan(plan: PlanBuilder) -> None:
    other = PlanBuilder(plan.store, title="Ander plan")
    retitle(plan.store, other.id, other.id_of("objective"), "Daar")
    session = plan.session(SessionKind.ACTION_REVIEW, NOW, status=SessionStatus.RUNNING)
    set_status(plan.store, plan.id, session, SessionStatus.CLOSED, "here")
    assert isinstance(plan.store.undo(other.id, "here"), Taken)
