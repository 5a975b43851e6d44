"""Fast typing does what slow typing does: the same steps, the same drafts, the same screen.

`OGSM_TORTURE` says how many keys a run takes, for a long campaign.
"""

import os
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select
from textual import events
from textual.geometry import Size

from ogsm_tui.method.words import SessionStatus
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.tables import ScratchRow, StepRow
from ogsm_tui.store.writer import table_of
from tests.driver import NAMED, driver
from tests.ui.office_plan import office_plan
from tests.ui.test_finish import decide_red, minutes

KEYS = int(os.environ.get("OGSM_TORTURE", "80"))
RUNS = 1 if KEYS <= 80 else 10
IMPORTS = 2
"""The steps that made the plan."""

# Going about, what opens a screen, what is decided, what answers it; some of it fits by chance alone.
PIECES = (
    *("j", "j j", "k", "g", "G", "n", "N", "enter", "escape", "tab", "space", "up", "down", "backspace"),
    *("b", "v", "z", "u", "u u", "U", "d 1 lenen enter", "d 1 bellen enter", "d 4 enter", "d 6 ja enter"),
    *(
        "i let enter",
        "x genoeg enter",
        "l g",
        "l r",
        "w",
        "m",
        "p",
        "f",
        "?",
        ": A 3 1 enter",
        "c wacht enter",
    ),
    *("/ brief enter", "d 1 half", "d 2 tab 15-12 enter", "s", "e", "a", "o", "h", "1", "2", "T", "L L"),
    *("q enter", "d 1 lenen f3 escape", "c wacht", "r 1", "r x"),
)


def chosen(random: Random) -> list[str]:
    """Choose keys, most of them in an order that means something."""
    keys = ["enter", "b"]
    while len(keys) < KEYS:
        words = random.choice(PIECES).split() + ["escape"] * random.choice((0, 2))
        for word in words:
            keys += [word] if word in NAMED else [*word]
    return keys


def what_is_left(path: Path) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Read every step in its order, and what is stored of what was typed."""
    steps, scratch = table_of(StepRow), table_of(ScratchRow)
    store = open_store(path)
    with store.read() as connection:
        done = connection.execute(select(steps.c.kind, steps.c.subject, steps.c.state).order_by(steps.c.id))
        kept = connection.execute(select(scratch.c.name, scratch.c.value).order_by(scratch.c.name))
        left = [tuple(row) for row in done], [tuple(row) for row in kept if row.name.startswith("draft/")]
    store.close()
    return left


@pytest.mark.parametrize("seed", range(RUNS))
async def test_fast_typing_does_what_slow_typing_does(tmp_path: Path, seed: int) -> None:
    keys = chosen(Random(seed))
    left, seen = [], []
    for number, batches in enumerate(([keys], [[key] for key in keys])):
        path = office_plan(tmp_path / f"{number}.db")
        async with driver(path) as hands:
            for batch in batches:
                await hands.press(*batch)
            seen.append(hands.screen()[1:])
        left.append(what_is_left(path))

    assert left[0] == left[1]
    assert seen[0] == seen[1]
    assert len(left[0][0]) > IMPORTS + 2


async def test_two_questions_are_answered_ahead(store: Path) -> None:
    async with driver(store) as hands:
        await decide_red(hands)
        await hands.press("k", "l", "r", "f", "enter", "enter", "j", "j")
    assert minutes(store).session.status is SessionStatus.CLOSED


async def test_a_key_counts_by_the_size_that_there_was_when_it_was_pressed(store: Path) -> None:
    def sized(width: int, height: int) -> events.Resize:
        return events.Resize(Size(width, height), Size(width, height))

    async with driver(store) as hands:
        await hands.press("enter", "b", "j", "d1")
        for piece in ("een", sized(10, 5), "twee", sized(60, 20), "drie"):
            for each in piece if isinstance(piece, str) else [piece]:
                hands.app.post_message(events.Key(each, each) if isinstance(each, str) else each)
        await hands.settle()
        assert hands.sees("eendrie")
        assert not hands.sees("twee")
