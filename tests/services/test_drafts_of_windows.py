"""A draft belongs to the window in which it was typed; what a window that is gone left is lost to nobody."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from ogsm_tui.bootstrap import Opened, open_window
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.scratch import Scratch
from tests.services.conftest import ON, Table

NAME = "draft/1/item-1/decide"


@pytest.fixture
def windows(table: Table) -> Iterator[tuple[Opened, Opened]]:
    """Give two windows on one plan."""
    path = table.store.path
    with closing(open_window(path, Clock(ON))) as one, closing(open_window(path, Clock(ON))) as two:
        yield one, two


def drafts(opened: Opened, table: Table) -> Scratch:
    return opened.office(table.plan.id).scratch


def test_each_window_has_drafts_of_its_own(table: Table, windows: tuple[Opened, Opened]) -> None:
    one, two = (drafts(each, table) for each in windows)
    one.keep(NAME, "twee schr")
    assert two.read(NAME) is None
    two.keep(NAME, "iets anders")
    assert (one.read(NAME), two.read(NAME)) == ("twee schr", "iets anders")
    two.keep(NAME, None)
    assert (one.read(NAME), two.read(NAME)) == ("twee schr", None)


def test_what_a_closed_window_left_comes_back_in_another_once(
    table: Table, windows: tuple[Opened, Opened]
) -> None:
    one, two = windows
    drafts(one, table).keep(NAME, "twee schr")
    one.close()
    left = drafts(two, table)
    assert left.read(NAME) == "twee schr"
    left.keep(NAME, None)
    assert left.read(NAME) is None


def test_where_one_was_belongs_to_the_session(table: Table, windows: tuple[Opened, Opened]) -> None:
    one, two = (drafts(each, table) for each in windows)
    one.keep("place/1", "item-1")
    assert two.read("place/1") == "item-1"
