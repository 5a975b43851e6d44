"""Time: what it was spent on, what will not be reached, a clock that can stand still."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from ogsm_tui.bootstrap import open_at
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.views import SessionView
from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.ui.glyphs import UNICODE
from ogsm_tui.ui.screens.session_header import session_header
from ogsm_tui.ui.screens.session_rows import Marks, RowMaker
from ogsm_tui.ui.session_clock import SessionClock
from ogsm_tui.ui.walk import Walk
from ogsm_tui.ui.widgets.rows import ItemRow
from tests.driver import TODAY, driver
from tests.ui.test_finish import minutes

MINUTE = timedelta(minutes=1)


@pytest.fixture
def running(store: Path) -> Iterator[SessionView]:
    """Give the session of today, begun."""
    opened = open_at(store, Clock(TODAY), "reader")
    reading = opened.reading()
    plan = reading.plans()[0].id
    view = reading.session(plan)
    assert view.session is not None
    opened.office(plan).conducting.begin(view.session.id)
    yield reading.session(plan)
    opened.close()


def after(view: SessionView, minutes: int) -> datetime:
    """Give the time so many minutes after the session began."""
    assert view.session is not None
    assert view.session.began is not None
    return view.session.began + minutes * MINUTE


def clock_says(view: SessionView, now: datetime, clock: SessionClock | None = None) -> str:
    """Give what the left side of the header says behind the day."""
    left, _ = session_header(Walk(view, clock=clock), texts_for(Lang.NL), None, now, 120)
    return left[-1].text


# ---- the clock


@pytest.mark.parametrize(
    ("used", "says"),
    [
        (0, "0 van 60 min"),
        (54, "54 van 60 min"),
        (55, "nog 5 min"),
        (60, "nog 0 min"),
        (68, "8 min over tijd"),
    ],
)
def test_the_clock_says_when_the_end_is_near_and_when_it_has_passed(
    running: SessionView, used: int, says: str
) -> None:
    assert clock_says(running, after(running, used)) == says


@pytest.mark.parametrize(
    ("used", "lang", "width", "says"),
    [
        (0, Lang.NL, 120, "    18 min voor dit punt"),
        (57, Lang.NL, 120, "    minder dan 1 min per punt"),
        (57, Lang.EN, 120, "    less than 1 min an item"),
        (57, Lang.NL, 60, "  <1 min per punt"),
        (60, Lang.NL, 120, "0 van 5 behandeld"),
    ],
)
def test_an_agenda_that_is_larger_than_the_hour_promises_no_minutes(
    running: SessionView, used: int, lang: Lang, width: int, says: str
) -> None:
    walk, texts = Walk(running), texts_for(lang)
    spot = running.entries[0].ref
    _, right = session_header(walk, texts, spot, after(running, used), width)
    assert right[-1].text == says


def test_a_clock_that_stood_still_has_lost_that_time(running: SessionView) -> None:
    still = SessionClock().turned(after(running, 10))
    assert clock_says(running, after(running, 30), still) == "klok staat stil"
    going = still.turned(after(running, 30))
    assert clock_says(running, after(running, 40), going) == "20 van 60 min"
    again = SessionClock.from_text(going.as_text())
    assert clock_says(running, after(running, 40), again) == "20 van 60 min"


@pytest.mark.parametrize("text", [None, "", "{}", "[1]", '["a", null]', '[3, "gisteren"]'])
def test_a_clock_that_cannot_be_read_always_ran(text: str | None) -> None:
    assert SessionClock.from_text(text) == SessionClock()


async def test_the_clock_stands_still_also_when_the_program_was_closed(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "t")
        assert hands.sees("klok staat stil")
        assert not hands.sees("min voor dit punt")
    async with driver(store) as hands:
        await hands.press("enter")
        assert hands.sees("klok staat stil")
        await hands.press("t")
        assert hands.sees("0 van 60 min")


async def test_before_the_session_there_is_no_clock(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "t")
        assert hands.says() == "De sessie loopt niet."


# ---- what will not be reached


def test_a_line_stands_above_what_will_not_be_reached(running: SessionView) -> None:
    walk = Walk(running)
    beyond = walk.beyond_reach(after(running, 54), {})
    maker = RowMaker(texts_for(Lang.NL), UNICODE, Marks(beyond=beyond))
    rows = maker.rows(walk, 40)
    place = next(at for at, row in enumerate(rows) if "passen niet meer" in row.title)
    assert rows[place].title == "4 punten passen niet meer in de tijd"
    below = rows[place + 1]
    assert isinstance(below, ItemRow)
    assert below.code == "A31"


def test_with_time_enough_there_is_no_line(running: SessionView) -> None:
    assert Walk(running).beyond_reach(after(running, 1), {}) == ()


def test_the_pace_so_far_says_what_fits(running: SessionView) -> None:
    ids = {each.code: each.ref.id for each in running.entries}
    handled = [each for each in running.entries if each.code == "A12"]
    assert [each.code for each in handled] == ["A12"]
    slow = Walk(running).beyond_reach(after(running, 50), {ids["A12"]: 3000})
    assert [ref.id for ref in slow][-1] == ids["A3"]


# ---- what it was spent on


async def test_the_time_spent_on_an_item_stands_in_the_minutes_also_after_a_restart(store: Path) -> None:
    async with driver(store) as hands:
        await hands.press("enter", "b", "j")
    opened = open_at(store, Clock(TODAY), "reader")
    plan = opened.reading().plans()[0].id
    view = opened.reading().session(plan)
    assert view.session is not None
    spent = next(each.ref.id for each in view.entries if each.code == "A12")
    opened.office(plan).scratch.keep(f"spent/place/{view.session.id}", f'{{"{spent}": 300}}')
    opened.close()
    async with driver(store) as hands:
        await hands.press("enter", "f", "enter", "enter")
        await hands.press("j")
        await hands.press("j")
    seconds = {each.code: each.seconds for each in minutes(store).entries}
    assert seconds["A12"] >= 300
    assert seconds["A31"] == 0
