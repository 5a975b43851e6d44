"""Rows 1 and 2: from the command to the first frame, to everything there; and from q to the prompt."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.bench import MILLION, TEXTS, Bench
from benchmarks.figures import Figure
from benchmarks.measuring import in_turn, typical
from benchmarks.terminal import Terminal, app, floor

ROWS = (1, 2)

_FIRST_FRAME = TEXTS.common.opening
_FILLED = TEXTS.commands.by_code["read-reports"].label


class _Run(NamedTuple):
    """Seconds of one run: to the first frame, to the last byte of the start, from q to the end."""

    frame: float
    settled: float = 0.0
    stopped: float = 0.0


def measure(bench: Bench) -> Iterator[Figure]:
    """Start the least app and ours in turn, on the demo plan and on a million actions."""
    ours, large = (app("--db", store) for store in (bench.demo(), bench.plan(MILLION)))
    least, demo, million = in_turn(
        bench.times,
        lambda: _run(bench, floor("hello"), "hello", "hello"),
        lambda: _run(bench, ours, _FIRST_FRAME, _FILLED),
        lambda: _first_frame(bench, large),
    )
    frame = typical([run.frame for run in least])
    yield _figure(1, "start to first frame, demo plan", [run.frame for run in demo], frame, 1.15)
    yield _figure(1, "the same with 1,000,000 actions", [run.frame for run in million], frame, 1.15)
    settled = typical([run.settled for run in least])
    yield _figure(2, "start to filled and settled", [run.settled for run in demo], settled, 2.4)
    stopped = typical([run.stopped for run in least])
    yield _figure(2, "key q to the prompt", [run.stopped for run in demo], stopped, 1.0)


def _figure(row: int, what: str, seconds: Sequence[float], floor: float, goal: float) -> Figure:
    return Figure(row, what, typical(seconds), floor=floor, goal=goal)


def _run(bench: Bench, command: Sequence[str | Path], first: str, filled: str) -> _Run:
    with Terminal(command, bench.home) as terminal:
        frame = terminal.wait_for(first)
        terminal.wait_for(filled)
        return _Run(frame, terminal.settle(), terminal.end("q"))


def _first_frame(bench: Bench, command: Sequence[str | Path]) -> _Run:
    with Terminal(command, bench.home) as terminal:
        return _Run(terminal.wait_for(_FIRST_FRAME))
