"""The session screen in a terminal, showing all items of a plan; and the least app to hold it against."""

from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.bench import TEXTS, Bench
from benchmarks.plan_maker import BEFORE_ACTIONS, TODAY
from benchmarks.terminal import DOWN, ENTER, Terminal, app, floor

_EVERYTHING, _FIRST = "0", "g"

_FILLED = TEXTS.commands.by_code["read-reports"].label
_NOT_BEGUN = TEXTS.session.not_begun
_LOOKING_AT = TEXTS.session.looking_at.partition("{")[0]


@contextmanager
def all_items(bench: Bench, actions: int) -> Iterator[Terminal]:
    """Open the session screen on a plan of a size, show all items, and go to the first actions."""
    store = bench.plan(actions, min(actions // 3, 120))
    with Terminal(app("--db", store, "--today", TODAY.isoformat()), bench.home) as terminal:
        terminal.wait_for(_FILLED)
        terminal.settle()
        asked = terminal.send(ENTER)
        terminal.wait_for(_NOT_BEGUN, asked)
        terminal.settle()
        asked = terminal.send(_EVERYTHING)
        terminal.wait_for(_LOOKING_AT, asked)
        terminal.settle()
        terminal.press(_FIRST + DOWN * BEFORE_ACTIONS, quiet=1.0)
        yield terminal


@contextmanager
def one_cell(bench: Bench) -> Iterator[Terminal]:
    """Open the least app, in which a key changes one cell."""
    with Terminal(floor("cell"), bench.home) as terminal:
        terminal.wait_for("0")
        terminal.settle()
        yield terminal
