"""Plans, their people and their items."""

from datetime import date

import pytest
from sqlalchemy.exc import NoResultFound

from ogsm_tui.method.words import ItemKind, OgsmStatus
from ogsm_tui.store.models import PlanHead
from ogsm_tui.store.queries.plans import find_item, people, plan, plans, titles
from ogsm_tui.store.store import Store
from tests.builders import PlanBuilder


def test_plans_stand_by_title_each_with_its_objective(store: Store) -> None:
    later = PlanBuilder(store, title="Wonen")
    full = PlanBuilder(
        store,
        title="Dienstverlening",
        code="DV26",
        team="Balie",
        status=OgsmStatus.DRAFT,
        objective="In één keer goed",
        owner="Ingrid de Wit",
        process_owner="Ravi Sharma",
        start=date(2026, 1, 1),
        end=date(2026, 12, 31),
    )

    with store.read() as connection:
        found = plans(connection)

        assert [each.title for each in found] == ["Dienstverlening", "Wonen"]
        assert found[0] == PlanHead(
            id=full.id,
            code="DV26",
            title="Dienstverlening",
            team="Balie",
            status=OgsmStatus.DRAFT,
            objective="In één keer goed",
            owner="Ingrid de Wit",
            process_owner="Ravi Sharma",
            start=date(2026, 1, 1),
            end=date(2026, 12, 31),
        )
        assert plan(connection, later.id) == found[1]
        assert (found[1].code, found[1].owner, found[1].objective) == (None, None, "")
        with pytest.raises(NoResultFound):
            plan(connection, 99)


def test_people_and_items_are_of_one_plan(store: Store) -> None:
    first, second = PlanBuilder(store, title="Een"), PlanBuilder(store, title="Twee")
    first.person("Mieke Vis", "m.vis@example.org")
    first.person("Jan Bos")
    second.person("Mieke Vis")
    first.action("A1")
    second.strategy("A1", archived=True)

    with store.read() as connection:
        assert [(each.name, each.email) for each in people(connection, first.id)] == [
            ("Jan Bos", ""),
            ("Mieke Vis", "m.vis@example.org"),
        ]
        assert find_item(connection, first.id, "A1") == first.ref("A1")
        found = find_item(connection, second.id, "A1")
        assert found is not None
        assert found.kind is ItemKind.STRATEGY
        assert find_item(connection, first.id, "A2") is None


def test_titles_of_all_items_stand_kind_by_kind_without_what_is_archived(store: Store) -> None:
    plan = PlanBuilder(store, objective="In één keer goed")
    plan.action("A10", "Tien")
    plan.action("A2", "Twee")
    plan.action("A3", "Weg", archived=True)
    plan.strategy("S1", "Betere brieven")
    PlanBuilder(store, title="Een ander plan").strategy("S9", "Elders")

    with store.read() as connection:
        found = titles(connection, plan.id)

    assert [(each.code, each.title) for each in found] == [
        ("S1", "Betere brieven"),
        ("A10", "Tien"),
        ("A2", "Twee"),
    ]
    assert found[0].ref == plan.ref("S1")
