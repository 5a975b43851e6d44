"""Row 12: the memory of the app on the demo plan, and what two thousand keys add to it."""

import subprocess
from collections.abc import Iterator

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


def measure(bench: Bench) -> Iterator[Figure]:
    """Weigh the least app and ours when all is there, and ours again after two thousand keys."""
    runs = [_run(bench) for _ in range(bench.times)]
    least, settled, walked = (typical(values) for values in zip(*runs, strict=True))
    yield Figure(12, "memory, settled, demo plan", settled, Unit.BYTES, floor=least, goal=1.25)
    keys = 2 * _WALK * _WALKS
    yield Figure(12, f"added by {keys:,} keys", walked - settled, Unit.BYTES, goal=5_000_000)


def _run(bench: Bench) -> tuple[float, float, float]:
    with Terminal(floor("hello", "sqlmodel"), bench.home) as terminal:
        terminal.wait_for("hello")
        terminal.settle()
        least = _resident(terminal)
    with Terminal(app("--db", bench.demo()), bench.home) as terminal:
        terminal.wait_for(_FILLED)
        terminal.settle(1.0)
        settled = _resident(terminal)
        terminal.wait_for(_NOT_BEGUN, terminal.send(ENTER))
        terminal.press(_EVERYTHING, quiet=0.4)
        for _ in range(_WALKS):
            terminal.press(DOWN * _WALK + _UP * _WALK)
        terminal.settle(1.0)
        return least, settled, _resident(terminal)


def _resident(terminal: Terminal) -> float:
    """Give the bytes of memory that a program holds; raises NothingCame where the system does not tell."""
    told = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(terminal.pid)], capture_output=True, text=True, check=False
    )
    if not told.stdout.strip():
        raise NothingCame("ps does not tell the memory of a process")
    return int(told.stdout) * 1024
