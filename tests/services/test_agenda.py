"""What becomes listed during a session gets its row with the next act, whoever made it so (section 6)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from ogsm_tui.method.words import Handled, Light, Section, SessionKind
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.document import ReportDoc
from ogsm_tui.services.drafts import Closing, ReportDraft
from ogsm_tui.services.importing import Imported, Importing
from ogsm_tui.services.office import Office, office
from ogsm_tui.services.outcome import Done
from ogsm_tui.store.opening import open_store
from tests.services.conftest import ON, Table

RED = ReportDraft(light=Light.RED)


def act(table: Table) -> None:
    """Do something in the session that has nothing to do with it."""
    table.kept(table.desk.walking.note(table.session_id, None, "Iets anders", lesson=False))


def rows(table: Table) -> dict[str, Section]:
    """Give the kept agenda, as it is once the session is closed."""
    doc = table.desk.reading.document(table.plan.id)
    (session,) = (each for each in doc.sessions if each.start.date() == ON)
    return {row.item: row.section for row in session.agenda}


def reported(desk: Office, table: Table) -> Done:
    return desk.reporting.report(table.plan.id_of("A8"), RED)


def by_itself(table: Table) -> None:
    table.kept(reported(table.desk, table))


def by_another_window(table: Table) -> None:
    table.kept(reported(table.another_window(), table))


def by_another_program(table: Table) -> None:
    store = open_store(table.store.path)
    table.kept(reported(office(store, Clock(ON), "cli", table.plan.id), table))
    store.close()


def by_a_file(table: Table) -> None:
    doc = table.desk.reading.document(table.plan.id)
    red = ReportDoc(date=ON, light=Light.RED)
    actions = (replace(each, reports=(red,)) if each.code == "A8" else each for each in doc.actions)
    taken = Importing(table.store, Clock(ON), "cli").take(replace(doc, actions=tuple(actions)), "plan.toml")
    assert isinstance(taken, Imported)


def by_undo(table: Table) -> None:
    by_itself(table)
    table.kept(table.desk.history.undo())
    table.kept(table.desk.history.redo())


WAYS = [by_itself, by_another_window, by_another_program, by_a_file, by_undo]


@pytest.mark.parametrize("become_listed", WAYS)
def test_it_stands_on_the_agenda_from_then_on(table: Table, become_listed: Callable[[Table], None]) -> None:
    table.begin()
    act(table)
    become_listed(table)
    act(table)
    # Whatever its light becomes after that.
    table.kept(table.desk.reporting.report(table.plan.id_of("A8"), ReportDraft(light=Light.GREEN)))
    act(table)
    assert rows(table)["A8"] is Section.DECIDE
    assert [entry.code for entry in table.view().entries if entry.section is Section.DECIDE][-1] == "A8"


def test_a_change_in_the_session_lists_an_item_too(table: Table) -> None:
    item = table.plan.id_of("A1")
    table.kept(table.desk.items.archive(item))
    table.begin()
    act(table)
    assert "A1" not in rows(table)
    table.kept(table.desk.items.bring_back(item, table.session_id))
    act(table)
    assert rows(table)["A1"] is Section.DECIDE


def test_drafts_list_nothing_and_hide_nothing(table: Table) -> None:
    table.begin()
    act(table)
    by_another_window(table)
    table.desk.scratch.keep("draft", "Twee schrijvers")
    act(table)
    assert rows(table)["A8"] is Section.DECIDE


def test_an_act_on_what_just_became_listed_counts_in_its_section(table: Table) -> None:
    table.begin()
    by_another_window(table)
    table.kept(table.desk.walking.park(table.session_id, table.plan.id_of("A8")))
    assert rows(table)["A8"] is Section.DECIDE
    assert table.state("A8") is Handled.PARKED


def test_what_is_refused_leaves_no_row_and_the_next_act_does(table: Table) -> None:
    table.begin()
    act(table)
    by_another_window(table)
    assert table.refused(table.desk.walking.bring_in(table.session_id, 4711)) == "unknown-item"
    assert "A8" not in rows(table)
    act(table)
    assert rows(table)["A8"] is Section.DECIDE


def test_at_the_close_everything_that_is_listed_has_its_row(table: Table) -> None:
    table.begin()
    by_another_window(table)
    table.kept(table.desk.conducting.finish(table.session_id, Closing()))
    assert table.state("A8") is Handled.NOT_REACHED


def test_an_indicator_of_a_bijstuursessie_is_brought_in_with_its_strategy(table: Table) -> None:
    session = table.plan.session(SessionKind.STRATEGY_REVIEW, datetime(2026, 11, 24, 14))
    table.kept(table.desk.conducting.begin(session))
    done = table.desk.walking.bring_in(session, table.plan.id_of("I1"))
    assert table.refused(done) == "already-listed"
