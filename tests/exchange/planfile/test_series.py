"""Which rules of repetition a session may have."""

import pytest

from ogsm_tui.exchange.planfile.series import is_series


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=MONTHLY;BYDAY=4TU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
        "freq=monthly;bymonthday=-1",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=12",
        "FREQ=MONTHLY;INTERVAL=3;UNTIL=20271231T235959",
        "FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=1MO;WKST=SU",
        "FREQ=DAILY;BYHOUR=9;BYMINUTE=30;UNTIL=20261231",
    ],
)
def test_a_rule_that_a_calendar_can_follow(rule: str) -> None:
    assert is_series(rule)


@pytest.mark.parametrize(
    "rule",
    [
        "elke maand",
        "FREQ=SOMETIMES",
        "BYDAY=4TU",
        "RRULE:FREQ=MONTHLY",
        "FREQ=MONTHLY;",
        "FREQ=MONTHLY;FREQ=DAILY",
        "FREQ=MONTHLY;BYDAY=9XX",
        "FREQ=MONTHLY;BYEASTER=1",
        "FREQ=DAILY;COUNT=3;UNTIL=20261231",
        "FREQ=DAILY;UNTIL=20261231T000000Z",
        "FREQ=DAILY;UNTIL=20261331",
        "FREQ=DAILY;UNTIL=morgen",
        # what would never give a day, or give days for ever
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=1,2",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;INTERVAL=99999999999999999999",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=HOURLY",
        "FREQ=SECONDLY",
        "FREQ=MONTHLY;BYMONTHDAY=٣",
        "FREQ=MONTHLY\nDTSTART:20260101",
    ],
)
def test_a_rule_that_no_calendar_can_follow(rule: str) -> None:
    assert not is_series(rule)
