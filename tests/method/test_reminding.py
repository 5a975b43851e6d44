"""The invitation goes out first; three days before the session, the reminder (docs/method.md, section 7)."""

from datetime import date

import pytest

from ogsm_tui.method.reminding import reminder_is_due

SESSION = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2026, 11, 17), False),
        (date(2026, 11, 20), False),
        (date(2026, 11, 21), True),
        (date(2026, 11, 24), True),
        (date(2026, 11, 30), True),
    ],
)
def test_the_reminder_is_due_from_three_days_before_the_session(today: date, due: bool) -> None:
    assert reminder_is_due(SESSION, today) is due
