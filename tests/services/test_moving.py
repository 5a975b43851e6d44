"""Items take another place in the order of the plan."""

import pytest

from ogsm_tui.method.words import Act, ItemField, ItemKind
from ogsm_tui.services.drafts import ItemDraft
from tests.services.conftest import Table


def order(table: Table, kind: ItemKind = ItemKind.ACTION) -> list[str]:
    items = table.desk.reading.tree(table.plan.id).items
    return [each.code for each in items if each.ref.kind is kind]


@pytest.mark.parametrize(
    ("moved", "beside", "expected"),
    [("A3", "A2", "A1 A3 A2 A4"), ("A1", "A4", "A2 A3 A1 A4"), ("A4", "A1", "A4 A1 A2 A3")],
)
def test_an_item_comes_right_before_another(table: Table, moved: str, beside: str, expected: str) -> None:
    start = order(table)

    kept = table.kept(table.desk.items.move_before(table.plan.id_of(moved), table.plan.id_of(beside)))

    assert (kept.act, kept.subject["code"]) == (Act.MOVE_ITEM, moved)
    assert order(table) == [*expected.split(), *start[4:]]
    table.kept(table.desk.history.undo())
    assert order(table) == start


@pytest.mark.parametrize(
    ("moved", "beside", "expected"),
    [("A2", "A3", "A1 A3 A2 A4"), ("A1", "A4", "A2 A3 A4 A1"), ("A4", "A1", "A1 A4 A2 A3")],
)
def test_an_item_comes_right_behind_another(table: Table, moved: str, beside: str, expected: str) -> None:
    start = order(table)

    table.kept(table.desk.items.move_behind(table.plan.id_of(moved), table.plan.id_of(beside)))

    assert order(table) == [*expected.split(), *start[4:]]


def test_where_it_stands_already_nothing_changes(table: Table) -> None:
    done = table.desk.items.move_before(table.plan.id_of("A2"), table.plan.id_of("A3"))

    assert table.refused(done) == "unchanged"


def test_what_is_of_another_kind_or_not_there_is_no_place(table: Table) -> None:
    items, a1, s1 = table.desk.items, table.plan.id_of("A1"), table.plan.id_of("S1")

    for item_id, other in ((a1, s1), (s1, a1), (a1, 999), (999, a1), (a1, a1)):
        assert table.refused(items.move_before(item_id, other)) == "unknown-item"


def test_other_kinds_stay_where_they_are_and_what_is_new_comes_last(table: Table) -> None:
    table.kept(table.desk.items.add(ItemDraft(ItemKind.STRATEGY, {ItemField.TITLE: "Sneller"})))
    table.kept(table.desk.items.move_before(table.plan.id_of("A9"), table.plan.id_of("A1")))
    table.kept(table.desk.items.add(ItemDraft(ItemKind.ACTION, {ItemField.TITLE: "Nieuw"})))

    assert order(table, ItemKind.STRATEGY) == ["S1", "S2"]
    assert order(table) == ["A9", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A10"]
