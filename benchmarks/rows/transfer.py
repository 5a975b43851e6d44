"""Row 11: a large plan file into a store and out again."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import tomli_w

from benchmarks.bench import CLOCK, Bench
from benchmarks.figures import Figure
from benchmarks.measuring import in_turn, timed, typical
from benchmarks.plan_maker import PLAN, REPORTS
from ogsm_tui.exchange.planfile.syntax import TOML
from ogsm_tui.exchange.transfer import export_plan, import_plan
from ogsm_tui.services.importing import Imported, Importing
from ogsm_tui.services.reading import Reading
from ogsm_tui.store.engine import CACHE_KIB, connect
from ogsm_tui.store.opening import open_store

ROWS = (11,)

_ACTIONS = 10_000
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"cache_size=-{CACHE_KIB}")
_OURS_ALONE = ("alembic_version", "sqlite_sequence", "step", "step_image")

Table = tuple[str, list[tuple[object, ...]]]


def measure(bench: Bench) -> Iterator[Figure]:
    """Export and import a plan of ten thousand actions, and do the least of it by hand, in turn."""
    stored = bench.plan(_ACTIONS)
    with closing(open_store(stored)) as store:
        reading = Reading(store, CLOCK)
        text = export_plan(reading, PLAN)
        parsed = TOML.loads(text)
        wrote, exported = in_turn(
            bench.times,
            timed(lambda: tomli_w.dumps(parsed, multiline_strings=True)),
            timed(lambda: export_plan(reading, PLAN)),
        )
    yield from _imports(bench, text, _tables(stored))
    yield Figure(11, "export of the same", typical(exported), floor=typical(wrote), goal=2.0)


def _imports(bench: Bench, text: str, tables: list[Table]) -> Iterator[Figure]:
    numbers = count()
    content = text.encode()

    def empty() -> Path:
        path = bench.folder / f"import-{next(numbers)}.db"
        open_store(path).close()
        return path

    def insert() -> float:
        return _gone(path := empty(), timed(lambda: _insert(path, tables))())

    def import_() -> float:
        return _gone(path := empty(), timed(lambda: _import(path, content))())

    inserted, parsed, imported = in_turn(bench.times, insert, timed(lambda: TOML.loads(text)), import_)
    least, parse, whole = typical(inserted), typical(parsed), typical(imported)
    what = f"import of {_ACTIONS:,} actions, {_ACTIONS * REPORTS:,} reports"
    yield Figure(11, what, whole, floor=least, goal=8.0)
    yield Figure(11, "  of which parsing the file", parse, floor=least)
    yield Figure(11, "  and everything else", whole - parse, floor=least)


def _import(path: Path, content: bytes) -> None:
    with closing(open_store(path)) as store:
        taken = import_plan(Importing(store, CLOCK, "benchmark"), Reading(store, CLOCK), content, "plan.toml")
        assert isinstance(taken, Imported), taken


def _insert(path: Path, tables: list[Table]) -> None:
    with closing(connect(path, *_PRAGMAS)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA defer_foreign_keys=ON")
        for name, rows in tables:
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
        connection.execute("COMMIT")


def _tables(path: Path) -> list[Table]:
    """Read every row of a store but those of the journal, table by table."""
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        tables = [(name, connection.execute(f'SELECT * FROM "{name}"').fetchall()) for name in names]
    return [(name, rows) for name, rows in tables if rows and name not in _OURS_ALONE]


def _gone(path: Path, seconds: float) -> float:
    """Take a store away again, and pass on what it took to make."""
    path.unlink()
    return seconds
