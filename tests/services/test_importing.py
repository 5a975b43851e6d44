"""A plan file is taken in: repeatable, all or nothing, one step (formats.md, section 1)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ogsm_tui.method.words import (
    Act,
    Light,
    OgsmStatus,
    SessionKind,
    SessionStatus,
    Status,
)
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.comparing import FieldChange
from ogsm_tui.services.document import (
    ActionDoc,
    IndicatorDoc,
    MeasurementDoc,
    OgsmDoc,
    PersonDoc,
    PlanDoc,
    ReportDoc,
    SessionDoc,
    StrategyDoc,
)
from ogsm_tui.services.importing import Importing
from ogsm_tui.services.outcome import Refused
from ogsm_tui.store.care import content_hash
from tests.services.conftest import ON, Table
from tests.services.plan_files import (
    FULL,
    LATER,
    MOVE,
    REPORT,
    START,
    an_action,
    item,
    plan_file,
    take,
    told,
)

# ---- as a whole


def test_a_new_plan_is_taken_in_whole(table: Table) -> None:
    taken = take(table, FULL)
    assert taken.ogsm_id != table.plan.id
    assert dict(taken.added) == {
        "ogsms": 1,
        "people": 4,
        "goals": 1,
        "strategies": 1,
        "indicators": 1,
        "actions": 2,
        "reports": 4,
        "measurements": 1,
        "moves": 1,
        "sessions": 2,
    }
    assert (taken.changed, taken.changes) == ({}, ())
    exported = table.desk.reading.document(taken.ogsm_id)
    assert (exported.actions[0].strategies, exported.actions[0].parent) == (("S1",), "A2")
    assert take(table, exported).nothing_new


def test_the_same_file_twice_changes_nothing_the_second_time(table: Table) -> None:
    take(table, FULL)
    before = content_hash(table.store)
    again = take(table, FULL)
    assert (again.nothing_new, again.left_alone) == (True, ())
    assert content_hash(table.store) == before


def test_it_is_one_step_that_is_taken_back_in_one(table: Table) -> None:
    before = content_hash(table.store)
    take(table, plan_file(an_action(title="Anders"), an_action("A99", owner="Nieuw")))
    undone = table.kept(table.desk.history.undo())
    assert (undone.act, undone.subject["file"]) == (Act.IMPORT, "plan.toml")
    assert content_hash(table.store) == before


def test_a_dry_run_tells_the_same_and_changes_nothing(table: Table) -> None:
    doc = plan_file(an_action(title="Anders", deadline=LATER, reports=(REPORT,)), an_action("A99"))
    before = content_hash(table.store)
    tried = take(table, doc, dry_run=True)
    assert content_hash(table.store) == before
    assert table.refused(table.desk.history.undo()) == "nothing-to-undo"
    assert tried == take(table, doc)
    assert not tried.nothing_new


def test_of_two_plans_only_the_one_that_is_meant_changes(table: Table) -> None:
    other = take(table, FULL).ogsm_id
    before = table.desk.reading.document(other)
    assert take(table, plan_file(an_action(title="Anders"))).ogsm_id == table.plan.id
    assert table.desk.reading.document(other) == before
    # A code finds its plan under another title.
    renamed = PlanDoc(format=1, ogsm=OgsmDoc(code="DV26", title="Anders genoemd"))
    assert told(take(table, renamed)) == [("ogsm", "title", "Dienstverlening", "Anders genoemd")]
    assert table.desk.reading.document(other).ogsm.title == "Anders genoemd"


def test_a_code_that_is_new_makes_a_plan_of_its_own(table: Table) -> None:
    take(table, FULL)
    doc = PlanDoc(format=1, ogsm=OgsmDoc(code="DV27", title="Dienstverlening"))
    assert take(table, doc).added == {"ogsms": 1}


def test_a_second_running_session_is_refused_with_all_of_the_file(table: Table) -> None:
    table.begin()
    before = content_hash(table.store)
    running = SessionDoc(kind=SessionKind.STRATEGY_REVIEW, start=START, status=SessionStatus.RUNNING)
    doc = plan_file(an_action(title="Anders"), sessions=(running,))
    refused = Importing(table.store, Clock(ON), "window-1").take(doc, "plan.toml")
    assert isinstance(refused, Refused)
    assert str(refused.why) == "already-running"
    assert content_hash(table.store) == before


# ---- keys that are absent, empty, or say something


def test_what_a_file_does_not_name_stays(table: Table) -> None:
    before = table.desk.reading.document(table.plan.id)
    assert take(table, plan_file(an_action())).nothing_new
    assert table.desk.reading.document(table.plan.id) == before


ACTION_CHANGES: list[tuple[dict[str, Any], list[tuple[str, str, str]]]] = [
    ({"title": "Anders"}, [("title", "A1", "Anders")]),
    ({"text": "Twee\nregels"}, [("text", "", "Twee\nregels")]),
    ({"owner": "Nieuw"}, [("owner", "Jan Bos", "Nieuw")]),
    ({"owner": ""}, [("owner", "Jan Bos", "")]),
    ({"strategies": ()}, [("strategies", "S1", "")]),
    ({"strategies": ("S1", "S1")}, []),
    ({"involved": ("Mieke Vis", "Nieuw")}, [("involved", "", "Mieke Vis, Nieuw")]),
    ({"labels": ("balie",)}, [("labels", "", "balie")]),
    ({"parent": "A2"}, [("parent", "", "A2")]),
    ({"start": ON}, [("start", "", "2026-11-24")]),
    ({"deadline": None}, [("deadline", "2026-11-01", "")]),
    ({"status": Status.ICEBOX}, [("status", "doing", "icebox")]),
    ({"status": None}, [("status", "doing", "todo")]),
    ({"archived": True}, [("archived", "", "true")]),
    ({"archived": False}, []),
]


@pytest.mark.parametrize(("values", "changes"), ACTION_CHANGES)
def test_each_key_of_an_action_changes_what_it_names(
    table: Table, values: dict[str, Any], changes: list[tuple[str, str, str]]
) -> None:
    doc = plan_file(ActionDoc(**{"code": "A1", "title": "A1", **values}))
    assert told(take(table, doc)) == [("A1", *change) for change in changes]
    assert take(table, doc).nothing_new


OTHER_CHANGES: list[tuple[PlanDoc, list[FieldChange]]] = [
    (
        plan_file(strategies=(StrategyDoc(code="S1", title="Anders", labels=("x",), archived=True),)),
        [
            FieldChange("S1", "title", "S1", "Anders"),
            FieldChange("S1", "labels", "", "x"),
            FieldChange("S1", "archived", "", "true"),
        ],
    ),
    (
        plan_file(indicators=(IndicatorDoc(code="I1", title="I1", strategy="", baseline=0.0, target=None),)),
        [
            FieldChange("I1", "strategy", "S1", ""),
            FieldChange("I1", "baseline", "", "0"),
            FieldChange("I1", "target", "80", ""),
        ],
    ),
    (
        PlanDoc(
            format=1,
            ogsm=OgsmDoc(
                title="Jaarplan",
                team="Balie",
                status=OgsmStatus.INACTIVE,
                objective="Hoger",
                owner="Gast",
                process_owner="",
                start=ON,
            ),
        ),
        [
            FieldChange("ogsm", "team", "", "Balie"),
            FieldChange("ogsm", "status", "active", "inactive"),
            FieldChange("ogsm", "objective", "", "Hoger"),
            FieldChange("ogsm", "owner", "", "Gast"),
            FieldChange("ogsm", "process_owner", "Ravi Sharma", ""),
            FieldChange("ogsm", "start", "", "2026-11-24"),
        ],
    ),
    (PlanDoc(format=1, ogsm=OgsmDoc(title="Jaarplan", status=None)), []),
    (
        plan_file(people=(PersonDoc(name="Jan Bos", email="jan@example.org"),)),
        [FieldChange("Jan Bos", "email", "", "jan@example.org")],
    ),
]


@pytest.mark.parametrize(("doc", "changes"), OTHER_CHANGES)
def test_so_do_those_of_everything_else(table: Table, doc: PlanDoc, changes: list[FieldChange]) -> None:
    assert list(take(table, doc).changes) == changes
    assert take(table, doc).nothing_new


def test_a_figure_of_nought_is_a_figure(table: Table) -> None:
    take(table, plan_file(indicators=(IndicatorDoc(code="I1", title="I1", baseline=0.0, target=0.0),)))
    found = item(table, "I1")
    assert (found.baseline, found.target) == (0, 0)


def test_a_strategy_and_a_parent_may_come_with_the_same_file(table: Table) -> None:
    doc = plan_file(
        an_action("A30", parent="A31", strategies=("S9", "S1")),
        an_action("A31"),
        strategies=(StrategyDoc(code="S9", title="Nieuw"),),
        indicators=(IndicatorDoc(code="I9", title="Nieuw", strategy="S9"),),
    )
    taken = take(table, doc)
    assert dict(taken.added) == {"strategies": 1, "indicators": 1, "actions": 2}
    found = item(table, "A30")
    assert [each.code for each in found.strategies] == ["S9", "S1"]
    assert found.parent is not None
    assert found.parent.code == "A31"
    assert take(table, doc).nothing_new


# ---- rows without an identity


def test_reports_are_a_multiset_of_their_content(table: Table) -> None:
    three = plan_file(an_action(reports=(REPORT, REPORT, REPORT)))
    assert dict(take(table, plan_file(an_action(reports=(REPORT, REPORT)))).added) == {"reports": 2}
    assert dict(take(table, three).added) == {"reports": 1}
    assert take(table, three).nothing_new
    assert take(table, plan_file(an_action(reports=(REPORT,)))).nothing_new
    other = replace(REPORT, text="Beter.")
    assert dict(take(table, plan_file(an_action(reports=(other, REPORT)))).added) == {"reports": 1}
    texts = [each.text for each in reversed(item(table, "A1").reports) if each.date == REPORT.date]
    assert texts == ["Ziek.", "Ziek.", "Ziek.", "Beter."]


def test_of_one_day_the_report_that_stands_last_in_the_file_counts(table: Table) -> None:
    day = date(2026, 11, 20)
    lights = (Light.RED, Light.GREEN)
    take(table, plan_file(an_action(reports=tuple(ReportDoc(date=day, light=light) for light in lights))))
    assert item(table, "A1").light is Light.GREEN


def test_measurements_are_taken_in_with_who_measured(table: Table) -> None:
    measured = MeasurementDoc(date=ON, actual=45.5, target=50.0, author="Nieuw", text="Bijna")
    doc = plan_file(indicators=(IndicatorDoc(code="I1", title="I1", measurements=(measured, measured)),))
    assert dict(take(table, doc).added) == {"people": 1, "measurements": 2}
    assert take(table, doc).nothing_new


# ---- deadlines and completions


MOVES: list[tuple[str, dict[str, Any], int]] = [
    ("named", {"deadline": LATER, "moves": (MOVE,)}, 1),
    ("not named", {"deadline": LATER}, 1),
    ("another one named", {"deadline": LATER, "moves": (replace(MOVE, new=ON),)}, 2),
    ("taken away", {"deadline": None}, 0),
    ("the same", {"deadline": date(2026, 11, 1)}, 0),
    ("a move alone", {"moves": (MOVE,)}, 1),
]


@pytest.mark.parametrize(("values", "count"), [each[1:] for each in MOVES], ids=[each[0] for each in MOVES])
def test_a_move_is_added_only_where_a_deadline_changes_without_naming_it(
    table: Table, values: dict[str, Any], count: int
) -> None:
    doc = plan_file(an_action(**values))
    taken = take(table, doc)
    assert taken.added.get("moves", 0) == len(item(table, "A1", LATER).moves) == count
    assert take(table, doc).nothing_new


def test_a_move_that_is_not_named_is_one_of_today(table: Table) -> None:
    take(table, plan_file(an_action(deadline=LATER)))
    (move,) = item(table, "A1").moves
    assert (move.on, move.old, move.new) == (ON, date(2026, 11, 1), LATER)


def test_a_deadline_that_is_given_for_the_first_time_is_no_move(table: Table) -> None:
    assert take(table, plan_file(an_action("A4", "A4", deadline=LATER))).added == {}


def check_section(table: Table) -> list[str]:
    overview = table.desk.reading.overview(table.plan.id, SessionKind.ACTION_REVIEW, ON)
    return [each.code for each in overview.check]


def test_what_this_store_sees_become_completed_is_checked_however_early_its_date(table: Table) -> None:
    # The previous session was on 27 October: a completion of before that is not looked for otherwise.
    early = date(2026, 9, 1)
    done: dict[str, Any] = {"status": Status.COMPLETED, "completed": early}
    take(table, plan_file(an_action("A1", **done), an_action("A99", **done)), day=date(2026, 11, 20))
    assert "A1" in check_section(table)
    assert "A99" not in check_section(table)


def test_an_action_that_is_reopened_by_a_file_is_completed_no_more(table: Table) -> None:
    doc = plan_file(an_action("A6", "A6", status=Status.DOING))
    assert told(take(table, doc)) == [("A6", "status", "completed", "doing")]
    assert (item(table, "A6").status, item(table, "A6").completed) == (Status.DOING, None)
    assert take(table, doc).nothing_new


def test_the_day_of_a_completion_can_come_later(table: Table) -> None:
    doc = plan_file(an_action("A7", "A7", status=Status.COMPLETED, completed=date(2026, 11, 12)))
    assert told(take(table, doc)) == [("A7", "completed", "", "2026-11-12")]
    assert take(table, doc).nothing_new
