"""Whether a text is a rule of repetition that a calendar of sessions can follow (RFC 5545, 3.3.10)."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Final

FORM: Final = re.compile(r"[A-Z]+=[A-Z0-9,+-]+(;[A-Z]+=[A-Z0-9,+-]+)*")
NUMBERS: Final = re.compile(r"[+-]?[0-9]{1,4}(,[+-]?[0-9]{1,4})*")
# Sessions are held on days: what repeats by the hour would fill a calendar for ever.
FREQUENCIES: Final = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
PLAIN_PARTS: Final = ("FREQ", "UNTIL", "BYDAY", "WKST")
LIMITS: Final[Mapping[str, tuple[int, int]]] = {
    "INTERVAL": (1, 9999),
    "COUNT": (1, 9999),
    "BYSECOND": (0, 59),
    "BYMINUTE": (0, 59),
    "BYHOUR": (0, 23),
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYSETPOS": (-366, 366),
}
NO_ZERO: Final = ("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS")


def is_series(rule: str) -> bool:
    """Tell whether a rule repeats by the day or slower, in local time, with numbers that exist."""
    if not FORM.fullmatch(rule.upper()):
        return False
    pairs = [part.partition("=")[::2] for part in rule.upper().split(";")]
    parts = dict(pairs)
    if len(parts) < len(pairs) or parts.get("FREQ") not in FREQUENCIES:
        return False
    if "COUNT" in parts and "UNTIL" in parts:
        return False
    return all(_fits(name, value) for name, value in parts.items()) and _is_understood(rule)


def _fits(name: str, value: str) -> bool:
    if name in PLAIN_PARTS:
        return True
    if name not in LIMITS or not NUMBERS.fullmatch(value):
        return False
    low, high = LIMITS[name]
    numbers = [int(number) for number in value.split(",")]
    if name in ("INTERVAL", "COUNT") and len(numbers) > 1:
        return False
    return all(low <= number <= high and (number or name not in NO_ZERO) for number in numbers)


def _is_understood(rule: str) -> bool:
    from dateutil.rrule import rrulestr  # half of all imports never need it

    try:
        # Any local start will do; without one the clock would be read.
        rrulestr(rule, dtstart=datetime(2000, 1, 1))
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError):
        return False
    return True
