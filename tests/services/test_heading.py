"""The plan itself is changed: its title, its objective, its people, its dates."""

from datetime import date

import pytest

from ogsm_tui.method.words import Act, OgsmStatus, PlanField
from ogsm_tui.services.drafts import FieldValue
from ogsm_tui.store.models import PlanHead
from tests.builders import PlanBuilder
from tests.services.conftest import Table


def head(table: Table) -> PlanHead:
    return next(each for each in table.desk.reading.plans() if each.id == table.plan.id)


def test_everything_above_the_plan_changes_in_one_step(table: Table) -> None:
    before = head(table)

    kept = table.kept(
        table.desk.heading.change(
            {
                PlanField.OBJECTIVE: "In één keer goed",
                PlanField.OWNER: "Ingrid de Wit",
                PlanField.TITLE: " Jaarplan 2027 ",
                PlanField.TEAM: "Dienstverlening",
                PlanField.PROCESS_OWNER: "Jan Bos",
                PlanField.START: date(2027, 1, 1),
                PlanField.END: date(2027, 12, 31),
                PlanField.STATUS: OgsmStatus.DRAFT.value,
            }
        )
    )

    assert kept.act is Act.CHANGE_PLAN
    assert head(table) == PlanHead(
        id=table.plan.id,
        code=None,
        title="Jaarplan 2027",
        team="Dienstverlening",
        status=OgsmStatus.DRAFT,
        objective="In één keer goed",
        owner="Ingrid de Wit",
        process_owner="Jan Bos",
        start=date(2027, 1, 1),
        end=date(2027, 12, 31),
    )
    table.kept(table.desk.history.undo())
    assert head(table) == before


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({}, "unchanged"),
        ({PlanField.TITLE: "Jaarplan", PlanField.OBJECTIVE: ""}, "unchanged"),
        ({PlanField.TITLE: "  "}, "field-required"),
        ({PlanField.TITLE: "Twee\nregels"}, "one-line"),
        ({PlanField.TEAM: "Twee\x07"}, "one-line"),
        ({PlanField.TITLE: "Ander plan"}, "title-taken"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    table: Table, values: dict[PlanField, FieldValue], why: str
) -> None:
    PlanBuilder(table.store, title="Ander plan")
    before = head(table)

    assert table.refused(table.desk.heading.change(values)) == why
    assert head(table) == before


def test_people_and_dates_may_be_taken_away(table: Table) -> None:
    table.kept(table.desk.heading.change({PlanField.PROCESS_OWNER: None, PlanField.START: None}))

    assert head(table).process_owner is None
