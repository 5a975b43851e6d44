"""Rows 4 and 5: from a key to the last byte of the repaint, list and right pane following."""

from collections.abc import Iterator

from benchmarks.bench import Bench
from benchmarks.figures import Figure, Unit
from benchmarks.measuring import in_turn, nearly_worst, typical
from benchmarks.rows.session import all_items, one_cell
from benchmarks.terminal import DOWN, Repaint

ROWS = (4, 5)

_SIZES = (100, 1_000, 10_000)
_KEYS = 56
"""Keys at each size; what is near the edge of the list is among them, where it all moves."""


def measure(bench: Bench) -> Iterator[Figure]:
    """Press ↓ in the session screen and in the least app in turn, at each size."""
    floors: list[float] = []
    by_size: dict[int, list[Repaint]] = {}
    for size in _SIZES:
        with all_items(bench, size) as ours, one_cell(bench) as cell:
            walked, changed = in_turn(
                _KEYS,
                lambda ours=ours: ours.press(DOWN),  # type: ignore[misc]
                lambda cell=cell: cell.press(DOWN),  # type: ignore[misc]
            )
        by_size[size] = walked
        floors += [repaint.seconds for repaint in changed]
    least = typical(floors)
    seconds = {size: [each.seconds for each in walked] for size, walked in by_size.items()}
    for size, taken in seconds.items():
        yield Figure(4, f"key ↓ among {size:,} items, median", typical(taken), floor=least, goal=2.2)
    for size, taken in seconds.items():
        yield Figure(4, f"key ↓ among {size:,} items, p95", nearly_worst(taken), floor=least, goal=3.5)
    small, large = (typical(seconds[size]) for size in (_SIZES[0], _SIZES[-1]))
    yield Figure(4, "10,000 items against 100", large, floor=small, goal=1.2)
    yield from _sizes([each for walked in by_size.values() for each in walked])


def _sizes(repaints: list[Repaint]) -> Iterator[Figure]:
    sizes, frames = [each.size for each in repaints], [each.frames for each in repaints]
    yield Figure(5, "bytes of such a key, median", typical(sizes), Unit.BYTES, goal=6_000)
    yield Figure(5, "bytes of such a key, p95", nearly_worst(sizes), Unit.BYTES, goal=6_000)
    yield Figure(5, "frames of such a key, p95", nearly_worst(frames), Unit.NUMBER, goal=1)
