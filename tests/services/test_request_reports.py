"""Asking several owners for a report at once (method.md, section 6)."""

from datetime import date

import pytest

from ogsm_tui.method.words import Act, DecisionKind, Handled, ItemField
from ogsm_tui.services.outcome import Kept
from ogsm_tui.store.care import content_hash
from tests.services.conftest import Table

BY = date(2026, 12, 8)


def ask(table: Table, *codes: str, text: str = "Graag vóór 8 december") -> Kept:
    ids = [table.plan.id_of(code) for code in codes]
    return table.kept(table.desk.deciding.request_reports(table.session_id, ids, BY, text))


def test_each_owner_is_asked_and_it_is_one_step(table: Table) -> None:
    table.begin()
    before = content_hash(table.store)
    kept = ask(table, "A4", "A5", "I1")
    assert (kept.act, kept.subject["code"], kept.subject["count"]) == (Act.DECIDE, "A4", "3")
    asked = [(each.code, each.kind, each.who, each.by, each.text) for each in table.view().decisions]
    text = "Graag vóór 8 december"
    assert asked == [
        ("A4", DecisionKind.REQUEST_REPORT, "Jan Bos", BY, text),
        ("A5", DecisionKind.REQUEST_REPORT, "Tarik Ali", BY, text),
        ("I1", DecisionKind.REQUEST_REPORT, "Mieke Vis", BY, text),
    ]
    assert [table.state(code) for code in ("A4", "A5", "I1")] == [Handled.DECIDED] * 3
    table.kept(table.desk.history.undo())
    assert content_hash(table.store) == before


def test_the_same_item_twice_is_asked_for_once(table: Table) -> None:
    table.begin()
    assert ask(table, "A4", "A4", text="").subject["count"] == "1"
    assert len(table.view().decisions) == 1


@pytest.fixture
def without_owner(table: Table) -> Table:
    """Give a running session in which two items have no owner."""
    for code in ("A4", "A5"):
        table.kept(table.desk.items.change(table.plan.id_of(code), {ItemField.OWNER: ""}))
    table.begin()
    return table


@pytest.mark.parametrize(
    ("codes", "why", "named"),
    [
        (["A4", "A1", "A5"], "no-owner", "A4, A5"),
        (["A1", "A6"], "already-completed", "A6"),
        (["A1", "S1"], "not-for-this-item", "S1"),
        ([], "unknown-item", None),
    ],
)
def test_where_one_cannot_be_asked_nobody_is(
    without_owner: Table, codes: list[str], why: str, named: str | None
) -> None:
    table = without_owner
    before = content_hash(table.store)
    ids = [table.plan.id_of(code) for code in codes]
    done = table.desk.deciding.request_reports(table.session_id, ids, BY)
    assert table.refused(done) == why
    assert done.subject.get("code") == named
    assert content_hash(table.store) == before


def test_an_item_that_is_not_there_is_asked_for_nothing(table: Table) -> None:
    table.begin()
    done = table.desk.deciding.request_reports(table.session_id, [table.plan.id_of("A4"), 4711], BY)
    assert table.refused(done) == "unknown-item"
