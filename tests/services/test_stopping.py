"""Stopping a strategy: what becomes of its actions is part of the same decision (method.md, section 6)."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from ogsm_tui.method.words import ActionsFate, DecisionKind, Handled, Light, SessionKind, Status
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import DecisionDraft, NewValues
from ogsm_tui.services.office import office
from ogsm_tui.services.outcome import Done
from ogsm_tui.store.care import content_hash
from tests.builders import PlanBuilder, Reported, fresh_store
from tests.services.conftest import Table

TODAY = date(2026, 12, 17)
KEEP, MOVE, ARCHIVE = ActionsFate.KEEP, ActionsFate.MOVE, ActionsFate.ARCHIVE


@pytest.fixture
def review(tmp_path: Path) -> Iterator[Table]:
    """Hold a bijstuursessie about two strategies: A1 and A2 under the first, A2 under the second as well."""
    store = fresh_store(tmp_path / "ogsm.db")
    plan = PlanBuilder(store, process_owner="Ravi Sharma")
    with plan.batch():
        for code in ("S1", "S2"):
            plan.strategy(code, owner="Mieke Vis")
        red = [Reported(date(2026, 12, 10), Light.RED)]
        plan.action("A1", status=Status.DOING, strategies=["S1"], reports=red)
        plan.action("A2", status=Status.DOING, strategies=["S1", "S2"], reports=red)
        plan.action("A3", status=Status.DOING, strategies=["S1"], archived=True)
    session_id = plan.session(SessionKind.STRATEGY_REVIEW, datetime(2026, 12, 17, 10, 0))
    table = Table(store, plan, session_id, office(store, Clock(TODAY), "window-1", plan.id))
    table.begin()
    yield table
    store.close()


def stop(table: Table, fate: ActionsFate, strategy: str = "") -> Done:
    values = NewValues(actions=fate, strategy=strategy)
    draft = DecisionDraft(table.plan.id_of("S1"), DecisionKind.STOP, "werkt niet", values=values)
    return table.desk.deciding.decide(table.session_id, draft)


def where(table: Table, code: str) -> str:
    """Say under which strategies an action stands, or that it is archived."""
    item = table.item(code)
    return "archived" if item.archived else " ".join(each.code for each in item.strategies)


FATES = [
    (KEEP, "", {"A1": "", "A2": "S2", "A3": "archived"}, "archived"),
    (ARCHIVE, "", {"A1": "archived", "A2": "S2", "A3": "archived"}, "archived\narchive\nA1"),
    (MOVE, "S2", {"A1": "S2", "A2": "S2", "A3": "archived"}, "archived\nmove\nS2\nA1\n\nA2"),
]


@pytest.mark.parametrize(("fate", "strategy", "after", "kept"), FATES, ids=[each[0].value for each in FATES])
def test_the_actions_go_where_the_team_says_in_one_step(
    review: Table, fate: ActionsFate, strategy: str, after: dict[str, str], kept: str
) -> None:
    before = content_hash(review.store)
    review.kept(stop(review, fate, strategy))
    assert review.item("S1").archived
    assert {code: where(review, code) for code in after} == after
    (decision,) = review.view().decisions
    assert (decision.old, decision.new) == ("", kept)
    review.kept(review.desk.history.undo())
    assert content_hash(review.store) == before


@pytest.mark.parametrize(
    ("fate", "strategy", "_after", "_kept"), FATES, ids=[each[0].value for each in FATES]
)
def test_striking_brings_strategy_and_actions_back(
    review: Table, fate: ActionsFate, strategy: str, _after: object, _kept: object
) -> None:
    places = {"A1": {"S1"}, "A2": {"S1", "S2"}, "A3": {"archived"}}
    states = {entry.code: entry.state for entry in review.view().entries}
    review.kept(stop(review, fate, strategy))
    (decision,) = review.view().decisions
    review.kept(review.desk.deciding.strike(review.session_id, decision.id))
    assert not review.item("S1").archived
    assert {code: set(where(review, code).split()) for code in places} == places
    assert {entry.code: entry.state for entry in review.view().entries} == states


def test_another_fate_takes_the_place_of_the_first(review: Table) -> None:
    review.kept(stop(review, ARCHIVE))
    (decision,) = review.view().decisions
    draft = DecisionDraft(
        review.plan.id_of("S1"),
        DecisionKind.STOP,
        "toch verder",
        values=NewValues(actions=MOVE, strategy="S2"),
    )
    review.kept(review.desk.deciding.revise(review.session_id, decision.id, draft))
    assert where(review, "A1") == "S2"
    assert review.item("S1").archived


def test_what_is_archived_with_its_strategy_is_handled_with_it(review: Table) -> None:
    assert review.state("A1") is Handled.OPEN
    review.kept(stop(review, ARCHIVE))
    assert review.state("A1") is Handled.DECIDED
    assert review.state("A2") is Handled.OPEN


@pytest.mark.parametrize("to", ["S1", "S9", "", "A1"])
def test_actions_only_move_to_another_strategy_of_the_plan(review: Table, to: str) -> None:
    before = content_hash(review.store)
    assert review.refused(stop(review, MOVE, to)) == "unknown-strategy"
    assert content_hash(review.store) == before


def test_what_moved_on_meanwhile_is_left_where_it_is(review: Table) -> None:
    review.kept(stop(review, ARCHIVE))
    review.kept(review.desk.items.bring_back(review.plan.id_of("A1"), review.session_id))
    (decision,) = review.view().decisions
    review.kept(review.desk.deciding.strike(review.session_id, decision.id))
    assert where(review, "A1") == "S1"
