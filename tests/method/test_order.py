"""In which order a section is read (method.md, section 4)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.method.listing import list_actions
from ogsm_tui.method.order import natural_key
from ogsm_tui.method.words import Section, Status
from tests.method.given import GREEN, ORANGE, RED, action, codes, day, doensessie, modest

DOING, COMPLETED = Status.DOING, Status.COMPLETED
NOV_20 = day(11, 20)


@pytest.mark.parametrize(
    "in_order",
    [
        ["A2", "A10"],
        ["A02", "A2", "A10", "B1"],
        ["A", "A1", "A1a", "A1b", "A2"],
        ["1.2", "1.10", "2", "10", "A1"],
        ["A1.2", "A1.10", "A2.1"],
        ["a1", "A2", "a10"],
        ["A07", "A7", "A8"],
        ["", "A"],
        ["A9", "A" + "9" * 5000],
        ["Ä2", "Ä10"],
    ],
)
def test_codes_are_counted_as_people_do(in_order: list[str]) -> None:
    mixed_up = in_order[::-1]
    assert sorted(mixed_up, key=natural_key) == in_order


@modest
@given(st.lists(codes, max_size=8))
def test_any_codes_have_one_order(some: list[str]) -> None:
    mixed_up = some[::-1]
    assert sorted(some, key=natural_key) == sorted(mixed_up, key=natural_key)


@modest
@given(one=codes, other=codes)
def test_only_equal_codes_are_equal(one: str, other: str) -> None:
    assert (natural_key(one) == natural_key(other)) == (one == other)


@modest
@given(prefix=st.text("ABé-", max_size=3), one=st.integers(0, 10**6), other=st.integers(0, 10**6))
def test_numbers_go_by_value(prefix: str, one: int, other: int) -> None:
    assert (natural_key(f"{prefix}{one}") < natural_key(f"{prefix}{other}")) == (one < other)


def test_decide_red_first_then_carried_over_then_deadline_then_code() -> None:
    rows = [
        action(DOING, RED, NOV_20, code="A9", carried=True, deadline=day(12, 31)),
        action(DOING, RED, NOV_20, code="A10", deadline=day(11, 1)),
        action(DOING, RED, NOV_20, code="A4", deadline=day(12, 1)),
        action(DOING, RED, NOV_20, code="A11", deadline=day(12, 1)),
        action(DOING, RED, NOV_20, code="A1"),
        action(DOING, ORANGE, NOV_20, code="A12", carried=True),
        action(DOING, ORANGE, NOV_20, code="A2", deadline=day(1, 1)),
    ]
    listed = list_actions(reversed(rows), doensessie())
    assert [judged.action.code for judged in listed[Section.DECIDE]] == [row.code for row in rows]


def test_unknown_no_report_first_then_no_light_then_the_oldest_report() -> None:
    rows = [
        action(DOING, code="A8"),
        action(DOING, code="A20"),
        action(DOING, None, day(10, 1), code="A9"),
        action(DOING, None, NOV_20, code="A1"),
        action(DOING, GREEN, day(8, 1), code="A30"),
        action(DOING, GREEN, day(9, 1), code="A2"),
        action(DOING, GREEN, day(9, 1), code="A10"),
    ]
    listed = list_actions(reversed(rows), doensessie())
    assert [judged.action.code for judged in listed[Section.UNKNOWN]] == [row.code for row in rows]


def test_check_by_completion_date_and_the_unknown_last() -> None:
    rows = [
        action(COMPLETED, code="A9", completed=day(10, 28)),
        action(COMPLETED, code="A2", completed=day(11, 1)),
        action(COMPLETED, code="A10", completed=day(11, 1)),
        action(COMPLETED, code="A1"),
    ]
    listed = list_actions(reversed(rows), doensessie())
    assert [judged.action.code for judged in listed[Section.CHECK]] == [row.code for row in rows]


def test_the_same_code_twice_is_ordered_too() -> None:
    rows = [action(DOING, code="A1", id=2), action(DOING, code="A1", id=1)]
    listed = list_actions(rows, doensessie())
    assert [judged.action.id for judged in listed[Section.UNKNOWN]] == [1, 2]
