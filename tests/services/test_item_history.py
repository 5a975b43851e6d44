"""The history of an item: every change to it, who made it and in which session, from what to what."""

from collections.abc import Iterator
from datetime import date

import pytest

from ogsm_tui.method.words import Act, DecisionKind, ItemField, Light, Status
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.document import ActionDoc, MoveDoc, OgsmDoc, PlanDoc, ReportDoc, StrategyDoc
from ogsm_tui.services.drafts import DecisionDraft, MeasurementDraft, NewValues, ReportDraft
from ogsm_tui.services.importing import Imported, Importing
from ogsm_tui.services.item_history import HistoryLine, Part
from ogsm_tui.services.office import Office, office
from ogsm_tui.store.queries import item_history
from ogsm_tui.store.store import Store
from tests.builders import fresh_store
from tests.services.conftest import ON, Table

LATER = date(2027, 1, 15)


def history(table: Table, code: str) -> tuple[HistoryLine, ...]:
    """Give what was done since the plan was built."""
    return tuple(line for line in whole(table, code) if line.origin != "builder")


def whole(table: Table, code: str) -> tuple[HistoryLine, ...]:
    return table.desk.reading.history(table.plan.id_of(code))


def told(lines: tuple[HistoryLine, ...], *parts: Part) -> list[tuple[str, str, str]]:
    return [(line.field, line.old, line.new) for line in lines if not parts or line.part in parts]


def test_a_field_that_changes_is_one_line(table: Table) -> None:
    table.kept(table.desk.items.change(table.plan.id_of("A1"), {ItemField.TITLE: "Anders"}))
    (line,) = history(table, "A1")
    assert (line.part, line.field, line.old, line.new) == (Part.ITEM, "title", "A1", "Anders")
    assert (line.act, line.origin, line.session) == (Act.CHANGE_ITEM, "window-1", None)
    assert line.at.date() == ON


CHANGES: list[tuple[str, dict[ItemField, object], list[tuple[str, str, str]]]] = [
    ("A1", {ItemField.OWNER: "Nieuwe Naam"}, [("owner", "Jan Bos", "Nieuwe Naam")]),
    ("A1", {ItemField.STRATEGIES: ()}, [("strategies", "S1", "")]),
    ("A2", {ItemField.STRATEGIES: ("S1",)}, [("strategies", "", "S1")]),
    ("A2", {ItemField.INVOLVED: ("Jan Bos", "Nieuw")}, [("involved", "", "Jan Bos, Nieuw")]),
    ("A2", {ItemField.PARENT: "A1"}, [("parent", "", "A1")]),
    ("A2", {ItemField.LABELS: ("balie", "web")}, [("labels", "", "balie, web")]),
    ("I1", {ItemField.TARGET: 90.0, ItemField.UNIT: "‰"}, [("unit", "%", "‰"), ("target", "80", "90")]),
    ("A6", {ItemField.STATUS: Status.DOING},
     [("status", "completed", "doing"), ("completed", "2026-11-10", "")]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "values", "lines"), CHANGES)
def test_values_are_told_in_words(
    table: Table, code: str, values: dict[ItemField, object], lines: list[tuple[str, str, str]]
) -> None:
    # A test names the field it fills.
    table.kept(table.desk.items.change(table.plan.id_of(code), values))  # type: ignore[arg-type]
    assert told(history(table, code), Part.ITEM) == lines


def test_a_moved_deadline_is_told_with_its_move(table: Table) -> None:
    table.kept(table.desk.items.change(table.plan.id_of("A1"), {ItemField.DEADLINE: LATER}))
    lines = history(table, "A1")
    assert told(lines, Part.ITEM) == [("deadline", "2026-11-01", "2027-01-15")]
    assert told(lines, Part.MOVE) == [
        ("on", "", "2026-11-24"),
        ("old", "", "2026-11-01"),
        ("new", "", "2027-01-15"),
    ]


def test_reports_and_measurements_are_told(table: Table) -> None:
    report = ReportDraft(Light.GREEN, 60, "Goed op weg", "Jan Bos")
    table.kept(table.desk.reporting.report(table.plan.id_of("A1"), report))
    assert told(history(table, "A1")) == [
        ("date", "", "2026-11-24"),
        ("light", "", "green"),
        ("progress", "", "60"),
        ("text", "", "Goed op weg"),
        ("author", "", "Jan Bos"),
    ]
    table.kept(table.desk.reporting.measure(table.plan.id_of("I1"), MeasurementDraft(45.5)))
    assert told(history(table, "I1"), Part.MEASUREMENT) == [
        ("date", "", "2026-11-24"),
        ("actual", "", "45.5"),
    ]


def test_what_a_session_did_names_the_session(table: Table) -> None:
    table.begin()
    table.kept(table.desk.walking.set_light(table.session_id, table.plan.id_of("A4"), Light.GREEN))
    table.kept(
        table.desk.walking.note(table.session_id, table.plan.id_of("A4"), "Eerder bellen", lesson=True)
    )
    lines = history(table, "A4")
    assert told(lines, Part.AGENDA) == [
        ("state", "open", "discussed"),
        ("section", "", "unknown"),
        ("state", "", "open"),
    ]
    assert told(lines, Part.REPORT) == [
        ("date", "", "2026-11-24"),
        ("light", "", "green"),
        ("in_session", "", "true"),
    ]
    assert told(lines, Part.NOTE) == [("text", "", "Eerder bellen"), ("lesson", "", "true")]
    assert [line.session.day for line in lines if line.session] == [ON] * len(lines)


def test_a_decision_that_was_struck_stays_history_and_one_that_was_undone_does_not(table: Table) -> None:
    table.begin()
    item = table.plan.id_of("A1")
    table.kept(table.decide("A1", DecisionKind.CONTINUE, "toch niet"))
    table.kept(table.desk.history.undo())
    assert told(history(table, "A1"), Part.DECISION) == []
    draft = DecisionDraft(item, DecisionKind.RESCHEDULE, "ziek", values=NewValues(deadline=LATER))
    table.kept(table.desk.deciding.decide(table.session_id, draft))
    table.kept(table.desk.deciding.strike(table.session_id, table.item("A1").decisions[0].id))
    lines = history(table, "A1")
    added = [
        ("kind", "", "reschedule"),
        ("text", "", "ziek"),
        ("old", "", "2026-11-01"),
        ("new", "", "2027-01-15"),
    ]
    removed = [(field, new, old) for field, old, new in added]
    assert told(lines, Part.DECISION) == removed + added
    assert told(lines, Part.ITEM) == [
        ("deadline", "2027-01-15", "2026-11-01"),
        ("deadline", "2026-11-01", "2027-01-15"),
    ]
    assert [line.act for line in lines if line.part is Part.MOVE] == [Act.STRIKE] * 3 + [Act.DECIDE] * 3


def test_the_latest_step_comes_first_whoever_made_it(table: Table) -> None:
    other = table.another_window()
    item = table.plan.id_of("A1")
    for desk, title in ((table.desk, "Een"), (other, "Twee"), (table.desk, "Drie")):
        table.kept(desk.items.change(item, {ItemField.TITLE: title}))
    assert [(line.new, line.origin) for line in history(table, "A1")] == [
        ("Drie", "window-1"),
        ("Twee", "window-2"),
        ("Een", "window-1"),
    ]


def test_it_begins_with_how_the_item_was_made(table: Table) -> None:
    lines = [line for line in whole(table, "A1") if line.part is Part.ITEM]
    assert {line.field: line.new for line in lines} == {
        "code": "A1",
        "title": "A1",
        "owner": "Jan Bos",
        "status": "doing",
        "deadline": "2026-11-01",
        "strategies": "S1",
    }
    assert {line.old for line in lines} == {""}


def test_an_item_that_is_not_there_has_no_history(table: Table) -> None:
    assert table.desk.reading.history(4711) == ()


# ---- a large plan


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Office]]:
    """Take a plan of two thousand actions from a file."""
    store = fresh_store(tmp_path_factory.mktemp("large") / "ogsm.db")
    day = date(2026, 3, 1)
    actions = tuple(
        ActionDoc(
            code=f"A{at}",
            title=f"Actie {at}",
            strategies=("S1",),
            owner="Jan Bos",
            involved=("Mieke Vis",),
            deadline=LATER,
            moves=(MoveDoc(on=day, old=day, new=LATER),),
            reports=(ReportDoc(date=day, light=Light.GREEN),),
        )
        for at in range(2_000)
    )
    doc = PlanDoc(
        format=1,
        ogsm=OgsmDoc(title="Groot"),
        strategies=(StrategyDoc(code="S1", title="S1"),),
        actions=actions,
    )
    taken = Importing(store, Clock(ON), "window-1").take(doc, "groot.toml")
    assert isinstance(taken, Imported)
    yield store, office(store, Clock(ON), "window-1", taken.ogsm_id)
    store.close()


def test_an_import_is_history_of_each_of_its_items(large: tuple[Store, Office]) -> None:
    _, desk = large
    item = desk.reading.find(desk.ogsm_id, "A1234")
    assert item is not None
    lines = desk.reading.history(item.id)
    assert {line.act for line in lines} == {Act.IMPORT}
    assert {line.part for line in lines} == {Part.ITEM, Part.MOVE, Part.REPORT}
    assert ("code", "", "A1234") in told(lines)


def test_nothing_of_a_large_plan_is_read_but_what_is_about_the_item(large: tuple[Store, Office]) -> None:
    store, _ = large
    with store.read() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {item_history.CHANGES}", {"item": 1})
        scanned = sorted({str(row[3]) for row in plan if "SCAN" in str(row[3])})
    assert scanned == ["SCAN found", "SCAN gone USING INDEX step_image_gone"]
