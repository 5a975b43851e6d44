"""The order within the sections of a bookmark (method.md, section 4)."""

import re
from datetime import date
from functools import lru_cache
from typing import Final, TypeAlias

from ogsm_tui.method.facts import ActionFacts
from ogsm_tui.method.words import Light

NaturalKey: TypeAlias = tuple[tuple[str | tuple[int, str], ...], str]

_NUMBER: Final = re.compile("([0-9]+)")


@lru_cache(maxsize=4096)  # the same items are put in order after every act
def natural_key(code: str) -> NaturalKey:
    """Give the key that sorts codes as people count: A2 before A10.

    Capitals and leading zeros count only where nothing else differs. The split puts text at even places
    and numbers at odd ones, so that two keys always compare. A number compares by its length and its
    digits: none is too long for that.
    """
    parts: list[str | tuple[int, str]] = _NUMBER.split(code.casefold())
    for place in range(1, len(parts), 2):
        digits = str(parts[place]).lstrip("0")
        parts[place] = len(digits), digits
    return tuple(parts), code


def decide_key(action: ActionFacts) -> tuple[bool, bool, date, NaturalKey, int]:
    """Sort section `decide`: red first, carried over first, earliest deadline, code."""
    return (
        action.light != Light.RED,
        not action.carried,
        date.max if action.deadline is None else action.deadline,
        natural_key(action.code),
        action.id,
    )


def unknown_key(action: ActionFacts) -> tuple[bool, bool, date, NaturalKey, int]:
    """Sort section `unknown`: no report, no light, then the oldest latest report, code."""
    return (
        action.report_date is not None,
        action.light is not None,
        action.report_date or date.min,
        natural_key(action.code),
        action.id,
    )


def check_key(action: ActionFacts) -> tuple[date, NaturalKey, int]:
    """Sort section `check`: completion date, unknown last, code."""
    return (
        date.max if action.completed is None else action.completed,
        natural_key(action.code),
        action.id,
    )
