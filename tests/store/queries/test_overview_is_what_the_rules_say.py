"""SQL and rules hold together: a bookmark is what the rules say of every row, whatever the plan."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from ogsm_tui.method.words import ItemKind, Section, SessionKind
from ogsm_tui.store.models import ItemRef, Overview
from ogsm_tui.store.queries.bookmark import Judged, Listing, judged_items, listing, overview
from ogsm_tui.store.queries.calendar import evaluation
from ogsm_tui.store.queries.detail import item_detail
from ogsm_tui.store.queries.facts import action_facts
from ogsm_tui.store.queries.preparation import improving
from ogsm_tui.store.queries.steering import facts_of
from tests.builders import fresh_store
from tests.store.queries.oracle import Oracle
from tests.store.queries.random_plans import ON, Plan, build, plans


def _judged_alone(connection: Connection, ref: ItemRef, kind: SessionKind, on: date) -> Judged:
    """Say what the pane shows of an item, which is read in another way."""
    detail = item_detail(connection, ref, kind, on)
    assert detail is not None
    return Judged(detail.light, detail.report_date, detail.section, detail.reasons, detail.signals)


dates = st.sampled_from([ON, ON, ON, ON - timedelta(days=28), ON + timedelta(days=1)])


def as_listed(found: Overview) -> tuple[Listing, ...]:
    return (
        *(
            Listing(each.ref, Section.STRATEGIES, each.reasons, each.signals)
            for each in found.strategies or ()
        ),
        *(
            Listing(each.ref, each.section, each.reasons, each.signals)
            for each in (*found.decide, *found.unknown, *found.check)
        ),
    )


@settings(max_examples=60)
@given(plans, plans, st.sampled_from(SessionKind), dates)
def test_a_bookmark_is_what_the_rules_say_of_every_row(
    plan: Plan, other: Plan, kind: SessionKind, on: date
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = fresh_store(Path(folder) / "ogsm.db")
        built = [build(store, each, title) for each, title in ((plan, "Plan"), (other, "Ander plan"))]
        with store.read() as connection:
            for each in built:
                oracle = Oracle(connection, each.id, kind, on)
                found_now = overview(connection, each.id, kind, on)
                assert found_now == oracle.overview()
                assert listing(connection, each.id, kind, on) == as_listed(found_now)
                assert improving(connection, each.id, on) == oracle.improving()
                look = evaluation(connection, each.id, kind, on)
                for facts in action_facts(connection, each.id, look):
                    assert facts == oracle.action_facts(facts.id)
                refs = [ItemRef(ItemKind(row.kind), row.id) for row in oracle.items.values()]
                found = facts_of(connection, each.id, look, refs)
                judgements = judged_items(connection, each.id, kind, on, refs)
                for ref in refs:
                    if oracle.items[ref.id].ogsm_id == each.id:
                        assert _judged_alone(connection, ref, kind, on) == judgements[ref]
                    judged = oracle.action_facts if ref.kind is ItemKind.ACTION else oracle.steering_facts
                    assert found[ref] == judged(ref.id)
        store.close()
