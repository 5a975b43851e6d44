"""The one reader of the clock."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """Tell day and local time; `day` puts another day in the place of today."""

    day: date | None = None

    def now(self) -> datetime:
        """Give the local time to the second, on the day that counts as today."""
        now = datetime.now().replace(microsecond=0)
        return now if self.day is None else datetime.combine(self.day, now.time())

    def today(self) -> date:
        """Give the day that counts as today."""
        return self.now().date()
