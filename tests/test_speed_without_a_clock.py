"""What makes the app fast, as far as it can be counted: nothing here looks at a clock.

`make bench` measures the rest.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Pool, event

from benchmarks.plan_maker import BEFORE_ACTIONS, PLAN, TODAY, make_plan
from benchmarks.terminal import DOWN, ENTER, Terminal, app
from ogsm_tui.method.words import DecisionKind, SessionKind
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import DecisionDraft
from ogsm_tui.services.office import office
from ogsm_tui.services.outcome import Kept
from ogsm_tui.services.reading import Reading
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.store import Store
from ogsm_tui.texts import Lang, texts_for

TEXTS = texts_for(Lang.NL)
CLOCK = Clock(TODAY)
DOENSESSIE = SessionKind.ACTION_REVIEW

FRAME_ENDS = "\x1b[?2026l"
KEYS = 22
"""As many as there are on a page of the list: among them is the one at which it turns."""

MOST_BYTES = 5_000
"""Of one key on the average, in a terminal of 100 × 30."""

MOST_STATEMENTS = 16
"""To find one item by its code and read it, with those that begin and end the readings."""

EVERY = 100
"""Steps of SQLite that are counted as one."""


# ---- keys


def test_a_key_costs_one_frame_of_few_bytes_with_list_and_pane_following(tmp_path: Path) -> None:
    store = make_plan(tmp_path / "plan.db", actions=200, listed=60)

    with Terminal(app("--db", store, "--today", TODAY.isoformat()), tmp_path / "home") as terminal:
        terminal.wait_for(TEXTS.commands.by_code["read-reports"].label)
        terminal.wait_for(TEXTS.session.not_begun, terminal.send(ENTER))
        for _ in range(3):
            terminal.wait_for(FRAME_ENDS, terminal.send(DOWN))
        begin = terminal.send(DOWN)
        terminal.wait_for(FRAME_ENDS, begin)
        for _ in range(KEYS - 1):
            terminal.wait_for(FRAME_ENDS, terminal.send(DOWN))
        came = terminal.since(begin)

    assert came.size <= KEYS * MOST_BYTES
    assert came.frames <= KEYS + 1  # the turn of a minute may fall among them


# ---- reading


@dataclass(slots=True)
class Work:
    """What SQLite did: its steps, and the statements it was asked."""

    steps: int = 0
    statements: list[str] = field(default_factory=list)


@contextmanager
def opened(path: Path) -> Iterator[tuple[Store, Work]]:
    """Open a store of which every connection is watched."""
    work = Work()

    def step() -> int:
        work.steps += 1
        return 0

    def connected(connection: sqlite3.Connection, _: object) -> None:
        connection.set_progress_handler(step, EVERY)
        connection.set_trace_callback(work.statements.append)

    event.listen(Pool, "connect", connected)
    try:
        with closing(open_store(path)) as store:
            yield store, work
    finally:
        event.remove(Pool, "connect", connected)


def work_of(path: Path, act: Callable[[Reading], object]) -> Work:
    """Count what a reading costs once it was done before."""
    with opened(path) as (store, work):
        reading = Reading(store, CLOCK)
        act(reading)
        work.steps = 0
        work.statements.clear()
        act(reading)
    return work


def an_action(reading: Reading) -> object:
    ref = reading.find(PLAN, "A100")
    assert ref is not None
    return reading.item(ref, DOENSESSIE, TODAY)


READINGS: dict[str, Callable[[Reading], object]] = {
    "what the doensessie lists": lambda reading: reading.overview(PLAN, DOENSESSIE),
    "the session screen": lambda reading: reading.session(PLAN, DOENSESSIE),
    "the process status": lambda reading: reading.status(PLAN),
    "one item, at every key": an_action,
}


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Make a plan, and one of ten times the size, of which as many actions are listed."""
    folder = tmp_path_factory.mktemp("plans")
    return make_plan(folder / "small.db", 400, 40), make_plan(folder / "large.db", 4_000, 40)


def test_an_item_is_read_with_few_statements(plans: tuple[Path, Path]) -> None:
    assert len(work_of(plans[0], an_action).statements) <= MOST_STATEMENTS


@pytest.mark.parametrize("what", READINGS)
def test_what_is_read_does_not_grow_with_the_plan(plans: tuple[Path, Path], what: str) -> None:
    small, large = (work_of(path, READINGS[what]) for path in plans)

    assert small.steps > 0
    assert large.steps <= 1.2 * small.steps
    assert len(large.statements) == len(small.statements)


def test_ten_times_as_many_listed_are_read_with_as_many_statements(tmp_path: Path) -> None:
    few = work_of(make_plan(tmp_path / "few.db", 400, 20), READINGS["what the doensessie lists"])
    many = work_of(make_plan(tmp_path / "many.db", 400, 200), READINGS["what the doensessie lists"])

    assert len(many.statements) == len(few.statements)


def test_the_plans_that_are_counted_on_hold_what_they_are_said_to_hold(plans: tuple[Path, Path]) -> None:
    for path, actions in zip(plans, (400, 4_000), strict=True):
        with closing(open_store(path)) as store:
            reading = Reading(store, CLOCK)
            found = reading.overview(PLAN, DOENSESSIE)
            items = reading.everything(PLAN, DOENSESSIE, TODAY)

        assert len(found.decide) + len(found.unknown) + len(found.check) == 40
        assert len(items) == BEFORE_ACTIONS + actions


# ---- writing


def test_a_decision_is_one_transaction(tmp_path: Path) -> None:
    path = make_plan(tmp_path / "plan.db", 100, 20)
    with opened(path) as (store, work):
        services = office(store, CLOCK, "window", PLAN)
        session = services.reading.session(PLAN, DOENSESSIE).session
        assert session is not None
        services.conducting.begin(session.id)
        entry = services.reading.session(PLAN).entries[0]
        work.statements.clear()
        done = services.deciding.decide(
            session.id,
            DecisionDraft(entry.ref.id, DecisionKind.INTERVENE, "Meer mensen", entry.owner or "", TODAY),
        )

        assert isinstance(done, Kept)
        begun = Counter(said.split()[0] for said in work.statements if said in ("BEGIN IMMEDIATE", "COMMIT"))
        assert begun == {"BEGIN": 1, "COMMIT": 1}


@given(st.text(st.characters(codec="utf-8")))
def test_sqlite_writes_a_text_of_an_image_letter_by_letter_as_python_does(text: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        (written,) = connection.execute("SELECT json_quote(?)", (text,)).fetchone()

    assert written == json.dumps(text, ensure_ascii=False)
