"""Plans of any size, the same ones every time, written straight into a store of ours."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from ogsm_tui.method.words import ItemKind, Light, SessionKind, SessionStatus, Status
from ogsm_tui.store.opening import open_store

TODAY: Final = date(2026, 11, 24)
"""The day of the next doensessie, on which every bookmark of these plans is evaluated."""

REPORTS: Final = 12
"""Progress reports of each action."""

PLAN: Final = 1
"""Id of the plan."""

_LAST_SESSION: Final = date(2026, 10, 27)
_SEED: Final = 20_261_124
_PEOPLE: Final = 24
_STRATEGIES: Final = 12
_INDICATORS: Final = 24
_OBJECTIVE: Final = 1
_FIRST_STRATEGY: Final = _OBJECTIVE + 1
_FIRST_INDICATOR: Final = _FIRST_STRATEGY + _STRATEGIES
_FIRST_ACTION: Final = _FIRST_INDICATOR + _INDICATORS

BEFORE_ACTIONS: Final = _STRATEGIES + _INDICATORS
"""How many items stand above the actions where all are shown."""

_PATTERNS: Final = 499
"""So many courses of lights there are; a prime number, so that they fall differently on every plan."""

_VERBS: Final = ("Herschrijven", "Invoeren", "Onderzoeken", "Afspreken", "Verkorten", "Toetsen", "Opzetten")
_THINGS: Final = ("brieven", "balie-uren", "de website", "het werkproces", "de wachttijd", "de telefoonlijn")
_TEXT: Final = "Besproken met het team; volgende stap is gepland."


class _Kind(NamedTuple):
    """What one kind of action is like: its status, and what its last report says, days before today."""

    status: Status
    last_report: int
    last_light: Light | None
    completed: int | None = None
    start: int = 300


_LISTED: Final = (
    _Kind(Status.DOING, 10, Light.RED),
    _Kind(Status.DOING, 12, Light.ORANGE),
    _Kind(Status.DOING, 45, Light.RED),
    _Kind(Status.DOING, 60, Light.GREEN),
    _Kind(Status.DOING, 9, None),
    _Kind(Status.DOING, 20, Light.ORANGE),
    _Kind(Status.TODO, 70, Light.GREEN, start=20),
    _Kind(Status.DOING, 15, Light.RED),
    _Kind(Status.COMPLETED, 18, Light.GREEN, completed=16),
    _Kind(Status.COMPLETED, 12, Light.GREEN, completed=8),
)
"""Kinds that the doensessie lists, each for its own reasons; half of them ask for a decision."""

_QUIET: Final = _Kind(Status.DOING, 11, Light.GREEN)
"""In play, green and current: looked at by the rules, and not listed."""

_ASLEEP: Final = (
    *(_Kind(Status.COMPLETED, 130, Light.GREEN, completed=120) for _ in range(15)),
    *(_Kind(Status.TODO, 40, Light.GREEN, start=-30) for _ in range(3)),
    *(_Kind(Status.ICEBOX, 200, Light.ORANGE) for _ in range(2)),
)
"""Done long ago, planned for later, or in the icebox: no bookmark of today asks for them."""


def make_plan(path: Path, actions: int, listed: int) -> Path:
    """Make a store at `path` with a plan of `actions` actions, of which a doensessie of today lists `listed`.

    As many more are in play without being listed, as far as there are any left.
    """
    open_store(path).close()
    random = Random(_SEED)
    with closing(sqlite3.connect(path, isolation_level=None)) as store:
        store.execute("PRAGMA journal_mode=OFF")
        store.execute("PRAGMA synchronous=OFF")
        store.execute("PRAGMA cache_size=-262144")
        store.execute("BEGIN")
        _write_frame(store)
        _write_actions(store, tuple(_kinds(actions, listed)), random)
        store.execute("COMMIT")
        store.execute("PRAGMA journal_mode=WAL")
    return path


def _kinds(actions: int, listed: int) -> Iterator[_Kind]:
    """Spread the actions that are in play evenly over all."""
    quiet = min(listed, actions - listed)
    playing = [*islice(cycle(_LISTED), listed), *[_QUIET] * quiet]
    Random(_SEED).shuffle(playing)
    asleep = cycle(_ASLEEP)
    placed = 0
    for number in range(actions):
        if (number + 1) * len(playing) // actions > placed:
            yield playing[placed]
            placed += 1
        else:
            yield next(asleep)


def _write_frame(store: sqlite3.Connection) -> None:
    """Write the plan, its people, strategies, indicators and sessions."""
    store.execute(
        "INSERT INTO ogsm (id, code, title, team, status, process_owner_id) VALUES (?, ?, ?, ?, ?, ?)",
        (PLAN, "MEET", "Een plan om te meten", "Team", "active", 1),
    )
    store.executemany(
        "INSERT INTO person (id, ogsm_id, name, email) VALUES (?, ?, ?, '')",
        [(number, PLAN, f"Persoon {chr(64 + number)} de Vries") for number in range(1, _PEOPLE + 1)],
    )
    _write_items(store, [(_OBJECTIVE, ItemKind.OBJECTIVE.value, None, "Alles in één keer goed", 1, 0)])
    _write_items(
        store,
        [
            (_FIRST_STRATEGY + at, ItemKind.STRATEGY.value, f"S{at + 1}", _title(at), at + 1, at)
            for at in range(_STRATEGIES)
        ],
    )
    _write_items(
        store,
        [
            (_FIRST_INDICATOR + at, ItemKind.INDICATOR.value, f"I{at + 1}", _title(at + 3), None, at)
            for at in range(_INDICATORS)
        ],
    )
    store.executemany(
        "INSERT INTO steering (id, strategy_id, unit, target) VALUES (?, ?, '%', 80)",
        [(_FIRST_INDICATOR + at, _FIRST_STRATEGY + at % _STRATEGIES) for at in range(_INDICATORS)],
    )
    closed, planned = SessionStatus.CLOSED.value, SessionStatus.PLANNED.value
    begun, ended = f"{_LAST_SESSION} 10:00:00.000000", f"{_LAST_SESSION} 11:00:00.000000"
    store.executemany(
        "INSERT INTO session (ogsm_id, kind, start, minutes, place, series, status, began, closed)"
        " VALUES (?, ?, ?, 60, '', '', ?, ?, ?)",
        [
            (PLAN, SessionKind.ACTION_REVIEW.value, begun, closed, begun, ended),
            (PLAN, SessionKind.ACTION_REVIEW.value, f"{TODAY} 10:00:00.000000", planned, None, None),
        ],
    )


def _write_actions(store: sqlite3.Connection, kinds: tuple[_Kind, ...], random: Random) -> None:
    numbered = list(enumerate(kinds, _FIRST_ACTION))
    _write_items(
        store,
        (
            (
                item,
                ItemKind.ACTION.value,
                f"A{item - _FIRST_ACTION + 1}",
                _title(item),
                1 + item % _PEOPLE,
                item,
            )
            for item, _ in numbered
        ),
    )
    store.executemany(
        "INSERT INTO action (id, status, start, deadline, completed) VALUES (?, ?, ?, ?, ?)",
        (
            (
                item,
                kind.status.value,
                _day(kind.start),
                _day(kind.start - 360 + item % 60),
                _day(kind.completed),
            )
            for item, kind in numbered
        ),
    )
    store.executemany(
        "INSERT INTO action_strategy (action_id, strategy_id, place) VALUES (?, ?, 0)",
        ((item, _FIRST_STRATEGY + item % _STRATEGIES) for item, _ in numbered),
    )
    store.executemany(
        'INSERT INTO move (item_id, "on", old, new) VALUES (?, ?, ?, ?)',
        ((item, _day(90), _day(60), _day(30)) for item, _ in numbered if not item % 7),
    )
    _write_reports(store, numbered, random)


def _write_reports(store: sqlite3.Connection, numbered: list[tuple[int, _Kind]], random: Random) -> None:
    """Write the reports by joining each action to the course that its reports take: millions in seconds."""
    courses = _courses(random)
    places = {kind: place for place, kind in enumerate(dict.fromkeys(kind for _, kind in numbered))}
    store.execute("CREATE TEMP TABLE wanted (item INTEGER PRIMARY KEY, kind INTEGER)")
    store.executemany("INSERT INTO wanted VALUES (?, ?)", ((item, places[kind]) for item, kind in numbered))
    store.execute(
        "CREATE TEMP TABLE course (kind INTEGER, course INTEGER, at INTEGER, date TEXT, light TEXT,"
        " progress INTEGER, PRIMARY KEY (kind, course, at)) WITHOUT ROWID"
    )
    store.executemany(
        "INSERT INTO course VALUES (?, ?, ?, ?, ?, ?)",
        (
            (place, number, at, *report)
            for kind, place in places.items()
            for number, course in enumerate(courses)
            for at, report in enumerate(_reports(kind, course))
        ),
    )
    store.execute(
        "INSERT INTO report (item_id, date, light, progress, text, author_id, in_session)"
        " SELECT item, date, light, progress, ?, 1 + item % ?, 0"
        " FROM wanted JOIN course ON course.kind = wanted.kind AND course.course = item % ?"
        " ORDER BY item, at",
        (_TEXT, _PEOPLE, _PATTERNS),
    )
    store.execute("DROP TABLE temp.wanted")
    store.execute("DROP TABLE temp.course")


def _write_items(
    store: sqlite3.Connection, items: Iterable[tuple[int, str, str | None, str, int | None, int]]
) -> None:
    store.executemany(
        "INSERT INTO item (id, ogsm_id, kind, code, title, owner_id, place, text, labels, archived)"
        f" VALUES (?, {PLAN}, ?, ?, ?, ?, ?, '', '[]', 0)",
        items,
    )


Course = tuple[tuple[str, int], ...]


def _courses(random: Random) -> tuple[Course, ...]:
    """Give some courses of light and progress for all reports but the last."""
    lights = [Light.GREEN.value] * 4 + [Light.ORANGE.value] * 2 + [Light.RED.value]
    return tuple(
        tuple((random.choice(lights), 7 * at) for at in range(REPORTS - 1)) for _ in range(_PATTERNS)
    )


def _reports(kind: _Kind, course: Course) -> tuple[tuple[str | None, str | None, int], ...]:
    """Give the reports of an action, one a month, the last one as its kind says."""
    before = [
        (_day(kind.last_report + 30 * (REPORTS - 1 - at)), light, progress)
        for at, (light, progress) in enumerate(course)
    ]
    return (*before, (_day(kind.last_report), kind.last_light, 80))


def _title(number: int) -> str:
    return f"{_VERBS[number % len(_VERBS)]} van {_THINGS[number // 7 % len(_THINGS)]}, deel {number}"


@cache
def _day(before: int | None) -> str | None:
    return None if before is None else (TODAY - timedelta(days=before)).isoformat()
