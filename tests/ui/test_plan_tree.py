"""What stands under what in the plan, and what of it is to be seen."""

from datetime import date

import pytest

from ogsm_tui.method.words import ItemKind, OgsmStatus, Status
from ogsm_tui.store.models import ItemRef, PlanHead
from ogsm_tui.store.tree import PlanTree, TreeItem
from ogsm_tui.ui.plan_tree import LOOSE, Arrangement, Node

HEAD = PlanHead(1, None, "Jaarplan", "", OgsmStatus.ACTIVE, "", None, None, None, None)
KINDS = {"O": ItemKind.OBJECTIVE, "D": ItemKind.GOAL, "S": ItemKind.STRATEGY, "I": ItemKind.INDICATOR}


def item(
    code: str, item_id: int, *, under: tuple[int, ...] = (), parent: int | None = None, archived: bool = False
) -> TreeItem:
    kind = KINDS.get(code[0], ItemKind.ACTION)
    return TreeItem(
        ItemRef(kind, item_id),
        code,
        f"Titel {code}",
        "José Vis" if code == "A3" else None,
        archived,
        None,
        Status.DOING if kind is ItemKind.ACTION else None,
        parent=parent,
        strategies=under,
    )


def arranged(*items: TreeItem, archived: bool = False) -> Arrangement:
    return Arrangement(PlanTree(HEAD, date(2026, 11, 24), items, ()), archived=archived)


def lines(nodes: tuple[Node, ...]) -> list[str]:
    """Write each item with a dot for each that it stands under."""
    return ["." * node.depth + node.item.code for node in nodes]


PLAN = (
    item("O", 1),
    item("D1", 2),
    item("S1", 3),
    item("S2", 4),
    item("A1", 5, under=(3, 4)),
    item("I1", 6, under=(3,)),
    item("A2", 7, under=(3,), parent=5),
    item("A3", 8),
    item("A4", 9, under=(4,), parent=5),
)


def test_indicators_then_actions_stand_under_their_strategies_steps_under_their_action() -> None:
    # A4 is a step of A1, which stands under S2 already.
    assert lines(arranged(*PLAN).nodes()) == [
        *("O", "D1", "S1", ".I1", ".A1", "..A2", "..A4", "S2", ".A1", "..A2", "..A4", "A3")
    ]


def test_a_step_stands_also_under_a_strategy_that_its_action_does_not_stand_under() -> None:
    items = (item("S1", 1), item("S2", 2), item("A1", 3, under=(1,)), item("A2", 4, under=(1, 2), parent=3))

    assert lines(arranged(*items).nodes()) == ["S1", ".A1", "..A2", "S2", ".A2"]


def test_every_place_is_one_of_its_own() -> None:
    paths = [node.path for node in arranged(*PLAN).nodes()]

    assert len(set(paths)) == len(paths)
    assert (3, 5, 7) in paths
    assert (LOOSE, 8) in paths


def test_groups_count_what_stands_at_the_top() -> None:
    groups = arranged(*PLAN).groups()

    assert [(group.kind, group.number, group.loose) for group in groups] == [
        (ItemKind.OBJECTIVE, 1, False),
        (ItemKind.GOAL, 1, False),
        (ItemKind.STRATEGY, 2, False),
        (ItemKind.ACTION, 1, True),
    ]


def test_below_a_folded_item_nothing_is_shown_but_it_is_counted() -> None:
    nodes = arranged(*PLAN).nodes(folded={(3,), (4, 5)})

    assert lines(nodes) == ["O", "D1", "S1", "S2", ".A1", "A3"]
    assert [(node.item.code, node.below) for node in nodes if node.is_folded] == [("S1", 4), ("A1", 2)]


@pytest.mark.parametrize(
    ("archived", "shown"),
    [
        (False, ["S1", ".A2", "A1", "A3", "A4"]),
        (True, ["S1", ".A2", "S2", ".I1", ".A1", ".A2", "A3", "A5", ".A4"]),
    ],
)
def test_under_what_is_archived_an_action_goes_on_without_it(archived: bool, shown: list[str]) -> None:
    items = (
        item("S1", 1),
        item("S2", 2, archived=True),
        item("I1", 3, under=(2,)),
        item("A1", 4, under=(2,)),
        item("A2", 5, under=(1, 2)),
        item("A3", 6),
        item("A5", 7, archived=True),
        item("A4", 8, parent=7),
    )

    assert lines(arranged(*items, archived=archived).nodes()) == shown


@pytest.mark.parametrize(
    ("sought", "codes"),
    [("a3", ["A3"]), ("jose", ["A3"]), ("titel i1", ["I1"]), ("I1 zomaar", []), ("a1 TITEL", ["A1"])],
)
def test_an_item_is_found_by_code_title_or_owner(sought: str, codes: list[str]) -> None:
    plan = arranged(*PLAN)

    found = plan.find(sought)

    assert [each.code for each in PLAN if each.ref.id in found] == codes


def test_what_is_found_shows_with_what_is_above_it_also_where_that_was_folded() -> None:
    plan = arranged(*PLAN)

    assert lines(plan.nodes(folded={(3,)}, found=plan.find("a2"))) == [
        "S1",
        ".A1",
        "..A2",
        "S2",
        ".A1",
        "..A2",
    ]


def test_the_places_of_an_item() -> None:
    plan = arranged(*PLAN)

    assert plan.paths(7) == ((3, 5, 7), (4, 5, 7))
    assert plan.paths(99) == ()
    assert plan.foldable() == {(3,), (3, 5), (4,), (4, 5)}


@pytest.mark.parametrize(
    ("path", "before", "behind"),
    [
        ((3, 5), None, None),  # an indicator beside it is of another kind
        ((3, 5, 7), None, "A4"),
        ((3, 5, 9), "A2", None),
        ((3,), None, "S2"),
        ((9, 9), None, None),
    ],
)
def test_what_stands_beside_an_item(path: tuple[int, ...], before: str | None, behind: str | None) -> None:
    found = arranged(*PLAN).beside(path)

    assert tuple(each and each.code for each in found) == (before, behind)
