"""Row 7: filtering as one types, per letter."""

from collections.abc import Iterator

from benchmarks.bench import Bench
from benchmarks.figures import Figure
from benchmarks.measuring import typical
from benchmarks.rows.session import all_items, one_cell
from benchmarks.terminal import DOWN, ESCAPE, Repaint, Terminal

ROWS = (7,)

_SIZE = 10_000
_FILTER = "/"
_TYPED = "herschrijven"
_WHAT = "a letter of the filter among 10,000 items"


def measure(bench: Bench) -> Iterator[Figure]:
    """Type a word into the filter and press keys in the least app, letter by letter in turn."""
    with all_items(bench, _SIZE) as ours, one_cell(bench) as cell:
        if not _is_there(ours):
            yield Figure(7, _WHAT, None, note="not built")
            return
        typed: list[Repaint] = []
        changed: list[Repaint] = []
        for _ in range(bench.times):
            ours.press(_FILTER, quiet=0.3)
            for letter in _TYPED:
                typed.append(ours.press(letter))
                changed.append(cell.press(DOWN))
            ours.press(ESCAPE, quiet=0.6)
    least = typical([each.seconds for each in changed])
    yield Figure(7, _WHAT, typical([each.seconds for each in typed]), floor=least, goal=4.0)


def _is_there(terminal: Terminal) -> bool:
    """Tell whether letters that are no keys stand on the screen when they are typed into the filter."""
    word = "hhhh"
    terminal.press(_FILTER, quiet=0.3)
    for letter in word:
        terminal.press(letter)
    found = word in terminal.screen()
    terminal.press(ESCAPE, quiet=0.6)
    return found
