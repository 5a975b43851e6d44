"""Rows 8 and 9: what the bookmark Doensessie holds, against the best SQL by hand that gives the same rows."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

from benchmarks.bench import CLOCK, LISTED, MILLION, Bench
from benchmarks.figures import Figure
from benchmarks.measuring import in_turn, timed, typical
from benchmarks.plan_maker import PLAN, TODAY
from ogsm_tui.method.currency import WINDOWS
from ogsm_tui.method.words import SessionKind, Signal
from ogsm_tui.services.reading import Reading
from ogsm_tui.store.engine import CACHE_KIB, connect
from ogsm_tui.store.models import ListedAction
from ogsm_tui.store.opening import open_store

ROWS = (8, 9)

Row = tuple[str | int | float | None, ...]

_BY_HAND: Final = Path(__file__).with_name("doensessie.sql").read_text()
_KIND: Final = SessionKind.ACTION_REVIEW
_SIZES: Final = (1_000, 100_000, MILLION)
_MANY, _A_TENTH = 100_000, 10_000
_ROUNDS: Final = 3
"""Times as often as other rows: one look takes a few thousandths of a second."""


def measure(bench: Bench) -> Iterator[Figure]:
    """Ask us and SQLite in turn, on a hundred listed in plans of three sizes, and on ten thousand."""
    ours_by_size: list[float] = []
    for size in _SIZES:
        by_hand, ours = _compare(bench.plan(size), _ROUNDS * bench.times)
        ours_by_size.append(ours)
        yield Figure(8, f"{LISTED} listed of {size:,} actions", ours, floor=by_hand, goal=2.0)
    yield Figure(8, "1,000,000 actions against 1,000", ours_by_size[-1], floor=ours_by_size[0], goal=1.6)
    by_hand, ours = _compare(bench.plan(_MANY, _A_TENTH), bench.times)
    yield Figure(9, f"{_A_TENTH:,} listed of {_MANY:,} actions", ours, floor=by_hand, goal=2.5)


def _compare(path: Path, times: int) -> tuple[float, float]:
    """Give the seconds by hand and ours, typically."""
    store = open_store(path)
    reading = Reading(store, CLOCK)
    with closing(store), closing(connect(path, "query_only=ON", f"cache_size=-{CACHE_KIB}")) as connection:
        floors, seconds = in_turn(
            times, timed(question(connection, TODAY)), timed(lambda: reading.overview(PLAN, _KIND))
        )
    return typical(floors), typical(seconds)


def question(connection: sqlite3.Connection, on: date) -> Callable[[], list[Row]]:
    """Make the question what the bookmark holds on a day; it looks for the previous session as well."""
    previous = (
        "SELECT id, began, closed FROM session WHERE ogsm_id = ? AND kind = ? AND status = 'closed'"
        " AND began < ? ORDER BY began DESC LIMIT 1"
    )

    def ask() -> list[Row]:
        session_id, began, closed = connection.execute(
            previous, (PLAN, _KIND.value, on.isoformat())
        ).fetchone()
        given = {
            "ogsm": PLAN,
            "on": on.isoformat(),
            "since": began[:10],
            "closed": closed,
            "previous": session_id,
            "reported": began[:10],
            "recent": (on - WINDOWS[_KIND]).isoformat(),
        }
        return connection.execute(_BY_HAND, given).fetchall()

    return ask


def listed_rows(reading: Reading, on: date) -> list[Row]:
    """Give what we list on a day, as the statement by hand gives it."""
    found = reading.overview(PLAN, _KIND, on)
    return [_as_row(each) for each in (*found.decide, *found.unknown, *found.check)]


def _as_row(each: ListedAction) -> Row:
    """Say of a listed action what the statement by hand gives of it."""
    return (
        each.ref.id,
        each.code,
        each.title,
        each.owner,
        each.parent,
        each.status.value,
        each.light,
        _day(each.report_date),
        _day(each.start),
        _day(each.deadline),
        _day(each.completed),
        each.progress,
        each.moves.times,
        each.moves.days,
        ",".join(strategy.code for strategy in each.strategies) or None,
        each.section.value,
        int(Signal.LIGHT_UNCHANGED in each.signals),
        int(Signal.CARRIED_OVER in each.signals),
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
