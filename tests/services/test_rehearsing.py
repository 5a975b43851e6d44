"""A rehearsal: a copy of the plan, on the day of the session; the plan itself stays as it is."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from ogsm_tui.bootstrap import Window, open_at
from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import ReportDraft
from ogsm_tui.services.outcome import Kept
from ogsm_tui.services.reading import Reading
from ogsm_tui.services.rehearsing import rehearsal_clock
from ogsm_tui.store.care import content_hash
from ogsm_tui.store.store import Store
from ogsm_tui.texts import Lang
from tests.builders import PlanBuilder, fresh_store
from tests.services.conftest import ON, Table

TODAY = Clock().today()


def at(days: int) -> datetime:
    return datetime.combine(TODAY + timedelta(days=days), datetime(2026, 1, 1, 10).time())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = fresh_store(tmp_path / "ogsm.db")
    yield opened
    opened.close()


def days_ahead(store: Store, ogsm_id: int | None = None) -> int:
    clock = rehearsal_clock(Reading(store, Clock()), Clock(), ogsm_id)
    return (clock.today() - TODAY).days


@pytest.mark.parametrize(
    ("planned", "ahead"),
    [
        ([], 1),
        ([9], 9),
        ([30, 9], 9),
        ([0], 0),
        ([-3, 20], 0),
    ],
    ids=["none", "one", "the first", "today", "passed"],
)
def test_it_is_the_day_of_the_next_session(store: Store, planned: list[int], ahead: int) -> None:
    plan = PlanBuilder(store)
    plan.session(SessionKind.ACTION_REVIEW, at(-40), status=SessionStatus.CLOSED)
    plan.session(SessionKind.ACTION_REVIEW, at(2), status=SessionStatus.CANCELLED)
    for days in planned:
        plan.session(SessionKind.STRATEGY_REVIEW, at(days))
    assert days_ahead(store) == ahead


def test_with_several_plans_it_is_the_day_of_the_one_that_is_meant(store: Store) -> None:
    first, second = PlanBuilder(store, title="Een"), PlanBuilder(store, title="Twee")
    first.session(SessionKind.ACTION_REVIEW, at(9))
    second.session(SessionKind.ACTION_REVIEW, at(5))
    assert [days_ahead(store, first.id), days_ahead(store, second.id), days_ahead(store)] == [9, 5, 5]


def test_while_a_session_runs_it_is_today(store: Store) -> None:
    plan = PlanBuilder(store)
    plan.session(SessionKind.ACTION_REVIEW, at(0), status=SessionStatus.RUNNING)
    plan.session(SessionKind.ACTION_REVIEW, at(28))
    assert days_ahead(store) == 0


def test_a_day_that_was_asked_for_stays(store: Store) -> None:
    PlanBuilder(store).session(SessionKind.ACTION_REVIEW, at(9))
    asked = Clock(date(2027, 3, 1))
    assert rehearsal_clock(Reading(store, asked), asked) == asked


def test_what_is_done_in_a_rehearsal_changes_nothing_in_the_plan(table: Table, tmp_path: Path) -> None:
    path = table.store.path
    before = content_hash(table.store)
    table.store.close()
    content = path.read_bytes()
    folder = tmp_path / "copy"
    folder.mkdir()

    rehearsal = Window(folder / "ogsm.db", Clock(ON), Lang.NL, mode="rehearsal", copy_of=path).open()
    assert content_hash(rehearsal.store) == before
    office = rehearsal.office(table.plan.id)
    assert isinstance(office.conducting.begin(table.session_id), Kept)
    assert isinstance(office.reporting.report(table.plan.id_of("A1"), ReportDraft(text="oefening")), Kept)
    assert content_hash(rehearsal.store) != before
    rehearsal.close()

    assert path.read_bytes() == content
    assert sorted(file.name for file in path.parent.iterdir()) == ["copy", "ogsm.db"]
    original = open_at(path, Clock(ON), "window-1")
    assert content_hash(original.store) == before
    original.close()
