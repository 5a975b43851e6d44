"""The history of one item: what changed about it, when, from what to what, and in which session."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import Any, Final, NamedTuple

from ogsm_tui.method.words import Act
from ogsm_tui.services.comparing import in_words
from ogsm_tui.store.models import SessionHead
from ogsm_tui.store.queries import item_history as journal
from ogsm_tui.store.queries.calendar import session_head
from ogsm_tui.store.queries.item_history import Changed, Values
from ogsm_tui.store.store import Snapshot


class Part(StrEnum):
    """What of an item, or about it, changed."""

    ITEM = "item"
    REPORT = "report"
    MEASUREMENT = "measurement"
    MOVE = "move"
    DECISION = "decision"
    VERIFICATION = "verification"
    NOTE = "note"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One field that one step changed; what is added has no old value, what is removed no new one.

    `at` is local time, `origin` the chain of the window that did it, `session` the one in which it was done
    or to which it belongs. `row` tells one report from another. `field` is called as in a plan file and the
    values are words: dates ISO, people by name, items by code, a flag that is up `true`.
    """

    step: int
    at: datetime
    origin: str
    act: Act
    session: SessionHead | None
    part: Part
    row: int
    field: str
    old: str
    new: str


class _Kind(StrEnum):
    PLAIN = "plain"
    PERSON = "person"
    ITEM = "item"
    FLAG = "flag"
    LIST = "list"


class _Field(NamedTuple):
    column: str
    name: str
    kind: _Kind = _Kind.PLAIN


def _plain(*columns: str) -> tuple[_Field, ...]:
    return tuple(_Field(column, column) for column in columns)


def _flags(*columns: str) -> tuple[_Field, ...]:
    return tuple(_Field(column, column, _Kind.FLAG) for column in columns)


_AUTHOR: Final = _Field("author_id", "author", _Kind.PERSON)
_FIELDS: Final[Mapping[str, tuple[Part, tuple[_Field, ...]]]] = {
    "item": (
        Part.ITEM,
        (
            *_plain("code", "title", "text"),
            _Field("owner_id", "owner", _Kind.PERSON),
            _Field("labels", "labels", _Kind.LIST),
            *_flags("archived"),
        ),
    ),
    "action": (
        Part.ITEM,
        (*_plain("status", "start", "deadline", "completed"), _Field("parent_id", "parent", _Kind.ITEM)),
    ),
    "steering": (
        Part.ITEM,
        (
            *_plain("unit", "baseline", "target", "target_date"),
            _Field("strategy_id", "strategy", _Kind.ITEM),
        ),
    ),
    "action_strategy": (Part.ITEM, (_Field("strategy_id", "strategies", _Kind.ITEM),)),
    "action_involved": (Part.ITEM, (_Field("person_id", "involved", _Kind.PERSON),)),
    "report": (Part.REPORT, (*_plain("date", "light", "progress", "text"), _AUTHOR, *_flags("in_session"))),
    "measurement": (
        Part.MEASUREMENT,
        (*_plain("date", "actual", "target", "light", "text"), _AUTHOR, *_flags("in_session")),
    ),
    "move": (Part.MOVE, _plain("on", "old", "new")),
    "decision": (
        Part.DECISION,
        (
            *_plain("kind", "text"),
            _Field("who_id", "who", _Kind.PERSON),
            *_plain("by", "old", "new", "outcome", "outcome_text", "judged"),
        ),
    ),
    "verification": (Part.VERIFICATION, (*_plain("verdict", "completed", "text"), *_flags("ended"))),
    "note": (Part.NOTE, (*_plain("text"), *_flags("lesson"))),
    "agenda": (Part.AGENDA, _plain("section", "state", "text")),
}
_LINKS: Final = frozenset({"action_strategy", "action_involved"})
"""Tables of which all rows of an item are one field of it."""


def history(connection: Snapshot, item_id: int) -> tuple[HistoryLine, ...]:
    """Give everything that ever changed about an item, the latest step first."""
    changed = journal.changes(connection, item_id)
    return tuple(_Teller(connection, changed).lines())


class _Teller:
    """Put rows that changed into words."""

    def __init__(self, connection: Snapshot, changed: Sequence[Changed]) -> None:
        self._changed = changed
        self._names = journal.names(connection, _ids(changed, _Kind.PERSON))
        self._codes = journal.codes(connection, _ids(changed, _Kind.ITEM))
        sessions = {session for each in changed if (session := _session_of(each)) is not None}
        self._sessions = {session: session_head(connection, session) for session in sessions}

    def lines(self) -> Iterator[HistoryLine]:
        """Give the lines of all steps."""
        for (_, table), group in groupby(self._changed, key=lambda each: (each.step_id, each.table)):
            rows = list(group)
            if table in _LINKS:
                yield from self._linked(rows)
            else:
                for row in rows:
                    yield from self._of_row(row)

    def _of_row(self, row: Changed) -> Iterator[HistoryLine]:
        for field in _FIELDS[row.table][1]:
            old, new = self._word(field, row.before), self._word(field, row.after)
            if old != new:
                yield self._line(row, field, old, new)

    def _linked(self, rows: Sequence[Changed]) -> Iterator[HistoryLine]:
        """Tell all strategies, or all people involved, of before and of after as one change."""
        (field,) = _FIELDS[rows[0].table][1]
        old = ", ".join(self._word(field, row.before) for row in rows if row.before)
        new = ", ".join(self._word(field, row.after) for row in rows if row.after)
        if old != new:
            yield self._line(rows[0], field, old, new)

    def _line(self, row: Changed, field: _Field, old: str, new: str) -> HistoryLine:
        session = _session_of(row)
        return HistoryLine(
            step=row.step_id,
            at=row.at,
            origin=row.origin,
            act=Act(row.kind),
            session=None if session is None else self._sessions[session],
            part=_FIELDS[row.table][0],
            row=row.row_id,
            field=field.name,
            old=old,
            new=new,
        )

    def _word(self, field: _Field, values: Values) -> str:
        value = values.get(field.column)
        match field.kind:
            case _Kind.PERSON:
                return self._names.get(value or 0, "")
            case _Kind.ITEM:
                return self._codes.get(value or 0, "")
            case _Kind.FLAG:
                return in_words(True) if value else ""
            case _Kind.LIST:
                labels: list[str] = json.loads(value or "[]")
                return in_words(tuple(labels))
            case _:
                return in_words(value)


def _session_of(row: Changed) -> int | None:
    """Give the session to which a row belongs, else the one in which it changed."""
    said: Any = (row.after or row.before).get("session_id")
    return row.session_id if said is None else int(said)


def _ids(changed: Iterable[Changed], kind: _Kind) -> set[int]:
    return {
        value
        for row in changed
        for field in _FIELDS[row.table][1]
        if field.kind is kind
        for values in (row.before, row.after)
        if (value := values.get(field.column)) is not None
    }
