"""Everything a person can do is in the journal, row for row, and is taken back and done again exactly."""

import inspect
import json
from contextlib import closing
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from ogsm_tui.services.importing import Importing
from ogsm_tui.services.office import SERVICES
from ogsm_tui.services.outcome import Refused
from ogsm_tui.services.plans import Plans
from ogsm_tui.store.care import content_hash
from ogsm_tui.store.engine import connect
from ogsm_tui.store.journal import AtBarrier, Taken
from tests.services.conftest import Table
from tests.services.ways import WAYS, Do

NO_STEPS = {"scratch", "history"}
"""Services that make no steps: drafts, and undo itself."""

Row = tuple[str, int]
Change = tuple[str | None, str | None]


def dump(path: Path) -> dict[Row, str]:
    """Read every row that people's work consists of, past the program, in the form of the journal."""
    rows: dict[Row, str] = {}
    with closing(connect(path, "query_only=ON")) as connection:
        for table in set(SQLModel.metadata.tables) - {"step", "step_image", "scratch"}:
            found = connection.execute(f'SELECT * FROM "{table}"')
            columns = [column[0] for column in found.description]
            for row in found:
                values = dict(zip(columns, row, strict=True))
                rows[table, values["id"]] = json.dumps(values, sort_keys=True)
    return rows


def last_step(path: Path) -> tuple[int, int, dict[Row, Change]]:
    """Give id, plan and images of the last step, in the form of `dump`."""
    with closing(connect(path, "query_only=ON")) as connection:
        step, plan = connection.execute("SELECT id, ogsm_id FROM step ORDER BY id DESC LIMIT 1").fetchone()
        found = connection.execute(
            "SELECT table_name, row_id, before, after FROM step_image WHERE step_id = ?", (step,)
        )
        images = {
            (str(table), int(row_id)): (_sorted(before), _sorted(after))
            for table, row_id, before, after in found
        }
    return step, plan, images


def _sorted(image: str | None) -> str | None:
    return None if image is None else json.dumps(json.loads(image), sort_keys=True)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way[-1].name)
def test_the_journal_holds_every_row_that_changed_and_no_other(table: Table, way: tuple[Do, ...]) -> None:
    path = table.store.path
    ready(table, way)
    last = way[-1].asked(table)
    earlier, _, _ = last_step(path)
    before, hashed = dump(path), content_hash(table.store)

    done = last(table)

    assert not isinstance(done, Refused), done
    after, changed = dump(path), content_hash(table.store)
    step, plan, images = last_step(path)
    assert step == earlier + 1
    assert images == {
        row: (before.get(row), after.get(row)) for row in before | after if before.get(row) != after.get(row)
    }
    undone = table.store.undo(plan, "window-1")
    if way[-1].name == "conducting.finish":
        assert isinstance(undone, AtBarrier)
        return
    assert isinstance(undone, Taken)
    assert (dump(path), content_hash(table.store)) == (before, hashed)
    assert isinstance(table.store.redo(plan, "window-1"), Taken)
    assert (dump(path), content_hash(table.store)) == (after, changed)


def ready(table: Table, way: tuple[Do, ...]) -> None:
    """Do everything that comes before the last call of a way."""
    for act in way[:-1]:
        done = act(table)
        assert not isinstance(done, Refused), done


def test_there_is_a_way_for_every_method(table: Table) -> None:
    services = {
        service: type(getattr(table.desk, service)) for service in SERVICES if service not in NO_STEPS
    }
    known = {
        f"{service}.{method}"
        for service, kind in {**services, "plans": Plans, "importing": Importing}.items()
        for method, _ in inspect.getmembers(kind, inspect.isfunction)
        if not method.startswith("_")
    }
    assert known == {way[-1].name for way in WAYS}
