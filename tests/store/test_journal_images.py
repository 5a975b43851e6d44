"""The journal holds every change: whatever is written, all of it is taken back, and comes back."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import SQLModel

from ogsm_tui.store.journal import NothingLeft, Taken
from ogsm_tui.store.tables import (
    ActionInvolvedRow,
    ActionRow,
    ActionStrategyRow,
    ItemRow,
    OgsmRow,
    PersonRow,
    ReportRow,
    SteeringRow,
)
from ogsm_tui.store.writer import Writer
from tests.builders import PlanBuilder, fresh_store
from tests.store_helpers import NOW, by, rows_of

TABLES = sorted(set(SQLModel.metadata.tables) - {"step", "step_image", "scratch"})
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
NUMBERS = st.floats(allow_nan=False) | st.integers(-5, 5).map(float) | st.none()
PICKS = st.integers(0, 7)

ACTS = st.one_of(
    st.tuples(st.just("person"), TEXTS),
    st.tuples(st.just("action"), TEXTS),
    st.tuples(st.just("indicator"), NUMBERS),
    st.tuples(st.just("under"), PICKS, PICKS),
    st.tuples(st.just("involved"), PICKS, PICKS),
    st.tuples(st.just("report"), PICKS, TEXTS),
    st.tuples(st.just("labels"), PICKS, st.lists(TEXTS, max_size=2)),
    st.tuples(st.just("swap"), PICKS, PICKS),
    st.tuples(st.just("forget"), PICKS),
    st.tuples(st.just("delete"), PICKS),
)
STEPS = st.lists(st.lists(ACTS, min_size=1, max_size=5), min_size=1, max_size=6)


def everything(path: Path) -> dict[tuple[str, int], str]:
    """Read every row of the content past SQLAlchemy, by table and id."""
    return {
        (table, int(str(row[0]))): json.dumps(row, ensure_ascii=False)
        for table in TABLES
        for row in rows_of(path, table)
    }


def ids(writer: Writer, table: str, where: str = "1") -> list[int]:
    found = writer.connection.exec_driver_sql(f'SELECT id FROM "{table}" WHERE {where} ORDER BY id')
    return [int(row[0]) for row in found]


def act(writer: Writer, plan: int, number: int, what: tuple[object, ...]) -> None:
    """Do one thing to the rows of a plan; what does not apply now is left."""
    match what:
        case ("person", str(name)):
            writer.insert(PersonRow, ogsm_id=plan, name=f"{name} {number}")
        case ("action", str(title)):
            parents = ids(writer, "action")[:1]
            item = writer.insert(ItemRow, ogsm_id=plan, kind="action", code=f"A{number}", title=title)
            writer.insert(ActionRow, id=item, parent_id=parents[0] if parents else None)
        case ("indicator", target):
            item = writer.insert(ItemRow, ogsm_id=plan, kind="indicator", code=f"I{number}")
            writer.insert(SteeringRow, id=item, target=target, baseline=target)
        case ("forget", int()):
            for report in ids(writer, "report")[:1]:
                writer.delete(ReportRow, report)
        case (str(kind), int(pick), *rest) if ids(writer, "action"):
            actions = ids(writer, "action")
            act_on(writer, kind, actions[pick % len(actions)], number, rest)
        case _:
            writer.update(OgsmRow, plan, team=str(number))


def act_on(writer: Writer, kind: str, action: int, number: int, rest: list[object]) -> None:
    match kind, rest:
        case "under", [int(place)]:
            strategy = ids(writer, "item", "kind = 'strategy'")[0]
            if not ids(writer, "action_strategy", f"action_id = {action}"):
                writer.insert(ActionStrategyRow, action_id=action, strategy_id=strategy, place=place)
        case "involved", [int(pick)]:
            people = ids(writer, "person")
            person = people[pick % len(people)]
            if not ids(writer, "action_involved", f"action_id = {action} AND person_id = {person}"):
                writer.insert(ActionInvolvedRow, action_id=action, person_id=person)
        case "report", [str(text)]:
            writer.insert(ReportRow, item_id=action, date=NOW.date(), text=text)
        case "labels", [list(labels)]:
            writer.update(ItemRow, action, labels=labels, archived=bool(labels))
        case "swap", [int(pick)]:
            actions = ids(writer, "action")
            swap_codes(writer, action, actions[pick % len(actions)], number)
        case "delete", []:
            delete_action(writer, action)
        case _:
            raise AssertionError(kind)


def swap_codes(writer: Writer, one: int, two: int, number: int) -> None:
    if one == two:
        return
    codes = [
        writer.connection.exec_driver_sql("SELECT code FROM item WHERE id = ?", (item,)).scalar()
        for item in (one, two)
    ]
    writer.update(ItemRow, one, code=f"tmp{number}")
    writer.update(ItemRow, two, code=codes[0])
    writer.update(ItemRow, one, code=codes[1])


def delete_action(writer: Writer, action: int) -> None:
    for model in (ReportRow, ActionStrategyRow, ActionInvolvedRow):
        column = "item_id" if model is ReportRow else "action_id"
        for row in ids(writer, str(model.__tablename__), f"{column} = {action}"):
            writer.delete(model, row)
    for child in ids(writer, "action", f"parent_id = {action}"):
        writer.update(ActionRow, child, parent_id=None)
    writer.delete(ActionRow, action)
    writer.delete(ItemRow, action)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("journal")


@settings(max_examples=20)
@given(steps=STEPS)
def test_the_journal_holds_every_change_and_brings_it_back(
    folder: Path, steps: list[list[tuple[object, ...]]]
) -> None:
    for old in folder.iterdir():
        old.unlink()
    store = fresh_store(folder / "ogsm.db")
    plan = PlanBuilder(store, owner="Ingrid de Wit")
    plan.strategy("S1")
    seen = [everything(store.path)]
    number = 0
    for step in steps:
        with store.write(by(), plan.id) as writer:
            for what in step:
                number += 1
                act(writer, plan.id, number, what)
            writer.describe("import")
        now = everything(store.path)
        if now != seen[-1]:
            assert journalled(store.path) == {
                row for row in seen[-1] | now if seen[-1].get(row) != now.get(row)
            }
            seen.append(now)
    for expected in seen[-2::-1]:
        assert isinstance(store.undo(plan.id, "here"), Taken)
        assert everything(store.path) == expected
    assert store.undo(plan.id, "here") == NothingLeft()
    for expected in seen[1:]:
        assert isinstance(store.redo(plan.id, "here"), Taken)
        assert everything(store.path) == expected
    store.close()


def journalled(path: Path) -> set[tuple[str, int]]:
    """Give the rows of which the last step holds an image."""
    last = rows_of(path, "step")[-1][0]
    return {(str(row[2]), int(str(row[3]))) for row in rows_of(path, "step_image") if row[1] == last}
