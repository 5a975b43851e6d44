"""However large the plan and whatever is in it, SQLite comes to rows by an index (docs/performance.md)."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from ogsm_tui.method.words import ItemKind
from ogsm_tui.store import engine, prepared
from ogsm_tui.store.models import ItemRef
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.queries.bookmark import judged_items, listing, overview
from ogsm_tui.store.queries.preparation import improving, preparation
from ogsm_tui.store.queries.tree import tree
from tests.builders import PlanBuilder, fresh_store
from tests.store.queries.looking import BIJSTUREN, DOEN, ON, held

FIRST = 1000
"""Ids of the actions begin here."""

WHOLE = re.compile(r"SCAN (?!.* VIRTUAL TABLE|(ogsm|steering|session)\b)")
"""Reading a whole table; those of plans, figures and sessions stay short, ids that are bound are none."""
PARTIAL = re.compile(r"SCAN \w+ USING (COVERING )?INDEX (action_doing|action_to_start)\b")
"""Reading the whole index of one status in play is not reading the plan."""

FEW_OPEN = "CASE WHEN i % 100 = 0 THEN 'doing' WHEN i % 100 = 1 THEN 'todo' ELSE 'icebox' END"
MANY_COMPLETED = "CASE WHEN i % 10 = 0 THEN 'doing' ELSE 'completed' END"
DISTRIBUTIONS = {
    "few open of many": (1, FEW_OPEN),
    "many completed": (1, MANY_COMPLETED),
    "several plans": (5, MANY_COMPLETED),
}
QUESTIONS: dict[str, Callable[[Connection, int], object]] = {
    "doensessie": lambda connection, plan: overview(connection, plan, DOEN, ON),
    "bijstuursessie": lambda connection, plan: overview(connection, plan, BIJSTUREN, ON),
    "what a bijstuursessie lists": lambda connection, plan: listing(connection, plan, BIJSTUREN, ON),
    "single items": lambda connection, plan: judged_items(
        connection, plan, DOEN, ON, [ItemRef(ItemKind.ACTION, FIRST + 10), ItemRef(ItemKind.STRATEGY, 2)]
    ),
    "preparation": lambda connection, plan: preparation(connection, plan, DOEN, ON),
    "preparation of a bijstuursessie": lambda connection, plan: preparation(connection, plan, BIJSTUREN, ON),
    "the plan as a tree": lambda connection, plan: tree(connection, plan, ON),
    "improving": lambda connection, plan: improving(connection, plan, ON),
}


def fill(path: Path, plans: int, status: str, actions: int = 2000) -> None:
    """Add actions to the plans by turns, each under a strategy and with four reports, without a journal."""
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {actions})"
    day = f"date('{ON}', '-' || (i % 900) || ' days')"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            f"{numbers} INSERT INTO item (id, ogsm_id, kind, code, title, text, labels, archived, place)"
            f" SELECT {FIRST} + i, 1 + i % {plans}, 'action', 'A' || i, 'Actie', '', '[]', 0, i FROM n"
        )
        connection.execute(
            f"{numbers} INSERT INTO action (id, status, start, completed) SELECT {FIRST} + i, {status},"
            f" {day}, CASE WHEN {status} = 'completed' AND i % 7 > 0 THEN {day} END FROM n"
        )
        connection.execute(
            f"{numbers} INSERT INTO action_strategy (action_id, strategy_id, place)"
            f" SELECT {FIRST} + i, (SELECT id FROM item WHERE kind = 'strategy' LIMIT 1), 0 FROM n"
        )
        connection.execute(
            f"{numbers}, m(k) AS (VALUES (1), (2), (3), (4))"
            " INSERT INTO report (item_id, date, light, text, in_session)"
            f" SELECT {FIRST} + i, date('{ON}', '-' || (30 * k) || ' days'), 'red', '', 0 FROM n, m"
        )


@pytest.fixture(params=DISTRIBUTIONS)
def large(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Make a store of thousands of rows."""
    path = tmp_path / "large.db"
    plans, status = DISTRIBUTIONS[request.param]
    store = fresh_store(path)
    for number in range(plans):
        built = PlanBuilder(store, title=f"Plan {number}")
        built.strategy("S1")
        built.indicator("I1", "S1")
        held(built)
        held(built, kind=BIJSTUREN, start=datetime(2026, 9, 29, 10, 0))
    store.close()
    fill(path, plans, status)
    return path


class Noting:
    """Pass statements on to the driver, and note them."""

    def __init__(self, driver: sqlite3.Connection, statements: list[tuple[str, Any]]) -> None:
        self._driver = driver
        self._statements = statements

    def execute(self, statement: str, parameters: Any) -> sqlite3.Cursor:
        self._statements.append((statement, tuple(parameters)))
        return self._driver.execute(statement, parameters)


def steps(connection: Connection, ask: Callable[[Connection, int], object]) -> list[str]:
    """Ask, and tell how SQLite went about each statement."""
    statements: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        statements.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", note)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(prepared, "driver", lambda of: Noting(engine.driver(of), statements))
        ask(connection, 1)
    event.remove(connection, "before_cursor_execute", note)
    explained = [
        connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
        for statement, parameters in statements
    ]
    return [str(step[-1]) for plan in explained for step in plan]


@pytest.mark.parametrize("analyzed", [False, True], ids=["fresh", "analyzed"])
def test_no_table_is_read_whole(large: Path, analyzed: bool) -> None:
    if analyzed:
        with closing(sqlite3.connect(large)) as connection:
            connection.execute("ANALYZE")
    store = open_store(large)
    for name, ask in QUESTIONS.items():
        with store.read() as connection:
            taken = steps(connection, ask)
        whole = [step for step in taken if WHOLE.match(step) and not PARTIAL.match(step)]
        assert (name, whole) == (name, [])
        assert [step for step in taken if "AUTOMATIC" in step] == [], name
        looked_up = [step for step in taken if re.match(r"SEARCH report\b", step)]
        assert looked_up
        assert all("COVERING INDEX report_latest" in step for step in looked_up), name
    store.close()
