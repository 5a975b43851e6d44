"""The clock of a session: it can stand still, and that outlives the program."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class SessionClock:
    """How many seconds the clock stood still so far, and since when it stands still now."""

    lost: int = 0
    since: datetime | None = None

    @property
    def is_paused(self) -> bool:
        """Tell whether the clock stands still."""
        return self.since is not None

    def paused(self, now: datetime) -> timedelta:
        """Give the time for which the clock stood still, up to now."""
        still = timedelta() if self.since is None else max(timedelta(), now - self.since)
        return self.lost * _SECOND + still

    def turned(self, now: datetime) -> "SessionClock":
        """Let it stand still, or go on."""
        if self.since is None:
            return SessionClock(self.lost, now)
        return SessionClock(self.paused(now) // _SECOND)

    def as_text(self) -> str:
        """Write it down."""
        return json.dumps([self.lost, None if self.since is None else self.since.isoformat()])

    @classmethod
    def from_text(cls, text: str | None) -> "SessionClock":
        """Read what was written down; what cannot be read is a clock that always ran."""
        try:
            lost, since = json.loads(text or "")
            return cls(int(lost), None if since is None else datetime.fromisoformat(since))
        except (ValueError, TypeError):
            return cls()
