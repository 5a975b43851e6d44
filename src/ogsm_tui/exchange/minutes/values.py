"""Old and new values, kept as identifiers, ISO dates and numbers, in the words of a language.

What is not of the form that its kind or field keeps is shown as it is: plan files may bring other words.
"""

import math
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from ogsm_tui.method.stopping import ARCHIVED, Stopped, stopped
from ogsm_tui.method.words import ActionsFate, DecisionKind, ItemField, Light, Status
from ogsm_tui.texts import Texts

LIGHT: Final = "light"
"""The field under which a session keeps a light that was set in it."""

Say = Callable[[Texts, str], str]


def decision_change(texts: Texts, kind: DecisionKind, old: str, new: str) -> str:
    """Say what a decision changed; nothing where it changed nothing."""
    went = None if old else stopped(new)
    if went is not None:
        return _stopped(texts, went)
    if kind is DecisionKind.RETARGET:
        old = _without_same_day(old, new)
    return _change(texts, _OF_DECISIONS.get(kind, _as_it_is), old, new) if old or new else ""


def _without_same_day(old: str, new: str) -> str:
    """Leave the day out of an old target where the new one is for the same day."""
    amount, _, day = old.partition(" ")
    return amount if day not in ("", "-") and day == new.partition(" ")[2] else old


def decision_value(texts: Texts, kind: DecisionKind, value: str) -> str:
    """Say the old or the new value of a decision; nothing where it has none."""
    went = stopped(value) if kind is DecisionKind.STOP else None
    if went is not None:
        return _stopped(texts, went)
    return _OF_DECISIONS.get(kind, _as_it_is)(texts, value) if value else ""


def _stopped(texts: Texts, went: Stopped) -> str:
    """Say that a strategy was archived, and what became of its actions."""
    codes = ", ".join((*went.codes, *went.joined))
    if not codes:
        return texts.common.archived
    say = texts.strategy
    words = say.actions_moved if went.fate is ActionsFate.MOVE else say.actions_archived
    return f"{texts.common.archived}; {words.format(codes=codes, strategy=went.target)}"


def field_change(texts: Texts, field: str, old: str, new: str) -> str:
    """Say from what to what a field was changed."""
    return _change(texts, _OF_FIELDS.get(field, _as_it_is), old, new)


def light_word(texts: Texts, light: str) -> str:
    """Say a light that is kept as an identifier; none is empty."""
    return texts.words.light(Light(light) if light in list(Light) else None)


def _change(texts: Texts, say: Say, old: str, new: str) -> str:
    before, after = (say(texts, value) if value else texts.minutes.none for value in (old, new))
    return texts.minutes.changed.format(old=before, new=after)


def _as_it_is(_: Texts, value: str) -> str:
    return value


def _quoted(texts: Texts, value: str) -> str:
    return texts.minutes.quoted.format(text=value)


def _day(texts: Texts, value: str) -> str:
    day = _date_from(value)
    return value if day is None else texts.dates.full(day)


def _number(texts: Texts, value: str) -> str:
    number = _number_from(value)
    return value if number is None else texts.numbers.number(number)


def _target(texts: Texts, value: str) -> str:
    amount, _, day = value.partition(" ")
    number, by = _number_from(amount), _date_from(day)
    if (number is None and amount != "-") or (by is None and day not in ("-", "")):
        return value
    target = "" if number is None else texts.numbers.number(number)
    until = "" if by is None else texts.dates.full(by)
    if target and until:
        return texts.minutes.target_on.format(value=target, date=until)
    return target or until or texts.minutes.none


def _status(texts: Texts, value: str) -> str:
    if value == ARCHIVED:
        return texts.common.archived
    return texts.words.statuses[Status(value)] if value in list(Status) else value


def _yes_or_no(texts: Texts, value: str) -> str:
    return {"true": texts.tables.yes, "false": texts.tables.no}.get(value, value)


def _date_from(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _number_from(value: str) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


_OF_DECISIONS: Final[Mapping[DecisionKind, Say]] = {
    DecisionKind.RESCHEDULE: _day,
    DecisionKind.RETARGET: _target,
    DecisionKind.ADJUST: _quoted,
    DecisionKind.STOP: _status,
    DecisionKind.COMPLETE: _status,
    DecisionKind.START: _status,
}
_OF_FIELDS: Final[Mapping[str, Say]] = {
    ItemField.TITLE: _quoted,
    ItemField.TEXT: _quoted,
    ItemField.STATUS: _status,
    ItemField.START: _day,
    ItemField.DEADLINE: _day,
    ItemField.COMPLETED: _day,
    ItemField.TARGET_DATE: _day,
    ItemField.BASELINE: _number,
    ItemField.TARGET: _number,
    ARCHIVED: _yes_or_no,
    LIGHT: light_word,
}
