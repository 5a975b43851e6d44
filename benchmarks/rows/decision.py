"""Row 10: recording a decision, in seconds and in syncs of the disk, against one bare INSERT."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figures import Figure, Unit
from benchmarks.measuring import in_turn, timed, typical
from benchmarks.plan_maker import TODAY
from benchmarks.terminal import environment
from ogsm_tui.bootstrap import Opened, open_at
from ogsm_tui.method.words import DecisionKind, SessionKind, Status
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import DecisionDraft
from ogsm_tui.services.outcome import Kept
from ogsm_tui.store.engine import connect

ROWS = (10,)

_ROUNDS = 10
"""Times as often as other rows: one takes a few thousandths of a second."""

_FEW, _MORE = 2, 12
_BY = TODAY + timedelta(weeks=3)
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")


def measure(bench: Bench) -> Iterator[Figure]:
    """Record decisions and insert bare rows in turn, each on a store of its own; then count the syncs."""
    with deciding(bench.demo("decisions")) as decide, _inserting(bench.folder / "bare.db") as insert:
        bare, decided = in_turn(_ROUNDS * bench.times, timed(insert), timed(decide))
    yield Figure(10, "recording a decision", typical(decided), floor=typical(bare), goal=3.0)
    syncs = _syncs(bench)
    what = "syncs of the disk for a decision"
    if syncs is None:
        yield Figure(10, what, None, Unit.NUMBER, note="strace is not there, or may not look")
    else:
        yield Figure(10, what, syncs, Unit.NUMBER, goal=1)


@contextmanager
def deciding(path: Path) -> Iterator[Callable[[], None]]:
    """Begin the session of the demo plan, and give an act that records a decision in it."""
    opened = open_at(path, Clock(), "benchmark")
    with closing(opened):
        yield _act(opened)


def _act(opened: Opened) -> Callable[[], None]:
    plan = opened.reading().plans()[0]
    office = opened.office(plan.id)
    session = office.reading.session(plan.id, SessionKind.ACTION_REVIEW).session
    assert session is not None, "the demo plan has a session ahead"
    office.conducting.begin(session.id)
    entries = office.reading.session(plan.id).entries
    agenda = [entry for entry in entries if entry.owner and entry.status is not Status.COMPLETED]
    numbers = count(1)

    def decide() -> None:
        number = next(numbers)
        entry = agenda[number % len(agenda)]
        text = f"Twee schrijvers inhuren, poging {number}"
        draft = DecisionDraft(entry.ref.id, DecisionKind.INTERVENE, text, entry.owner or "", by=_BY)
        done = office.deciding.decide(session.id, draft)
        assert isinstance(done, Kept), done

    return decide


@contextmanager
def _inserting(path: Path) -> Iterator[Callable[[], None]]:
    """Give an act that commits one bare row, with the pragmas of a store."""
    sqlite3.connect(path).close()
    with closing(connect(path, *_PRAGMAS)) as connection:
        connection.execute("CREATE TABLE decision (id INTEGER PRIMARY KEY, text TEXT)")
        numbers = count(1)

        def insert() -> None:
            text = f"Twee schrijvers inhuren, poging {next(numbers)}"
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO decision (text) VALUES (?)", (text,))
            connection.execute("COMMIT")

        yield insert


# ---- counting syncs


def _syncs(bench: Bench) -> float | None:
    """Count the syncs of a decision, by processes that record a few and more; None where that cannot be."""
    strace = shutil.which("strace")
    counts = [None if strace is None else _traced(strace, bench, number) for number in (_FEW, _MORE)]
    few, more = counts
    return None if few is None or more is None else (more - few) / (_MORE - _FEW)


def _traced(strace: str, bench: Bench, number: int) -> int | None:
    store, log = bench.demo(f"traced-{number}"), bench.folder / f"traced-{number}.txt"
    watched = [strace, "-f", "-e", "trace=fsync,fdatasync,sync_file_range", "-o", str(log)]
    traced = subprocess.run(
        [*watched, sys.executable, "-m", __name__, str(store), str(number)],
        cwd=Path(__file__).parents[2],
        env=environment(bench.home),
        capture_output=True,
        check=False,
    )
    if traced.returncode or not log.is_file():
        return None
    return sum("sync" in line and "resumed" not in line for line in log.read_text().splitlines())


if __name__ == "__main__":
    with deciding(Path(sys.argv[1])) as decide_once:
        for _ in range(int(sys.argv[2])):
            decide_once()
