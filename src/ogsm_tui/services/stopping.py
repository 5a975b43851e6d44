"""A strategy is stopped, and with it, if the team says so, its actions (method.md, section 6)."""

from ogsm_tui.method.handling import HANDLED
from ogsm_tui.method.stopping import Stopped, stopped
from ogsm_tui.method.words import ActionsFate, Handled, ItemKind
from ogsm_tui.services.agenda import set_state, settle
from ogsm_tui.services.drafts import NewValues
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.store import records, session_records
from ogsm_tui.store.records import ItemRecord, Link
from ogsm_tui.store.session_records import DecisionRecord, SessionRecord
from ogsm_tui.store.tables import ActionStrategyRow, ItemRow
from ogsm_tui.store.writer import Writer


def refuse_stopping(writer: Writer, item: ItemRecord, values: NewValues) -> Refused | None:
    """Say why the actions cannot go where they are to go: there is no such strategy any more."""
    if values.actions is not ActionsFate.MOVE:
        return None
    return refuse_moving(writer, item, values.strategy)


def refuse_moving(writer: Writer, item: ItemRecord, code: str) -> Refused | None:
    """Say why the actions of a strategy cannot go to the one of a code."""
    target = _strategy(writer, code)
    if target is None or target.archived or target.id == item.id:
        return Refused(Refusal.UNKNOWN_STRATEGY, {"field": "strategy", "said": code})
    return None


def stop(writer: Writer, session: SessionRecord, item: ItemRecord, values: NewValues) -> str:
    """Archive a strategy, do with its actions what was said, and give what the decision keeps of it."""
    writer.update(ItemRow, item.id, archived=True)
    match values.actions:
        case ActionsFate.ARCHIVE:
            return _archive_actions(writer, session, item).as_value()
        case ActionsFate.MOVE:
            return move_actions(writer, item, values.strategy).as_value()
        case ActionsFate.KEEP:
            return Stopped().as_value()


def stop_back(writer: Writer, session: SessionRecord, item: ItemRecord, decision: DecisionRecord) -> None:
    """Bring a strategy back with its actions, as far as those still are where they went."""
    if item.archived:
        writer.update(ItemRow, item.id, archived=False)
    went = stopped(decision.new)
    if went is None:
        return
    if went.fate is ActionsFate.ARCHIVE:
        _bring_actions_back(writer, session, went)
    elif went.fate is ActionsFate.MOVE:
        _move_actions_back(writer, item, went)


def _archive_actions(writer: Writer, session: SessionRecord, item: ItemRecord) -> Stopped:
    """Archive what stands under no other strategy; on the agenda the team is done with it."""
    codes: list[str] = []
    for link in records.links_to(writer.connection, item.id):
        if link.shared:
            continue
        writer.update(ItemRow, link.action_id, archived=True)
        codes.append(link.code)
        row = session_records.agenda_row(writer.connection, session.id, link.action_id)
        if row is not None and row.state not in HANDLED:
            set_state(writer, row, Handled.DECIDED)
    return Stopped(ActionsFate.ARCHIVE, tuple(codes))


def _bring_actions_back(writer: Writer, session: SessionRecord, went: Stopped) -> None:
    for action in _actions(writer, went.codes):
        if action.archived:
            writer.update(ItemRow, action.id, archived=False)
        if session_records.agenda_row(writer.connection, session.id, action.id) is not None:
            settle(writer, session, action)


def move_actions(writer: Writer, item: ItemRecord, code: str) -> Stopped:
    """Put the actions under another strategy, in the place that this one had."""
    target = _strategy(writer, code)
    assert target is not None, "refused before"
    there = {link.action_id for link in records.links_to(writer.connection, target.id)}
    moved: list[str] = []
    joined: list[str] = []
    for link in records.links_to(writer.connection, item.id):
        if link.action_id in there:
            writer.delete(ActionStrategyRow, link.id)
            joined.append(link.code)
        else:
            writer.update(ActionStrategyRow, link.id, strategy_id=target.id)
            moved.append(link.code)
    return Stopped(ActionsFate.MOVE, tuple(moved), target.code or "", tuple(joined))


def _move_actions_back(writer: Writer, item: ItemRecord, went: Stopped) -> None:
    target = _strategy(writer, went.target)
    moved: dict[int, Link] = {}
    if target is not None:
        moved = {link.action_id: link for link in records.links_to(writer.connection, target.id)}
    here = {link.action_id for link in records.links_to(writer.connection, item.id)}
    for action in _actions(writer, went.codes):
        if action.id in moved and action.id not in here:
            writer.update(ActionStrategyRow, moved[action.id].id, strategy_id=item.id)
    for action in _actions(writer, went.joined):
        if action.id not in here:
            writer.insert(ActionStrategyRow, action_id=action.id, strategy_id=item.id)


def _strategy(writer: Writer, code: str) -> ItemRecord | None:
    found = records.codes_of(writer.connection, writer.ogsm_id, ItemKind.STRATEGY).get(code.strip())
    return None if found is None else records.item(writer.connection, found)


def _actions(writer: Writer, codes: tuple[str, ...]) -> list[ItemRecord]:
    known = records.codes_of(writer.connection, writer.ogsm_id, ItemKind.ACTION)
    found = (records.item(writer.connection, known[code]) for code in codes if code in known)
    return [each for each in found if each is not None]
