"""Rows 4 and 5: from a key to the last byte of the repaint, list and right pane following."""

from collections.abc import Iterator, Sequence

from benchmarks.bench import Bench
from benchmarks.figures import Figure, Unit
from benchmarks.measuring import in_turn, nearly_worst, typical
from benchmarks.rows.session import all_items, one_cell
from benchmarks.terminal import DOWN, Repaint

ROWS = (4, 5)

_SIZES = (100, 1_000, 10_000)
_KEYS = 88
"""Keys at each size: four pages of the list, so that the key that turns it counts as often as it comes."""


def measure(bench: Bench) -> Iterator[Figure]:
    """Press ↓ in the session screen and in the least app in turn, at each size."""
    walks = {size: _walk(bench, size) for size in _SIZES}
    for size, (walked, changed) in walks.items():
        floor = typical(_seconds(changed))
        what = f"key ↓ among {size:,} items"
        yield Figure(4, f"{what}, median", typical(_seconds(walked)), floor=floor, goal=2.2)
        yield Figure(4, f"{what}, p95", nearly_worst(_seconds(walked)), floor=floor, goal=3.5)
    small, large = (typical(_seconds(walks[size][0])) for size in (_SIZES[0], _SIZES[-1]))
    yield Figure(4, "10,000 items against 100", large, floor=small, goal=1.2)
    repaints = [repaint for walked, _ in walks.values() for repaint in walked]
    sizes, frames = [each.size for each in repaints], [each.frames for each in repaints]
    yield Figure(5, "bytes of such a key, median", typical(sizes), Unit.BYTES, goal=6_000)
    yield Figure(5, "bytes of such a key, p95", nearly_worst(sizes), Unit.BYTES, goal=6_000)
    yield Figure(5, "frames of such a key, p95", nearly_worst(frames), Unit.NUMBER, goal=1)


def _walk(bench: Bench, size: int) -> tuple[list[Repaint], list[Repaint]]:
    """Give what came of each key in the session screen, and in the least app."""
    with all_items(bench, size) as ours, one_cell(bench) as cell:
        walked, changed = in_turn(_KEYS, lambda: ours.press(DOWN), lambda: cell.press(DOWN))
    return walked, changed


def _seconds(repaints: Sequence[Repaint]) -> list[float]:
    return [each.seconds for each in repaints]
