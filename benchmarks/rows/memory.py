"""Row 12: the memory of the app on the demo plan, and what two thousand keys add to it."""

import subprocess
from collections.abc import Iterator
from typing import NamedTuple

from benchmarks.bench import TEXTS, Bench
from benchmarks.figures import Figure, Unit
from benchmarks.measuring import typical
from benchmarks.terminal import DOWN, ENTER, NothingCame, Terminal, app, floor

ROWS = (12,)

_FILLED = TEXTS.commands.by_code["read-reports"].label
_NOT_BEGUN = TEXTS.session.not_begun
_UP = "\x1b[A"
_EVERYTHING = "0"
_WALK, _WALKS = 40, 25
"""Keys down and as many up again, and how often; the list of all items is longer than that."""


class _Weights(NamedTuple):
    """Bytes of the least app, and of ours: on the first screen, in the session, after the keys there."""

    least: float
    settled: float
    opened: float
    walked: float


def measure(bench: Bench) -> Iterator[Figure]:
    """Weigh the least app and ours when all is there, and ours again after two thousand keys."""
    runs = [_run(bench) for _ in range(bench.times)]
    found = _Weights._make(map(typical, zip(*runs, strict=True)))
    yield Figure(12, "memory, settled, demo plan", found.settled, Unit.BYTES, floor=found.least, goal=1.25)
    yield Figure(12, "  added by opening the session", found.opened - found.settled, Unit.BYTES)
    keys = 2 * _WALK * _WALKS
    yield Figure(
        12, f"  added by {keys:,} keys there", found.walked - found.opened, Unit.BYTES, goal=5_000_000
    )


def _run(bench: Bench) -> _Weights:
    with Terminal(floor("hello", "sqlmodel"), bench.home) as terminal:
        terminal.wait_for("hello")
        terminal.settle()
        least = _resident(terminal)
    with Terminal(app("--db", bench.demo()), bench.home) as terminal:
        terminal.wait_for(_FILLED)
        terminal.settle(1.0)
        settled = _resident(terminal)
        terminal.wait_for(_NOT_BEGUN, terminal.send(ENTER))
        terminal.settle()
        terminal.press(_EVERYTHING, quiet=0.4)
        opened = _resident(terminal)
        for _ in range(_WALKS):
            terminal.press(DOWN * _WALK + _UP * _WALK)
        return _Weights(least, settled, opened, _resident(terminal))


def _resident(terminal: Terminal) -> float:
    """Give the bytes of memory that a program holds; raises NothingCame where the system does not tell."""
    told = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(terminal.pid)], capture_output=True, text=True, check=False
    )
    if not told.stdout.strip():
        raise NothingCame("ps does not tell the memory of a process")
    return int(told.stdout) * 1024
