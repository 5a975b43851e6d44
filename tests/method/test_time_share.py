"""How the hour is shared (docs/method.md, section 6)."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.method.time_share import minutes_for_item, within_reach
from ogsm_tui.method.words import Light
from tests.method.given import GREEN, ORANGE, RED, lights, modest

NO_TIME = timedelta()


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


@pytest.mark.parametrize(
    ("left", "light", "others", "share"),
    [
        (60, RED, [GREEN], 40),
        (60, GREEN, [RED], 20),
        (60, ORANGE, [ORANGE], 30),
        (45, ORANGE, [RED, None], 15),
        (38, None, [None] * 9, 3),  # 3.8: rounded down
        (38, RED, [], 38),
        (1, GREEN, [RED, RED], 0),
        (0, RED, [GREEN], 0),
        (-5, RED, [GREEN], 0),  # over time
    ],
)
def test_minutes_for_this_item(
    left: int, light: Light | None, others: list[Light | None], share: int
) -> None:
    assert minutes_for_item(minutes(left), light, others) == share


@modest
@given(left=st.integers(0, 240), open_items=st.lists(lights, min_size=1, max_size=12))
def test_the_shares_never_promise_more_than_is_left(left: int, open_items: list[Light | None]) -> None:
    shares = [
        minutes_for_item(minutes(left), light, open_items[:place] + open_items[place + 1 :])
        for place, light in enumerate(open_items)
    ]
    assert left - len(open_items) <= sum(shares) <= left


@pytest.mark.parametrize(
    ("left", "open_items", "spent", "handled", "reached"),
    [
        (60, [GREEN] * 31, 0, [], 30),  # two minutes each, before anything is handled
        (60, [RED] * 20, 0, [], 15),
        (60, [GREEN] * 30, 0, [], 30),  # the last one just fits
        (10, [GREEN] * 5, 10, [GREEN, GREEN], 2),  # five minutes each so far
        (10, [RED, GREEN, GREEN], 10, [RED], 1),  # ten minutes for a red one, five for others
        (10, [GREEN] * 9, 1, [GREEN] * 10, 5),  # a quick start does not promise much
        (0, [GREEN], 5, [GREEN], 0),
        (-3, [GREEN], 5, [GREEN], 0),
        (10, [], 5, [GREEN], 0),
    ],
)
def test_what_will_not_be_reached(
    left: int, open_items: list[Light | None], spent: int, handled: list[Light | None], reached: int
) -> None:
    assert within_reach(minutes(left), open_items, minutes(spent), handled) == reached


@modest
@given(left=st.integers(0, 240), more=st.integers(0, 60), open_items=st.lists(lights, max_size=40))
def test_more_time_reaches_no_fewer(left: int, more: int, open_items: list[Light | None]) -> None:
    reached = within_reach(minutes(left), open_items, NO_TIME, [])
    assert reached <= within_reach(minutes(left + more), open_items, NO_TIME, []) <= len(open_items)
