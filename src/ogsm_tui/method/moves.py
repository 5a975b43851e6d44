"""When a change of a deadline is a move, and what moves come to (method.md, section 4)."""

from collections.abc import Iterable
from datetime import date

from ogsm_tui.method.facts import Moves


def is_move(old: date | None, new: date | None) -> bool:
    """Tell whether a deadline was moved: from one day to another, not given or taken away."""
    return old is not None and new is not None and old != new


def total(moves: Iterable[tuple[date, date]]) -> Moves:
    """Add up moves of one deadline, each from a day to a day; a move forward counts as negative days."""
    days = [(new - old).days for old, new in moves]
    return Moves(times=len(days), days=sum(days))
