"""What stands beside the reasons (method.md, section 4)."""

from datetime import date

import pytest

from ogsm_tui.method.facts import ActionFacts, Moves
from ogsm_tui.method.moves import is_move, total
from ogsm_tui.method.signals import action_signals, light_unchanged
from ogsm_tui.method.words import Light, Signal, Status
from tests.method.given import GREEN, NOV_24, ORANGE, RED, action, day

DOING, TODO, COMPLETED = Status.DOING, Status.TODO, Status.COMPLETED
NOV_23 = day(11, 23)


@pytest.mark.parametrize(
    ("facts", "signals"),
    [
        (action(TODO, start=NOV_23), (Signal.SHOULD_HAVE_STARTED,)),
        (action(TODO, start=NOV_24), ()),
        (action(DOING, start=NOV_23), ()),
        (action(TODO, deadline=NOV_23), (Signal.DEADLINE_PASSED,)),
        (action(DOING, deadline=NOV_23), (Signal.DEADLINE_PASSED,)),
        (action(DOING, deadline=NOV_24), ()),
        (action(COMPLETED, start=NOV_23, deadline=NOV_23), ()),
        (action(carried=True), (Signal.CARRIED_OVER,)),
        (action(light_unchanged=True), (Signal.LIGHT_UNCHANGED,)),
        (action(moves=Moves(1, 61)), (Signal.MOVED,)),
        (action(moves=Moves(2, 0)), (Signal.MOVED,)),  # to and fro is moved twice
        (action(), ()),
    ],
)
def test_signals_of_an_action(facts: ActionFacts, signals: tuple[Signal, ...]) -> None:
    assert action_signals(facts, NOV_24) == signals


@pytest.mark.parametrize(
    ("newest_first", "unchanged"),
    [
        ([RED, RED, RED], True),
        ([ORANGE, ORANGE, ORANGE, GREEN], True),
        ([RED, RED, RED, RED, RED], True),
        ([RED, RED], False),
        ([RED, RED, ORANGE], False),
        ([ORANGE, RED, RED, RED], False),
        ([RED, RED, None, RED], False),
        ([GREEN, GREEN, GREEN], False),
        ([None, None, None], False),
        ([], False),
    ],
)
def test_the_same_orange_or_red_three_times(newest_first: list[Light | None], unchanged: bool) -> None:
    assert light_unchanged(newest_first) is unchanged


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        (day(11, 1), day(12, 1), True),
        (day(12, 1), day(11, 1), True),
        (day(11, 1), day(11, 1), False),
        (None, day(11, 1), False),
        (day(11, 1), None, False),
        (None, None, False),
    ],
)
def test_a_move_goes_from_a_day_to_another(old: date | None, new: date | None, moved: bool) -> None:
    assert is_move(old, new) is moved


@pytest.mark.parametrize(
    ("moves", "in_all"),
    [
        ([], Moves(0, 0)),
        ([(day(9, 1), day(11, 1))], Moves(1, 61)),
        ([(day(9, 1), day(11, 1)), (day(11, 1), day(10, 22))], Moves(2, 51)),
        ([(day(11, 1), day(10, 1))], Moves(1, -31)),
    ],
)
def test_moves_are_counted_with_their_days(moves: list[tuple[date, date]], in_all: Moves) -> None:
    assert total(moves) == in_all
