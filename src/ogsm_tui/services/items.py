"""Items of the plan are added, changed, archived and brought back, in a session or outside one."""

from collections.abc import Callable, Mapping

from ogsm_tui.method.codes import next_code
from ogsm_tui.method.words import Act, ItemField, ItemKind, Obstacle, SessionStatus, Status
from ogsm_tui.services import stopping
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.comparing import in_words
from ogsm_tui.services.desk import Desk, Done, Kept, Refusal, Refused, named, same_plan
from ogsm_tui.services.drafts import FieldValue, ItemDraft
from ogsm_tui.services.fields import FIELDS, FieldWriter, is_empty, is_same, refuse_value, tidy
from ogsm_tui.store import records, session_records
from ogsm_tui.store.records import ItemRecord
from ogsm_tui.store.tables import ActionRow, ChangeRow, ItemRow, SteeringRow
from ogsm_tui.store.writer import Writer

ADDED = "added"
"""The field under which a session keeps that an item was made in it."""


class Items:
    """Change the plan itself, one item a step."""

    def __init__(self, desk: Desk) -> None:
        """Work at one desk."""
        self._desk = desk

    def add(self, draft: ItemDraft, session_id: int | None = None) -> Done:
        """Add an item; without a code it gets the next one of its kind.

        Args:
            draft: Kind and fields; a title is required.
            session_id: The running session in which it is made; its minutes name it.
        """

        def act(writer: Writer) -> Done:
            made = add_item(writer, self._desk.clock, draft, session_id)
            return made if isinstance(made, Refused) else Kept(Act.ADD_ITEM, named(made))

        return self._run(act, session_id)

    def change(
        self, item_id: int, values: Mapping[ItemField, FieldValue], session_id: int | None = None
    ) -> Done:
        """Change the named fields of an item; what is the same already stays out of the minutes.

        Args:
            item_id: The item.
            values: The new values; people by name, items by code.
            session_id: The running session in which it changes; its minutes name it.
        """

        def act(writer: Writer) -> Done:
            item = same_plan(writer, item_id)
            if item is None:
                return Refused(Refusal.UNKNOWN_ITEM)
            fields = FieldWriter(writer, item, self._desk.clock)
            new = {
                field: tidy(value)
                for field, value in values.items()
                if field not in FIELDS[item.kind] or not is_same(value, fields.read(field))
            }
            if not new:
                return Refused(Refusal.UNCHANGED, named(item))
            refused = _unfit(writer, item.kind, new, item)
            if refused is not None:
                return refused
            if session_id is not None and item.status is Status.COMPLETED and ItemField.STATUS in new:
                return Refused(Refusal.REOPEN_FIRST, named(item))
            # In the order of the form: a status says whether there is a day of completion.
            for field in FIELDS[item.kind]:
                if field in new:
                    old = in_words(fields.read(field))
                    fields.write(field, new[field])
                    _keep_change(writer, session_id, item.id, field, old, in_words(new[field]))
            first = next(iter(new))
            words = named(item, field=first.value, new=in_words(new[first]), count=str(len(new)))
            return Kept(Act.CHANGE_ITEM, words)

        return self._run(act, session_id)

    def move_before(self, item_id: int, other_id: int) -> Done:
        """Put an item right before another of its kind, in the order of the plan."""
        return self._moved(item_id, other_id, behind=0)

    def move_behind(self, item_id: int, other_id: int) -> Done:
        """Put an item right behind another of its kind, in the order of the plan."""
        return self._moved(item_id, other_id, behind=1)

    def _moved(self, item_id: int, other_id: int, *, behind: int) -> Done:
        def act(writer: Writer) -> Done:
            item, other = same_plan(writer, item_id), same_plan(writer, other_id)
            if item is None or other is None or item.kind is not other.kind or item_id == other_id:
                return Refused(Refusal.UNKNOWN_ITEM)
            places = records.places_of(writer.connection, writer.ogsm_id, item.kind)
            order = [each for each in places if each != item_id]
            order.insert(order.index(other_id) + behind, item_id)
            for each, place in zip(order, places.values(), strict=True):
                if places[each] != place:
                    writer.update(ItemRow, each, place=place)
            return Kept(Act.MOVE_ITEM, named(item))

        return self._desk.step(act)

    def move_actions(self, strategy_id: int, code: str, session_id: int | None = None) -> Done:
        """Put all actions of a strategy under the one of a code; the strategy itself stays."""

        def act(writer: Writer) -> Done:
            item = same_plan(writer, strategy_id)
            if item is None or item.kind is not ItemKind.STRATEGY:
                return Refused(Refusal.UNKNOWN_ITEM)
            refused = stopping.refuse_moving(writer, item, code)
            if refused is not None:
                return refused
            actions = [link.action_id for link in records.links_to(writer.connection, item.id)]
            if not actions:
                return Refused(Refusal.NOTHING_BELOW)
            under = {each: records.strategy_codes(writer.connection, each) for each in actions}
            moved = stopping.move_actions(writer, item, code)
            for each, old in under.items():
                new = in_words(records.strategy_codes(writer.connection, each))
                _keep_change(writer, session_id, each, ItemField.STRATEGIES, in_words(old), new)
            return Kept(Act.MOVE_ACTIONS, named(item, target=moved.target, count=str(len(actions))))

        return self._run(act, session_id)

    def archive(self, item_id: int, session_id: int | None = None) -> Done:
        """Archive an item; no bookmark lists it any more."""
        return self._archived(item_id, session_id, archived=True)

    def bring_back(self, item_id: int, session_id: int | None = None) -> Done:
        """Take an item out of the archive."""
        return self._archived(item_id, session_id, archived=False)

    def _archived(self, item_id: int, session_id: int | None, *, archived: bool) -> Done:
        def act(writer: Writer) -> Done:
            item = same_plan(writer, item_id)
            if item is None or item.kind is ItemKind.OBJECTIVE:
                return Refused(Refusal.UNKNOWN_ITEM)
            if item.archived is archived:
                return Refused(Refusal.UNCHANGED, named(item))
            writer.update(ItemRow, item_id, archived=archived)
            old, new = in_words(item.archived), in_words(archived)
            _keep_change(writer, session_id, item_id, "archived", old, new)
            return Kept(Act.ARCHIVE_ITEM if archived else Act.RESTORE_ITEM, named(item))

        return self._run(act, session_id)

    def _run(self, act: Callable[[Writer], Done], session_id: int | None) -> Done:
        if session_id is None:
            return self._desk.step(act)
        return self._desk.in_session(session_id, lambda writer, _: act(writer), lists_others=True)


def add_item(
    writer: Writer, clock: Clock, draft: ItemDraft, session_id: int | None = None
) -> ItemRecord | Refused:
    """Make an item within a step and give it as it stands, or say why it cannot be made.

    Args:
        writer: Writes the step.
        clock: Says when a completion is marked.
        draft: Kind and fields; a title is required, and without a code it gets the next one of its kind.
        session_id: The running session in which it is made; its minutes name it.
    """
    if draft.kind is ItemKind.OBJECTIVE:
        return Refused(Obstacle.NOT_FOR_THIS_ITEM, {"item_kind": draft.kind.value})
    values = {field: tidy(value) for field, value in draft.values.items()}
    if is_empty(values.get(ItemField.CODE)):
        values[ItemField.CODE] = _free_code(writer, draft.kind)
    values.setdefault(ItemField.TITLE, "")
    refused = _unfit(writer, draft.kind, values, None)
    if refused is not None:
        return refused
    item = _insert(writer, draft.kind, str(values.pop(ItemField.CODE)))
    for field in FIELDS[draft.kind]:
        if not is_empty(values.get(field)):
            FieldWriter(writer, item, clock).write(field, values[field])
    made = records.item(writer.connection, item.id)
    assert made is not None
    _keep_change(writer, session_id, item.id, ADDED, "", made.title)
    return made


def _free_code(writer: Writer, kind: ItemKind) -> str:
    taken = records.codes_of(writer.connection, writer.ogsm_id)
    of_kind = records.codes_of(writer.connection, writer.ogsm_id, kind)
    return next_code(kind, of_kind, taken)


def _insert(writer: Writer, kind: ItemKind, code: str) -> ItemRecord:
    place = records.next_item_place(writer.connection, writer.ogsm_id)
    item_id = writer.insert(ItemRow, ogsm_id=writer.ogsm_id, kind=kind.value, code=code, place=place)
    if kind is ItemKind.ACTION:
        writer.insert(ActionRow, id=item_id)
    elif kind in (ItemKind.INDICATOR, ItemKind.GOAL):
        writer.insert(SteeringRow, id=item_id)
    item = records.item(writer.connection, item_id)
    assert item is not None
    return item


def _unfit(
    writer: Writer, kind: ItemKind, values: Mapping[ItemField, FieldValue], item: ItemRecord | None
) -> Refused | None:
    for field, value in values.items():
        if field not in FIELDS[kind]:
            return Refused(Refusal.UNKNOWN_FIELD, {"field": field.value})
        refused = refuse_value(writer, field, value, item)
        if refused is not None:
            return Refused(refused.why, {"field": field.value, **refused.subject})
    status = values.get(ItemField.STATUS, None if item is None else item.status)
    if not is_empty(values.get(ItemField.COMPLETED)) and status != Status.COMPLETED:
        code = str(values[ItemField.CODE]) if item is None else item.code or ""
        return Refused(Obstacle.NOT_COMPLETED, {"field": ItemField.COMPLETED.value, "code": code})
    return None


def _keep_change(
    writer: Writer, session_id: int | None, item_id: int, field: str, old: str, new: str
) -> None:
    """Keep for the minutes what changed, where a session runs."""
    if session_id is None:
        return
    session = session_records.session(writer.connection, session_id)
    if session is not None and session.status is SessionStatus.RUNNING:
        writer.insert(ChangeRow, session_id=session_id, item_id=item_id, field=field, old=old, new=new)
