"""Several windows on one plan: one writes the session, the others follow; each has an undo of its own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from ogsm_tui.bootstrap import open_at, open_window
from ogsm_tui.errors import StoreFault
from ogsm_tui.method.words import Act, DecisionKind, Light, SessionKind
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import Closing, DecisionDraft, Planned, ReportDraft
from ogsm_tui.services.importing import Imported
from ogsm_tui.services.office import Office
from ogsm_tui.services.outcome import Done, Kept, Refused
from ogsm_tui.services.standing import Asked, Following, Free, Held
from ogsm_tui.store import lock
from ogsm_tui.store.care import content_hash
from tests.services.conftest import ON, Table
from tests.services.windows import Windows, holding, refused, windows

__all__ = ["windows"]


# ---- who writes


def test_one_window_writes_and_the_other_is_told_who(windows: Windows) -> None:
    one, two = windows.office(), windows.office()
    assert holding(two).who() is None
    assert holding(one).try_hold() == Held()
    assert holding(one).try_hold() == Held()
    following = holding(two).try_hold()
    assert isinstance(following, Following)
    assert following.who == holding(two).who() == holding(one).who()
    assert following.who.origin == "window-1"
    assert following.since is not None
    assert following.since.date() == ON
    holding(one).release()
    assert holding(two).try_hold() == Held()


def test_each_plan_has_its_own_session(windows: Windows) -> None:
    one, two = windows.open(), windows.open()
    assert holding(one.office(1)).try_hold() == Held()
    assert holding(two.office(2)).try_hold() == Held()


def test_the_services_of_a_plan_asked_for_twice_are_of_one_window(windows: Windows) -> None:
    opened = windows.open()
    assert holding(opened.office(1)).try_hold() == Held()
    assert holding(opened.office(1)).try_hold() == Held()


def test_a_window_that_closes_leaves_the_session_to_others(windows: Windows) -> None:
    opened, other = windows.open(), windows.office()
    holding(opened.office(windows.table.plan.id)).try_hold()
    opened.close()
    assert holding(other).try_hold() == Held()


def test_what_is_held_inside_a_block_is_let_go_of_after_it(windows: Windows) -> None:
    with holding(windows.office()) as held:
        assert held.try_hold() == Held()
    assert holding(windows.office()).try_hold() == Held()


def test_another_process_holds_it_until_it_is_killed(windows: Windows) -> None:
    with windows.elsewhere("hold") as (process, said):
        assert said == "window-1 Held"
        mine = holding(windows.office())
        assert isinstance(mine.try_hold(), Following)
        process.kill()
        process.wait()
        assert mine.who() is None
        assert mine.try_hold() == Held()


# ---- taking over


def test_a_window_takes_over_from_one_that_hands_over(windows: Windows) -> None:
    one, two, three = (holding(windows.office()) for _ in range(3))
    one.try_hold()
    assert one.asked() is None
    assert isinstance(two.ask(), Following)
    asked = one.asked()
    assert isinstance(asked, Asked)
    assert asked.who.origin == "window-2"
    # Somebody asked already; until the first window lets go, nothing changes.
    again = three.ask()
    assert isinstance(again, Asked)
    assert again.who.origin == "window-2"
    assert isinstance(two.try_hold(), Following)

    one.release()
    # Nobody gets in before who asked, not even who just let go.
    for other in (one, three):
        following = other.try_hold()
        assert isinstance(following, Following)
        assert following.who.origin == "window-2"
    assert two.try_hold() == Held()
    assert two.asked() is None
    assert isinstance(one.ask(), Following)
    assert two.asked() is not None


def test_a_look_tells_how_a_window_stands_and_takes_only_what_was_asked_for(windows: Windows) -> None:
    one, two = holding(windows.office()), holding(windows.office())
    assert one.look() == two.look() == Free()
    one.try_hold()
    assert one.look() == Held()
    following = two.look()
    assert isinstance(following, Following)
    assert (following.who.origin, following.waiting) == ("window-1", None)
    asking = two.ask()
    assert isinstance(asking, Following)
    assert asking.waiting == 0
    asked = one.look()
    assert isinstance(asked, Asked)
    assert asked.who.origin == "window-2"
    two.withdraw()
    assert one.look() == Held()

    two.ask()
    one.release()
    following = one.look()
    assert isinstance(following, Following)
    assert following.who.origin == "window-2"
    assert two.look() == Held()
    two.release()
    assert one.look() == Free()


def test_asking_where_nobody_writes_is_holding(windows: Windows) -> None:
    assert holding(windows.office()).ask() == Held()


def test_who_asks_and_is_gone_asks_no_more(windows: Windows) -> None:
    mine = holding(windows.office())
    mine.try_hold()
    with windows.elsewhere("ask") as (process, said):
        assert said == "window-2 Following"
        assert mine.asked() is not None
        process.kill()
        process.wait()
    assert mine.asked() is None
    mine.release()
    assert mine.try_hold() == Held()


def test_a_request_can_be_withdrawn(windows: Windows) -> None:
    one, two = holding(windows.office()), holding(windows.office())
    one.try_hold()
    two.ask()
    two.release()
    assert one.asked() is None
    assert one.try_hold() == Held()


# ---- what a follower cannot do


def acts(table: Table) -> dict[str, Callable[[Office], Done]]:
    session, item = table.session_id, table.plan.id_of("A1")
    decision = DecisionDraft(item, DecisionKind.CONTINUE, "ja")
    return {
        "decide": lambda office: office.deciding.decide(session, decision),
        "light": lambda office: office.walking.set_light(session, item, Light.GREEN),
        "attend": lambda office: office.conducting.attend(session, "Jan Bos", present=True),
        "finish": lambda office: office.conducting.finish(session, Closing()),
        "archive": lambda office: office.items.archive(item, session),
    }


@pytest.mark.parametrize("name", ["decide", "light", "attend", "finish", "archive"])
def test_a_follower_writes_nothing_in_the_session(windows: Windows, name: str) -> None:
    one, two = windows.office(), windows.office()
    table = windows.table
    table.kept(one.conducting.begin(table.session_id))
    before = content_hash(table.store)
    done = acts(table)[name](two)
    assert isinstance(done, Refused)
    assert (str(done.why), done.subject["origin"]) == ("reading-along", "window-1")
    assert done.subject["name"]
    assert content_hash(table.store) == before
    table.kept(acts(table)[name](one))


def test_a_follower_writes_nothing_beside_the_session_either(windows: Windows) -> None:
    one, two = windows.office(), windows.office()
    table = windows.table
    item = table.plan.id_of("A8")
    table.kept(two.reporting.report(item, ReportDraft(light=Light.RED)))
    table.kept(one.conducting.begin(table.session_id))
    before = content_hash(table.store)
    planned = Planned(SessionKind.STRATEGY_REVIEW, datetime(2026, 12, 8, 10, 0))
    assert refused(two.reporting.report(item, ReportDraft(light=Light.GREEN))) == "reading-along"
    assert refused(two.items.archive(item)) == "reading-along"
    assert refused(two.calendar.plan(planned)) == "reading-along"
    assert refused(two.history.undo()) == "reading-along"
    assert content_hash(table.store) == before
    table.kept(one.conducting.finish(table.session_id, Closing()))
    table.kept(two.calendar.plan(planned))


def test_a_follower_does_not_begin_the_session_either(windows: Windows) -> None:
    one, two = windows.office(), windows.office()
    holding(one).try_hold()
    assert refused(two.conducting.begin(windows.table.session_id)) == "reading-along"


def test_who_cannot_write_yet_holds_nothing(windows: Windows) -> None:
    one, two = windows.office(), windows.office()
    table = windows.table
    assert refused(acts(table)["decide"](two)) == "not-running"
    table.kept(one.conducting.begin(table.session_id))


def test_the_command_line_asks_nobody(windows: Windows) -> None:
    table = windows.table
    table.kept(windows.office().conducting.begin(table.session_id))
    line = open_at(table.store.path, Clock(ON), "cli")
    report = ReportDraft(light=Light.RED)
    table.kept(line.office(table.plan.id).reporting.report(table.plan.id_of("A8"), report))
    line.close()


def test_after_taking_over_one_s_own_steps_of_before_are_taken_back_by_nobody_else(windows: Windows) -> None:
    one, two = windows.office(), windows.office()
    table = windows.table
    table.kept(one.conducting.begin(table.session_id))
    table.kept(acts(table)["decide"](one))
    holding(two).ask()
    holding(one).release()
    table.kept(acts(table)["light"](two))
    assert refused(one.history.undo()) == "reading-along"
    assert table.kept(two.history.undo()).act is Act.SET_LIGHT
    assert refused(two.history.undo()) == "nothing-to-undo"
    holding(two).release()
    assert table.kept(one.history.undo()).act is Act.DECIDE


def test_a_session_that_does_not_run_any_more_is_held_by_nobody(windows: Windows) -> None:
    one, two = windows.office(), windows.office()
    table = windows.table
    table.kept(one.conducting.begin(table.session_id))
    table.kept(one.history.undo())
    assert holding(two).who() is None
    table.kept(one.history.redo())
    assert refused(two.conducting.begin(table.session_id)) == "reading-along"
    table.kept(one.conducting.finish(table.session_id, Closing()))
    assert holding(two).who() is None
    # What is past comes back by no undo, and does not keep others out.
    assert refused(one.history.undo()) == "closed-for-good"
    assert holding(two).who() is None


# ---- where nothing can be held


def test_where_there_are_no_locks_the_session_goes_on_and_it_is_said(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(handle: int) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(lock, "lock", no_locks)
    table = windows.table
    one, two = windows.open(), windows.open()
    assert (one.origin, two.origin) == ("window-1", "window-1")
    office = one.office(table.plan.id)
    assert holding(office).try_hold() == holding(two.office(table.plan.id)).try_hold() == Held(guarded=False)
    assert holding(office).who() is None
    table.kept(office.conducting.begin(table.session_id))


def test_a_store_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "ogsm.db"
    file.write_text("geen plan")
    with pytest.raises(StoreFault):
        open_window(file, Clock(ON))
    assert [each.name for each in tmp_path.iterdir()] == ["ogsm.db"]


def test_what_a_window_says_of_itself_may_be_half_written(windows: Windows) -> None:
    one, two = windows.office(), windows.office()
    holding(one).try_hold()
    path = windows.table.store.path
    path.with_name(f"{path.name}.session-{windows.table.plan.id}.lock").write_text('{"name": "Ra')
    following = holding(two).try_hold()
    assert isinstance(following, Following)
    assert (following.who.name, following.since) == ("", None)


def test_sessions_are_planned_by_whom_they_are_planned(windows: Windows) -> None:
    one, two = windows.office(), windows.office()
    holding(one).try_hold()
    planned = Planned(SessionKind.STRATEGY_REVIEW, datetime(2026, 12, 8, 10, 0))
    assert isinstance(two.calendar.plan(planned), Kept)


# ---- whole plans


def test_a_plan_file_is_not_taken_in_nor_taken_back_under_a_session_that_another_window_leads(
    windows: Windows,
) -> None:
    table, follower, leader = windows.table, windows.open(), windows.office()
    importing, history = follower.importing(), follower.office(table.plan.id).history
    doc = follower.reading().document(table.plan.id)
    more = replace(doc, ogsm=replace(doc.ogsm, team="Balie"))
    assert isinstance(importing.take(more, "plan.toml"), Imported)
    table.kept(leader.conducting.begin(table.session_id))
    before = content_hash(table.store)
    taken = importing.take(doc, "plan.toml")
    assert isinstance(taken, Refused)
    assert taken.why == "reading-along"
    assert refused(history.undo()) == "reading-along"
    assert content_hash(table.store) == before
    holding(leader).release()
    table.kept(history.undo())
