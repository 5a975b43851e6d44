"""Dates in words, without asking the machine for its locale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ogsm_tui.texts.lang import Noun

if TYPE_CHECKING:
    from datetime import date, datetime, time


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Dates:
    """Names of months and days, and how a language puts a date together."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    day: Noun
    minute: Noun
    today: str
    tomorrow: str
    yesterday: str
    ahead: str
    ago: str

    def long(self, day: date) -> str:
        """Return a date in full: "dinsdag 24 november 2026"."""
        return f"{self.weekdays[day.weekday()]} {self.full(day)}"

    def full(self, day: date) -> str:
        """Return a date with its month in full: "24 november 2026"."""
        return f"{day.day} {self.month(day)}"

    def short(self, day: date, on: date | None = None) -> str:
        """Return a date in short: "24 nov 2026"; in the year of `on` without the year."""
        year = "" if on is not None and day.year == on.year else f" {day.year}"
        return f"{day.day} {self.short_month(day)}{year}"

    def with_weekday(self, day: date, on: date | None = None) -> str:
        """Return a short date with its day of the week: "di 24 nov"."""
        return f"{self.short_weekdays[day.weekday()]} {self.short(day, on)}"

    def month(self, day: date) -> str:
        """Return the month of a date with its year: "november 2026"."""
        return f"{self.months[day.month - 1]} {day.year}"

    def short_month(self, day: date) -> str:
        """Return the month of a date in short: "nov"."""
        return self.short_months[day.month - 1]

    def time(self, moment: datetime | time) -> str:
        """Return the time of day in hours and minutes: "10:00"."""
        return f"{moment.hour:02}:{moment.minute:02}"

    def distance(self, day: date, on: date) -> str:
        """Return how far a date is from `on`: "vandaag", "over 2 dagen", "23 dagen geleden"."""
        days = (day - on).days
        near = {0: self.today, 1: self.tomorrow, -1: self.yesterday}.get(days)
        if near is not None:
            return near
        return (self.ahead if days > 0 else self.ago).format(days=self.days(abs(days)))

    def days(self, number: int) -> str:
        """Return a number of days: "1 dag", "23 dagen"."""
        return self.day.counted(number)

    def signed_days(self, number: int) -> str:
        """Return a number of days with its sign: "+61 dagen"."""
        return f"{number:+} {self.day.of(number)}" if number else self.day.counted(0)

    def minutes(self, number: int) -> str:
        """Return a number of minutes: "60 minuten"."""
        return self.minute.counted(number)


NL = Dates(
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    short_months=("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    short_weekdays=("ma", "di", "wo", "do", "vr", "za", "zo"),
    day=Noun("dag", "dagen"),
    minute=Noun("minuut", "minuten"),
    today="vandaag",
    tomorrow="morgen",
    yesterday="gisteren",
    ahead="over {days}",
    ago="{days} geleden",
)

EN = Dates(
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    short_weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    day=Noun("day", "days"),
    minute=Noun("minute", "minutes"),
    today="today",
    tomorrow="tomorrow",
    yesterday="yesterday",
    ahead="in {days}",
    ago="{days} ago",
)
