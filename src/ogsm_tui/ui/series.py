"""How a session repeats: a few ways to choose from, written as rules of RFC 5545, and told in words."""

import re
from datetime import date
from enum import StrEnum
from typing import Final

from ogsm_tui.texts import Texts

_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LAST: Final = 5
_WEEKLY: Final = re.compile(r"FREQ=WEEKLY(?:;INTERVAL=([0-9]{1,2}))?(?:;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU))?")
_MONTHLY: Final = re.compile(r"FREQ=MONTHLY;(INTERVAL=3;)?BYDAY=(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)")


class Repeat(StrEnum):
    """How often a session comes back."""

    ONCE = "once"
    FOUR_WEEKS = "four-weeks"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"


def series_of(repeat: Repeat, day: date) -> str:
    """Write the rule of a way to repeat, for a first session on a day."""
    at = f"BYDAY={_place(day) if _place(day) < _LAST else -1}{_DAYS[day.weekday()]}"
    match repeat:
        case Repeat.ONCE:
            return ""
        case Repeat.FOUR_WEEKS:
            return "FREQ=WEEKLY;INTERVAL=4"
        case Repeat.MONTHLY:
            return f"FREQ=MONTHLY;{at}"
        case Repeat.QUARTERLY:
            return f"FREQ=MONTHLY;INTERVAL=3;{at}"


def repeat_of(series: str) -> Repeat | None:
    """Recognise the rule of a way to repeat; `None` for any other rule."""
    if not series:
        return Repeat.ONCE
    weekly = _WEEKLY.fullmatch(series)
    if weekly is not None and weekly[1] == "4":
        return Repeat.FOUR_WEEKS
    found = _MONTHLY.fullmatch(series)
    if found is None:
        return None
    return Repeat.QUARTERLY if found[1] else Repeat.MONTHLY


def told(texts: Texts, repeat: Repeat, day: date) -> str:
    """Say how a session repeats that is first on a day."""
    words = texts.sessions
    named = {"nth": words.nth[_place(day) - 1], "weekday": texts.dates.weekdays[day.weekday()]}
    match repeat:
        case Repeat.ONCE:
            return words.once
        case Repeat.FOUR_WEEKS:
            return words.weeks.format(count=4)
        case Repeat.MONTHLY:
            return words.monthly.format(**named)
        case Repeat.QUARTERLY:
            return words.quarterly.format(**named)


def series_in_words(texts: Texts, series: str) -> str:
    """Say what a rule means; one that we do not offer only says that it repeats. No rule, no word."""
    found = _MONTHLY.fullmatch(series)
    if found is not None:
        words = texts.sessions
        nth = words.nth[_LAST - 1 if found[2] == "-1" else int(found[2]) - 1]
        weekday = texts.dates.weekdays[_DAYS.index(found[3])]
        return (words.quarterly if found[1] else words.monthly).format(nth=nth, weekday=weekday)
    weekly = _WEEKLY.fullmatch(series)
    if weekly is not None:
        words, weeks = texts.sessions, int(weekly[1] or 1)
        return words.weekly if weeks == 1 else words.weeks.format(count=weeks)
    return texts.sessions.repeated if series else ""


def same_weekday_later(day: date, months: int) -> date:
    """Give the same weekday in the same week of a later month: the fourth Tuesday, the last Friday."""
    month = day.year * 12 + day.month - 1 + months
    first = date(month // 12, month % 12 + 1, 1)
    offset = (day.weekday() - first.weekday()) % 7 + 7 * (_place(day) - 1)
    following = date((month + 1) // 12, (month + 1) % 12 + 1, 1)
    if offset >= (following - first).days:
        offset -= 7
    return first.replace(day=1 + offset)


def _place(day: date) -> int:
    """Count which of its weekdays in the month a day is, from 1; the fifth is the last."""
    return (day.day - 1) // 7 + 1
