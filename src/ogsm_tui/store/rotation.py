"""Which backups are kept: many of late, fewer of long ago, and never more than they are worth in room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LATEST: Final = 10
"""The newest, whatever their age."""
DAYS: Final = 14
"""The last of each day, for so many days on which there was one."""
MONTHS: Final = 12
"""The last of each month, for so many months."""

SAFE: Final = 3
"""The newest that are kept however large they are."""
LARGEST: Final = 4_000_000_000
"""Bytes that all others together with them may take."""


@dataclass(frozen=True, slots=True)
class Made:
    """A backup: its file, when it was made (`YYYYMMDD-HHMMSS`), and the bytes it takes."""

    file: Path
    moment: str
    size: int


def too_old(made: Sequence[Made]) -> list[Path]:
    """Give the backups that may go, of all that there are, newest first."""
    kept = {each.file for each in made[:LATEST]}
    kept.update(_last_of_each((each.moment[:8], each.file) for each in made)[:DAYS])
    kept.update(_last_of_each((each.moment[:6], each.file) for each in made)[:MONTHS])
    gone: list[Path] = []
    room = LARGEST
    for place, each in enumerate(made):
        if each.file in kept and (place < SAFE or each.size <= room):
            room -= each.size
        else:
            gone.append(each.file)
    return gone


def _last_of_each(periods: Iterable[tuple[str, Path]]) -> list[Path]:
    """Give the newest file of each period, newest first."""
    found: dict[str, Path] = {}
    for period, file in periods:
        found.setdefault(period, file)
    return list(found.values())
