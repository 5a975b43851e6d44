"""What the decision to stop a strategy keeps of its actions."""

import pytest

from ogsm_tui.method.stopping import Stopped, stopped
from ogsm_tui.method.words import ActionsFate

MOVED = Stopped(ActionsFate.MOVE, ("A1", "A 2"), "S2", ("A3",))


@pytest.mark.parametrize(
    "went",
    [
        Stopped(),
        Stopped(ActionsFate.ARCHIVE, ("A1",)),
        MOVED,
        Stopped(ActionsFate.MOVE, (), "S2", ("A3",)),
    ],
)
def test_what_is_kept_is_read_back(went: Stopped) -> None:
    assert stopped(went.as_value()) == went


def test_where_nothing_went_along_it_is_kept_as_always() -> None:
    assert Stopped(ActionsFate.ARCHIVE).as_value() == "archived"


@pytest.mark.parametrize("value", ["", "icebox", "archived\nsold\nA1", "archived\nmove"])
def test_anything_else_is_no_stopped_strategy(value: str) -> None:
    assert stopped(value) is None
