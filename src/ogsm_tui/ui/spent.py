"""How long each item was spoken about: the time that the cursor stood on it."""

import json
from collections.abc import Mapping
from datetime import datetime


class Spent:
    """Seconds per item id; the clock runs for one item at a time."""

    def __init__(self, seconds: Mapping[int, int] | None = None) -> None:
        """Go on from what was spent before."""
        self._seconds = dict(seconds or {})
        self._item: int | None = None
        self._since: datetime | None = None

    def go(self, item: int | None, now: datetime) -> None:
        """Let the clock run for another item, or for none."""
        if self._item is not None and self._since is not None:
            passed = max(0, int((now - self._since).total_seconds()))
            self._seconds[self._item] = self._seconds.get(self._item, 0) + passed
        self._item, self._since = item, now

    def seconds(self, now: datetime) -> dict[int, int]:
        """Give what was spent on each item up to now."""
        self.go(self._item, now)
        return dict(self._seconds)

    def as_text(self) -> str:
        """Write it down."""
        return json.dumps(self._seconds)

    @classmethod
    def from_text(cls, text: str | None) -> "Spent":
        """Read what was written down; what cannot be read counts as nothing."""
        try:
            known = json.loads(text or "{}")
            return cls({int(item): int(seconds) for item, seconds in known.items()})
        except (ValueError, TypeError, AttributeError):
            return cls()
