"""Turn one value of a plan file into what the document holds, or signal a `Misfit`.

Every function here takes a value as TOML gave it and returns what it stands for.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from difflib import get_close_matches
from enum import StrEnum
from math import isfinite
from typing import Final, TypeVar

from ogsm_tui.exchange.planfile.faults import FaultCode, Misfit, Wanted
from ogsm_tui.exchange.planfile.series import is_series

T = TypeVar("T")
Word = TypeVar("Word", bound=StrEnum)

BEYOND: Final = 2**63
FORBIDDEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def text(value: object) -> str:
    """Take a text of any number of lines; CR and CRLF become newline."""
    if type(value) is not str:
        raise Misfit(FaultCode.WRONG_TYPE, Wanted.TEXT)
    # What is printable holds no control and no surrogate: the usual case, and by far the fastest.
    return value if value.isprintable() else _cleaned(value)


def _cleaned(value: str) -> str:
    if "\r" in value:
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    found = FORBIDDEN.search(value)
    if found:
        raise Misfit(FaultCode.CONTROL_CHARACTER, f"U+{ord(found[0]):04X}", str(found.start() + 1))
    return value


def line(value: object) -> str:
    """Take a text of one line."""
    taken = text(value)
    if "\n" in taken or "\t" in taken:
        raise Misfit(FaultCode.NOT_ONE_LINE)
    return taken


def filled(value: object) -> str:
    """Take a text of one line that says something: a title, a name, a code."""
    taken = line(value)
    if not taken or taken.isspace():
        raise Misfit(FaultCode.EMPTY)
    return taken


def name(value: object) -> str:
    """Take a name or a code, or nothing."""
    return "" if value == "" else filled(value)


def filled_text(value: object) -> str:
    """Take a text of any number of lines that says something."""
    taken = text(value)
    if not taken or taken.isspace():
        raise Misfit(FaultCode.EMPTY)
    return taken


def series(value: object) -> str:
    """Take a rule of repetition (RFC 5545), or nothing."""
    taken = line(value)
    if taken and not is_series(taken):
        raise Misfit(FaultCode.NOT_A_SERIES)
    return taken


def day(value: object) -> date:
    """Take a date without a time."""
    if type(value) is not date:
        raise Misfit(FaultCode.WRONG_TYPE, Wanted.DATE)
    return value


def moment(value: object) -> datetime:
    """Take a date with a local time."""
    if type(value) is not datetime:
        raise Misfit(FaultCode.WRONG_TYPE, Wanted.MOMENT)
    if value.tzinfo is not None:
        raise Misfit(FaultCode.OFFSET, Wanted.MOMENT)
    return value


def number(value: object) -> float:
    """Take a finite number."""
    if type(value) is int:
        if not -BEYOND <= value < BEYOND:
            raise Misfit(FaultCode.NUMBER_TOO_LARGE)
        return float(value)
    if type(value) is not float:
        raise Misfit(FaultCode.WRONG_TYPE, Wanted.NUMBER)
    if not isfinite(value):
        raise Misfit(FaultCode.NOT_FINITE)
    return value


def flag(value: object) -> bool:
    """Take yes or no; nothing is no."""
    if value == "":
        return False
    if type(value) is not bool:
        raise Misfit(FaultCode.WRONG_TYPE, Wanted.FLAG)
    return value


def whole(low: int, high: int) -> Callable[[object], int]:
    """Make a function that takes a whole number from `low` to `high`."""

    def taken(value: object) -> int:
        if type(value) is not int or not low <= value <= high:
            raise Misfit(FaultCode.NOT_WHOLE_BETWEEN, str(low), str(high))
        return value

    return taken


def seconds(value: object) -> int:
    """Take a number of seconds, from nothing up."""
    if type(value) is not int or value < 0:
        raise Misfit(FaultCode.NOT_WHOLE_FROM, "0")
    if value >= BEYOND:
        raise Misfit(FaultCode.NUMBER_TOO_LARGE)
    return value


def word(words: type[Word]) -> Callable[[object], Word]:
    """Make a function that takes one of a closed set of words."""
    members = {member.value: member for member in words}

    def taken(value: object) -> Word:
        member = members.get(value) if type(value) is str else None
        if member is None:
            raise Misfit(FaultCode.UNKNOWN_WORD, *members, nearest=nearest(value, tuple(members)))
        return member

    return taken


def clearable(kind: Callable[[object], T]) -> Callable[[object], T | None]:
    """Make a function that also takes an empty text, as nothing."""

    def taken(value: object) -> T | None:
        return None if value == "" else kind(value)

    return taken


def nearest(value: object, known: tuple[str, ...]) -> str:
    """Give the known word that a misspelt one most likely stands for, or nothing."""
    if type(value) is not str:
        return ""
    folded = {_folded(one): one for one in known}
    found = get_close_matches(_folded(value), folded, 1)
    return folded[found[0]] if found else ""


def _folded(value: str) -> str:
    return value.casefold().replace("-", "_").replace(" ", "_")
