"""Goals, strategies, indicators and actions, from a document."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from ogsm_tui.method.moves import is_move
from ogsm_tui.method.words import ItemKind, Status
from ogsm_tui.services import effects
from ogsm_tui.services.comparing import added_rows, changed_fields, is_new_value
from ogsm_tui.services.document import (
    Absent,
    ActionDoc,
    GoalDoc,
    IndicatorDoc,
    ItemDoc,
    MeasurementDoc,
    MoveDoc,
    PlanDoc,
    ReportDoc,
    StrategyDoc,
)
from ogsm_tui.services.taking_plan import take_objective_reports
from ogsm_tui.services.tally import Tally
from ogsm_tui.store import records
from ogsm_tui.store.tables import (
    ActionInvolvedRow,
    ActionRow,
    ActionStrategyRow,
    ItemRow,
    MeasurementRow,
    MoveRow,
    ReportRow,
    SteeringRow,
)
from ogsm_tui.store.writer import Writer

T = TypeVar("T")

_KINDS: Mapping[type[ItemDoc], ItemKind] = {
    GoalDoc: ItemKind.GOAL,
    StrategyDoc: ItemKind.STRATEGY,
    IndicatorDoc: ItemKind.INDICATOR,
    ActionDoc: ItemKind.ACTION,
}
_COUNTED: Mapping[ItemKind, str] = {
    ItemKind.GOAL: "goals",
    ItemKind.STRATEGY: "strategies",
    ItemKind.INDICATOR: "indicators",
    ItemKind.ACTION: "actions",
}


class ItemTaker:
    """Write the items of one document; new ones of a kind go in together."""

    def __init__(self, writer: Writer, people: Mapping[str, int], tally: Tally, now: datetime) -> None:
        """Write with one writer; `now` is when a completion is marked, and its day that of a move."""
        self._writer = writer
        self._people = people
        self._tally = tally
        self._now = now
        self._ids: dict[str, int] = {}

    def take(self, doc: PlanDoc, stored: Mapping[str, ItemDoc], plan: PlanDoc) -> Mapping[str, int]:
        """Add and change the items, and give the id of every code of the plan."""
        self._ids = dict(records.codes_of(self._writer.connection, self._writer.ogsm_id))
        groups: tuple[Sequence[ItemDoc], ...] = (doc.goals, doc.strategies, doc.indicators, doc.actions)
        for group in groups:
            self._add([item for item in group if item.code not in stored])
        for group in groups:
            for item in group:
                if item.code in stored:
                    self._change(item, stored[item.code])
        self._link(doc.actions, stored)
        take_objective_reports(self._writer, doc, plan, self._people, self._tally)
        self._add_rows([item for group in groups for item in group], stored)
        return self._ids

    # ---- new items

    def _add(self, items: Sequence[ItemDoc]) -> None:
        if not items:
            return
        kind = _KINDS[type(items[0])]
        self._tally.added[_COUNTED[kind]] += len(items)
        place = records.next_item_place(self._writer.connection, self._writer.ogsm_id)
        ids = self._writer.insert_many(
            ItemRow,
            [
                {
                    "ogsm_id": self._writer.ogsm_id,
                    "kind": kind.value,
                    "code": item.code,
                    "place": place + at,
                    **self._common(item),
                }
                for at, item in enumerate(items)
            ],
        )
        self._ids.update(zip((item.code for item in items), ids, strict=True))
        if kind is ItemKind.ACTION:
            rows = [{"id": self._ids[item.code], **self._action(item)} for item in items]
            self._writer.insert_many(ActionRow, rows)
        elif kind is not ItemKind.STRATEGY:
            rows = [{"id": self._ids[item.code], **self._steering(item)} for item in items]
            self._writer.insert_many(SteeringRow, rows)

    def _common(self, item: ItemDoc) -> dict[str, object]:
        values: dict[str, object] = {"title": item.title}
        values["text"] = _text(getattr(item, "text", ""))
        values["owner_id"] = self._people.get(_text(item.owner))
        values["labels"] = list(_names(getattr(item, "labels", ())))
        values["archived"] = item.archived is True
        return values

    def _steering(self, item: ItemDoc) -> dict[str, object]:
        assert isinstance(item, GoalDoc | IndicatorDoc)
        strategy = _text(item.strategy) if isinstance(item, IndicatorDoc) else ""
        return {
            "strategy_id": self._ids.get(strategy),
            "unit": _text(item.unit),
            "baseline": _value(item.baseline),
            "target": _value(item.target),
            "target_date": _value(item.target_date),
        }

    def _action(self, item: ItemDoc) -> dict[str, object]:
        assert isinstance(item, ActionDoc)
        return {
            "status": (_value(item.status) or Status.TODO).value,
            "start": _value(item.start),
            "deadline": _value(item.deadline),
            "completed": _value(item.completed),
        }

    # ---- items that are there

    def _change(self, given: ItemDoc, stored: ItemDoc) -> None:
        changes = list(changed_fields(given.code, given, stored))
        if not changes:
            return
        kind = _KINDS[type(given)]
        self._tally.change(_COUNTED[kind], changes)
        item_id = self._ids[given.code]
        named = {change.field for change in changes}
        self._update(ItemRow, item_id, named, self._common(given), {"owner": "owner_id"})
        if isinstance(given, GoalDoc | IndicatorDoc):
            self._update(SteeringRow, item_id, named, self._steering(given), {"strategy": "strategy_id"})
        elif isinstance(given, ActionDoc) and isinstance(stored, ActionDoc):
            self._change_action(item_id, given, stored, named)

    def _update(
        self,
        table: type[ItemRow] | type[SteeringRow] | type[ActionRow],
        item_id: int,
        named: Iterable[str],
        values: Mapping[str, object],
        columns: Mapping[str, str],
    ) -> None:
        wanted = {columns.get(name, name) for name in named}
        chosen = {column: value for column, value in values.items() if column in wanted}
        if chosen:
            self._writer.update(table, item_id, **chosen)

    def _change_action(self, item_id: int, given: ActionDoc, stored: ActionDoc, named: set[str]) -> None:
        item = records.item(self._writer.connection, item_id)
        assert item is not None
        if "start" in named:
            self._writer.update(ActionRow, item_id, start=_value(given.start))
        if "deadline" in named:
            self._change_deadline(item_id, given, stored)
        status = _value(given.status) or Status.TODO
        if status is Status.COMPLETED and "status" in named:
            effects.complete(self._writer, item_id, _value(given.completed), self._now)
        elif "status" in named:
            effects.set_status(self._writer, item, status)
        elif "completed" in named:
            self._writer.update(ActionRow, item_id, completed=_value(given.completed))

    def _change_deadline(self, item_id: int, given: ActionDoc, stored: ActionDoc) -> None:
        old, new = _value(stored.deadline), _value(given.deadline)
        self._writer.update(ActionRow, item_id, deadline=new)
        brought = any(move.new == new for move in added_rows(given.moves, stored.moves))
        if not brought and old is not None and new is not None and is_move(old, new):
            self._tally.added["moves"] += 1
            self._writer.insert(MoveRow, item_id=item_id, on=self._now.date(), old=old, new=new)

    # ---- what hangs on items

    def _link(self, actions: Sequence[ActionDoc], stored: Mapping[str, ItemDoc]) -> None:
        """Tie actions to strategies, people and parents, once every item has its id."""
        under: list[dict[str, object]] = []
        involved: list[dict[str, object]] = []
        for action in actions:
            before = stored.get(action.code)
            known = before if isinstance(before, ActionDoc) else None
            item_id = self._ids[action.code]
            if is_new_value(action.strategies, () if known is None else known.strategies):
                self._unlink(ActionStrategyRow, item_id, known is not None)
                codes = _names(action.strategies)
                under += _links(item_id, "strategy_id", [self._ids[code] for code in codes])
            if is_new_value(action.involved, () if known is None else known.involved):
                self._unlink(ActionInvolvedRow, item_id, known is not None)
                names = _names(action.involved)
                involved += _links(item_id, "person_id", [self._people[name] for name in names])
            if is_new_value(action.parent, "" if known is None else known.parent):
                self._writer.update(ActionRow, item_id, parent_id=self._ids.get(_text(action.parent)))
        self._writer.insert_many(ActionStrategyRow, under)
        self._writer.insert_many(ActionInvolvedRow, involved)

    def _unlink(
        self,
        table: type[ActionStrategyRow] | type[ActionInvolvedRow],
        action_id: int,
        known: bool,  # noqa: FBT001
    ) -> None:
        for row_id in records.links_of(self._writer.connection, table, action_id) if known else ():
            self._writer.delete(table, row_id)

    def _add_rows(self, items: Sequence[ItemDoc], stored: Mapping[str, ItemDoc]) -> None:
        reports: list[dict[str, object]] = []
        measurements: list[dict[str, object]] = []
        moves: list[dict[str, object]] = []
        for item in items:
            item_id, before = self._ids[item.code], stored.get(item.code)
            for row in added_rows(_rows(item, "reports"), _rows(before, "reports")):
                assert isinstance(row, ReportDoc)
                reports.append(self._report(item_id, row))
            for row in added_rows(_rows(item, "measurements"), _rows(before, "measurements")):
                assert isinstance(row, MeasurementDoc)
                measurements.append(self._measurement(item_id, row))
            for row in added_rows(_rows(item, "moves"), _rows(before, "moves")):
                assert isinstance(row, MoveDoc)
                moves.append({"item_id": item_id, "on": row.on, "old": row.old, "new": row.new})
        for name, table, rows in (
            ("reports", ReportRow, reports),
            ("measurements", MeasurementRow, measurements),
            ("moves", MoveRow, moves),
        ):
            if rows:
                self._tally.added[name] += len(rows)
                self._writer.insert_many(table, rows)

    def _report(self, item_id: int, row: ReportDoc) -> dict[str, object]:
        return {
            "item_id": item_id,
            "date": row.date,
            "light": row.light,
            "progress": row.progress,
            "text": row.text,
            "author_id": self._people.get(row.author),
            "in_session": row.in_session,
        }

    def _measurement(self, item_id: int, row: MeasurementDoc) -> dict[str, object]:
        return {
            "item_id": item_id,
            "date": row.date,
            "actual": row.actual,
            "target": row.target,
            "light": row.light,
            "text": row.text,
            "author_id": self._people.get(row.author),
            "in_session": row.in_session,
        }


def _rows(item: ItemDoc | None, name: str) -> tuple[ReportDoc | MeasurementDoc | MoveDoc, ...]:
    rows: tuple[ReportDoc | MeasurementDoc | MoveDoc, ...] = getattr(item, name, ())
    return rows


def _links(action_id: int, column: str, others: Sequence[int]) -> list[dict[str, object]]:
    unique = list(dict.fromkeys(others))
    return [{"action_id": action_id, column: other, "place": at} for at, other in enumerate(unique)]


def _text(value: str | Absent) -> str:
    return "" if isinstance(value, Absent) else value


def _names(value: tuple[str, ...] | Absent) -> tuple[str, ...]:
    return () if isinstance(value, Absent) else value


def _value(value: T | Absent | None) -> T | None:
    return None if isinstance(value, Absent) else value
