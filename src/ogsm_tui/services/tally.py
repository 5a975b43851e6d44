"""What an import adds, changes and leaves alone, counted while it is written."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from ogsm_tui.method.words import SessionKind
from ogsm_tui.services.comparing import FieldChange


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A session that runs or is closed in the store, of which the file says something else."""

    kind: SessionKind
    start: datetime


class Tally:
    """Count what is added and changed while it is written."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.added: Counter[str] = Counter()
        self.changed: Counter[str] = Counter()
        self.changes: list[FieldChange] = []
        self.left_alone: list[LeftAlone] = []

    def change(self, kind: str, changes: list[FieldChange]) -> None:
        """Count one changed row of a kind, with what changes in it."""
        if changes:
            self.changed[kind] += 1
            self.changes.extend(changes)
