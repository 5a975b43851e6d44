"""The fields of an item: which kind has which, what they may hold, and how each is written."""

import math
import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from ogsm_tui.method.words import ItemField, ItemKind, Status
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.desk import person
from ogsm_tui.services.drafts import FieldValue
from ogsm_tui.services.effects import complete, move_deadline, set_status
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.store import records
from ogsm_tui.store.records import ItemRecord
from ogsm_tui.store.tables import ActionInvolvedRow, ActionRow, ActionStrategyRow, ItemRow, SteeringRow
from ogsm_tui.store.writer import Writer

_F = ItemField
_FIGURES = (_F.UNIT, _F.BASELINE, _F.TARGET, _F.TARGET_DATE)
FIELDS: Final[Mapping[ItemKind, tuple[ItemField, ...]]] = {
    ItemKind.OBJECTIVE: (_F.TITLE, _F.OWNER),
    ItemKind.GOAL: (_F.TITLE, _F.OWNER, *_FIGURES, _F.CODE),
    ItemKind.STRATEGY: (_F.TITLE, _F.OWNER, _F.TEXT, _F.LABELS, _F.CODE),
    ItemKind.INDICATOR: (_F.TITLE, _F.OWNER, *_FIGURES, _F.STRATEGY, _F.CODE),
    ItemKind.ACTION: (
        _F.TITLE,
        _F.OWNER,
        _F.STATUS,
        _F.DEADLINE,
        _F.START,
        _F.COMPLETED,
        _F.INVOLVED,
        _F.STRATEGIES,
        _F.PARENT,
        _F.LABELS,
        _F.TEXT,
        _F.CODE,
    ),
}
"""The fields of each kind, in the order of a form."""

# Signs that only steer how a text is drawn, such as the joiner inside an emoji, belong to it.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_MAY_BREAK = frozenset({_F.TEXT})
_REQUIRED = frozenset({_F.CODE, _F.TITLE})
_NUMBERS = frozenset({_F.BASELINE, _F.TARGET})
_DAYS = frozenset({_F.START, _F.DEADLINE, _F.COMPLETED, _F.TARGET_DATE})
_OF_ITEM = frozenset({_F.CODE, _F.TITLE, _F.TEXT})
_OF_STEERING = frozenset({_F.UNIT, _F.BASELINE, _F.TARGET, _F.TARGET_DATE})


def is_one_line(text: str) -> bool:
    """Tell whether a text fits on a line: it holds no line break and no other control character."""
    return _CONTROLS.search(text) is None


def is_empty(value: FieldValue) -> bool:
    """Tell whether a field holds nothing; nought is a value."""
    return value is None or value == () or (isinstance(value, str) and not value.strip())


def tidy(value: FieldValue) -> FieldValue:
    """Leave out what nobody means: blanks around a text or between names, names without any, repetitions."""
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(" ".join(each.split()) for each in value if each.strip()))
    return value.strip() if isinstance(value, str) and not isinstance(value, Status) else value


def is_same(value: FieldValue, stored: FieldValue) -> bool:
    """Tell whether a field holds a value already."""
    if is_empty(value) or is_empty(stored):
        return is_empty(value) and is_empty(stored)
    return tidy(value) == tidy(stored)


def refuse_value(
    writer: Writer, field: ItemField, value: FieldValue, item: ItemRecord | None
) -> Refused | None:
    """Say why a field may not hold a value; `item` is `None` for one that is being made."""
    if is_empty(value):
        needed = field in _REQUIRED or (field is ItemField.STATUS and item is not None)
        return Refused(Refusal.FIELD_REQUIRED, {"field": field.value}) if needed else None
    return _refuse_form(field, value) or _refuse_reference(writer, field, value, item)


def _refuse_form(field: ItemField, value: FieldValue) -> Refused | None:
    lines = value if isinstance(value, tuple) else (value,)
    if field not in _MAY_BREAK and any(isinstance(line, str) and not is_one_line(line) for line in lines):
        return Refused(Refusal.ONE_LINE, {"field": field.value})
    if field in _NUMBERS and not (isinstance(value, int | float) and math.isfinite(value)):
        return Refused(Refusal.NOT_A_NUMBER, {"field": field.value, "said": str(value)})
    if field in _DAYS and not isinstance(value, date):
        return Refused(Refusal.NOT_A_DATE, {"field": field.value, "said": str(value)})
    if field is ItemField.STATUS and value not in tuple(Status):
        return Refused(Refusal.FIELD_REQUIRED, {"field": field.value})
    return None


def _refuse_reference(
    writer: Writer, field: ItemField, value: FieldValue, item: ItemRecord | None
) -> Refused | None:
    codes = records.codes_of(writer.connection, writer.ogsm_id)
    match field:
        case ItemField.CODE if value in codes and (item is None or codes[str(value)] != item.id):
            return Refused(Refusal.CODE_TAKEN, {"code": str(value)})
        case ItemField.STRATEGY | ItemField.STRATEGIES | ItemField.PARENT:
            return _refuse_codes(writer, field, value, item)
        case _:
            return None


def _refuse_codes(
    writer: Writer, field: ItemField, value: FieldValue, item: ItemRecord | None
) -> Refused | None:
    kind = ItemKind.ACTION if field is ItemField.PARENT else ItemKind.STRATEGY
    codes = records.codes_of(writer.connection, writer.ogsm_id, kind)
    for code in value if isinstance(value, tuple) else (str(value),):
        if code not in codes:
            return Refused(Refusal.UNKNOWN_ITEM, {"code": code})
    if field is ItemField.PARENT and item is not None and _is_below(writer, codes[str(value)], item.id):
        return Refused(Refusal.OWN_STEP, {"code": str(value)})
    return None


def _is_below(writer: Writer, below: int | None, above: int) -> bool:
    """Tell whether an action is another one, or a step of it at any depth."""
    while below is not None:
        if below == above:
            return True
        found = records.item(writer.connection, below)
        below = None if found is None else found.parent_id
    return False


class FieldWriter:
    """Read and write the fields of one item."""

    def __init__(self, writer: Writer, item: ItemRecord, clock: Clock) -> None:
        """Write with one writer; the clock says when a deadline moves and a completion is marked."""
        self._writer = writer
        self._item = item
        self._clock = clock

    def read(self, field: ItemField) -> FieldValue:
        """Give what a field holds, in the form in which it is written."""
        item, connection = self._item, self._writer.connection
        match field:
            case ItemField.INVOLVED:
                return records.involved_names(connection, item.id)
            case ItemField.STRATEGIES:
                return records.strategy_codes(connection, item.id)
            case ItemField.STRATEGY:
                return self._code_of(item.strategy_id)
            case ItemField.PARENT:
                return self._code_of(item.parent_id)
            case _:
                value: FieldValue = getattr(item, field.value)
                return value

    def write(self, field: ItemField, value: FieldValue) -> None:
        """Put a tidy value that was not refused in the place of what the field holds."""
        writer, item_id = self._writer, self._item.id
        if field in _OF_ITEM:
            writer.update(ItemRow, item_id, **{field.value: value or ""})
        elif field in _OF_STEERING:
            empty = "" if field is ItemField.UNIT else None
            writer.update(SteeringRow, item_id, **{field.value: empty if is_empty(value) else value})
        else:
            self._write_other(field, value)

    def _write_other(self, field: ItemField, value: FieldValue) -> None:
        writer, item_id = self._writer, self._item.id
        names = value if isinstance(value, tuple) else ()
        day = value if isinstance(value, date) else None
        match field:
            case ItemField.OWNER:
                writer.update(ItemRow, item_id, owner_id=person(writer, str(value or "")))
            case ItemField.LABELS:
                writer.update(ItemRow, item_id, labels=list(names))
            case ItemField.START:
                writer.update(ActionRow, item_id, start=day)
            case ItemField.DEADLINE:
                move_deadline(writer, self._item, day, self._clock.today())
            case ItemField.COMPLETED:
                self._write_completed(day)
            case ItemField.STATUS:
                self._write_status(Status(str(value)))
            case ItemField.STRATEGY:
                writer.update(SteeringRow, item_id, strategy_id=self._id_of(value))
            case ItemField.PARENT:
                writer.update(ActionRow, item_id, parent_id=self._id_of(value))
            case ItemField.STRATEGIES:
                self._link(ActionStrategyRow, "strategy_id", [self._id_of(code) for code in names])
            case ItemField.INVOLVED:
                self._link(ActionInvolvedRow, "person_id", [person(writer, name) for name in names])

    def _write_status(self, status: Status) -> None:
        if status is Status.COMPLETED:
            complete(self._writer, self._item.id, self._clock.today(), self._clock.now())
        else:
            set_status(self._writer, self._item, status)

    def _write_completed(self, day: date | None) -> None:
        now = records.item(self._writer.connection, self._item.id)
        if now is not None and now.status is Status.COMPLETED:
            self._writer.update(ActionRow, self._item.id, completed=day)

    def _link(
        self,
        table: type[ActionStrategyRow] | type[ActionInvolvedRow],
        column: str,
        others: list[int | None],
    ) -> None:
        for row_id in records.links_of(self._writer.connection, table, self._item.id):
            self._writer.delete(table, row_id)
        rows = [
            {"action_id": self._item.id, column: other, "place": at}
            for at, other in enumerate(dict.fromkeys(others))
        ]
        self._writer.insert_many(table, rows)

    def _code_of(self, item_id: int | None) -> str:
        found = None if item_id is None else records.item(self._writer.connection, item_id)
        return "" if found is None else found.code or ""

    def _id_of(self, code: FieldValue) -> int | None:
        return records.codes_of(self._writer.connection, self._writer.ogsm_id).get(str(code))
