"""Items of the plan: made, changed field by field, archived, put elsewhere, in a session or outside one."""

from collections.abc import Mapping
from datetime import date

import pytest

from ogsm_tui.method.words import Act, ItemField, ItemKind, Section, SessionKind, Status
from ogsm_tui.services.comparing import by_code
from ogsm_tui.services.drafts import Closing, FieldValue, ItemDraft
from ogsm_tui.services.fields import FIELDS
from ogsm_tui.services.outcome import Done
from ogsm_tui.store.care import content_hash
from ogsm_tui.store.models import ItemDetail, ItemRef
from tests.builders import PlanBuilder
from tests.services.conftest import ON, Table

DAY = date(2027, 1, 12)
F = ItemField


def ref(table: Table, code: str) -> ItemRef:
    found = table.desk.reading.find(table.plan.id, code)
    assert found is not None, code
    return found


def item(table: Table, code: str) -> ItemDetail:
    where = table.plan.ref(code) if code == "objective" else ref(table, code)
    found = table.desk.reading.item(where, SessionKind.ACTION_REVIEW, ON)
    assert found is not None
    return found


def stored(table: Table, code: str, field: ItemField) -> object:
    """Give what a field holds, as the plan is exported."""
    doc = table.desk.reading.document(table.plan.id)
    if code != "objective":
        return getattr(by_code(doc)[code], field.value)
    return getattr(doc.ogsm, "objective" if field is F.TITLE else field.value)


def change(table: Table, of: str, values: Mapping[ItemField, FieldValue], session: int | None = None) -> Done:
    return table.desk.items.change(item(table, of).ref.id, values, session)


def add(
    table: Table, kind: ItemKind, values: Mapping[ItemField, FieldValue], session: int | None = None
) -> Done:
    return table.desk.items.add(ItemDraft(kind, values), session)


@pytest.fixture
def table(table: Table) -> Table:
    """Give the plan a goal as well."""
    table.plan.goal("D1", owner="Ingrid de Wit", unit="cijfer", target=8.0)
    return table


# ---- every field of every kind


OBJECTIVE, GOAL, STRATEGY = ItemKind.OBJECTIVE, ItemKind.GOAL, ItemKind.STRATEGY
INDICATOR, ACTION = ItemKind.INDICATOR, ItemKind.ACTION
CODES = {OBJECTIVE: "objective", GOAL: "D1", STRATEGY: "S1", INDICATOR: "I1", ACTION: "A1"}

FIGURES: list[tuple[ItemField, FieldValue, FieldValue]] = [
    (F.CODE, "N1", ""),
    (F.TITLE, "Anders", ""),
    (F.OWNER, "Nieuwe Naam", ""),
    (F.UNIT, "‰", ""),
    (F.BASELINE, 0, None),
    (F.TARGET, 12.5, None),
    (F.TARGET_DATE, DAY, None),
]
VALUES: dict[ItemKind, list[tuple[ItemField, FieldValue, FieldValue]]] = {
    OBJECTIVE: [(F.TITLE, "Hoger", ""), (F.OWNER, "Nieuwe Naam", "")],
    GOAL: FIGURES,
    STRATEGY: [
        (F.CODE, "N1", ""),
        (F.TITLE, "Anders", ""),
        (F.TEXT, "Twee\nregels", ""),
        (F.OWNER, "Nieuwe Naam", ""),
        (F.LABELS, ("balie", "web"), ()),
    ],
    INDICATOR: [*FIGURES, (F.STRATEGY, "S2", "")],
    ACTION: [
        (F.TITLE, "Anders", ""),
        (F.OWNER, "Nieuwe Naam", ""),
        (F.STATUS, Status.ICEBOX, None),
        (F.DEADLINE, DAY, None),
        (F.START, DAY, None),
        (F.COMPLETED, DAY, None),
        (F.INVOLVED, ("Mieke Vis", "Nieuwe Naam"), ()),
        (F.STRATEGIES, ("S2", "S1"), ()),
        (F.PARENT, "A2", ""),
        (F.LABELS, ("balie", "web"), ()),
        (F.TEXT, "Twee\nregels", ""),
        (F.CODE, "N1", ""),
    ],
}
"""A value of every field, and how it is said that it holds nothing."""
EACH = [(kind, *values) for kind, rows in VALUES.items() for values in rows]
REQUIRED = {F.CODE, F.TITLE, F.STATUS}


def test_every_field_of_every_kind_is_in_the_table() -> None:
    assert {kind: {row[0] for row in rows} for kind, rows in VALUES.items()} == {
        kind: set(fields) for kind, fields in FIELDS.items()
    }


@pytest.mark.parametrize(("kind", "field", "value", "nothing"), EACH)
def test_a_field_takes_a_value_and_is_emptied_again(
    table: Table, kind: ItemKind, field: ItemField, value: FieldValue, nothing: FieldValue
) -> None:
    table.plan.strategy("S2")
    code = "A7" if field is F.COMPLETED else CODES[kind]
    before = content_hash(table.store)
    table.kept(change(table, code, {field: value}))
    now = str(value) if field is F.CODE else code
    assert stored(table, now, field) == value
    after = content_hash(table.store)
    emptied = change(table, now, {field: nothing})
    if (field in REQUIRED and kind is not OBJECTIVE) or field is F.TITLE:
        assert table.refused(emptied) == "field-required"
    else:
        table.kept(emptied)
        assert not isinstance(stored(table, now, field), str | tuple | date | float)
        table.kept(table.desk.history.undo())
    assert content_hash(table.store) == after
    table.kept(table.desk.history.undo())
    assert content_hash(table.store) == before


@pytest.mark.parametrize("kind", [GOAL, STRATEGY, INDICATOR, ACTION])
def test_an_item_is_made_with_every_field_it_may_have(table: Table, kind: ItemKind) -> None:
    table.plan.strategy("S2")
    before = content_hash(table.store)
    values = {field: value for field, value, _ in VALUES[kind]}
    if kind is ACTION:
        values[F.STATUS] = Status.COMPLETED
    table.kept(add(table, kind, values))
    for field, value in values.items():
        assert stored(table, "N1", field) == value
    table.kept(table.desk.history.undo())
    assert content_hash(table.store) == before


# ---- what is refused, and what is no change


LINE = "één\nregel"
REFUSED: list[tuple[str, dict[ItemField, FieldValue], str]] = [
    ("A1", {F.TITLE: "  "}, "field-required"),
    ("A1", {F.CODE: ""}, "field-required"),
    ("A1", {F.STATUS: ""}, "field-required"),
    ("A1", {F.STATUS: "bezig"}, "field-required"),
    ("A1", {F.TITLE: LINE}, "one-line"),
    ("A1", {F.OWNER: LINE}, "one-line"),
    ("A1", {F.LABELS: ("balie", "a\x1bb")}, "one-line"),
    ("A1", {F.CODE: "A2"}, "code-taken"),
    ("A1", {F.CODE: " S1 "}, "code-taken"),
    ("A1", {F.STRATEGIES: ("S1", "ZZ")}, "unknown-item"),
    ("A1", {F.STRATEGIES: ("A2",)}, "unknown-item"),
    ("A1", {F.PARENT: "S1"}, "unknown-item"),
    ("A1", {F.PARENT: "A1"}, "own-step"),
    ("A1", {F.DEADLINE: "morgen"}, "not-a-date"),
    ("A1", {F.COMPLETED: DAY}, "not-completed"),
    ("A1", {F.UNIT: "%"}, "unknown-field"),
    ("A1", {F.DEADLINE: date(2026, 11, 1)}, "unchanged"),
    ("A1", {F.TITLE: " A1 ", F.OWNER: "Jan  Bos"}, "unchanged"),
    ("A1", {F.TEXT: "", F.LABELS: (" ",), F.START: None}, "unchanged"),
    ("I1", {F.TARGET: float("nan")}, "not-a-number"),
    ("I1", {F.TARGET: "veel"}, "not-a-number"),
    ("I1", {F.STRATEGY: "A1"}, "unknown-item"),
    ("I1", {F.TARGET: 80}, "unchanged"),
    ("objective", {F.TEXT: "Meer"}, "unknown-field"),
]


@pytest.mark.parametrize(("code", "values", "why"), REFUSED)
def test_a_value_that_cannot_be_is_refused_with_all_the_others(
    table: Table, code: str, values: dict[ItemField, FieldValue], why: str
) -> None:
    before = content_hash(table.store)
    others: dict[ItemField, FieldValue] = {} if why == "unchanged" else {F.TITLE: "Ook anders"}
    assert table.refused(change(table, code, {**others, **values})) == why
    assert content_hash(table.store) == before


NOT_MADE: list[tuple[ItemKind, dict[ItemField, FieldValue], str]] = [
    (ACTION, {}, "field-required"),
    (ACTION, {F.TITLE: "Nieuw", F.CODE: "A1"}, "code-taken"),
    (ACTION, {F.TITLE: "Nieuw", F.COMPLETED: DAY}, "not-completed"),
    (ACTION, {F.TITLE: "Nieuw", F.UNIT: "%"}, "unknown-field"),
    (INDICATOR, {F.TITLE: "Nieuw", F.STRATEGY: "ZZ"}, "unknown-item"),
    (OBJECTIVE, {F.TITLE: "Nog een"}, "not-for-this-item"),
]


@pytest.mark.parametrize(("kind", "values", "why"), NOT_MADE)
def test_what_cannot_be_is_not_made(
    table: Table, kind: ItemKind, values: dict[ItemField, FieldValue], why: str
) -> None:
    before = content_hash(table.store)
    assert table.refused(add(table, kind, values)) == why
    assert content_hash(table.store) == before


def test_what_nobody_means_is_left_out(table: Table) -> None:
    involved = (" Mieke  Vis ", "", "Mieke Vis")
    table.kept(change(table, "A1", {F.TITLE: "  Anders ", F.INVOLVED: involved, F.LABELS: ("x", "x")}))
    assert stored(table, "A1", F.TITLE) == "Anders"
    assert stored(table, "A1", F.INVOLVED) == ("Mieke Vis",)
    assert stored(table, "A1", F.LABELS) == ("x",)


def test_signs_that_belong_to_a_name_are_no_break(table: Table) -> None:
    title = "👩\u200d🔧 brieven\u00a0B1"
    table.kept(change(table, "A1", {F.TITLE: title}))
    assert stored(table, "A1", F.TITLE) == title


def test_a_step_of_a_step_is_no_parent_of_the_first(table: Table) -> None:
    table.kept(change(table, "A2", {F.PARENT: "A1"}))
    table.kept(change(table, "A3", {F.PARENT: "A2"}))
    assert table.refused(change(table, "A1", {F.PARENT: "A3"})) == "own-step"


def test_an_item_of_another_plan_is_not_there(table: Table) -> None:
    other = PlanBuilder(table.store, title="Ander plan")
    foreign = other.action("A1")
    for done in (
        table.desk.items.change(foreign, {F.TITLE: "Anders"}),
        table.desk.items.archive(foreign),
        table.desk.items.move_before(foreign, table.plan.id_of("A1")),
    ):
        assert table.refused(done) == "unknown-item"


# ---- codes, deadlines, completions


@pytest.mark.parametrize(
    ("kind", "code"), [(GOAL, "D2"), (STRATEGY, "S2"), (INDICATOR, "I2"), (ACTION, "A10")]
)
def test_a_new_item_gets_the_next_code_and_stands_last(table: Table, kind: ItemKind, code: str) -> None:
    kept = table.kept(add(table, kind, {F.TITLE: "Nieuw"}))
    assert (kept.act, kept.subject["code"]) == (Act.ADD_ITEM, code)
    last = {ref(table, each).kind: each for each in by_code(table.desk.reading.document(table.plan.id))}
    assert last[kind] == code


def test_a_deadline_that_moves_is_a_move_and_one_that_is_given_is_not(table: Table) -> None:
    table.kept(change(table, "A1", {F.DEADLINE: DAY}))
    table.kept(change(table, "A4", {F.DEADLINE: DAY}))
    assert [(move.on, move.old, move.new) for move in item(table, "A1").moves] == [
        (ON, date(2026, 11, 1), DAY)
    ]
    assert item(table, "A4").moves == ()
    table.kept(change(table, "A1", {F.DEADLINE: None}))
    assert len(item(table, "A1").moves) == 1


def test_completing_an_action_asks_a_check_and_going_on_with_it_ends_the_verdict(table: Table) -> None:
    table.kept(change(table, "A8", {F.STATUS: Status.COMPLETED}))
    assert (item(table, "A8").completed, item(table, "A8").section) == (ON, Section.CHECK)
    table.begin()
    table.kept(table.desk.walking.verify(table.session_id, [table.plan.id_of("A8")]))
    table.kept(change(table, "A8", {F.STATUS: Status.DOING}))
    found = item(table, "A8")
    assert (found.status, found.completed, [each.ended for each in found.verifications]) == (
        Status.DOING,
        None,
        [True],
    )


def test_status_and_day_of_completion_come_in_any_order(table: Table) -> None:
    said: list[tuple[ItemField, FieldValue]] = [(F.COMPLETED, DAY), (F.STATUS, Status.COMPLETED)]
    for values in (dict(said), dict(reversed(said))):
        table.kept(change(table, "A1", values))
        assert (item(table, "A1").status, item(table, "A1").completed) == (Status.COMPLETED, DAY)
        table.kept(table.desk.history.undo())


# ---- the archive, the order


def test_what_is_archived_is_listed_no_more_until_it_is_brought_back(table: Table) -> None:
    assert "A1" in table.codes(Section.DECIDE)
    table.kept(table.desk.items.archive(table.plan.id_of("A1")))
    assert item(table, "A1").archived
    assert "A1" not in table.codes(Section.DECIDE)
    assert table.refused(table.desk.items.archive(table.plan.id_of("A1"))) == "unchanged"
    table.kept(table.desk.items.bring_back(table.plan.id_of("A1")))
    assert "A1" in table.codes(Section.DECIDE)


def test_the_objective_is_not_archived(table: Table) -> None:
    assert table.refused(table.desk.items.archive(table.plan.id_of("objective"))) == "unknown-item"


def order(table: Table) -> list[str]:
    return [each.code for each in table.desk.reading.document(table.plan.id).actions]


def test_an_item_is_put_before_or_behind_another_of_its_kind(table: Table) -> None:
    items, plan = table.desk.items, table.plan
    before = order(table)
    table.kept(items.move_before(plan.id_of("A9"), plan.id_of("A2")))
    assert order(table) == ["A1", "A9", "A2", "A3", "A4", "A5", "A6", "A7", "A8"]
    table.kept(items.move_behind(plan.id_of("A1"), plan.id_of("A3")))
    assert order(table) == ["A9", "A2", "A3", "A1", "A4", "A5", "A6", "A7", "A8"]
    for _ in range(2):
        table.kept(table.desk.history.undo())
    assert order(table) == before
    assert table.refused(items.move_before(plan.id_of("A1"), plan.id_of("S1"))) == "unknown-item"


# ---- in a session


def changes(table: Table) -> list[tuple[str | None, str, str, str]]:
    minutes = table.desk.reading.minutes(table.session_id)
    return [(each.code, each.field, each.old, each.new) for each in minutes.changes]


def test_what_changes_in_a_session_stands_in_its_minutes(table: Table) -> None:
    table.begin()
    here = table.session_id
    table.kept(change(table, "A1", {F.OWNER: "Nieuwe Naam", F.DEADLINE: DAY, F.TITLE: "A1"}, here))
    table.kept(add(table, ACTION, {F.TITLE: "Nieuw", F.STATUS: Status.DOING}, here))
    table.kept(table.desk.items.archive(table.plan.id_of("A9"), here))
    table.kept(change(table, "A2", {F.TITLE: "Buiten de sessie om"}))
    assert changes(table) == [
        ("A1", "owner", "Jan Bos", "Nieuwe Naam"),
        ("A1", "deadline", "2026-11-01", "2027-01-12"),
        ("A10", "added", "", "Nieuw"),
        ("A9", "archived", "false", "true"),
    ]


def test_an_action_made_in_a_session_is_not_on_its_agenda(table: Table) -> None:
    table.begin()
    table.kept(add(table, ACTION, {F.TITLE: "Nieuw", F.STATUS: Status.DOING}, table.session_id))
    table.kept(table.desk.walking.note(table.session_id, None, "Iets anders", lesson=False))
    assert "A10" not in [entry.code for entry in table.view().entries]


def test_what_becomes_listed_by_a_change_gets_its_row_with_the_next_act(table: Table) -> None:
    table.begin()
    table.kept(change(table, "A9", {F.STATUS: Status.DOING}, table.session_id))
    table.kept(table.desk.walking.note(table.session_id, None, "Iets anders", lesson=False))
    table.kept(table.desk.walking.note(table.session_id, None, "Nog iets", lesson=False))
    table.kept(table.desk.conducting.finish(table.session_id, Closing()))
    assert table.entry("A9").section is Section.UNKNOWN


def test_in_a_session_a_completed_action_is_reopened_with_a_reason_first(table: Table) -> None:
    table.begin()
    assert table.refused(change(table, "A6", {F.STATUS: Status.DOING}, table.session_id)) == "reopen-first"
    table.kept(change(table, "A6", {F.TITLE: "Wel een andere titel"}, table.session_id))


def test_a_session_that_does_not_run_takes_no_changes(table: Table) -> None:
    assert table.refused(change(table, "A1", {F.TITLE: "Anders"}, table.session_id)) == "not-running"
