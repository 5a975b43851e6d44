"""When those who still owe a report are reminded (docs/method.md, section 7)."""

from datetime import date, timedelta
from typing import Final

_AHEAD: Final = timedelta(days=3)


def reminder_is_due(session: date, today: date) -> bool:
    """Tell whether a session is so near that the reminder is to be sent, not the invitation (section 7)."""
    return session - today <= _AHEAD
