"""Row 6: a key that is held, and keys that come all at once: what is still to come at the end."""

from collections.abc import Iterator

from benchmarks.bench import Bench
from benchmarks.figures import Figure, Unit
from benchmarks.measuring import in_turn, typical
from benchmarks.rows.session import all_items
from benchmarks.terminal import DOWN, Terminal

ROWS = (6,)

_REPEAT = 1 / 33
"""Seconds from one key to the next while one is held."""

_HELD = 99
"""Keys of a key that is held for three seconds."""

_PASTED = 100
_UP = "\x1b[A"
_SIZE = 1_000


def measure(bench: Bench) -> Iterator[Figure]:
    """Hold ↓ for three seconds and go back up, a few times; then paste a hundred keys."""
    with all_items(bench, _SIZE) as terminal:
        (held,) = in_turn(bench.times, lambda: _hold(terminal))
        (pasted,) = in_turn(bench.times, lambda: _paste(terminal))
    missed, frames, seconds = zip(*held, strict=True)
    yield Figure(6, "held ↓: frames after the release", typical(frames), Unit.NUMBER, goal=1)
    yield Figure(6, "held ↓: release to the last byte", typical(seconds))
    yield Figure(
        6, "held ↓: keys of a hundred without a frame of their own", typical(missed), Unit.NUMBER, goal=5
    )
    frames, seconds = zip(*pasted, strict=True)
    yield Figure(6, "100 keys at once: frames after the first", typical(frames) - 1, Unit.NUMBER, goal=1)
    yield Figure(6, "100 keys at once: to the last byte", typical(seconds))


def _hold(terminal: Terminal) -> tuple[float, int, float]:
    """Hold a key; give keys without a frame in a hundred, frames after the release, and for how long."""
    begin = terminal.send(DOWN)
    release = begin
    for _ in range(_HELD - 1):
        terminal.watch(_REPEAT - 0.0002)
        release = terminal.send(DOWN)
    terminal.settle()
    drawn, late = terminal.since(begin), terminal.since(release)
    terminal.press(_UP * _HELD, quiet=1.0)
    return 100 * (1 - drawn.frames / _HELD), late.frames, late.seconds


def _paste(terminal: Terminal) -> tuple[int, float]:
    """Send a hundred keys at once; give the frames that come of it, and until when."""
    down = terminal.press(DOWN * _PASTED, quiet=0.3)
    terminal.press(_UP * _PASTED, quiet=0.3)
    return down.frames, down.seconds
