"""A window hears what others commit in its plan, once, and nothing of what it does itself."""

from collections.abc import Iterator

import pytest

from ogsm_tui.method.words import Act, Light
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import ReportDraft
from ogsm_tui.services.elsewhere import Seen
from ogsm_tui.services.office import Office, office
from ogsm_tui.services.outcome import Kept
from ogsm_tui.store.store import Store
from tests.builders import PlanBuilder
from tests.services.conftest import ON, Table


@pytest.fixture
def other(table: Table) -> Iterator[Office]:
    """Give the command line, on the same file."""
    store = Store(table.store.path, table.store.surroundings)
    yield office(store, Clock(ON), "cli", table.plan.id)
    store.close()


def report(desk: Office, table: Table, text: str = "") -> None:
    done = desk.reporting.report(table.plan.id_of("A1"), ReportDraft(Light.RED, text=text))
    assert isinstance(done, Kept)


def seen_of(table: Table) -> str | None:
    """Look, and give whose step it was that was seen."""
    seen = table.desk.elsewhere.look()
    return None if seen is None or seen.other is None else seen.other.origin


def test_the_first_look_only_takes_in_how_things_are(table: Table, other: Office) -> None:
    report(other, table)
    assert seen_of(table) is None


def test_a_step_of_another_is_told_once_with_its_origin(table: Table, other: Office) -> None:
    table.desk.elsewhere.look()
    report(other, table)
    assert seen_of(table) == "cli"
    assert seen_of(table) is None


def test_it_is_told_what_the_step_was_and_whether_it_stands(table: Table, other: Office) -> None:
    table.desk.elsewhere.look()
    report(other, table, "Klaar.")
    for turn, stands in ((None, True), (other.history.undo, False)):
        if turn is not None:
            turn()
        seen = table.desk.elsewhere.look()
        assert seen is not None
        assert seen.other is not None
        assert (seen.other.act, seen.other.stands) == (Act.REPORT, stands)
        assert (seen.other.subject["code"], seen.other.subject["text"]) == ("A1", "Klaar.")


def test_what_is_taken_back_and_done_again_is_told_too(table: Table, other: Office) -> None:
    report(other, table)
    table.desk.elsewhere.look()
    for turn in (other.history.undo, other.history.redo):
        assert isinstance(turn(), Kept)
        assert seen_of(table) == "cli"


def test_ones_own_steps_are_not_told(table: Table) -> None:
    table.desk.elsewhere.look()
    table.begin()
    assert seen_of(table) is None
    assert isinstance(table.desk.history.undo(), Kept)
    assert seen_of(table) is None


def test_what_another_did_is_told_also_when_one_did_something_oneself(table: Table, other: Office) -> None:
    table.desk.elsewhere.look()
    report(table.desk, table, "zelf")
    report(other, table, "een ander")
    report(table.desk, table, "weer zelf")
    assert seen_of(table) == "cli"


def test_drafts_and_places_of_another_are_not_told(table: Table, other: Office) -> None:
    table.desk.elsewhere.look()
    other.scratch.keep("place/1", "item-1")
    assert table.desk.elsewhere.look() == Seen()
    assert table.desk.elsewhere.look() is None


def test_another_plan_of_the_same_store_does_not_matter(table: Table) -> None:
    table.desk.elsewhere.look()
    PlanBuilder(table.store, title="Een ander plan").strategy("S1")
    assert seen_of(table) is None
