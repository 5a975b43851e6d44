"""Every window has a chain of undo of its own, also after it was killed."""

from ogsm_tui.bootstrap import open_at
from ogsm_tui.method.words import Act, Light
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import ReportDraft
from ogsm_tui.store.care import content_hash
from tests.services.conftest import ON
from tests.services.windows import Windows, end, windows

__all__ = ["windows"]


def test_every_window_has_a_chain_of_its_own(windows: Windows) -> None:
    one, two, three = (windows.open() for _ in range(3))
    assert [opened.origin for opened in (one, two, three)] == ["window-1", "window-2", "window-3"]
    two.close()
    assert windows.open().origin == "window-2"


def test_a_window_opened_again_after_it_was_killed_goes_on_where_it_was(windows: Windows) -> None:
    table = windows.table
    before = content_hash(table.store)
    with windows.elsewhere("hold") as (first, _):
        table.begin()
        with windows.elsewhere("hold", table.session_id) as (second, said):
            assert said == "window-2 Following"
        end(second)
        end(first)
    with windows.elsewhere("hold", table.session_id) as (killed, said):
        assert said == "window-1 Held"
        killed.kill()
        killed.wait()
    again = windows.open()
    assert again.origin == "window-1"
    office = again.office(table.plan.id)
    assert table.kept(office.history.undo()).act is Act.NOTE
    assert table.kept(office.history.undo()).act is Act.BEGIN
    assert content_hash(table.store) == before


def test_the_chain_in_which_something_was_done_last_is_taken_first(windows: Windows) -> None:
    table = windows.table
    first, second = windows.open(), windows.open()
    report = ReportDraft(light=Light.RED)
    for opened in (first, second):
        table.kept(opened.office(table.plan.id).reporting.report(table.plan.id_of("A8"), report))
    first.close()
    assert windows.open().origin == "window-1"
    second.close()
    again = windows.open()
    assert again.origin == "window-2"
    table.kept(again.office(table.plan.id).history.undo())


def test_steps_of_other_origins_are_no_chain_for_a_window(windows: Windows) -> None:
    table = windows.table
    for origin in ("cli", "window-../x", "window-"):
        opened = open_at(table.store.path, Clock(ON), origin)
        report = ReportDraft(light=Light.RED)
        table.kept(opened.office(table.plan.id).reporting.report(table.plan.id_of("A8"), report))
        opened.close()
    assert windows.open().origin == "window-1"
