"""Dates as people say them, in Dutch or English, whichever is on the screen.

| said | means |
|---|---|
| 2026-12-15, 2026/12/15 | that day |
| 15-12-2026, 15/12/26, 15.12.2026, 15 12 26 | that day: day before month, in both languages |
| 15 dec 2026, 15 december, dec 15, 15e dec | the day in words |
| 15-12, 15 dec, 15, de 15e | without a year, or without a month: as `toward` says |
| vr, vrijdag, fri, komende vrijdag, this friday | that day of the week: as `toward` says, today left out |
| vorige vrijdag, last friday | the last one before today |
| volgende week vrijdag, friday next week | the one in the week after this one |
| volgende vrijdag, next friday | refused: people do not agree on which one that is |
| vr 27 nov, friday 27 november 2026 | the date; refused where it is another day of the week |
| vandaag, morgen, overmorgen, gisteren, eergisteren, today, … | counted from `on` |
| +2w, 10d, -3d, +1m, +1j, over 2 weken, in a month, 3 days ago | counted from `on`; 31 Jan +1m is 28 Feb |
| volgende week, next month, volgend jaar | a week, a month, a year after `on` |
| eind december, half maart, begin mei 2027, end of march | last day, 15th, first day of the month |
| eind van de maand, eind volgende maand, end of next year | last day of that month or year |
| eind van de week, end of next week | the Friday of that week |
| eind Q1, end of q3 2027, eind 2027 | last day of that quarter, of that year |
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum

from ogsm_tui.texts import dates


class Toward(StrEnum):
    """Which day is meant where the year, or the month, is left out."""

    AHEAD = "ahead"
    """The first such day on or after today: deadlines, by when."""
    BACK = "back"
    """The last such day on or before today: reports, measurements, completions."""
    NEAREST = "nearest"
    """The one nearest to today, the later of two: start dates, looking around."""


class Why(StrEnum):
    """Why something said is no date; also the code of the sentence in `refusals`."""

    MISSING = "date-missing"
    NOT_UNDERSTOOD = "date-not-understood"
    NO_SUCH_DAY = "no-such-day"
    OTHER_WEEKDAY = "other-weekday"
    AMBIGUOUS = "date-ambiguous"
    TOO_FAR = "date-too-far"


@dataclass(frozen=True, slots=True)
class NotADate:
    """What was said is no date."""

    why: Why
    said: str


@dataclass(frozen=True, slots=True)
class _Today:
    """The day from which is counted, and the way in which is looked."""

    on: date
    toward: Toward


_Found = date | Why | None
"""A date, why it is none, or: this reading does not apply."""

_Reading = Callable[[str, _Today], _Found]

# An ordinal, in either language, says nothing that the number does not.
_ORDINAL = r"(?:e|ste|de|st|nd|rd|th)?"
_YEAR = r"([0-9]{4}|'?[0-9]{2})"
_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_NUMBERS = re.compile(rf"([0-9]{{1,2}})[-/. ]([0-9]{{1,2}})(?:[-/. ]{_YEAR})?")
_DAY_MONTH = re.compile(rf"([0-9]{{1,2}}){_ORDINAL}[- ]?(?:of )?([a-z]{{3,}})(?:[- ]{_YEAR})?")
_MONTH_DAY = re.compile(rf"([a-z]{{3,}})[- ]?([0-9]{{1,2}}){_ORDINAL}(?:[- ]{_YEAR})?")
_DAY_ALONE = re.compile(rf"(?:de |the )?([0-9]{{1,2}}){_ORDINAL}")
_COUNTED = re.compile(r"(?:([+-]) ?|(over |in ))?([0-9]{1,6}|een|an?|one) ?([a-z]+)( geleden| ago)?")
_WEEKDAY_FIRST = re.compile(r"([a-z]{2,}) (.+)")
_WEEKDAY = re.compile(
    r"(?:komende |aanstaande |deze |op |this |coming |on )?"
    r"(?P<before>vorige |afgelopen |last |volgende |next |volgende week |next week )?"
    r"(?P<day>[a-z]{2,})"
    r"(?P<after> volgende week| next week)?"
)
_PART = re.compile(
    r"(?P<part>begin|start|half|halverwege|medio|mid|einde?|end)"
    r"(?: of| van)?(?: the| de| het)?[- ]"
    r"(?P<next>volgende? |next )?"
    rf"(?P<what>q[1-4]|[a-z]{{3,}}|[0-9]{{4}})(?: {_YEAR})?"
)

_FROM_TODAY = {
    "eergisteren": -2,
    "gisteren": -1,
    "yesterday": -1,
    "vandaag": 0,
    "nu": 0,
    "today": 0,
    "now": 0,
    "morgen": 1,
    "tomorrow": 1,
    "overmorgen": 2,
    "day after tomorrow": 2,
    "the day after tomorrow": 2,
}
_UNITS = {
    "day": ("d", "dag", "dagen", "day", "days"),
    "week": ("w", "wk", "week", "weken", "weeks"),
    "month": ("m", "mnd", "maand", "maanden", "month", "months"),
    "year": ("j", "jr", "jaar", "jaren", "y", "yr", "year", "years"),
}
_UNIT_BY_WORD = {word: unit for unit, words in _UNITS.items() for word in words}
_NEXT = ("volgende ", "volgend ", "next ")
_NEXT_WEEK = ("volgende week ", "next week ")
_LAST = ("eind", "einde", "end")
_MIDDLE = ("half", "halverwege", "medio", "mid")
_MIDDLE_DAY = 15
_FRIDAY = 4
_NEAR_DAYS = 3
_SHORTEST_MONTH_WORD = 3
# Around a century year without a leap day, eight years lie between one 29 February and the next.
_LEAP_SPAN = 8


def said_date(said: str, on: date, toward: Toward = Toward.AHEAD) -> date | NotADate:
    """Return the date that somebody means, or why it is none.

    Args:
        said: What was typed; see the table above.
        on: The day from which is counted.
        toward: Which day is meant where the year or the month is left out.
    """
    plain = _plain(said)
    if not plain:
        return NotADate(Why.MISSING, said)
    found = _read(plain, _Today(on, toward))
    return found if isinstance(found, date) else NotADate(found, said)


def _plain(said: str) -> str:
    """Return lower case without commas, full stops after words, accents and needless spaces."""
    lowered = said.casefold().replace("é", "e").replace(",", " ")
    return " ".join(re.sub(r"(?<=[a-z])\.", "", lowered).split())


def _read(plain: str, today: _Today) -> date | Why:
    try:
        for reading in _READINGS:
            found = reading(plain, today)
            if found is not None:
                return found
    except OverflowError:
        return Why.TOO_FAR
    return Why.NOT_UNDERSTOOD


def _iso(plain: str, today: _Today) -> _Found:
    match = _ISO.fullmatch(plain)
    return _on_calendar(int(match[1]), int(match[2]), int(match[3])) if match else None


def _numbers(plain: str, today: _Today) -> _Found:
    match = _NUMBERS.fullmatch(plain)
    return _day_of_year(int(match[1]), int(match[2]), match[3], today) if match else None


def _day_month(plain: str, today: _Today) -> _Found:
    match = _DAY_MONTH.fullmatch(plain)
    month = match and _month(match[2])
    return _day_of_year(int(match[1]), month, match[3], today) if match and month else None


def _month_day(plain: str, today: _Today) -> _Found:
    match = _MONTH_DAY.fullmatch(plain)
    month = match and _month(match[1])
    return _day_of_year(int(match[2]), month, match[3], today) if match and month else None


def _day_alone(plain: str, today: _Today) -> _Found:
    match = _DAY_ALONE.fullmatch(plain)
    if not match:
        return None
    around = (_months_after(today.on.replace(day=1), months) for months in range(-2, 3))
    return _chosen([_on_calendar(first.year, first.month, int(match[1])) for first in around], today)


def _from_today(plain: str, today: _Today) -> _Found:
    days = _FROM_TODAY.get(plain)
    return None if days is None else today.on + timedelta(days=days)


def _counted(plain: str, today: _Today) -> _Found:
    match = _COUNTED.fullmatch(plain)
    unit = match and _UNIT_BY_WORD.get(match[4])
    if not match or not unit or (match[5] and (match[1] or match[2])):
        return None
    number = int(match[3]) if match[3].isdigit() else 1
    return _later(today.on, -number if match[1] == "-" or match[5] else number, unit)


def _next_period(plain: str, today: _Today) -> _Found:
    for word in _NEXT:
        unit = _UNIT_BY_WORD.get(plain.removeprefix(word))
        if plain.startswith(word) and unit:
            return _later(today.on, 1, unit)
    return None


def _weekday_alone(plain: str, today: _Today) -> _Found:
    match = _WEEKDAY.fullmatch(plain)
    weekday = _weekday(match["day"]) if match else None
    if not match or weekday is None:
        return None
    before = match["before"] or ""
    if match["after"] or before in _NEXT_WEEK:
        monday = today.on - timedelta(days=today.on.weekday())
        return monday + timedelta(days=7 + weekday)
    if before in _NEXT:
        return Why.AMBIGUOUS
    return _nearby(weekday, today.on, Toward.BACK if before else today.toward)


def _weekday_first(plain: str, today: _Today) -> _Found:
    match = _WEEKDAY_FIRST.fullmatch(plain)
    weekday = _weekday(match[1]) if match else None
    if not match or weekday is None:
        return None
    for reading in (_iso, _numbers, _day_month, _month_day, _day_alone):
        found = reading(match[2], today)
        if isinstance(found, date) and found.weekday() != weekday:
            return Why.OTHER_WEEKDAY
        if found is not None:
            return found
    return None


def _part(plain: str, today: _Today) -> _Found:
    match = _PART.fullmatch(plain)
    if not match:
        return None
    what, later, year = match["what"], match["next"], match[4]
    last = match["part"] in _LAST
    unit = _UNIT_BY_WORD.get(what)
    if last and unit and not year:
        return _end_of(unit, 1 if later else 0, today.on)
    if last and what.isdecimal() and not later and not year:
        return _on_calendar(int(what), 12, 31)
    month = (_quarter(what) if last else None) or _month(what)
    if not month or later:
        return None
    if last:
        return _chosen([_month_end(near, month) for near in _years(year, today.on)], today)
    return _day_of_year(_MIDDLE_DAY if match["part"] in _MIDDLE else 1, month, year, today)


_READINGS: tuple[_Reading, ...] = (
    _iso,
    _numbers,
    _from_today,
    _counted,
    _next_period,
    _weekday_alone,
    _day_month,
    _month_day,
    _day_alone,
    _weekday_first,
    _part,
)


def _month(word: str) -> int | None:
    """Return the number of the month that begins with a word, or is short for it."""
    if len(word) < _SHORTEST_MONTH_WORD:
        return None
    for language in (dates.NL, dates.EN):
        for number, (name, short) in enumerate(zip(language.months, language.short_months, strict=True), 1):
            if name.casefold().startswith(word) or short.casefold() == word:
                return number
    return None


def _weekday(word: str) -> int | None:
    """Return the number of the day of the week, Monday 0, that begins with a word."""
    for language in (dates.NL, dates.EN):
        for number, name in enumerate(language.weekdays):
            if name.casefold().startswith(word):
                return number
    return None


def _quarter(word: str) -> int | None:
    """Return the last month of a quarter."""
    return 3 * int(word[1]) if re.fullmatch("q[1-4]", word) else None


def _on_calendar(year: int, month: int, day: int) -> date | Why:
    try:
        return date(year, month, day)
    except ValueError:
        return Why.NO_SUCH_DAY


def _day_of_year(day: int, month: int, year: str | None, today: _Today) -> date | Why:
    return _chosen([_on_calendar(near, month, day) for near in _years(year, today.on)], today)


def _years(year: str | None, on: date) -> range:
    """Return the years that can be meant: the one said (two digits: of this century), else those around."""
    if year is None:
        return range(max(MINYEAR, on.year - _LEAP_SPAN), min(MAXYEAR, on.year + _LEAP_SPAN) + 1)
    digits = year.removeprefix("'")
    said = int(digits) + (2000 if len(digits) == 2 else 0)
    return range(said, said + 1)


def _chosen(candidates: list[date | Why], today: _Today) -> date | Why:
    """Return the candidate that is meant; the only one is, whatever its side of today."""
    days = [found for found in candidates if isinstance(found, date)]
    if len(candidates) > 1 and today.toward is Toward.AHEAD:
        days = [found for found in days if found >= today.on]
    elif len(candidates) > 1 and today.toward is Toward.BACK:
        days = [found for found in days if found <= today.on]
    return min(days, key=lambda found: (abs(found - today.on), found < today.on), default=Why.NO_SUCH_DAY)


def _nearby(weekday: int, on: date, toward: Toward) -> date:
    """Return a day of the week near `on`; ahead and back it is never `on` itself."""
    days = (weekday - on.weekday()) % 7
    if toward is Toward.AHEAD:
        return on + timedelta(days=days or 7)
    if toward is Toward.BACK:
        return on + timedelta(days=days - 7)
    return on + timedelta(days=days if days <= _NEAR_DAYS else days - 7)


def _later(day: date, number: int, unit: str) -> date:
    """Return the day a number of days, weeks, months or years after another; raises OverflowError."""
    match unit:
        case "day":
            return day + timedelta(days=number)
        case "week":
            return day + timedelta(weeks=number)
        case "month":
            return _months_after(day, number)
        case _:
            return _months_after(day, 12 * number)


def _months_after(day: date, number: int) -> date:
    """Return the same day of another month, or its last one; raises OverflowError."""
    months = day.year * 12 + day.month - 1 + number
    year, month = divmod(months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _end_of(unit: str, later: int, on: date) -> _Found:
    """Return the end of this week (its Friday), month or year, or of a later one."""
    match unit:
        case "week":
            friday = on + timedelta(days=_FRIDAY - on.weekday() + 7 * later)
            return friday if friday >= on else friday + timedelta(days=7)
        case "month":
            month = _months_after(on, later)
            return _month_end(month.year, month.month)
        case "year":
            return _on_calendar(on.year + later, 12, 31)
        case _:
            return None


def _month_end(year: int, month: int) -> date | Why:
    first = _on_calendar(year, month, 1)
    return first.replace(day=monthrange(year, month)[1]) if isinstance(first, date) else first
